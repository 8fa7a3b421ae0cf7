// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmenus.h"

#include "appearance.h"
#include "choicemenu.h"
#include "state/languageswitcher.h"
#include "state/settings.h"
#include "state/viewerstate.h"

#include "models/statewords.h"
#include "models/visibletext.h"

#include <QAction>
#include <QDir>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace cbv {

namespace {

const QString kSystem = QStringLiteral("system");

QString key(auto value)
{
    return QString::number(static_cast<int>(value));
}

QString themeKey(ThemeChoice choice)
{
    return choice == ThemeChoice::Light  ? QStringLiteral("light")
           : choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                         : kSystem;
}

} // namespace

WindowMenus::WindowMenus(ViewerState *state, Appearance *appearance, QMenuBar *bar, QToolBar *tools)
    : QObject(bar),
      m_state(state),
      m_appearance(appearance),
      m_bar(bar),
      m_tools(tools),
      m_file(new QMenu(bar)),
      m_edit(new QMenu(bar)),
      m_view(new QMenu(bar)),
      m_timeline(new QMenu(bar)),
      m_help(new QMenu(bar)),
      m_recent(new QMenu(bar)),
      m_copyAs(new QMenu(bar)),
      m_related(new QMenu(bar)),
      m_theme(new ChoiceMenu(bar)),
      m_language(new ChoiceMenu(bar)),
      m_zone(new ChoiceMenu(bar)),
      m_scope(new ChoiceMenu(bar)),
      m_grouping(new ChoiceMenu(bar)),
      m_sorting(new ChoiceMenu(bar)),
      m_laneSize(new ChoiceMenu(bar)),
      m_banding(new ChoiceMenu(bar)),
      m_zoneButton(new QToolButton(tools)),
      m_scopeButton(new QToolButton(tools))
{
    fillMenus();
    fillTools();
    connectChoices();
    retranslate();
}

void WindowMenus::fillMenus()
{
    Actions &a = m_state->actions();
    for (QMenu *menu : {m_file, m_edit, m_view, m_timeline, m_help})
        m_bar->addMenu(menu);

    m_file->addActions({a[Act::OpenFolder], a[Act::OpenFiles]});
    m_file->addMenu(m_recent);
    m_file->addActions({a[Act::OpenSample], a[Act::Paste]});
    m_file->addSeparator();
    m_file->addActions({a[Act::Reload], a[Act::Follow], a[Act::CancelLoad]});
    m_file->addSeparator();
    m_file->addActions({a[Act::ExportImage], a[Act::ExportEvents], a[Act::ExportLedger]});
    m_file->addSeparator();
    m_file->addAction(a[Act::Quit]);

    m_edit->addActions({a[Act::Copy]});
    m_edit->addMenu(m_copyAs);
    m_copyAs->addActions({a[Act::CopyTsv], a[Act::CopyCsv], a[Act::CopyMarkdown], a[Act::CopyJson],
                          a[Act::CopyJsonLines]});
    m_edit->addActions({a[Act::CompareRecords], a[Act::AthenaQuery]});
    m_edit->addSeparator();
    m_edit->addActions({a[Act::Find], a[Act::FindNext], a[Act::FindPrevious]});
    m_edit->addSeparator();
    m_edit->addMenu(m_related);
    m_related->addActions({a[Act::LaneEvents], a[Act::SameRequest], a[Act::SameInstance],
                           a[Act::SamePrincipal], a[Act::AroundTime]});
    m_edit->addActions({a[Act::FocusFilter], a[Act::FilterForThis], a[Act::FilterOutThis],
                        a[Act::FilterToView], a[Act::ClearFilter]});
    m_afterFilter = m_edit->addSeparator();
    m_edit->addActions({a[Act::Undo], a[Act::Redo]});
    m_edit->addSeparator();
    m_edit->addAction(a[Act::Preferences]);

    for (QMenu *menu : {m_scope, m_zone, m_language, m_theme})
        m_view->addMenu(menu);
    m_view->addSeparator();
    m_view->addAction(a[Act::SortTable]);
    m_view->addMenu(m_banding);
    m_view->addSeparator();
    m_view->addActions({a[Act::ShowChart], a[Act::ShowFacets], a[Act::NextPane]});
    m_zone->addSeparator();
    m_zone->addAction(a[Act::OtherZone]);

    m_timeline->addActions({a[Act::ZoomIn], a[Act::ZoomOut], a[Act::FitSelection], a[Act::FitAll],
                            a[Act::ZoomToFiltered]});
    m_timeline->addSeparator();
    m_timeline->addActions({a[Act::ViewBack], a[Act::ViewForward], a[Act::GoToTime]});
    m_timeline->addSeparator();
    m_timeline->addActions({a[Act::CopyMeasured], a[Act::ZoomToMeasured], a[Act::FilterToMeasured],
                            a[Act::ClearMeasured]});
    m_timeline->addSeparator();
    m_timeline->addMenu(m_grouping);
    m_timeline->addMenu(m_sorting);
    m_timeline->addMenu(m_laneSize);
    m_timeline->addActions({a[Act::HideEmptyLanes], a[Act::FindLane]});

    m_help->addActions({a[Act::FilterHelp], a[Act::TimelineHelp], a[Act::About], a[Act::AboutQt]});
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
}

void WindowMenus::fillTools()
{
    Actions &a = m_state->actions();
    m_tools->setIconSize({20, 20});
    m_tools->addActions({a[Act::OpenFolder], a[Act::Reload]});
    m_tools->addSeparator();
    m_tools->addActions({a[Act::ZoomIn], a[Act::ZoomOut], a[Act::FitAll]});
    m_tools->addSeparator();
    for (QToolButton *button : {m_scopeButton, m_zoneButton}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        QAction *action = m_tools->addWidget(button);
        m_middle = m_middle ? m_middle : action;
    }
    m_scopeButton->setMenu(m_scope);
    m_zoneButton->setMenu(m_zone);
    m_tools->addSeparator();
    m_tools->addAction(a[Act::ExportImage]);
    for (const Act act : {Act::OpenFolder, Act::ExportImage}) {
        auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(a[act]));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    for (QToolButton *button : m_tools->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
}

void WindowMenus::setToolBarMiddle(QWidget *widget)
{
    m_tools->insertWidget(m_middle, widget);
    m_tools->insertSeparator(m_middle);
}

void WindowMenus::addFilterMenu(QMenu *menu)
{
    m_edit->insertMenu(m_afterFilter, menu);
}

void WindowMenus::connectChoices()
{
    m_theme->setCurrent(themeKey(m_state->settings().theme()));
    const QString language = m_state->settings().language();
    m_language->setCurrent(language.isEmpty() ? kSystem : language);
    m_scope->setCurrent(key(m_state->loader().scope()));
    m_grouping->setCurrent(key(m_state->query().laneOptions().grouping));
    m_sorting->setCurrent(key(m_state->query().laneOptions().sorting));
    m_laneSize->setCurrent(key(m_state->laneLook().size()));
    connect(m_laneSize, &ChoiceMenu::chosen, this, [this](const QString &chosen) {
        m_state->laneLook().setSize(static_cast<LaneSize>(chosen.toInt()));
    });
    m_banding->setCurrent(key(m_state->tableLook().banding()));
    connect(m_banding, &ChoiceMenu::chosen, this, [this](const QString &chosen) {
        m_banding->setCurrent(chosen);
        m_state->tableLook().setBanding(static_cast<Banding>(chosen.toInt()));
    });
    connect(m_theme, &ChoiceMenu::chosen, this, &WindowMenus::useTheme);
    connect(m_language, &ChoiceMenu::chosen, this, &WindowMenus::useLanguage);
    connect(m_zone, &ChoiceMenu::chosen, this,
            [this](const QString &id) { m_state->zone().set(id); });
    connect(&m_state->zone(), &DisplayZone::changed, this, &WindowMenus::followZone);
    connect(m_scope, &ChoiceMenu::chosen, this, [this](const QString &chosen) {
        m_state->loader().setScope(static_cast<Scope>(chosen.toInt()));
    });
    // The command line may have set another scope than the menu shows.
    connect(&m_state->session(), &Session::phaseChanged, this, [this] {
        m_scope->setCurrent(key(m_state->loader().scope()));
        m_scopeButton->setText(scopeWord(m_state->loader().scope()));
    });
    connect(m_grouping, &ChoiceMenu::chosen, this, [this](const QString &chosen) {
        LaneOptions options = m_state->query().laneOptions();
        options.grouping = static_cast<LaneGrouping>(chosen.toInt());
        options.collapsed.clear();
        m_state->query().setLaneOptions(options);
    });
    connect(m_sorting, &ChoiceMenu::chosen, this, [this](const QString &chosen) {
        LaneOptions options = m_state->query().laneOptions();
        options.sorting = static_cast<LaneSorting>(chosen.toInt());
        m_state->query().setLaneOptions(options);
    });
}

void WindowMenus::useTheme(const QString &chosen)
{
    m_theme->setCurrent(chosen);
    const ThemeChoice choice = chosen == QLatin1String("light")  ? ThemeChoice::Light
                               : chosen == QLatin1String("dark") ? ThemeChoice::Dark
                                                                 : ThemeChoice::System;
    m_state->settings().setTheme(choice);
    m_appearance->use(choice);
}

void WindowMenus::useLanguage(const QString &chosen)
{
    m_language->setCurrent(chosen);
    const QString language = chosen == kSystem ? QString() : chosen;
    m_state->settings().setLanguage(language);
    m_state->languages().use(language);
}

void WindowMenus::followZone()
{
    m_zone->setCurrent(m_state->zone().id());
    m_zoneButton->setText(m_state->zone().name());
}

void WindowMenus::fillChoices()
{
    m_theme->setChoices({{kSystem, tr("Like the &System")},
                         {QStringLiteral("light"), tr("&Light")},
                         {QStringLiteral("dark"), tr("&Dark")}});
    // Each language in its own words, so that it is found by who cannot read the other.
    m_language->setChoices({{kSystem, tr("Like the &System")},
                            {QStringLiteral("en"), QStringLiteral("&English")},
                            {QStringLiteral("ja"), QStringLiteral("日本語(&J)")}});
    m_zone->setChoices({{QStringLiteral("UTC"), QStringLiteral("&UTC")},
                        {QStringLiteral("local"), tr("&Local Time")},
                        {QStringLiteral("Asia/Tokyo"), QStringLiteral("&Asia/Tokyo")}});
    QList<std::pair<QString, QString>> scopes;
    for (const Scope scope : {Scope::Blocks, Scope::Instances, Scope::All})
        scopes.append({key(scope), scopeWord(scope)});
    m_scope->setChoices(scopes);
    m_grouping->setChoices({{key(LaneGrouping::None), tr("&Nothing")},
                            {key(LaneGrouping::Account), tr("&Account")},
                            {key(LaneGrouping::Region), tr("&Region")},
                            {key(LaneGrouping::InstanceType), tr("&Instance Type")},
                            {key(LaneGrouping::FinalState), tr("&State")}});
    m_sorting->setChoices({{key(LaneSorting::FirstEvent), tr("&First Event")},
                           {key(LaneSorting::LastEvent), tr("&Last Event")},
                           {key(LaneSorting::Id), tr("&Reservation")},
                           {key(LaneSorting::State), tr("&State")}});
    m_banding->setChoices({{key(Banding::None), tr("&Every Row")},
                           {key(Banding::Reservation), tr("Each &Reservation")},
                           {key(Banding::Day), tr("Each &Day")}});
    m_laneSize->setChoices({{key(LaneSize::Small), tr("&Low")},
                            {key(LaneSize::Medium), tr("&Medium")},
                            {key(LaneSize::Large), tr("&High")}});
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_timeline->setTitle(tr("&Timeline"));
    m_help->setTitle(tr("&Help"));
    m_recent->setTitle(tr("Re&cent Folders"));
    m_copyAs->setTitle(tr("Copy &As"));
    m_related->setTitle(tr("R&elated Events"));
    m_theme->setTitle(tr("&Theme"));
    //: Stands in every language with its English name, so that it is found.
    m_language->setTitle(tr("&Language"));
    m_zone->setTitle(tr("Time &Zone"));
    //: Which events are read: only Capacity Blocks, instances too, everything
    m_scope->setTitle(tr("&Scope"));
    m_grouping->setTitle(tr("G&roup Lanes By"));
    m_sorting->setTitle(tr("Sort &Lanes By"));
    //: What the two backgrounds of the table's rows take turns by
    m_banding->setTitle(tr("Alternate &Background By"));
    m_laneSize->setTitle(tr("Lane &Height"));
    m_tools->setWindowTitle(tr("Tools"));
    m_scopeButton->setToolTip(tr("Which events are read"));
    m_scopeButton->setAccessibleName(tr("Scope"));
    m_scopeButton->setText(scopeWord(m_state->loader().scope()));
    m_zoneButton->setToolTip(tr("The time zone of everything that is shown"));
    m_zoneButton->setAccessibleName(tr("Time zone"));
    fillChoices();
    followZone();
}

void WindowMenus::fillRecent()
{
    m_recent->clear();
    const QStringList folders = m_state->settings().recentFolders();
    for (const QString &folder : folders) {
        QString text = visibleText(QDir::toNativeSeparators(folder));
        QAction *action = m_recent->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, folder] { emit recentChosen(folder); });
    }
    if (folders.isEmpty()) {
        m_recent->addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    m_recent->addAction(tr("Clear This List"), this,
                        [this] { m_state->settings().clearRecentFolders(); });
}

} // namespace cbv

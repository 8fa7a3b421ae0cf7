// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "activitychart.h"
#include "appearance.h"
#include "detailpane.h"
#include "dropcatcher.h"
#include "eventview.h"
#include "facetpane.h"
#include "filterbar.h"
#include "findbar.h"
#include "findingspane.h"
#include "icons.h"
#include "ledgerpane.h"
#include "messagebar.h"
#include "problemspane.h"
#include "savedfiltersmenu.h"
#include "startpage.h"
#include "state/relatedevents.h"
#include "state/settings.h"
#include "state/viewerstate.h"
#include "timelinepane.h"
#include "timelineview.h"
#include "ui_mainwindow.h"
#include "windowcommands.h"
#include "windowlayout.h"
#include "windowmenus.h"

#include "models/loadwords.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace cbv {

namespace {
/// How long a message stays in the status bar.
constexpr int kMessageMs = 8000;
const QString kChart = QStringLiteral("chart");
const QByteArray kChartOff = QByteArrayLiteral("off");
const QString kFacets = QStringLiteral("facets");
const QByteArray kFacetsOn = QByteArrayLiteral("on");
} // namespace

MainWindow::MainWindow(Settings *settings, LanguageSwitcher *languages, QWidget *parent)
    : QMainWindow(parent),
      m_form(std::make_unique<Ui::MainWindow>()),
      m_state(std::make_unique<ViewerState>(settings, languages)),
      m_appearance(new Appearance(this)),
      m_start(new StartPage(m_state.get())),
      m_messages(new MessageBar(m_state.get())),
      m_filter(new FilterBar(m_state.get())),
      m_chart(new ActivityChart(m_state.get())),
      m_facets(new FacetPane(m_state.get())),
      m_events(new EventView(m_state.get())),
      m_find(new FindBar(m_state.get(), m_events)),
      m_timeline(new TimelinePane(m_state.get())),
      m_detail(new DetailPane(m_state.get())),
      m_findings(new FindingsPane(m_state.get())),
      m_problems(new ProblemsPane(m_state.get())),
      m_ledger(new LedgerPane(m_state.get())),
      m_account(new QLabel)
{
    m_appearance->use(settings->theme());
    m_form->setupUi(this);
    m_menus = new WindowMenus(m_state.get(), m_appearance, m_form->menuBar, m_form->tools);
    m_commands = new WindowCommands(m_state.get(), m_menus, m_events, this);
    placePanes();
    connectPanes();
    followTheme();
    retranslate();
    restoreLayout();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // the panes use the state to their end
}

void MainWindow::placePanes()
{
    m_menus->setToolBarMiddle(m_filter->edit());
    m_events->setRowMenus({m_menus->copyMenu(), m_menus->relatedMenu()});
    m_menus->addFilterMenu(m_filter->savedFilters());
    m_form->pages->insertWidget(0, m_start);
    m_form->centralLayout->insertWidget(0, m_messages);
    m_form->workspaceLayout->insertWidget(0, m_filter);
    m_form->workspaceLayout->insertWidget(1, m_find);
    m_form->workspaceLayout->insertWidget(2, m_chart);
    m_facets->hide();
    m_form->columns->addWidget(m_facets);
    m_form->columns->addWidget(m_events);
    m_form->columns->addWidget(m_timeline);
    m_form->rows->addWidget(m_detail);
    m_detail->addTab(m_findings, QString());
    m_detail->addTab(m_problems, QString());
    m_detail->addTab(m_ledger, QString());
    m_account->setTextFormat(Qt::PlainText);
    m_account->setContentsMargins(10, 2, 10, 2);
    m_form->statusBar->addPermanentWidget(m_account);
}

void MainWindow::connectPanes()
{
    const auto openOne = [this](const QString &path) { this->open({path}); };
    auto *drops = new DropCatcher(this);
    connect(drops, &DropCatcher::pathsDropped, m_commands, &WindowCommands::open);
    connect(drops, &DropCatcher::textDropped, m_commands, &WindowCommands::openText);
    connect(m_start, &StartPage::folderChosen, this, openOne);
    connect(m_menus, &WindowMenus::recentChosen, this, openOne);
    connect(m_commands, &WindowCommands::told, m_messages, &MessageBar::tell);
    connect(m_filter->savedFilters(), &SavedFiltersMenu::trouble, m_messages, &MessageBar::tell);
    auto *related = new RelatedEvents(m_state.get(), this);
    connect(related, &RelatedEvents::noRequest, this, [this] {
        m_messages->tell(tr("This record names no request, or its file cannot be read again."));
    });
    connect(m_events, &EventView::trouble, m_messages, &MessageBar::tell);
    connect(m_messages, &MessageBar::problemsWanted, this, [this] {
        m_detail->setCurrentWidget(m_problems);
        m_problems->showLost();
    });
    connect(m_problems, &ProblemsPane::told, m_messages, &MessageBar::tell);
    connect(m_problems, &ProblemsPane::roomWanted, this, &MainWindow::raiseDetail);
    connect(m_findings, &FindingsPane::countChanged, this, &MainWindow::showAccount);
    connect(m_problems, &ProblemsPane::countChanged, this, &MainWindow::showAccount);
    connect(&m_state->query(), &QueryRunner::resultChanged, this, &MainWindow::showAccount);
    connect(&m_state->zone(), &DisplayZone::changed, this, &MainWindow::showAccount);
    connect(&m_state->session(), &Session::phaseChanged, this, &MainWindow::followSession);
    connect(&m_state->loader(), &LoadController::followed, this, [this](int newEvents) {
        m_form->statusBar->showMessage(tr("%Ln new events were read.", nullptr, newEvents),
                                       kMessageMs);
    });
    connect(m_appearance, &Appearance::changed, this, &MainWindow::followTheme);
    Actions &actions = m_state->actions();
    connect(actions[Act::ShowChart], &QAction::toggled, m_chart, &QWidget::setVisible);
    connect(actions[Act::ShowFacets], &QAction::toggled, m_facets, &QWidget::setVisible);
    connect(actions[Act::NextPane], &QAction::triggered, this, [this] {
        focusNextPane({m_filter->edit(), m_facets, m_events, m_timeline->view(), m_detail});
    });
}

void MainWindow::raiseDetail()
{
    const QList<int> sizes = m_form->rows->sizes();
    const int total = sizes[0] + sizes[1];
    if (sizes[1] < total * 2 / 5)
        m_form->rows->setSizes({total * 3 / 5, total * 2 / 5});
}

void MainWindow::open(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_commands->open(paths, LoadController::Mode::Replace);
}

void MainWindow::restoreLayout()
{
    const Settings &settings = m_state->settings();
    restoreWindowLayout(settings, *this,
                        {{m_form->columns, {240, 690, 630}}, {m_form->rows, {520, 200}}});
    m_form->rows->setStretchFactor(0, 1);
    m_state->actions()[Act::ShowChart]->setChecked(settings.layout(kChart) != kChartOff);
    m_state->actions()[Act::ShowFacets]->setChecked(settings.layout(kFacets) == kFacetsOn);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Settings &settings = m_state->settings();
    saveWindowLayout(settings, *this, {{m_form->columns, {}}, {m_form->rows, {}}});
    settings.setLayout(kChart, m_chart->isHidden() ? kChartOff : QByteArray());
    settings.setLayout(kFacets, m_facets->isHidden() ? QByteArray() : kFacetsOn);
    m_events->saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::followTheme()
{
    const ThemeKind theme = m_appearance->isDark() ? ThemeKind::Dark : ThemeKind::Light;
    m_timeline->setTheme(theme);
    m_chart->setTheme(theme);
    m_events->setTheme(theme);
    const QPalette palette = Appearance::palette(m_appearance->isDark());
    m_state->actions().setIcons(
        [palette](const QString &name) { return themedIcon(name, palette); });
}

void MainWindow::followSession()
{
    const Session &session = m_state->session();
    const bool open = session.phase() != LoadPhase::Empty;
    QWidget *page = open ? m_form->workspace : static_cast<QWidget *>(m_start);
    if (m_form->pages->currentWidget() != page) {
        m_form->pages->setCurrentWidget(page);
        (open ? static_cast<QWidget *>(m_events) : m_start)->setFocus();
    }
    const QString name = QStringLiteral("Capacity Block Viewer");
    setWindowTitle(open ? QStringLiteral("%1 – %2").arg(session.title(), name) : name);
    showAccount();
}

void MainWindow::showAccount()
{
    const QueryResult &shown = *m_state->query().result();
    const Session &session = m_state->session();
    m_detail->setTitle(m_findings, tr("F&indings"), m_findings->count());
    m_detail->setTitle(m_problems, tr("&Problems"), static_cast<int>(m_problems->count()));
    m_detail->setTitle(m_ledger, tr("&Ledger"), static_cast<int>(shown.blocks.size()));
    std::optional<std::size_t> matched;
    if (!shown.filter.isEmpty())
        matched = shown.rows.size();
    m_account->setText(session.phase() == LoadPhase::Empty
                           ? QString()
                           : loadLine(session.data()->load, m_state->zone().zone(), matched));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_commands)
        retranslate();
}

void MainWindow::retranslate()
{
    m_state->actions().retranslate();
    m_menus->retranslate();
    m_start->retranslate();
    m_messages->retranslate();
    m_filter->retranslate();
    m_chart->retranslate();
    m_facets->retranslate();
    m_events->retranslate();
    m_find->retranslate();
    m_timeline->retranslate();
    m_detail->retranslate();
    m_findings->retranslate();
    m_problems->retranslate();
    m_ledger->retranslate();
    m_account->setAccessibleName(tr("Summary of the load"));
    followSession();
}

} // namespace cbv

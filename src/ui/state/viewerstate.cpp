// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewerstate.h"

#include "filteredrange.h"
#include "languageswitcher.h"
#include "settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cbv {

ViewerState::ViewerState(Settings *settings, LanguageSwitcher *languages, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_languages(languages),
      m_filter(&m_zone),
      m_selection(&m_session),
      m_laneLook(settings),
      m_tableLook(settings),
      m_loader(&m_session)
{
    m_zone.set(settings->timeZone());
    connectParts();
    keepSwitchedOff();
    m_actions[Act::Follow]->setChecked(settings->followsChanges());
    m_actions[Act::HideEmptyLanes]->setChecked(settings->hidesEmptyLanes());
    m_query.setEmptyLanes(m_laneLook.emptyLanes());
    enableActions();
}

void ViewerState::connectParts()
{
    const auto ask = [this] { m_query.run(m_session.data(), m_filter.filter()); };
    connect(&m_session, &Session::dataChanged, this, ask);
    connect(&m_filter, &FilterState::filterChanged, this, ask);
    connect(&m_query, &QueryRunner::resultChanged, this,
            [this] { m_viewport.setFull(m_query.result()->full); });
    connect(&m_zone, &DisplayZone::changed, this, [this] { m_settings->setTimeZone(m_zone.id()); });
    connect(m_languages, &LanguageSwitcher::languageChanged, &m_actions, &Actions::retranslate);

    const auto on = [this](Act act, auto what) {
        connect(m_actions[act], &QAction::triggered, this, what);
    };
    on(Act::Reload, [this] { m_loader.reload(); });
    connect(m_actions[Act::Follow], &QAction::toggled, this, [this](bool follows) {
        m_settings->setFollowsChanges(follows);
        m_loader.setFollowing(follows);
    });
    on(Act::CancelLoad, [this] { m_loader.cancel(); });
    on(Act::Undo, [this] { m_filter.undo(); });
    on(Act::Redo, [this] { m_filter.redo(); });
    on(Act::ClearFilter, [this] { m_filter.clear(); });
    on(Act::FilterToView,
       [this] { m_filter.setTimeRange(m_viewport.range().from, m_viewport.range().to); });
    on(Act::LaneEvents, [this] {
        if (const int block = m_selection.block(); block >= 0)
            m_filter.addTerm({FilterField::Reservation,
                              FilterMatch::Equals,
                              false,
                              {QString::fromStdString(m_selection.data().blocks[block].id)}});
    });
    const auto middle = [this] {
        return m_viewport.range().from + m_viewport.range().length() / 2;
    };
    on(Act::ZoomIn, [this, middle] { m_viewport.zoom(middle(), 0.5); });
    on(Act::ZoomOut, [this, middle] { m_viewport.zoom(middle(), 2.0); });
    on(Act::FitAll, [this] { m_viewport.fitAll(); });
    on(Act::ZoomToFiltered, [this] {
        if (const auto range = filteredRange(*m_query.result()))
            m_viewport.setRange(*range);
    });
    on(Act::ZoomToMeasured, [this] {
        if (const auto range = m_measurement.range())
            m_viewport.setRange(*range);
    });
    on(Act::FilterToMeasured, [this] {
        if (const auto range = m_measurement.range())
            m_filter.setTimeRange(range->from, range->to + 1); // with the event at its end
    });
    connect(m_actions[Act::HideEmptyLanes], &QAction::toggled, this, [this](bool hides) {
        m_laneLook.setEmptyLanes(hides ? EmptyLanes::Hidden : EmptyLanes::Shown);
    });
    connect(&m_laneLook, &LaneLook::changed, this,
            [this] { m_query.setEmptyLanes(m_laneLook.emptyLanes()); });
    on(Act::ClearMeasured, [this] { m_measurement.clear(); });
    on(Act::ViewBack, [this] { m_viewport.back(); });
    on(Act::ViewForward, [this] { m_viewport.forward(); });

    for (auto change : {&FilterState::textChanged, &FilterState::filterChanged})
        connect(&m_filter, change, this, &ViewerState::enableActions);
    connect(&m_session, &Session::phaseChanged, this, &ViewerState::enableActions);
    connect(&m_session, &Session::dataChanged, this, &ViewerState::enableActions);
    connect(&m_selection, &Selection::changed, this, &ViewerState::enableActions);
    connect(&m_viewport, &TimelineViewport::changed, this, &ViewerState::enableActions);
    connect(&m_measurement, &Measurement::changed, this, &ViewerState::enableActions);
}

/// The parts of the filter that are switched off outlive the run, as a filter's text.
void ViewerState::keepSwitchedOff()
{
    const auto kept = parseFilter(m_settings->switchedOffTerms());
    if (const auto *filter = std::get_if<Filter>(&kept))
        m_filter.setSwitchedOff(filter->terms);
    connect(&m_filter, &FilterState::textChanged, this, [this] {
        const QString text = filterText({m_filter.switchedOff()});
        if (text != m_settings->switchedOffTerms())
            m_settings->setSwitchedOffTerms(text);
    });
}

void ViewerState::enableActions()
{
    const bool any = !m_session.data()->store().isEmpty();
    const bool loading = m_session.phase() == LoadPhase::Loading;
    const auto enable = [this](bool enabled, std::initializer_list<Act> acts) {
        for (const Act act : acts)
            m_actions[act]->setEnabled(enabled);
    };
    enable(!m_session.source().isEmpty() && !loading, {Act::Reload});
    enable(loading, {Act::CancelLoad});
    enable(any, {Act::ExportImage, Act::ExportEvents, Act::ExportLedger, Act::ZoomIn, Act::ZoomOut, Act::GoToTime,
                 Act::FilterToView, Act::FocusFilter, Act::Find, Act::FindLane});
    enable(any && !m_viewport.showsAll(), {Act::FitAll});
    enable(m_filter.canUndo(), {Act::Undo});
    enable(m_filter.canRedo(), {Act::Redo});
    enable(!m_filter.text().isEmpty(), {Act::ClearFilter});
    enable(any && !m_filter.filter().isEmpty(), {Act::ZoomToFiltered});
    enable(m_viewport.canGoBack(), {Act::ViewBack});
    enable(m_viewport.canGoForward(), {Act::ViewForward});
    const auto measured = m_measurement.range();
    enable(measured && measured->length() > 0, {Act::ZoomToMeasured, Act::FilterToMeasured});
    enable(measured && !m_measurement.isBegun(), {Act::CopyMeasured});
    enable(measured.has_value(), {Act::ClearMeasured});
    const bool block = m_selection.block() >= 0;
    enable(block, {Act::LaneEvents, Act::FitSelection});
    enable(m_selection.row() != kNoRow,
           {Act::Copy, Act::CopyJson, Act::CopyCsv, Act::CopyJsonLines, Act::CopyTsv,
            Act::CopyMarkdown, Act::ShowInFolder, Act::SameRequest, Act::SameInstance,
            Act::SamePrincipal, Act::AroundTime});
    enable(!sampleFolder().isEmpty(), {Act::OpenSample});
}

void ViewerState::setCache(std::shared_ptr<const CacheFolder> cache)
{
    m_cache = std::move(cache);
    setKeepsCache(m_settings->keepsCache());
}

void ViewerState::setKeepsCache(bool keeps)
{
    if (keeps != m_settings->keepsCache())
        m_settings->setKeepsCache(keeps);
    m_loader.setCache(keeps ? m_cache : nullptr);
}

void ViewerState::open(const QStringList &paths, LoadController::Mode mode)
{
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir() && info.absoluteFilePath() != sampleFolder())
            m_settings->addRecentFolder(QDir::cleanPath(info.absoluteFilePath()));
    }
    if (mode == LoadController::Mode::Replace)
        forgetOld();
    m_loader.open(paths, mode);
    if (mode == LoadController::Mode::Replace)
        m_viewport.reset();
}

bool ViewerState::openText(const QString &text)
{
    forgetOld();
    const bool kept = m_loader.openText(text);
    m_viewport.reset();
    return kept;
}

void ViewerState::forgetOld()
{
    // A filter that was set before anything was opened (on the command line) stays.
    if (m_session.source().isEmpty())
        return;
    m_filter.clear();
    m_selection.clear();
    m_measurement.clear();
}

QString ViewerState::sampleFolder()
{
    const QDir folder(QCoreApplication::applicationDirPath()
                      + QStringLiteral("/../share/capacity-block-viewer/samples"));
    return folder.exists() ? QDir::cleanPath(folder.absolutePath()) : QString();
}

} // namespace cbv

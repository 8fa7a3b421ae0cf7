// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The state of one window, put together: who owns what, and how a change runs from the logs to the
// rows and lanes on screen. No widget. Panes are handed only the parts that they need.
#pragma once

#include "actions.h"
#include "displayzone.h"
#include "filterstate.h"
#include "lanelook.h"
#include "loadcontroller.h"
#include "measurement.h"
#include "queryrunner.h"
#include "selection.h"
#include "session.h"
#include "tablelook.h"
#include "timelineviewport.h"

namespace cbv {

class LanguageSwitcher;
class Settings;

class ViewerState : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ViewerState(Settings *settings, LanguageSwitcher *languages, QObject *parent = nullptr);

    Settings &settings() { return *m_settings; }
    LanguageSwitcher &languages() { return *m_languages; }
    Actions &actions() { return m_actions; }
    DisplayZone &zone() { return m_zone; }
    Session &session() { return m_session; }
    FilterState &filter() { return m_filter; }
    QueryRunner &query() { return m_query; }
    Selection &selection() { return m_selection; }
    TimelineViewport &viewport() { return m_viewport; }
    LaneLook &laneLook() { return m_laneLook; }
    TableLook &tableLook() { return m_tableLook; }
    Measurement &measurement() { return m_measurement; }
    LoadController &loader() { return m_loader; }

    /// Where the cache lies; null: there is none in this run. Used while the settings say so.
    void setCache(std::shared_ptr<const CacheFolder> cache);
    const std::shared_ptr<const CacheFolder> &cache() const { return m_cache; }
    void setKeepsCache(bool keeps);

    /// Opens paths and keeps the folders among them in the list of recent ones.
    void open(const QStringList &paths, LoadController::Mode mode);
    /// A pasted text; returns whether it could be kept.
    bool openText(const QString &text);
    /// The logs that come with the program; empty where they are not installed.
    static QString sampleFolder();

private:
    void forgetOld();
    void keepSwitchedOff();
    void connectParts();
    void enableActions();

    Settings *m_settings;
    LanguageSwitcher *m_languages;
    std::shared_ptr<const CacheFolder> m_cache;
    Actions m_actions;
    DisplayZone m_zone;
    Session m_session;
    FilterState m_filter;
    QueryRunner m_query;
    Selection m_selection;
    TimelineViewport m_viewport;
    LaneLook m_laneLook;
    TableLook m_tableLook;
    Measurement m_measurement;
    LoadController m_loader; ///< last: its worker stops before what it fills goes
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is kept from one run to the next, typed. The only place that knows the keys of QSettings.
// One object, made by main() and handed in; a test hands in a file of its own.
#pragma once

#include "core/query/savedfilters.h"
#include "models/rowbands.h"
#include "timeline/timelinepainter.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace cbv {

enum class ThemeChoice { System, Light, Dark };

class Settings
{
public:
    /// The settings in `file`; without one, those of the person who runs the program.
    explicit Settings(const QString &file = {});
    ~Settings();
    Settings(const Settings &) = delete;
    Settings &operator=(const Settings &) = delete;

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// "en", "ja", or empty for the language of the system.
    QString language() const;
    void setLanguage(const QString &language);

    /// "UTC", "local" or an IANA id.
    QString timeZone() const;
    void setTimeZone(const QString &zone);

    LaneSize laneSize() const;
    void setLaneSize(LaneSize size);

    /// Whether lanes without anything in view are left out.
    bool hidesEmptyLanes() const;
    void setHidesEmptyLanes(bool hides);

    /// Whether an open folder is followed; it is, unless somebody said no.
    bool followsChanges() const;
    void setFollowsChanges(bool follows);

    /// Whether what files gave is kept, so that they open faster the next time; it is, unless
    /// somebody said no.
    bool keepsCache() const;
    void setKeepsCache(bool keeps);

    /// The newest first; at most kMaxRecent.
    QStringList recentFolders() const;
    void addRecentFolder(const QString &folder);
    void clearRecentFolders();

    /// Texts of filters that were used, the newest first; at most kMaxRecent.
    QStringList recentFilters() const;
    void addRecentFilter(const QString &text);

    /// Filters with names, in the order of their names.
    std::vector<SavedFilter> savedFilters() const;
    void setSavedFilters(const std::vector<SavedFilter> &filters);

    /// The table that an Athena query reads, as typed.
    QString athenaTable() const;
    void setAthenaTable(const QString &table);

    /// Parts of the filter that are switched off, as the text of a filter.
    QString switchedOffTerms() const;
    void setSwitchedOffTerms(const QString &text);

    /// What the backgrounds of the table tell apart.
    Banding banding() const;
    void setBanding(Banding banding);

    /// By which columns the table is sorted, as models/eventorder writes it.
    QString eventOrder() const;
    void setEventOrder(const QString &order);

    /// The state of a window, splitter or header under its object name; empty if none was kept.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    static constexpr qsizetype kMaxRecent = 10;

private:
    void addRecent(const QString &key, const QString &text);

    std::unique_ptr<QSettings> m_store;
};

} // namespace cbv

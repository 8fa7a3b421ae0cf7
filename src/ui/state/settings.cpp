// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QSettings>

namespace cbv {

namespace {
const QString kApp = QStringLiteral("capacity-block-viewer");
const QString kTheme = QStringLiteral("view/theme");
const QString kLanguage = QStringLiteral("view/language");
const QString kTimeZone = QStringLiteral("view/timeZone");
const QString kLaneSize = QStringLiteral("timeline/laneSize");
const QString kHidesEmptyLanes = QStringLiteral("timeline/hidesEmptyLanes");
const QString kFollowsChanges = QStringLiteral("load/followsChanges");
const QString kKeepsCache = QStringLiteral("load/keepsCache");
const QString kRecentFolders = QStringLiteral("recent/folders");
const QString kRecentFilters = QStringLiteral("recent/filters");
const QString kSavedFilters = QStringLiteral("filters/saved");
const QString kAthenaTable = QStringLiteral("athena/table");
const QString kSwitchedOff = QStringLiteral("filters/switchedOff");
const QString kBanding = QStringLiteral("table/banding");
const QString kEventOrder = QStringLiteral("table/order");
const QString kLayout = QStringLiteral("layout/");
} // namespace

Settings::Settings(const QString &file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat,
                                                           QSettings::UserScope, kApp, kApp)
                             : std::make_unique<QSettings>(file, QSettings::IniFormat))
{}

Settings::~Settings() = default;

ThemeChoice Settings::theme() const
{
    const QString text = m_store->value(kTheme).toString();
    if (text == QLatin1String("light"))
        return ThemeChoice::Light;
    return text == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store->setValue(kTheme, theme == ThemeChoice::Light  ? QStringLiteral("light")
                              : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                           : QStringLiteral("system"));
}

QString Settings::language() const
{
    return m_store->value(kLanguage).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store->setValue(kLanguage, language);
}

QString Settings::timeZone() const
{
    return m_store->value(kTimeZone, QStringLiteral("UTC")).toString();
}

void Settings::setTimeZone(const QString &zone)
{
    m_store->setValue(kTimeZone, zone);
}

LaneSize Settings::laneSize() const
{
    const QString text = m_store->value(kLaneSize).toString();
    if (text == QLatin1String("small"))
        return LaneSize::Small;
    return text == QLatin1String("large") ? LaneSize::Large : LaneSize::Medium;
}

void Settings::setLaneSize(LaneSize size)
{
    m_store->setValue(kLaneSize, size == LaneSize::Small   ? QStringLiteral("small")
                                 : size == LaneSize::Large ? QStringLiteral("large")
                                                           : QStringLiteral("medium"));
}

bool Settings::hidesEmptyLanes() const
{
    return m_store->value(kHidesEmptyLanes, false).toBool();
}

void Settings::setHidesEmptyLanes(bool hides)
{
    m_store->setValue(kHidesEmptyLanes, hides);
}

bool Settings::followsChanges() const
{
    return m_store->value(kFollowsChanges, true).toBool();
}

void Settings::setFollowsChanges(bool follows)
{
    m_store->setValue(kFollowsChanges, follows);
}

bool Settings::keepsCache() const
{
    return m_store->value(kKeepsCache, true).toBool();
}

void Settings::setKeepsCache(bool keeps)
{
    m_store->setValue(kKeepsCache, keeps);
}

QStringList Settings::recentFolders() const
{
    return m_store->value(kRecentFolders).toStringList().mid(0, kMaxRecent);
}

void Settings::addRecentFolder(const QString &folder)
{
    addRecent(kRecentFolders, folder);
}

void Settings::clearRecentFolders()
{
    m_store->remove(kRecentFolders);
}

QStringList Settings::recentFilters() const
{
    return m_store->value(kRecentFilters).toStringList().mid(0, kMaxRecent);
}

void Settings::addRecentFilter(const QString &text)
{
    addRecent(kRecentFilters, text);
}

void Settings::addRecent(const QString &key, const QString &text)
{
    if (text.isEmpty())
        return;
    QStringList list = m_store->value(key).toStringList();
    list.removeAll(text);
    list.prepend(text);
    m_store->setValue(key, QStringList(list.mid(0, kMaxRecent)));
}

std::vector<SavedFilter> Settings::savedFilters() const
{
    return readSavedFilters(m_store->value(kSavedFilters).toString());
}

void Settings::setSavedFilters(const std::vector<SavedFilter> &filters)
{
    m_store->setValue(kSavedFilters, savedFiltersText(filters));
}

QString Settings::athenaTable() const
{
    return m_store->value(kAthenaTable, QStringLiteral("cloudtrail_logs")).toString();
}

void Settings::setAthenaTable(const QString &table)
{
    m_store->setValue(kAthenaTable, table);
}

QString Settings::switchedOffTerms() const
{
    return m_store->value(kSwitchedOff).toString();
}

void Settings::setSwitchedOffTerms(const QString &text)
{
    m_store->setValue(kSwitchedOff, text);
}

Banding Settings::banding() const
{
    const QString text = m_store->value(kBanding).toString();
    if (text == QLatin1String("reservation"))
        return Banding::Reservation;
    return text == QLatin1String("day") ? Banding::Day : Banding::None;
}

void Settings::setBanding(Banding banding)
{
    m_store->setValue(kBanding, banding == Banding::Reservation ? QStringLiteral("reservation")
                                : banding == Banding::Day       ? QStringLiteral("day")
                                                                : QStringLiteral("none"));
}

QString Settings::eventOrder() const
{
    return m_store->value(kEventOrder).toString();
}

void Settings::setEventOrder(const QString &order)
{
    m_store->setValue(kEventOrder, order);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_store->value(kLayout + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_store->setValue(kLayout + name, state);
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventcolumns.h"

#include "statewords.h"
#include "visibletext.h"
#include "zonedtime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace cbv {
namespace {

struct ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::EventColumns)
};

constexpr Qt::Alignment kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;

using Col = EventColumn;
using Flt = FilterField;
constexpr bool kShown = true;
constexpr bool kHidden = false;

// In the order of EventColumn; the keys are the filter's words where it has one.
constexpr std::array<EventColumnSpec, kEventColumnCount> kColumns{{
    {Col::Time, QLatin1String("time"), 17, kShown, kLeft, {}, Flt::Time},
    {Col::Event, QLatin1String("event"), 23, kShown, kLeft, Field::Name, Flt::Event},
    {Col::State, QLatin1String("state"), 22, kShown, kLeft, Field::State, Flt::State},
    {Col::Reservation, QLatin1String("reservation"), 20, kShown, kLeft, Field::Reservation,
     Flt::Reservation},
    {Col::Account, QLatin1String("account"), 14, kShown, kLeft, Field::Account, Flt::Account},
    {Col::Region, QLatin1String("region"), 14, kShown, kLeft, Field::Region, Flt::Region},
    {Col::Who, QLatin1String("who"), 36, kShown, kLeft, Field::Who, Flt::Who},
    {Col::Ip, QLatin1String("ip"), 17, kHidden, kLeft, Field::Ip, Flt::Ip},
    {Col::Agent, QLatin1String("agent"), 28, kHidden, kLeft, Field::Agent, Flt::Agent},
    {Col::Error, QLatin1String("error"), 24, kShown, kLeft, Field::Error, Flt::Error},
    {Col::InstanceType, QLatin1String("type"), 15, kHidden, kLeft, Field::InstanceType, Flt::Type},
    {Col::Instances, QLatin1String("instance"), 22, kHidden, kLeft, Field::Instances,
     Flt::Instance},
    {Col::ReadOnly, QLatin1String("readonly"), 10, kHidden, kLeft, Field::ReadOnly, Flt::ReadOnly},
    {Col::EventId, QLatin1String("id"), 38, kHidden, kLeft, Field::EventId, Flt::Id},
    {Col::File, QLatin1String("file"), 40, kHidden, kLeft, {}, Flt::File},
    {Col::Copies, QLatin1String("copies"), 8, kHidden, kRight, {}, {}},
    {Col::Gap, QLatin1String("gap"), 18, kHidden, kRight, {}, {}},
    {Col::BeforeEnd, QLatin1String("beforeend"), 18, kHidden, kRight, {}, {}},
}};

QString qstring(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The time since the row above; std::nullopt where either has none.
std::optional<TimeMs> gap(const CellInput &cell)
{
    if (cell.previous == kNoRow)
        return std::nullopt;
    const TimeMs here = cell.store.time(cell.row);
    const TimeMs above = cell.store.time(cell.previous);
    if (here == kNoTime || above == kNoTime)
        return std::nullopt;
    return lengthBetween(above, here);
}

/// From the event to the horizon, from which relative times of filters count too.
std::optional<TimeMs> beforeEnd(const CellInput &cell)
{
    const TimeMs here = cell.store.time(cell.row);
    const TimeMs end = cell.store.horizon();
    if (here == kNoTime || end == kNoTime)
        return std::nullopt;
    return lengthBetween(here, end);
}

QString secondsText(TimeMs ms)
{
    QString text = QString::number(ms / kSecond);
    if (ms % kSecond == 0)
        return text;
    const QString sign = ms < 0 && ms > -kSecond ? QStringLiteral("-") : QString();
    return sign + text + QStringLiteral(".%1").arg(std::abs(ms % kSecond), 3, 10, QLatin1Char('0'));
}

} // namespace

std::span<const EventColumnSpec> eventColumns()
{
    return kColumns;
}

const EventColumnSpec &eventColumnSpec(EventColumn column)
{
    return kColumns[static_cast<std::size_t>(column)];
}

std::optional<EventColumn> eventColumnByKey(QStringView key)
{
    const auto found = std::find_if(kColumns.begin(), kColumns.end(),
                                    [key](const EventColumnSpec &spec) { return spec.key == key; });
    return found == kColumns.end() ? std::nullopt : std::optional(found->column);
}

QString eventColumnTitle(EventColumn column)
{
    switch (column) {
    case Col::Time: return ColumnWords::tr("Time");
    //: Column: the name of the event, for example CapacityBlockActive
    case Col::Event: return ColumnWords::tr("Event");
    //: Column: the state of the reservation
    case Col::State: return ColumnWords::tr("State");
    //: Column: the id of the Capacity Reservation
    case Col::Reservation: return ColumnWords::tr("Reservation");
    //: Column: the number of the AWS account
    case Col::Account: return ColumnWords::tr("Account");
    //: Column: the AWS Region
    case Col::Region: return ColumnWords::tr("Region");
    //: Column: the person, role or service that acted
    case Col::Who: return ColumnWords::tr("Who");
    //: Column: where the request came from
    case Col::Ip: return ColumnWords::tr("Source IP address");
    //: Column: the program that made the call, as it names itself
    case Col::Agent: return ColumnWords::tr("User agent");
    //: Column: the error code of a failed call
    case Col::Error: return ColumnWords::tr("Error");
    case Col::InstanceType: return ColumnWords::tr("Instance type");
    case Col::Instances: return ColumnWords::tr("Instances");
    //: Column: whether the call only reads, "true" or "false"
    case Col::ReadOnly: return ColumnWords::tr("Read-only");
    case Col::EventId: return ColumnWords::tr("Event ID");
    //: Column: the log file that the event was read from
    case Col::File: return ColumnWords::tr("File");
    //: Column: how many further copies of the event the logs hold
    case Col::Copies: return ColumnWords::tr("Copies");
    //: Column: the time since the event in the row above
    case Col::Gap: return ColumnWords::tr("Gap");
    //: Column: how long before the end of the logs the event happened
    case Col::BeforeEnd: return ColumnWords::tr("Before the end");
    }
    return {};
}

QString eventColumnHint(EventColumn column)
{
    switch (column) {
    case Col::Time: return ColumnWords::tr("When it happened, in the time zone that is shown");
    case Col::Event: return ColumnWords::tr("The name of the event");
    case Col::State: return ColumnWords::tr("The state that the event gives to the reservation");
    case Col::Reservation: return ColumnWords::tr("The reservations that the event names");
    case Col::Account: return ColumnWords::tr("The account that received the event");
    case Col::Region: return ColumnWords::tr("The Region in which it happened");
    case Col::Who: return ColumnWords::tr("The person, role or service that acted");
    case Col::Ip: return ColumnWords::tr("Where the request came from");
    case Col::Agent: return ColumnWords::tr("The program that made the request");
    case Col::Error: return ColumnWords::tr("The error that ended the call; it changed nothing");
    case Col::InstanceType: return ColumnWords::tr("The EC2 instance type that the event names");
    case Col::Instances: return ColumnWords::tr("The instances that the event names");
    case Col::ReadOnly: return ColumnWords::tr("Whether the call only reads");
    case Col::EventId: return ColumnWords::tr("The ID that CloudTrail gave to the event");
    case Col::File: return ColumnWords::tr("The file that the event was read from");
    case Col::Copies: return ColumnWords::tr("How many further copies of the event the logs hold");
    case Col::Gap: return ColumnWords::tr("The time since the event in the row above");
    case Col::BeforeEnd:
        return ColumnWords::tr(
            "How long before the end of the logs; time>=-7d counts the same way");
    }
    return {};
}

QString eventCellText(EventColumn column, const CellInput &cell)
{
    switch (column) {
    case Col::Time: {
        const TimeMs time = cell.store.time(cell.row);
        //: In place of the time of an event whose record gives none that can be read
        return time == kNoTime ? ColumnWords::tr("unknown") : timeText(time, cell.zone);
    }
    case Col::State: return stateWord(cell.store.text(cell.row, Field::State));
    case Col::File: return visibleText(std::string_view(cell.store.path(cell.row)));
    case Col::Copies: {
        const auto copies = cell.store.copies(cell.row).size();
        return copies == 0 ? QString() : QLocale().toString(static_cast<qulonglong>(copies));
    }
    case Col::Gap: {
        const auto length = gap(cell);
        return length ? durationText(*length) : QString();
    }
    case Col::BeforeEnd: {
        const auto length = beforeEnd(cell);
        return length ? durationText(*length) : QString();
    }
    default: return visibleText(cell.store.anyText(cell.row, *eventColumnSpec(column).field));
    }
}

QString eventCellWhole(EventColumn column, const CellInput &cell)
{
    switch (column) {
    case Col::Time: return timeText(cell.store.time(cell.row), cell.zone, ZoneSuffix::Offset);
    case Col::File: return qstring(cell.store.path(cell.row));
    case Col::Copies: return QString::number(cell.store.copies(cell.row).size());
    case Col::Gap: {
        const auto length = gap(cell);
        return length ? secondsText(*length) : QString();
    }
    case Col::BeforeEnd: {
        const auto length = beforeEnd(cell);
        return length ? secondsText(*length) : QString();
    }
    default: return qstring(cell.store.anyText(cell.row, *eventColumnSpec(column).field));
    }
}

std::optional<Sorting> eventColumnSorting(EventColumn column, SortOrder order)
{
    const EventColumnSpec &spec = eventColumnSpec(column);
    if (spec.field)
        return Sorting{SortKey::FieldText, *spec.field, order};
    switch (column) {
    case Col::Time: return Sorting{SortKey::Time, {}, order};
    case Col::File: return Sorting{SortKey::File, {}, order};
    case Col::Copies: return Sorting{SortKey::Copies, {}, order};
    default: return std::nullopt;
    }
}

std::optional<EventColumn> eventColumnOf(const Sorting &sorting)
{
    switch (sorting.key) {
    case SortKey::Time: return Col::Time;
    case SortKey::File: return Col::File;
    case SortKey::Copies: return Col::Copies;
    case SortKey::FieldText: break;
    }
    const auto found =
        std::find_if(kColumns.begin(), kColumns.end(),
                     [&](const EventColumnSpec &s) { return s.field == sorting.field; });
    return found == kColumns.end() ? std::nullopt : std::optional(found->column);
}

} // namespace cbv

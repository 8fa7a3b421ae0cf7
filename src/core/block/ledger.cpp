// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "findings.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace cbv {
namespace {

constexpr std::array<std::string_view, 4> kKnown{"unknown", "so-far", "as-planned", "whole"};

bool isActive(const Interval &interval)
{
    return interval.kind == StateKind::Active;
}

/// The intervals that count: those before its first end, and that end.
std::span<const Interval> life(const CapacityBlock &block)
{
    const auto end = std::ranges::find_if(block.intervals, isEnd, &Interval::kind);
    const auto past = end == block.intervals.end() ? end : end + 1;
    return {block.intervals.begin(), past};
}

TimeMs activeTime(const CapacityBlock &block)
{
    TimeMs active = 0;
    for (const Interval &interval : life(block))
        active += isActive(interval) ? countedEnd(block, interval) - interval.from : 0;
    return active;
}

/// Whether a block that waits must have gone on by now, though no event says so.
bool isOverdue(const CapacityBlock &block, const Interval &waiting)
{
    const TimeMs horizon = waiting.to;
    if (waiting.kind == StateKind::PaymentPending && waiting.from + kPaymentLimit < horizon)
        return true;
    const auto &start = block.planned.start ? block.planned.start : block.planned.end;
    return start.value_or(waiting.from + kLongestLead) < horizon;
}

/// Where no event says that it was active: whether that means that it was not.
ActiveKnown knownWithoutActive(const CapacityBlock &block, std::span<const Interval> intervals)
{
    const auto waited = [](const Interval &interval) {
        return interval.kind == StateKind::PaymentPending || interval.kind == StateKind::Scheduled;
    };
    if (intervals.empty())
        return ActiveKnown::Unknown;
    switch (intervals.back().kind) {
    case StateKind::PaymentPending:
    case StateKind::Scheduled:
        return isOverdue(block, intervals.back()) ? ActiveKnown::Unknown : ActiveKnown::SoFar;
    case StateKind::PaymentFailed: return ActiveKnown::Whole;
    // From where a block fails is not documented; one that was seen to wait did so from there.
    case StateKind::Failed:
    case StateKind::Cancelled:
        return std::ranges::any_of(intervals, waited) ? ActiveKnown::Whole : ActiveKnown::Unknown;
    case StateKind::Expired: // it was active before, in logs that are not here
    case StateKind::Active:
    case StateKind::Other: break;
    }
    return ActiveKnown::Unknown;
}

ActiveKnown knownOf(const CapacityBlock &block, const Interval &lastActive, const Interval &last)
{
    if (!lastActive.open)
        return last.open ? ActiveKnown::SoFar : ActiveKnown::Whole;
    const auto &planned = block.planned.end;
    return planned && *planned < lastActive.to && countedEnd(block, lastActive) == *planned
               ? ActiveKnown::AsPlanned
               : ActiveKnown::SoFar;
}

std::optional<double> instanceHours(const CapacityBlock &block, TimeMs active)
{
    if (!block.instanceCount)
        return {};
    return inHours(active) * *block.instanceCount;
}

void addMarks(const CapacityBlock &block, LedgerLine &line)
{
    for (const Mark &mark : block.marks) {
        switch (mark.kind) {
        case MarkKind::Purchase:
            if (line.purchase == kNoRow)
                line.purchase = mark.row;
            break;
        case MarkKind::Extension: ++line.extensions; break;
        case MarkKind::Launch: ++line.launches; break;
        case MarkKind::FailedCall: ++line.failedCalls; break;
        case MarkKind::State:
        case MarkKind::Message:
        case MarkKind::TerminatedByAws:
        case MarkKind::Stopped:
        case MarkKind::Other: break;
        }
    }
}

void add(const LedgerLine &line, LedgerTotal &total)
{
    ++total.reservations;
    total.activeHours += inHours(line.active);
    total.instanceHours += line.instanceHours.value_or(0);
    total.unknown += line.known == ActiveKnown::Unknown;
    total.going += line.known == ActiveKnown::SoFar;
    total.asPlanned += line.known == ActiveKnown::AsPlanned;
    total.withoutCount += line.active > 0 && !line.instanceHours;
}

CalendarMonth after(CalendarMonth month)
{
    if (month.month < 12)
        return {month.year, month.month + 1};
    return {month.year == -1 ? 1 : month.year + 1, 1}; // QDate knows no year 0
}

bool isLongerThanMonths(const LedgerLine &line)
{
    return line.active > kLongestSplit;
}

} // namespace

std::string_view activeKnownName(ActiveKnown known)
{
    return kKnown[static_cast<std::size_t>(known)];
}

std::string monthName(const CalendarMonth &month)
{
    const auto padded = [](int number, std::size_t width) {
        const auto digits = std::to_string(number);
        return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
    };
    return padded(month.year, 4) + '-' + padded(month.month, 2);
}

CalendarMonth MonthCalendar::monthOf(TimeMs time) const
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(time, m_zone).date();
    return {date.year(), date.month()};
}

TimeMs MonthCalendar::begin(const CalendarMonth &month)
{
    const auto [known, isNew] = m_begins.try_emplace(month);
    if (isNew) {
        known->second = QDate(month.year, month.month, 1).startOfDay(m_zone).toMSecsSinceEpoch();
        // Where clocks are put back at midnight that day has two, and Qt takes the second.
        while (monthOf(known->second - 1) == month)
            known->second -= 30 * kMinute;
    }
    return known->second;
}

LedgerLine ledgerLine(const CapacityBlock &block, std::uint32_t index, const EventStore &store)
{
    LedgerLine line;
    line.block = index;
    line.use = useOf(instanceRuns(block, store));
    addMarks(block, line);
    const auto intervals = life(block);
    const auto first = std::ranges::find_if(intervals, isActive);
    if (first == intervals.end()) {
        line.known = knownWithoutActive(block, intervals);
        if (line.known != ActiveKnown::Unknown)
            line.instanceHours = instanceHours(block, 0);
        return line;
    }
    const auto last = std::find_if(intervals.rbegin(), intervals.rend(), isActive);
    line.active = activeTime(block);
    line.known = knownOf(block, *last, intervals.back());
    line.from = first->from;
    line.fromEvidence = first->fromEvidence;
    // A plan is no evidence of an end.
    line.to = last->open ? kNoTime : last->to;
    line.toEvidence = last->toEvidence;
    line.instanceHours = instanceHours(block, line.active);
    return line;
}

std::vector<MonthSum> monthsOf(const CapacityBlock &block, MonthCalendar &calendar)
{
    std::vector<MonthSum> months;
    if (activeTime(block) > kLongestSplit)
        return months;
    for (const Interval &interval : life(block)) {
        if (!isActive(interval))
            continue;
        auto month = calendar.monthOf(interval.from);
        const TimeMs end = countedEnd(block, interval);
        for (TimeMs from = interval.from; from < end; month = after(month)) {
            const TimeMs to = std::min(end, calendar.begin(after(month)));
            if (months.empty() || months.back().month != month)
                months.push_back({month, 1, 0, 0, block.instanceCount ? 0U : 1U});
            months.back().active += to - from;
            from = to;
        }
    }
    for (MonthSum &sum : months)
        sum.instanceHours = instanceHours(block, sum.active).value_or(0);
    return months;
}

Ledger ledgerOf(const EventStore &store, std::span<const CapacityBlock> blocks,
                std::span<const std::uint32_t> chosen, const QTimeZone &zone, std::stop_token stop)
{
    Ledger ledger;
    ledger.lines.reserve(chosen.size());
    MonthCalendar calendar(zone);
    std::map<CalendarMonth, MonthSum> sums;
    for (const std::uint32_t index : chosen) {
        if (stop.stop_requested())
            break;
        const CapacityBlock &block = blocks[index];
        const LedgerLine &line = ledger.lines.emplace_back(ledgerLine(block, index, store));
        add(line, ledger.total);
        ledger.longerThanMonths += isLongerThanMonths(line);
        for (const MonthSum &part : monthsOf(block, calendar)) {
            MonthSum &sum =
                sums.try_emplace(part.month, MonthSum{part.month, 0, 0, 0, 0}).first->second;
            sum.reservations += part.reservations;
            sum.active += part.active;
            sum.instanceHours += part.instanceHours;
            sum.withoutCount += part.withoutCount;
        }
    }
    for (const auto &[month, sum] : sums)
        ledger.months.push_back(sum);
    return ledger;
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks for tests in a few readable lines. It builds the values directly; the rule that makes them
// from events is tested elsewhere.
#pragma once

#include "core/block/capacityblock.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace cbv::test {

/// 2023-10-01 at hh:mm UTC plus days.
inline TimeMs day(int number, int hour = 0, int minute = 0)
{
    constexpr TimeMs kOctober = 1'696'118'400'000;
    return kOctober + (number - 1) * kDay + hour * kHour + minute * kMinute;
}

inline std::string stateText(StateKind kind)
{
    switch (kind) {
    case StateKind::PaymentPending: return "payment-pending";
    case StateKind::Scheduled: return "scheduled";
    case StateKind::Active: return "active";
    case StateKind::Expired: return "expired";
    case StateKind::Failed: return "failed";
    case StateKind::PaymentFailed: return "payment-failed";
    case StateKind::Cancelled: return "cancelled";
    case StateKind::Other: break;
    }
    return "assessing";
}

class BlockBuilder
{
public:
    explicit BlockBuilder(std::string id) { m_block.id = std::move(id); }

    BlockBuilder &at(std::string account, std::string region)
    {
        m_block.account = std::move(account);
        m_block.region = std::move(region);
        return *this;
    }
    BlockBuilder &of(std::string type, int count)
    {
        m_block.instanceType = std::move(type);
        m_block.instanceCount = count;
        return *this;
    }
    BlockBuilder &state(StateKind kind, TimeMs from, Evidence evidence = Evidence::Observed)
    {
        auto &intervals = m_block.intervals;
        if (!intervals.empty() && !isEnd(intervals.back().kind)) {
            intervals.back().to = from;
            intervals.back().toEvidence = evidence;
        }
        Interval interval;
        interval.kind = kind;
        interval.state = stateText(kind);
        interval.from = interval.to = from;
        interval.fromEvidence = evidence;
        if (isEnd(kind))
            interval.toEvidence = evidence;
        intervals.push_back(interval);
        m_block.kind = kind;
        m_block.state = interval.state;
        return *this;
    }
    BlockBuilder &openUntil(TimeMs horizon)
    {
        m_block.intervals.back().open = true;
        m_block.intervals.back().to = std::max(horizon, m_block.intervals.back().from);
        return *this;
    }
    BlockBuilder &begunBefore()
    {
        m_block.begunBeforeLogs = true;
        return *this;
    }
    BlockBuilder &mark(MarkKind kind, TimeMs time)
    {
        m_block.marks.push_back({kind, time, kNoRow});
        std::stable_sort(m_block.marks.begin(), m_block.marks.end(),
                         [](const Mark &a, const Mark &b) { return a.time < b.time; });
        return *this;
    }
    BlockBuilder &planned(std::optional<TimeMs> start, std::optional<TimeMs> end,
                          std::optional<TimeMs> firstEnd = {})
    {
        m_block.planned = {start, end, firstEnd ? firstEnd : end, kNoRow, kNoRow, Evidence::Stated};
        return *this;
    }
    operator CapacityBlock() const { return m_block; }

private:
    CapacityBlock m_block;
};

} // namespace cbv::test

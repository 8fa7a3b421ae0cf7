// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One reservation as the logs tell it: its intervals, marks, plan and findings, each with the
// record behind it. A value; how it comes about is in lifecycle, how it looks in the timeline
// library.
#pragma once

#include "../event/event.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cbv {

/// In life order (domain.md, rule 1): at one instant the earlier one comes first.
enum class StateKind : std::uint8_t {
    PaymentPending,
    Scheduled,
    Active,
    Expired,
    Failed,
    PaymentFailed,
    Cancelled,
    Other, ///< any state that this program does not know: shown as it is, in a neutral colour
};
inline constexpr std::size_t kStateKindCount = 8;

StateKind stateKind(std::string_view state);
/// Whether the life of a block ends with it; such an interval has no length.
bool isEnd(StateKind kind);

/// How we know an edge.
enum class Evidence : std::uint8_t {
    Observed, ///< a service event says so
    Stated,   ///< an API record or an EventBridge message says so
    Inferred, ///< it follows from a rule of AWS
};
std::string_view evidenceName(Evidence evidence);

struct Interval
{
    StateKind kind = StateKind::Other;
    std::string state; ///< as the record writes it
    TimeMs from = kNoTime;
    TimeMs to = kNoTime; ///< the horizon where `open`
    bool open = false;   ///< the logs end before it does
    Evidence fromEvidence = Evidence::Observed;
    std::optional<Evidence> toEvidence; ///< none where `open`
    Row toRow = kNoRow;                 ///< the event that ended it; of an end, its own first one
    std::vector<Row> rows;              ///< every event that says this state; the first began it
};

enum class MarkKind : std::uint8_t {
    State, ///< a state was said again
    Purchase,
    Extension,
    Message,
    Launch,
    TerminatedByAws,
    Stopped, ///< stopped or terminated by a person or a program
    FailedCall,
    Other,
};

/// Something that happened at one moment. Every event with a time that does not begin an interval
/// has one; a purchase has one even where it does.
struct Mark
{
    MarkKind kind = MarkKind::Other;
    TimeMs time = kNoTime;
    Row row = kNoRow;
};

/// What was bought, as an API record or an EventBridge message states it.
struct PlannedWindow
{
    std::optional<TimeMs> start;
    std::optional<TimeMs> end;      ///< the latest, after extensions
    std::optional<TimeMs> firstEnd; ///< as first bought; differs from `end` after an extension
    Row startRow = kNoRow;
    Row endRow = kNoRow;
    /// None where neither edge is known.
    std::optional<Evidence> evidence;
};

enum class FindingCode : std::uint8_t {
    ActiveWithoutScheduled,
    ExpiredWithoutActive,
    NoEndSeen,
    PaymentFailed,
    Failed,
    StateAfterEnd,
    NameStateDisagree,
    TwoOwners,
    LateStart,
    EarlyEnd,
    EndNot1130Utc,
    InstancesTerminatedByAws,
    UnusedSinceActive,
    LaunchError,
    PurchaseWithoutOutcome,
};
inline constexpr std::size_t kFindingCodeCount = 15;
/// The code as `--summary` writes it, for example `active-without-scheduled`.
std::string_view findingName(FindingCode code);

struct Finding
{
    FindingCode code = FindingCode::Failed;
    std::vector<Row> rows; ///< the records behind it, in order of time
};

/// A stretch without logs of an account and Region; `from` is kNoTime where there are none before.
struct LogGap
{
    TimeMs from = kNoTime;
    TimeMs to = kNoTime;
    bool operator==(const LogGap &) const = default;
};

struct CapacityBlock
{
    std::string id;      ///< `cr-…`
    std::string account; ///< of its first event that names one
    std::string region;
    std::string instanceType; ///< empty: not in these logs
    std::optional<std::int32_t> instanceCount;
    /// The state of the last interval; empty where no event gave one.
    std::string state;
    StateKind kind = StateKind::Other;
    /// Its first state is one that another must have come before: it began before the logs.
    bool begunBeforeLogs = false;
    /// In order of time, none overlaps another. An end has no length even where a state follows it:
    /// between the two is a gap, in which the state is not known.
    std::vector<Interval> intervals;
    std::vector<Mark> marks; ///< in order of time
    PlannedWindow planned;
    std::vector<std::string> terminatedInstances; ///< by AWS; sorted, each once
    std::vector<Row> rows;         ///< every event that names it, in the store's order
    std::vector<Finding> findings; ///< in the order of FindingCode
    /// In order of time; shared by all blocks of an account and Region. Null: nothing is known
    /// about gaps in their logs (coverage.h).
    std::shared_ptr<const std::vector<LogGap>> logGaps;
};

/// Up to where an interval of the block can be counted. An open one is drawn up to the horizon; but
/// it is counted no further than the logs of its own account and Region reach, nor beyond its plan.
TimeMs countedEnd(const CapacityBlock &block, const Interval &interval);

} // namespace cbv

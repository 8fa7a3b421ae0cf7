// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which problems of a load are shown, in which order and groups: a question and its answer. Pure
// and thread-safe, for a worker; the words that it searches and sorts by are those on screen.
#pragma once

#include "core/input/loader.h"
#include "core/query/sorter.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace cbv {

/// The severities, and apart from all trouble the files that hold no events by their nature.
enum class ProblemClass : std::uint8_t { Unreadable, Rejected, Repaired, Note, Eventless };
inline constexpr std::size_t kProblemClasses = 5;
ProblemClass problemClass(const Problem &problem);
/// The problem of another load that is the same by file, place and kind; none: it is gone.
std::optional<std::uint32_t> sameProblem(const LoadResult &load, const Problem &problem,
                                         const LoadResult &other);
/// How many problems are trouble, that is anything but files without events.
std::size_t troubleCount(const std::vector<Problem> &problems);

enum class ProblemGrouping : std::uint8_t { None, File, Severity, Kind };
enum class ProblemColumn : std::uint8_t { Severity, Kind, File, Record, Line, Offset, What };
inline constexpr int kProblemColumns = 7;

struct ProblemQuestion
{
    std::shared_ptr<const LoadResult> load = std::make_shared<const LoadResult>();
    /// Words that all must stand in the path, the kind or the sentence; folded as the filter does.
    QString text;
    std::array<bool, kProblemClasses> shown{true, true, true, true, false};
    ProblemGrouping grouping = ProblemGrouping::None;
    ProblemColumn column = ProblemColumn::Severity;
    SortOrder order = SortOrder::Descending;
};

/// Problems that stand together: a piece of ProblemAnswer::problems.
struct ProblemGroup
{
    std::uint32_t key = 0; ///< a file's index, a Severity or a ProblemCode, by the grouping
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

struct ProblemAnswer
{
    std::shared_ptr<const LoadResult> load = std::make_shared<const LoadResult>();
    ProblemGrouping grouping = ProblemGrouping::None;
    std::vector<std::uint32_t> problems; ///< indices into load->problems
    std::vector<ProblemGroup> groups;    ///< empty without a grouping
    /// What the words find, of each class, shown or not.
    std::array<std::size_t, kProblemClasses> counts{};
    /// Texts searched and pairs compared: what it cost.
    std::size_t work = 0;
};

/// Equal ones stay in the order of the load: by file, then place. Stopped, it gives an empty
/// answer.
ProblemAnswer answerProblems(const ProblemQuestion &question, std::stop_token stop = {});

} // namespace cbv

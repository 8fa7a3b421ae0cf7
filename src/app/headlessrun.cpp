// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlessrun.h"

#include "cacheplace.h"
#include "chosenblocks.h"
#include "headlesspicture.h"
#include "standardoutput.h"
#include "summary.h"

#include "core/block/coverage.h"
#include "core/block/lifecycle.h"
#include "core/query/filterengine.h"
#include "models/loadwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace cbv {

namespace {

struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

ExportResult writeTo(const QString &file, Overwrite overwrite, const ExportWriter &write)
{
    return file.isEmpty() ? writeStandardOutput(write) : writeExportFile(file, overwrite, write);
}

/// What can be refused before a long load.
ExportResult checkOutputs(const CommandLine &line)
{
    if (line.timeline) {
        if (line.size.isValid()) {
            if (auto error = checkImageSize(line.size, line.scale, line.timeline->format))
                return error;
        }
        if (!line.timeline->file.isEmpty()) {
            if (auto error = checkExportFile(line.timeline->file, line.overwrite))
                return error;
        }
    }
    if (line.events && !line.events->file.isEmpty()) {
        if (auto error = checkExportFile(line.events->file, line.overwrite))
            return error;
    }
    if (line.ledger && !line.ledger->file.isEmpty())
        return checkExportFile(line.ledger->file, line.overwrite);
    return {};
}

LoadResult loadWithProgress(const CommandLine &line, std::stop_token stop)
{
    ProgressLine progress;
    LoadObserver observer;
    observer.progress = [&progress](const LoadProgress &now) { progress.show(now); };
    const bool keeps = line.cache == CacheUse::AsChosen && Settings().keepsCache();
    const LoadOptions options{.scope = line.scope.value_or(Scope::Blocks),
                              .threads = line.threads,
                              .cache = keeps ? openCache() : nullptr};
    return load(line.paths, options, stop, observer);
}

std::vector<Row> rowsOf(const EventStore &store, const Filter &filter, std::stop_token stop)
{
    if (!filter.isEmpty())
        return matchingRows(store, filter, stop);
    std::vector<Row> all(store.size());
    std::iota(all.begin(), all.end(), Row(0));
    return all;
}

/// The list of problems is bounded, the account is not: a file may have more than are listed.
bool somethingIsLost(const LoadResult &result)
{
    if (result.account.records.of(RecordVerdict::Rejected) > 0
        || result.account.files.of(FileVerdict::Unreadable) > 0)
        return true;
    return std::any_of(result.problems.begin(), result.problems.end(), [](const Problem &problem) {
        return problem.severity == Severity::Rejected || problem.severity == Severity::Unreadable;
    });
}

ExportResult printSummary(const LoadResult &result, const std::vector<CapacityBlock> &blocks,
                          const std::optional<SummaryFilter> &filter)
{
    return writeStandardOutput([&](QIODevice &device) -> ExportResult {
        bool good = true;
        writeSummary(
            [&](std::string_view piece) {
                good = good && device.write(piece.data(), static_cast<qint64>(piece.size())) >= 0;
            },
            result, blocks, filter);
        if (!good)
            return ExportError{ExportFailure::CannotWrite, device.errorString()};
        return {};
    });
}

/// Everything that was asked for; the first error, after the others were tried as well.
ExportResult writeOutputs(const CommandLine &line, const LoadResult &result,
                          const std::vector<Row> &rows, std::stop_token stop)
{
    auto told = capacityBlocks(*result.store);
    if (!result.cancelled)
        setLogGaps(*result.store, told);
    const auto shared = std::make_shared<const std::vector<CapacityBlock>>(std::move(told));
    const auto &blocks = *shared;
    ExportResult first;
    const auto keep = [&first](ExportResult error) {
        if (error && !first)
            first = std::move(error);
    };
    if (line.timeline) {
        const HeadlessPicture picture(line, *result.store, blocks, rows.size(), stop);
        keep(writeTo(line.timeline->file, line.overwrite, [&](QIODevice &device) {
            return exportImage(device, line.timeline->format, picture.picture(), line.scale, stop);
        }));
    }
    if (line.events) {
        const TableExport table{result.store, rows, {}, line.zoneOrUtc()};
        keep(writeTo(line.events->file, line.overwrite, [&](QIODevice &device) {
            return exportTable(device, line.events->format, table, stop);
        }));
    }
    if (line.ledger) {
        const auto chosen = chosenBlocks(line, *result.store, blocks, stop);
        const LedgerExport ledger{result.store, shared,
                                  ledgerOf(*result.store, blocks, chosen, line.zoneOrUtc(), stop).lines,
                                  line.zoneOrUtc()};
        keep(writeTo(line.ledger->file, line.overwrite, [&](QIODevice &device) {
            return exportLedger(device, line.ledger->format, ledger, stop);
        }));
    }
    if (line.summary && stop.stop_requested()) {
        keep(ExportError{ExportFailure::Cancelled, {}});
    } else if (line.summary) {
        std::optional<SummaryFilter> filter;
        if (const Filter whole = line.wholeFilter(); !whole.isEmpty())
            filter = SummaryFilter{filterText(whole), rows.size()};
        keep(printSummary(result, blocks, filter));
    }
    return first;
}

ExitCode failed(const ExportError &error)
{
    // Whoever closed the pipe does not want to hear of it.
    if (error.failure != ExportFailure::PipeClosed)
        say(exportErrorText(error));
    return ExitCode::Failed;
}

} // namespace

bool needsGui(const CommandLine &line)
{
    return line.timeline.has_value();
}

ExitCode runHeadless(const CommandLine &line, std::stop_token stop)
{
    if (const auto error = checkOutputs(line))
        return failed(*error);
    const LoadResult result = loadWithProgress(line, stop);
    const auto rows = rowsOf(*result.store, line.wholeFilter(), stop);
    if (result.cancelled || stop.stop_requested())
        return failed({ExportFailure::Cancelled, {}});
    // An interrupt that comes when all is written cancels nothing any more.
    if (const auto error = writeOutputs(line, result, rows, stop))
        return failed(*error);
    if (const QString trouble = loadTroubleLine(result); !trouble.isEmpty())
        say(trouble);
    if (rows.empty())
        say(RunWords::tr("No event matched."));
    if (somethingIsLost(result))
        return ExitCode::SomethingLost;
    return rows.empty() ? ExitCode::NothingMatched : ExitCode::AllRead;
}

} // namespace cbv

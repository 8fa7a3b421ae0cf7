// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadwords.h"

#include "wordjoin.h"
#include "zonedtime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <climits>
#include <cstdint>

namespace cbv {
namespace {

struct LoadWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::LoadWords)
};

/// A guess at the time left is worth nothing before this.
constexpr TimeMs kElapsedForGuess = kSecond;

QString number(std::uint64_t n)
{
    return QLocale().toString(static_cast<qulonglong>(n));
}

/// For plural forms, which take an int.
int counted(std::uint64_t n)
{
    return static_cast<int>(std::min<std::uint64_t>(n, INT_MAX));
}

QString size(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString shownPart(const LoadAccount &account, std::optional<std::size_t> matched)
{
    const std::uint64_t shown = account.records.of(RecordVerdict::Shown);
    const std::uint64_t read = account.records.total();
    if (matched && *matched != shown)
        //: Status bar: a filter leaves %1 of the %2 events; %3 is the number of records that were
        //: read
        return LoadWords::tr("%1 of %2 shown, of %3 read")
            .arg(number(*matched), number(shown), number(read));
    //: Status bar: %1 events are shown, %2 records were read
    return LoadWords::tr("%1 shown of %2 read").arg(number(shown), number(read));
}

/// Files that lost something, but not all.
std::uint64_t partlyRead(const LoadResult &result)
{
    std::uint64_t count = 0;
    std::uint32_t last = UINT32_MAX; // the problems of one file stand together
    const auto files = result.store->files();
    for (const Problem &problem : result.problems) {
        if (problem.severity != Severity::Unreadable || problem.file == last
            || problem.file >= files.size())
            continue;
        last = problem.file;
        count += files[last].verdict == FileVerdict::Unreadable ? 0 : 1;
    }
    return count;
}

} // namespace

QString loadLine(const LoadResult &result, const QTimeZone &zone,
                 std::optional<std::size_t> matched)
{
    const LoadAccount &account = result.account;
    const auto duplicates = account.records.of(RecordVerdict::Duplicate);
    const auto rejected = account.records.of(RecordVerdict::Rejected);
    const auto unreadable = account.files.of(FileVerdict::Unreadable);
    QStringList parts{shownPart(account, matched)};
    if (account.repaired > 0)
        //: Status bar: records that were broken and are shown mended
        parts << LoadWords::tr("%Ln repaired", nullptr, counted(account.repaired));
    if (duplicates > 0)
        //: Status bar: records that are copies of a shown one
        parts << LoadWords::tr("%Ln duplicates", nullptr, counted(duplicates));
    if (rejected > 0)
        //: Status bar: records of which no JSON could be made
        parts << LoadWords::tr("%Ln rejected", nullptr, counted(rejected));
    if (unreadable > 0)
        //: Status bar
        parts << LoadWords::tr("%Ln files unreadable", nullptr, counted(unreadable));
    const QString days = dayRangeText(result.store->firstTime(), result.store->lastTime(), zone);
    if (!days.isEmpty())
        parts << days;
    return parts.join(QStringLiteral(" · "));
}

QString loadAccountText(const LoadAccount &account)
{
    using enum FileVerdict;
    using enum RecordVerdict;
    QStringList sentences;
    QStringList parts;
    const auto part = [&](std::uint64_t n, const QString &words) {
        if (n > 0)
            parts << words;
    };
    const auto files = [&](FileVerdict verdict) { return account.files.of(verdict); };
    const auto records = [&](RecordVerdict verdict) { return account.records.of(verdict); };
    const auto close = [&](std::uint64_t total, const QString &words) {
        //: A sum that adds up: %1 is "13 files found", %2 "5 logs + 8 unreadable"
        const QString sum = LoadWords::tr("%1 = %2.").arg(words, parts.join(QLatin1String(" + ")));
        //: A sentence of the account: %1 is "0 files found"
        sentences << (total > 0 ? sum : LoadWords::tr("%1.").arg(words));
        parts.clear();
    };

    part(files(Log), LoadWords::tr("%Ln logs", nullptr, counted(files(Log))));
    part(files(WithoutBlocks),
         //: Logs in which nothing concerns a Capacity Block
         LoadWords::tr("%Ln logs without blocks", nullptr, counted(files(WithoutBlocks))));
    part(files(NotALog), LoadWords::tr("%Ln that are no logs", nullptr, counted(files(NotALog))));
    part(files(Unreadable), LoadWords::tr("%Ln unreadable", nullptr, counted(files(Unreadable))));
    close(account.files.total(),
          LoadWords::tr("%Ln files found", nullptr, counted(account.files.total())));

    //: Records
    part(records(Shown), LoadWords::tr("%Ln shown", nullptr, counted(records(Shown))));
    //: Records
    part(records(OutOfScope),
         LoadWords::tr("%Ln out of scope", nullptr, counted(records(OutOfScope))));
    part(records(Duplicate), LoadWords::tr("%Ln duplicates", nullptr, counted(records(Duplicate))));
    part(records(Other), LoadWords::tr("%Ln other records", nullptr, counted(records(Other))));
    part(records(Rejected), LoadWords::tr("%Ln rejected", nullptr, counted(records(Rejected))));
    close(account.records.total(),
          LoadWords::tr("%Ln records read", nullptr, counted(account.records.total())));
    if (account.repaired > 0)
        //: %Ln is a number of records that are also counted in the sum above
        sentences << LoadWords::tr("%Ln of these records were repaired.", nullptr,
                                   counted(account.repaired));
    //: %1 and %2 are amounts such as 12.5 MB
    sentences << LoadWords::tr("%1 read from disk, %2 unpacked.")
                     .arg(size(account.bytesRead), size(account.bytesUnpacked));
    return sentencesText(sentences);
}

QString loadTroubleLine(const LoadResult &result)
{
    const LoadAccount &account = result.account;
    const auto rejected = account.records.of(RecordVerdict::Rejected);
    const auto unreadable = account.files.of(FileVerdict::Unreadable);
    const auto logs =
        account.files.of(FileVerdict::Log) + account.files.of(FileVerdict::WithoutBlocks);
    QStringList sentences;
    if (result.cancelled)
        sentences << LoadWords::tr("Reading was stopped; what had been read is shown.");
    if (rejected > 0)
        sentences << LoadWords::tr("%Ln records could not be read.", nullptr, counted(rejected));
    if (unreadable > 0)
        sentences << LoadWords::tr("%Ln files could not be read.", nullptr, counted(unreadable));
    if (const auto partly = partlyRead(result); partly > 0)
        sentences << LoadWords::tr("%Ln files were read only in part.", nullptr, counted(partly));
    if (result.cancelled || !result.store->isEmpty())
        return sentencesText(sentences);
    if (account.files.total() == 0)
        sentences << LoadWords::tr("No file was found.");
    else if (logs > 0)
        sentences << LoadWords::tr("These logs hold no events within the chosen scope.");
    else if (account.files.of(FileVerdict::NotALog) > 0)
        sentences << LoadWords::tr("No log that this program reads was found.");
    return sentencesText(sentences);
}

QString progressText(const LoadProgress &progress, TimeMs elapsed)
{
    QStringList parts;
    if (progress.listed)
        //: Progress: %1 of %2 files are done
        parts << LoadWords::tr("%1 of %2 files")
                     .arg(number(progress.filesDone), number(progress.filesFound));
    else
        //: Progress while folders are still being listed
        parts << LoadWords::tr("%1 files so far").arg(number(progress.filesFound));
    parts << size(progress.bytesDone);
    if (progress.listed && progress.filesDone > 0 && progress.filesDone < progress.filesFound
        && elapsed >= kElapsedForGuess) {
        const double share = static_cast<double>(progress.filesFound - progress.filesDone)
                             / static_cast<double>(progress.filesDone);
        const auto seconds =
            static_cast<TimeMs>(share * static_cast<double>(elapsed)) / kSecond + 1;
        //: Progress: a guess at the time left, a length such as 1 min 20 s
        parts << LoadWords::tr("about %1 left").arg(durationText(seconds * kSecond));
    }
    return parts.join(QStringLiteral(" · "));
}

int progressPerMille(const LoadProgress &progress)
{
    if (!progress.listed || progress.filesFound == 0)
        return -1;
    return static_cast<int>(progress.filesDone * 1000 / progress.filesFound);
}

} // namespace cbv

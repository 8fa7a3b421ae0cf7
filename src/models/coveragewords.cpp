// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragewords.h"

#include "visibletext.h"
#include "zonedtime.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace cbv {
namespace {

struct CoverageWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::CoverageWords)
};

/// So many gaps are named; the others are counted.
constexpr std::ptrdiff_t kGapsNamed = 8;

std::span<const LogGap> gapsWithin(std::span<const LogGap> gaps)
{
    return gaps.empty() || gaps.front().from != kNoTime ? gaps : gaps.subspan(1);
}

QString lastedText(TimeMs from, TimeMs to, const QTimeZone &zone)
{
    return spanText(from, to, zone) + QStringLiteral(" · ") + durationText(lengthBetween(from, to));
}

} // namespace

QString logGapText(const LogCoverage &coverage, const LogGap &gap, const QTimeZone &zone)
{
    //: %1: an account, %2: a Region
    QStringList lines{CoverageWords::tr("No logs of account %1 in %2")
                          .arg(visibleText(std::string_view(coverage.account)),
                               visibleText(std::string_view(coverage.region)))};
    if (gap.from == kNoTime)
        //: %1: a time
        lines << CoverageWords::tr("before %1").arg(timeText(gap.to, zone, ZoneSuffix::Name));
    else
        lines << spanText(gap.from, gap.to, zone) << durationText(lengthBetween(gap.from, gap.to));
    lines << CoverageWords::tr("Either the files are not here, or nothing was logged: what "
                               "happened is unknown.");
    //: %1: a length of time
    lines << CoverageWords::tr("Judged by the delivery times in the names of log files and by the "
                               "records shown. A silence of up to %1 does not count.")
                 .arg(durationText(kQuietLimit));
    return lines.join(u'\n');
}

QString logsText(const LogCoverage &coverage, std::size_t gap, TimeMs horizon,
                 const QTimeZone &zone)
{
    const auto &gaps = *coverage.gaps;
    const TimeMs to = gap + 1 < gaps.size() ? gaps[gap + 1].from : horizon;
    //: %1: an account, %2: a Region
    const QStringList lines{
        CoverageWords::tr("Logs of account %1 in %2 are here")
            .arg(visibleText(std::string_view(coverage.account)),
                 visibleText(std::string_view(coverage.region))),
        spanText(gaps[gap].to, to, zone), durationText(lengthBetween(gaps[gap].to, to)),
        CoverageWords::tr("Where its lanes are empty in this time, nothing was logged.")};
    return lines.join(u'\n');
}

QString coverageText(const LogCoverage &coverage, TimeMs horizon, const QTimeZone &zone)
{
    const std::span<const LogGap> all(*coverage.gaps);
    const auto gaps = gapsWithin(all);
    //: %1: an account, %2: a Region
    QStringList lines{CoverageWords::tr("Logs of account %1 in %2")
                          .arg(visibleText(std::string_view(coverage.account)),
                               visibleText(std::string_view(coverage.region)))};
    lines << spanText(all.front().to, horizon, zone);
    if (gaps.empty()) {
        lines << CoverageWords::tr("without a gap");
        return lines.join(u'\n');
    }
    lines << gapCountText(all) + QLatin1Char(':');
    const auto named = std::min(kGapsNamed, std::ssize(gaps));
    for (const LogGap &gap : gaps.first(static_cast<std::size_t>(named)))
        lines << lastedText(gap.from, gap.to, zone);
    if (const auto rest = std::ssize(gaps) - named; rest > 0)
        //: gaps in the logs that are not named
        lines << CoverageWords::tr("and %Ln more", nullptr, static_cast<int>(rest));
    return lines.join(u'\n');
}

QString gapCountText(std::span<const LogGap> gaps)
{
    const auto count = static_cast<int>(gapsWithin(gaps).size());
    //: stretches of time for which there are no logs of the account and Region
    return count == 0 ? QString() : CoverageWords::tr("%Ln gaps in the logs", nullptr, count);
}

} // namespace cbv

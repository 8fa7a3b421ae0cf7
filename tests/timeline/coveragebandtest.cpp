// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The band that says, for each account and Region, where there are logs.
#include "gallery.h"

#include "timeline/hittest.h"
#include "timeline/timelinelayout.h"

#include <QTest>

using namespace cbv;
using namespace cbv::test;

namespace {

LogCoverage coverage(std::string account, std::vector<LogGap> gaps)
{
    return {std::move(account), "us-east-1",
            std::make_shared<const std::vector<LogGap>>(std::move(gaps))};
}

struct Band
{
    Band(std::vector<LogCoverage> given, TimeRange range, TimeMs horizon)
        : all(std::move(given)),
          blocks(gallery()),
          lanes(arrangeLanes(blocks, {}))
    {
        LayoutRequest request;
        request.blocks = blocks;
        request.lanes = &lanes;
        request.areas = timelineAreas({1236, 640}, {}, coverageRows(all.size()));
        request.range = range;
        request.coverage = all;
        request.horizon = horizon;
        shapes = layoutTimeline(request);
    }
    double x(TimeMs time) const { return shapes.scale.x(time); }
    TimelineTarget at(TimeMs time, std::size_t row = 0) const
    {
        return hitTest(shapes, {x(time), shapes.coverageRows.at(row).rect.center().y()});
    }

    std::vector<LogCoverage> all;
    std::vector<CapacityBlock> blocks;
    Lanes lanes;
    TimelineShapes shapes;
};

/// Logs on the 3rd to the 6th and from the 8th on.
const std::vector<LogGap> kOneGap{{kNoTime, day(3)}, {day(6), day(8)}};

} // namespace

class CoverageBandTest : public QObject
{
    Q_OBJECT
private slots:
    void logsAndGapsFollowOneAnotherOverTheWholeWidth()
    {
        const Band band({coverage("111", kOneGap)}, {day(1), day(13)}, day(11));
        const auto &parts = band.shapes.coverage;
        const QRectF plot = band.shapes.areas.plot;
        QCOMPARE(parts.size(), std::size_t(5));
        const double edges[] = {plot.left(),    band.x(day(3)),  band.x(day(6)),
                                band.x(day(8)), band.x(day(11)), plot.right()};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QCOMPARE(parts[i].rect.left(), edges[i]);
            QCOMPARE(parts[i].rect.right(), edges[i + 1]);
            QCOMPARE(parts[i].logs, i % 2 == 0 ? LogPresence::Missing : LogPresence::Here);
        }
    }
    void theBandLiesBetweenTheRulerAndTheLanes()
    {
        const Band band({coverage("111", kOneGap)}, {day(1), day(13)}, day(11));
        const TimelineAreas &areas = band.shapes.areas;
        QCOMPARE(areas.band.top(), areas.ruler.bottom());
        QCOMPARE(areas.plot.top(), areas.band.bottom());
        QCOMPARE(areas.labels.top(), areas.plot.top());
        QVERIFY(areas.band.contains(band.shapes.coverageRows[0].rect));
        QCOMPARE(band.shapes.rows[0].rect.top(), areas.plot.top());
    }
    void withoutDeliveriesNothingIsClaimedAndThereIsNoBand()
    {
        const Band band({}, {day(1), day(13)}, day(11));
        QVERIFY(band.shapes.areas.band.isEmpty());
        QVERIFY(band.shapes.coverage.empty());
    }
    void aQuarterOfAnHourOfLogsIsSeenInAYear()
    {
        const Band band({coverage("111", {{kNoTime, day(3)}, {day(3) + 15 * kMinute, day(200)}})},
                        {day(1), day(366)}, day(200));
        const auto here =
            std::ranges::find(band.shapes.coverage, LogPresence::Here, &CoverageShape::logs);
        QVERIFY(here != band.shapes.coverage.end());
        QCOMPARE(here->rect.width(), kMinBarWidth);
    }
    void aSilenceUpToTheHorizonIsNotLogs()
    {
        const Band band({coverage("111", {{kNoTime, day(3)}, {day(6), day(11)}})},
                        {day(1), day(13)}, day(11));
        QCOMPARE(band.at(day(11) - kMinute).kind, TargetKind::CoverageGap);
        QCOMPARE(band.at(day(12)).kind, TargetKind::CoverageGap);
        QCOMPARE(band.at(day(12)).gap, 2U);
        QCOMPARE(std::ranges::count(band.shapes.coverage, LogPresence::Here, &CoverageShape::logs),
                 1);
    }
    void aMillionGapsMakeNoMoreShapesThanPixels()
    {
        std::vector<LogGap> gaps{{kNoTime, day(1)}};
        for (int i = 0; i < 1'000'000; ++i)
            gaps.push_back({day(1) + i * kMinute, day(1) + i * kMinute + kSecond});
        const Band band({coverage("111", std::move(gaps))}, {day(1), day(700)}, day(700));
        QVERIFY(band.shapes.coverage.size() <= 1000);
    }
    void whatHasNoRowIsCounted()
    {
        std::vector<LogCoverage> many;
        for (int i = 0; i < 20; ++i)
            many.push_back(coverage(std::to_string(100 + i), kOneGap));
        const Band band(many, {day(1), day(13)}, day(11));
        QCOMPARE(band.shapes.coverageRows.size(), kMaxCoverageRows);
        QCOMPARE(band.shapes.coverageRows.back().coverage, kNoIndex);
        QCOMPARE(band.shapes.coverageRows.back().others, 15U);
        QCOMPARE(band.at(day(5), kMaxCoverageRows - 1).coverage, kNoIndex);
    }
    void inALowViewTheBandGivesWay()
    {
        QCOMPARE(coverageRows(4, 9.5), std::size_t(4));
        QCOMPARE(coverageRows(4, 3.5), std::size_t(3));
        QCOMPARE(coverageRows(4, 1.5), std::size_t(0));
        QCOMPARE(coverageRows(1, 1.5), std::size_t(1));
        QCOMPARE(coverageRows(1, -3), std::size_t(0));
        QCOMPARE(coverageRows(100), kMaxCoverageRows);
    }
    void eachPlaceOfTheBandIsItsWholeStretch()
    {
        const Band band({coverage("111", kOneGap), coverage("222", kOneGap)}, {day(1), day(13)},
                        day(11));
        const TimelineTarget gap = band.at(day(7), 1);
        QCOMPARE(gap.kind, TargetKind::CoverageGap);
        QCOMPARE(gap.coverage, 1U);
        QCOMPARE(gap.gap, 1U);
        QCOMPARE(targetRect(band.shapes, gap).left(), band.x(day(6)));
        const TimelineTarget logs = band.at(day(9));
        QCOMPARE(logs.kind, TargetKind::Coverage);
        QCOMPARE(logs.coverage, 0U);
        QCOMPARE(logs.gap, 1U);
        QCOMPARE(targetRect(band.shapes, logs).left(), band.x(day(8)));
        const QRectF row = band.shapes.coverageRows[1].rect;
        const TimelineTarget label = hitTest(band.shapes, {20, row.center().y()});
        QCOMPARE(label.kind, TargetKind::CoverageLabel);
        QCOMPARE(targetRect(band.shapes, label), row);
    }
};

QTEST_GUILESS_MAIN(CoverageBandTest)
#include "coveragebandtest.moc"

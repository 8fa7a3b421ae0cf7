// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/lanefilter.h"
#include "blocks.h"

#include <QTest>

using namespace cbv;

class LaneFilterTest : public QObject
{
    Q_OBJECT
    static Filter filter(const char *text)
    {
        return std::get<Filter>(parseFilter(QString::fromLatin1(text)));
    }
private slots:
    void aNegatedStateIsHidden()
    {
        const StateMask mask = hiddenStates(filter("-state=expired -state=failed state=active"));
        QVERIFY(mask.test(static_cast<std::size_t>(StateKind::Expired)));
        QVERIFY(mask.test(static_cast<std::size_t>(StateKind::Failed)));
        QCOMPARE(mask.count(), std::size_t(2));
    }
    void boundsOfTimeAndHiddenStatesDoNotDecideAboutLanes()
    {
        QVERIFY(laneFilter(filter("-state=expired time>=2023-10-01")).isEmpty());
        QCOMPARE(laneFilter(filter("region=us-east-1 -state=failed")).terms.size(), std::size_t(1));
        QCOMPARE(laneFilter(filter("state=failed")).terms.size(), std::size_t(1));
    }
    void aGroupWithoutALaneLosesItsHeading()
    {
        std::vector<CapacityBlock> blocks{block("cr-1", {{"active", 0, 5}}),
                                          block("cr-2", {{"active", 0, 5}})};
        blocks[0].region = "eu-west-1";
        blocks[1].region = "us-east-1";
        LaneOptions options;
        options.grouping = LaneGrouping::Region;
        const Lanes all = arrangeLanes(blocks, options);
        QCOMPARE(all.rowCount(), 4U);
        const Lanes kept = keptLanes(all, {false, true});
        QCOMPARE(kept.rowCount(), 2U);
        QVERIFY(kept.row(0).isHeading());
        QCOMPARE(kept.groups()[kept.row(0).group].key, std::string("us-east-1"));
        QCOMPARE(kept.row(1).block, 1U);
        QCOMPARE(kept.rowOfBlock(0), kNoIndex);
        QCOMPARE(kept.rowOfBlock(1), 1U);
        QVERIFY(kept.totalHeight({}) < all.totalHeight({}));
    }
};

QTEST_GUILESS_MAIN(LaneFilterTest)
#include "lanefiltertest.moc"

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blocksummary.h"
#include "models/eventsummary.h"

#include "storebuilder.h"

#include <QTest>

using namespace cbv;

namespace {

QString part(const std::vector<SummaryPart> &parts, const char *heading)
{
    for (const SummaryPart &one : parts) {
        if (one.heading == QLatin1String(heading))
            return one.text;
    }
    return {};
}

Interval interval(StateKind kind, const char *state, TimeMs from, TimeMs to, std::vector<Row> rows)
{
    Interval made;
    made.kind = kind;
    made.state = state;
    made.from = from;
    made.to = to;
    made.rows = std::move(rows);
    return made;
}

} // namespace

class EventSummaryTest : public QObject
{
    Q_OBJECT
    const QTimeZone m_utc = QTimeZone::utc();
    std::shared_ptr<const EventStore> m_store;
    std::vector<CapacityBlock> m_blocks;

    std::vector<SummaryPart> summary(Row row, std::span<const Problem> problems = {}) const
    {
        return eventSummary({*m_store, row, m_blocks, problems, m_utc});
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        StoreBuilder builder;
        const TimeMs scheduled = at("2023-10-02T00:30:00Z");
        const TimeMs active = at("2023-10-04T11:30:00Z");
        builder.add(scheduled,
                    {{Field::Name, "CapacityBlockScheduled"}, {Field::State, "scheduled"}});
        builder.add(active,
                    {{Field::Name, "CapacityBlockActive"},
                     {Field::State, "active"},
                     {Field::Who, "AWS Internal;"},
                     {Field::Ip, "ec2.amazonaws.com"},
                     {Field::Account, "111122223333"},
                     {Field::Region, "us-east-2"}},
                    kRepaired);
        builder.add(active + kHour,
                    {{Field::Name, "CapacityBlockActive"}, {Field::State, "active"}});
        builder.add(active + 2 * kHour, {{Field::Name, "TerminateCapacityBlockInstances"}});
        builder.add(active + 3 * kHour, {{Field::Name, "RunInstances"},
                                         {Field::Error, "Client.Oops"},
                                         {Field::Who, "arn:aws:iam::1:user/<b>x"}});
        builder.add(active + 4 * kHour,
                    {{Field::Name, "PurchaseCapacityBlock"}, {Field::ReadOnly, "false"}});
        builder.add(active + 5 * kHour,
                    {{Field::Name, "DescribeRegions"}, {Field::ReadOnly, "true"}});
        builder.fact(0, FactKind::ServiceEvent, "cr-2", "scheduled");
        builder.fact(1, FactKind::ServiceEvent, "cr-2", "active").stateByName =
            builder.id("expired");
        builder.fact(2, FactKind::ServiceEvent, "cr-2", "active");
        const StringId first = builder.id("i-1");
        const StringId second = builder.id("i-2");
        builder.fact(3, FactKind::Termination, "cr-2").instances = {first, second};
        builder.fact(4, FactKind::FailedCall, "cr-2");
        BlockFact &bought = builder.fact(5, FactKind::Purchase, "cr-9", "payment-pending");
        bought.plannedStart = at("2023-11-01T11:30:00Z");
        bought.plannedEnd = at("2023-11-03T11:30:00Z");
        bought.instanceType = builder.id("p5.48xlarge");
        bought.instanceCount = 8;
        builder.copy(1, {1, 7, 7000, 500, 0});
        m_store = builder.build();

        CapacityBlock block;
        block.id = "cr-2";
        block.intervals = {
            interval(StateKind::Scheduled, "scheduled", scheduled, active, {0}),
            interval(StateKind::Active, "active", active, m_store->horizon(), {1, 2})};
        block.intervals.back().open = true;
        block.findings = {{FindingCode::NameStateDisagree, {1}}, {FindingCode::LaunchError, {4}}};
        CapacityBlock before;
        before.id = "cr-1";
        m_blocks = {before, block};
    }

    void anEventIsToldInWords()
    {
        const auto parts = summary(1);
        QCOMPARE(part(parts, "What happened"),
                 QStringLiteral("CapacityBlockActive, 2023-10-04 11:30:00 UTC\n"
                                "Reported by AWS itself (AWS Internal;)\nFrom ec2.amazonaws.com\n"
                                "Account 111122223333\nRegion us-east-2"));
        const QString means = part(parts, "What it means");
        QVERIFY(means.startsWith(
            QLatin1String("cr-2 became active 2023-10-04 11:30:00 UTC, 2 d 11 h after "
                          "it was scheduled.\nNo later record ends this state; the "
                          "logs reach to 2023-10-04 16:30:00 UTC.")));
        QVERIFY(means.endsWith(
            QStringLiteral("Its name says “expired”, its record “active”; the record "
                           "counts.")));
        QVERIFY(part(parts, "Findings").startsWith(QLatin1String("Name and state disagree: ")));
        QVERIFY(!part(parts, "Findings").contains(QLatin1String("Launch")));
    }

    void theFirstStateHasNothingBeforeIt()
    {
        QCOMPARE(part(summary(0), "What it means"),
                 QStringLiteral("cr-2 was scheduled 2023-10-02 00:30:00 UTC.\n"
                                "This state lasted 2 d 11 h, until 2023-10-04 11:30:00 UTC."));
    }

    void twoStatesAtOneMomentAreSaidToBe()
    {
        CapacityBlock &block = m_blocks[1];
        block.intervals[0].from = block.intervals[0].to = block.intervals[1].from;
        QVERIFY(part(summary(1), "What it means")
                    .startsWith(QLatin1String("cr-2 became active 2023-10-04 11:30:00 UTC, at the "
                                              "same moment as the state before it.")));
    }

    void aRepeatedStateIsToldAsOne()
    {
        QCOMPARE(part(summary(2), "What it means"),
                 QStringLiteral("It says once more that cr-2 is in the state “active”, which began "
                                "2023-10-04 11:30:00 UTC."));
    }

    void aTerminationByAwsNamesTheInstances()
    {
        QCOMPARE(part(summary(3), "What it means"),
                 QStringLiteral("AWS terminated 2 instances in cr-2: i-1, i-2."));
    }

    void aFailedCallChangedNothing()
    {
        const auto parts = summary(4);
        QVERIFY(
            part(parts, "What happened").contains(QLatin1String("By arn:aws:iam::1:user/<b>x")));
        QVERIFY(part(parts, "What happened")
                    .endsWith(QLatin1String("Error Client.Oops: the call changed nothing")));
        QCOMPARE(
            part(parts, "What it means"),
            QStringLiteral("The call ended in the error Client.Oops and changed nothing in cr-2."));
    }

    void aPurchaseTellsThePlanEvenWithoutALane()
    {
        QCOMPARE(
            part(summary(5), "What it means"),
            QStringLiteral("cr-9 was bought.\nCapacity: p5.48xlarge × 8.\n"
                           "Planned: 2023-11-01 11:30:00 – 2023-11-03 11:30:00 UTC, that is 2 d.\n"
                           "It gives cr-9 the state “payment-pending”."));
    }

    void anEventWithoutAReservationMeansNothingForOne()
    {
        const auto parts = summary(6);
        QVERIFY(part(parts, "What happened")
                    .endsWith(QLatin1String("It only reads and changes nothing")));
        QCOMPARE(part(parts, "What it means"), QString());
        QCOMPARE(part(parts, "Marks"), QString());
        QCOMPARE(part(parts, "Where from"),
                 QStringLiteral("trail/a.json.gz, record 7, byte 7,000"));
    }

    void marksSayWhatWasMendedAndWhereCopiesLie()
    {
        const std::vector<Problem> problems{
            {Severity::Repaired, ProblemCode::MissingComma, 0, 1, 1500, 1, 1501, {}},
            {Severity::Repaired, ProblemCode::TrailingComma, 0, 2, 2100, 1, 2101, {}},
            {Severity::Repaired, ProblemCode::MissingComma, 1, 2, 2100, 1, 2101, {}}};
        const auto parts = summary(1, problems);
        QCOMPARE(
            part(parts, "Marks"),
            QStringLiteral("The record was broken and had to be mended:\nA comma before a closing "
                           "bracket was dropped. [record 2, line 1:2101, byte 2,100]"));
        QCOMPARE(part(parts, "Where from"),
                 QStringLiteral(
                     "trail/a.json.gz, record 2, byte 2,000\nThe logs hold 1 further copies:\n"
                     "trail/b.json, record 7, byte 7,000"));
    }

    void manyMendsAreCounted()
    {
        const std::vector<Problem> problems(
            25, {Severity::Repaired, ProblemCode::ControlCharacter, 0, 2, 2100, 1, 2101, {}});
        const QString marks = part(summary(1, problems), "Marks");
        QCOMPARE(marks.count(u'\n'), 11);
        QVERIFY(marks.endsWith(QStringLiteral("… and 15 more")));
    }

    void aRowThatIsNotThereHasNoSummary()
    {
        QVERIFY(summary(99).empty());
        QVERIFY(summary(kNoRow).empty());
    }

    void aBlockIsToldWithItsLifeItsPlanAndWhatIsOdd()
    {
        CapacityBlock block = m_blocks.front();
        block.begunBeforeLogs = true;
        block.planned.end = at("2023-10-08T11:30:00Z");
        block.planned.evidence = Evidence::Stated;
        block.findings = {{FindingCode::NoEndSeen, {}}};
        const auto parts = blockSummary(block, *m_store, m_utc);
        QVERIFY(part(parts, "Reservation").contains(QString::fromStdString(block.id)));
        const QStringList life = part(parts, "Its life").split(u'\n');
        QCOMPARE(life.size(), static_cast<qsizetype>(block.intervals.size()) + 1);
        QVERIFY(life.constFirst().contains(QLatin1String("before these logs")));
        QVERIFY(part(parts, "Planned").contains(QLatin1String("2023-10-08")));
        QVERIFY(!part(parts, "Findings").isEmpty());
        block.findings.clear();
        QVERIFY(part(blockSummary(block, *m_store, m_utc), "Findings").isEmpty());
        QVERIFY(part(blockSummary(block, *m_store, m_utc), "Instances").isEmpty());
    }

    void aBlocksInstancesAreToldWithTheirTimesAndTheReason()
    {
        StoreBuilder builder;
        const Row launched =
            builder.add(at("2023-10-04T12:00:00Z"), {{Field::Reservation, "cr-1"}});
        builder.fact(launched, FactKind::Launch, "cr-1").instances = {builder.id("i-1"),
                                                                      builder.id("i-2")};
        const Row ended = builder.add(at("2023-10-05T11:00:00Z"), {});
        builder.fact(ended, FactKind::Termination, "cr-1").instances = {builder.id("i-1")};
        const auto store = builder.build();
        CapacityBlock block;
        block.id = "cr-1";
        block.rows = {launched, ended};
        const QStringList told =
            part(blockSummary(block, *store, m_utc), "Instances").split(u'\n');
        QCOMPARE(told.size(), qsizetype(3));
        QVERIFY(told[0].contains(QLatin1String("23.00 h")));
        QVERIFY2(told[1].startsWith(QStringLiteral("i-1, 2023-10-04 12:00:00 – 2023-10-05 11:00:00 UTC")),
                 qPrintable(told[1]));
        QVERIFY(told[1].endsWith(QLatin1String("AWS names both where it ends it")));
        QVERIFY(told[2].contains(QLatin1String("no end in these logs")));
    }
};

QTEST_GUILESS_MAIN(EventSummaryTest)
#include "eventsummarytest.moc"

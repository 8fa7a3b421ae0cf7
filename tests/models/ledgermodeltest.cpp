// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledgermodel.h"
#include "models/ledgermonthmodel.h"
#include "models/ledgerwords.h"

#include "storebuilder.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace cbv;

namespace {

constexpr auto kReporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << text(model, row, column);
    return texts;
}

CapacityBlock block(const char *id, StateKind kind, const char *from, const char *to)
{
    CapacityBlock made;
    made.id = id;
    Interval interval;
    interval.kind = kind;
    interval.state = kind == StateKind::Active ? "active" : "expired";
    interval.from = at(from);
    interval.to = at(to);
    made.intervals.push_back(interval);
    made.state = interval.state;
    made.kind = kind;
    return made;
}

/// One of 8 instances for a day, one that is active still, one that is known to have expired.
class Fixture
{
public:
    Fixture()
    {
        StoreBuilder builder;
        const Row bought =
            builder.add(at("2023-10-01T00:00:00Z"), {{Field::Who, "arn:aws:iam::1:user/b"}});
        const Row launched =
            builder.add(at("2023-10-31T12:30:00Z"), {{Field::Reservation, "cr-1"}});
        builder.fact(launched, FactKind::Launch, "cr-1").instances = {builder.id("i-1"),
                                                                      builder.id("i-2")};
        const Row stopped = builder.add(at("2023-10-31T22:30:00Z"), {});
        builder.fact(stopped, FactKind::Stop, "cr-1").instances = {builder.id("i-1")};
        store = builder.build();
        std::vector<CapacityBlock> made{
            block("cr-1", StateKind::Active, "2023-10-31T12:00:00Z", "2023-11-01T12:00:00Z"),
            block("cr-2", StateKind::Active, "2023-11-02T00:00:00Z", "2023-11-02T00:30:00Z"),
            block("cr-3", StateKind::Expired, "2023-11-05T11:30:00Z", "2023-11-05T11:30:00Z")};
        made[0].rows = {bought, launched, stopped};
        made[0].instanceCount = 8;
        made[0].instanceType = "p5.48xlarge";
        made[0].marks.push_back({MarkKind::Purchase, at("2023-10-01T00:00:00Z"), bought});
        made[0].intervals[0].toEvidence = Evidence::Stated;
        made[1].intervals[0].open = true;
        blocks = std::make_shared<const std::vector<CapacityBlock>>(std::move(made));
        const std::array<std::uint32_t, 3> all{0, 1, 2};
        ledger = std::make_shared<const Ledger>(ledgerOf(*store, *blocks, all, QTimeZone::utc()));
    }

    /// As the pane does it.
    void show(LedgerModel &model) const
    {
        const LedgerLines lines{store, blocks, ledger};
        model.setLedger(lines, orderOf(lines, model.asked()));
        QObject::connect(&model, &LedgerModel::orderWanted, &model,
                         [&model] { model.setOrder(orderOf(model.lines(), model.asked())); });
    }

    std::shared_ptr<const EventStore> store;
    std::shared_ptr<const std::vector<CapacityBlock>> blocks;
    std::shared_ptr<const Ledger> ledger;
};

} // namespace

class LedgerModelTest : public QObject
{
    Q_OBJECT
    const Fixture m_given;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aLineTellsWhatItsReservationComesTo()
    {
        LedgerModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        QCOMPARE(model.rowCount(), 0);
        m_given.show(model);
        QCOMPARE(column(model, LedgerModel::ReservationColumn).join(u' '), u"cr-1 cr-2 cr-3"_qs);
        QCOMPARE(text(model, 0, LedgerModel::CapacityColumn), u"p5.48xlarge × 8"_qs);
        QCOMPARE(text(model, 0, LedgerModel::FromColumn), u"2023-10-31 12:00:00"_qs);
        QCOMPARE(text(model, 0, LedgerModel::HoursColumn), u"24.00"_qs);
        QCOMPARE(text(model, 0, LedgerModel::InstanceHoursColumn), u"192.00"_qs);
        QCOMPARE(text(model, 0, LedgerModel::CountedColumn), u"all of it"_qs);
        QCOMPARE(text(model, 0, LedgerModel::BuyerColumn), u"arn:aws:iam::1:user/b"_qs);
        QCOMPARE(model.index(2, 0).data(LedgerModel::ReservationRole).toByteArray(),
                 QByteArray("cr-3"));
    }

    void aUseThatIsNotKnownWholeSaysSo()
    {
        LedgerModel model;
        m_given.show(model);
        QCOMPARE(text(model, 0, LedgerModel::InstancesColumn), u"2"_qs);
        QCOMPARE(text(model, 0, LedgerModel::UsedColumn), u"≥ 10.00"_qs);
        QCOMPARE(text(model, 1, LedgerModel::InstancesColumn), QString());
        QCOMPARE(text(model, 1, LedgerModel::UsedColumn), QString());
        const QString why =
            model.index(0, LedgerModel::UsedColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(why.contains(u"1 runs are not in that"), qPrintable(why));
    }

    void whatIsStatedLooksUnlikeWhatWasObserved()
    {
        LedgerModel model;
        m_given.show(model);
        QCOMPARE(text(model, 0, LedgerModel::ToColumn), u"2023-11-01 12:00:00 (stated)"_qs);
    }

    void whatIsNotKnownIsNoNought()
    {
        LedgerModel model;
        m_given.show(model);
        QCOMPARE(text(model, 1, LedgerModel::ToColumn), QString());
        QCOMPARE(text(model, 1, LedgerModel::HoursColumn), u"0.50"_qs);
        QCOMPARE(text(model, 1, LedgerModel::InstanceHoursColumn), QString());
        QCOMPARE(text(model, 1, LedgerModel::CountedColumn), u"up to the end of the logs"_qs);
        QCOMPARE(text(model, 2, LedgerModel::HoursColumn), QString());
        QCOMPARE(text(model, 2, LedgerModel::CountedColumn), u"not in these logs"_qs);
        QVERIFY(model.index(2, LedgerModel::HoursColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"not in these logs"));
    }

    void anOrderMovesLinesAndWhatPointsToThem()
    {
        LedgerModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        m_given.show(model);
        const QPersistentModelIndex first(model.index(0, 0));
        model.sort(LedgerModel::HoursColumn, Qt::AscendingOrder);
        QCOMPARE(column(model, LedgerModel::ReservationColumn).join(u' '), u"cr-3 cr-2 cr-1"_qs);
        QCOMPARE(first.row(), 2);
        model.sort(LedgerModel::StateColumn, Qt::DescendingOrder);
        // Equal ones stay by their ids.
        QCOMPARE(column(model, LedgerModel::ReservationColumn).join(u' '), u"cr-3 cr-1 cr-2"_qs);
        m_given.show(model);
        QCOMPARE(text(model, 0, LedgerModel::ReservationColumn), u"cr-3"_qs);
        for (int column = 0; column < LedgerModel::kColumnCount; ++column)
            model.sort(column, column % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }

    void theZoneIsInTheHeadingsAndTimes()
    {
        LedgerModel model;
        m_given.show(model);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setZone(QTimeZone("Asia/Tokyo"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(text(model, 0, LedgerModel::FromColumn), u"2023-10-31 21:00:00"_qs);
        QCOMPARE(model.headerData(LedgerModel::FromColumn, Qt::Horizontal).toString(),
                 u"Active From (Asia/Tokyo)"_qs);
    }

    void monthsAreListedInOrder()
    {
        LedgerMonthModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        model.setLedger(m_given.ledger);
        QCOMPARE(column(model, LedgerMonthModel::MonthColumn).join(u' '), u"2023-10 2023-11"_qs);
        QCOMPARE(column(model, LedgerMonthModel::HoursColumn).join(u' '), u"12.00 12.50"_qs);
        QCOMPARE(column(model, LedgerMonthModel::InstanceHoursColumn).join(u' '),
                 u"96.00 96.00"_qs);
        QCOMPARE(column(model, LedgerMonthModel::ReservationsColumn).join(u' '), u"1 2"_qs);
        QCOMPARE(text(model, 0, LedgerMonthModel::NoteColumn), QString());
        QCOMPARE(text(model, 1, LedgerMonthModel::NoteColumn),
                 u"without 1 whose instances no record counts"_qs);
    }

    void theTotalSaysWhatIsMissingInIt()
    {
        // Without a catalogue a plural is as it is written in the source.
        const QString total = ledgerTotalText(*m_given.ledger);
        QVERIFY2(
            total.startsWith(u"3 reservations: active for ≥ 24.50 h, ≥ 192.00 instance-hours."),
            qPrintable(total));
        QVERIFY(total.contains(u"1 counted up to the end of the logs"));
        QVERIFY(total.contains(u"1 without a known active time"));
        QVERIFY(total.contains(u"1 without a known number of instances"));
        QVERIFY(!total.contains(u"planned"));
        QCOMPARE(ledgerTotalText({}), QString());
        const std::array<std::uint32_t, 1> uncounted{1};
        QVERIFY(
            ledgerTotalText(ledgerOf(*m_given.store, *m_given.blocks, uncounted, QTimeZone::utc()))
                .contains(u"active for 0.50 h. "));
        const std::array<std::uint32_t, 1> unknown{2};
        QVERIFY(
            ledgerTotalText(ledgerOf(*m_given.store, *m_given.blocks, unknown, QTimeZone::utc()))
                .startsWith(u"1 reservations. "));
    }

    void aUseWithoutAnEndIsARange()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(usedText({}), QString());
        QCOMPARE(usedText({2, 12.5, 0, 0, 0}), u"12.50"_qs);
        QCOMPARE(usedText({2, 12.5, 7.5, 1, 0}), u"12.50 – 20.00"_qs);
        QCOMPARE(usedText({2, 12.5, 7.5, 1, 1}), u"≥ 12.50"_qs);
    }
};

QTEST_GUILESS_MAIN(LedgerModelTest)
#include "ledgermodeltest.moc"

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventtablemodel.h"
#include "models/eventorder.h"

#include "core/block/capacityblock.h"
#include "storebuilder.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace cbv;

namespace {

constexpr auto kReporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// A language in which one word has a gloss.
class OneWord : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isIt =
            qstrcmp(context, "cbv::StateWords") == 0 && qstrcmp(source, "scheduled") == 0;
        return isIt ? QStringLiteral("予約済み (scheduled)") : QString();
    }
    bool isEmpty() const override { return false; }
};

std::shared_ptr<const EventStore> threeEvents()
{
    StoreBuilder builder;
    builder.add(at("2023-10-02T00:06:08Z"), {{Field::Name, "CapacityBlockScheduled"},
                                             {Field::State, "scheduled"},
                                             {Field::Region, "us-west-2"}});
    builder.add(at("2023-10-04T11:30:00Z"),
                {{Field::Name, "CapacityBlockActive"},
                 {Field::State, "active"},
                 {Field::Region, "eu-west-1"}},
                kRepaired | kZoneAssumed);
    builder.add(at("2023-10-04T12:00:00Z"), {{Field::Name, "RunInstances"},
                                             {Field::Region, "us-west-2"},
                                             {Field::Error, "Client.DryRunOperation"}});
    builder.copy(1, {1, 4, 77, 500, 0});
    return builder.build();
}

std::shared_ptr<const EventStore> manyEvents(std::size_t count)
{
    StoreBuilder builder;
    for (std::size_t i = 0; i < count; ++i)
        builder.add(static_cast<TimeMs>(i), {{Field::Name, i % 2 ? "b" : "a"}});
    return builder.build();
}

int column(EventColumn column)
{
    return static_cast<int>(column);
}

} // namespace

class EventTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aNewModelAndANullStoreAreEmpty()
    {
        EventTableModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), kEventColumnCount);
        model.setStore(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowAt(0), kNoRow);
        QVERIFY(!model.indexOfRow(0).isValid());
    }

    void theRowsAreShownInTheirOrder()
    {
        EventTableModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        model.setStore(threeEvents(), {2, 0});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, column(EventColumn::Event)).data().toString(),
                 QStringLiteral("RunInstances"));
        QCOMPARE(model.rowAt(1), Row(0));
        QCOMPARE(model.rowAt(2), kNoRow);
        QCOMPARE(model.rowAt(-1), kNoRow);
    }

    void aRowIsFoundInAnyOrder()
    {
        EventTableModel model;
        model.setStore(threeEvents(), {0, 2});
        QCOMPARE(model.lineOfRow(2), 1);
        QCOMPARE(model.lineOfRow(1), -1);
        model.setRows({2, 1});
        QCOMPARE(model.lineOfRow(2), 0);
        QCOMPARE(model.lineOfRow(1), 1);
        QCOMPARE(model.lineOfRow(0), -1);
        QCOMPARE(model.lineOfRow(99), -1);
        QCOMPARE(model.indexOfRow(1).row(), 1);
        model.setRows({1});
        QCOMPARE(model.lineOfRow(2), -1);
    }

    void theRolesTellWhatIsMarked()
    {
        EventTableModel model;
        model.setStore(threeEvents());
        const QModelIndex mended = model.index(1, 0);
        QCOMPARE(mended.data(EventTableModel::RowRole).toUInt(), Row(1));
        QCOMPARE(mended.data(EventTableModel::FlagsRole).toInt(), kRepaired | kZoneAssumed);
        QCOMPARE(mended.data(EventTableModel::StateKindRole).toInt(),
                 static_cast<int>(StateKind::Active));
        QCOMPARE(mended.data(EventTableModel::CopiesRole).toInt(), 1);
        QCOMPARE(mended.data(EventTableModel::ErrorRole).toBool(), false);
        QCOMPARE(mended.data(EventTableModel::MarksRole).toString(),
                 QStringLiteral("repaired · zone assumed · 1 copies"));
        const QModelIndex failed = model.index(2, 0);
        QCOMPARE(failed.data(EventTableModel::StateKindRole).toInt(), -1);
        QCOMPARE(failed.data(EventTableModel::ErrorRole).toBool(), true);
        QCOMPARE(model.index(0, 0).data(EventTableModel::MarksRole).toString(), QString());
    }

    void aToolTipHoldsTheZoneAndTheMarks()
    {
        EventTableModel model;
        model.setStore(threeEvents());
        QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(),
                 QStringLiteral(
                     "<qt>2023-10-04 11:30:00 UTC<br/>repaired · zone assumed · 1 copies</qt>"));
    }

    void theScreenReaderHearsTheMarksWithTheEvent()
    {
        EventTableModel model;
        model.setStore(threeEvents());
        QCOMPARE(model.index(2, column(EventColumn::Event)).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("RunInstances, error"));
        QCOMPARE(
            model.index(2, column(EventColumn::Region)).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("us-west-2"));
    }

    void theHeaderPrintsTheZone()
    {
        EventTableModel model;
        QSignalSpy spy(&model, &QAbstractItemModel::headerDataChanged);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Time (UTC)"));
        model.setZone(QTimeZone("Asia/Tokyo"));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(),
                 QStringLiteral("Time (Asia/Tokyo)"));
        QVERIFY(!model.headerData(kEventColumnCount, Qt::Horizontal).isValid());
    }

    void aSmallTableIsSortedAtOnceAndKeepsItsIndexes()
    {
        EventTableModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        model.setStore(threeEvents());
        const QPersistentModelIndex kept = model.index(1, column(EventColumn::State));
        QSignalSpy asked(&model, &EventTableModel::orderRequested);
        model.sort(column(EventColumn::Region), Qt::AscendingOrder);
        QCOMPARE(model.rows(), (std::vector<Row>{1, 0, 2}));
        QCOMPARE(kept.row(), 0);
        QCOMPARE(kept.data().toString(), QStringLiteral("active"));
        model.sort(column(EventColumn::Region), Qt::DescendingOrder);
        QCOMPARE(model.rows(), (std::vector<Row>{0, 2, 1})); // stable: by time within a Region
        QCOMPARE(asked.count(), 0);
    }

    void severalColumnsAreNumberedInTheHeader()
    {
        EventTableModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        model.setStore(threeEvents());
        const auto title = [&](EventColumn which, int role = Qt::DisplayRole) {
            return model.headerData(column(which), Qt::Horizontal, role).toString();
        };
        model.orderBy({*eventColumnSorting(EventColumn::Region, SortOrder::Ascending)});
        QCOMPARE(title(EventColumn::Region), QStringLiteral("Region"));
        model.orderBy({*eventColumnSorting(EventColumn::Region, SortOrder::Ascending),
                       *eventColumnSorting(EventColumn::Time, SortOrder::Descending)});
        QCOMPARE(title(EventColumn::Region), QStringLiteral("Region ▲1"));
        QCOMPARE(title(EventColumn::Time), QStringLiteral("Time (UTC) ▼2"));
        QCOMPARE(title(EventColumn::Event), QStringLiteral("Event"));
        QCOMPARE(title(EventColumn::Time, Qt::AccessibleTextRole),
                 QStringLiteral("Time, sort column 2, descending"));
        QCOMPARE(model.rows(), (std::vector<Row>{1, 2, 0}));
    }

    void anOrderIsWrittenAndReadAgain()
    {
        const RowOrder order = eventOrderOf(QStringLiteral("region nonsense -time gap region"));
        QCOMPARE(eventOrderText(order), QStringLiteral("region -time"));
        const auto up = *eventColumnSorting(EventColumn::Time, SortOrder::Ascending);
        QCOMPARE(eventOrderText(orderWith(order, up)), QStringLiteral("region time"));
        QVERIFY(eventOrderOf(QString()).empty());
    }

    void aNewStoreIsSortedAsTheOldOneWas()
    {
        EventTableModel model;
        model.sort(column(EventColumn::Time), Qt::DescendingOrder);
        model.setStore(threeEvents());
        QCOMPARE(model.rows(), (std::vector<Row>{2, 1, 0}));
    }

    void theGapSortsNothing()
    {
        EventTableModel model;
        model.setStore(threeEvents());
        QSignalSpy changed(&model, &EventTableModel::orderChanged);
        model.sort(column(EventColumn::Gap));
        model.sort(-1);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(model.rows(), (std::vector<Row>{0, 1, 2}));
    }

    void aBigTableAsksSomebodyElseToSort()
    {
        EventTableModel model;
        const auto store = manyEvents(EventTableModel::kSortHereRows + 1);
        model.setStore(store);
        QSignalSpy asked(&model, &EventTableModel::orderRequested);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        model.sort(column(EventColumn::Event), Qt::DescendingOrder);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(layout.count(), 0);
        QCOMPARE(model.order().front().field, Field::Name);
        QCOMPARE(model.rowAt(0), Row(0)); // as before, until the sorted rows come
    }

    void rowsThatAppearWhileLoadingResetTheModelOnce()
    {
        EventTableModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        model.setStore(manyEvents(2));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setStore(manyEvents(5));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.lineOfRow(4), 4);
    }

    void theLanguageChangesWhileItRuns()
    {
        EventTableModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        model.setStore(threeEvents());
        const QModelIndex state = model.index(0, column(EventColumn::State));
        QCOMPARE(state.data().toString(), QStringLiteral("scheduled"));
        OneWord language;
        QCoreApplication::installTranslator(&language);
        QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
        model.retranslate();
        QCOMPARE(data.count(), 1);
        QCOMPARE(header.count(), 1);
        QCOMPARE(state.data().toString(), QStringLiteral("予約済み (scheduled)"));
        QCOMPARE(state.data(EventTableModel::WholeTextRole).toString(),
                 QStringLiteral("scheduled"));
        QCoreApplication::removeTranslator(&language);
        QCOMPARE(state.data().toString(), QStringLiteral("scheduled"));
    }
};

QTEST_GUILESS_MAIN(EventTableModelTest)
#include "eventtablemodeltest.moc"

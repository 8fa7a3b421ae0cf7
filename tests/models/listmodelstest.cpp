// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingmodel.h"

#include "storebuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cbv;

namespace {

constexpr auto kReporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

/// The findings: one value a row.
class ListModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theFindingsOfAllBlocksAreListed()
    {
        StoreBuilder builder;
        const Row late =
            builder.add(at("2023-10-04T12:30:00Z"), {{Field::Name, "CapacityBlockActive"}});
        const auto store = builder.build();
        CapacityBlock first;
        first.id = "cr-1";
        CapacityBlock second;
        second.id = "cr-2";
        second.planned.start = at("2023-10-04T11:30:00Z");
        Interval active;
        active.kind = StateKind::Active;
        active.from = at("2023-10-04T12:30:00Z");
        second.intervals.push_back(active);
        second.findings = {{FindingCode::LateStart, {late}}, {FindingCode::UnusedSinceActive, {}}};
        FindingModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        QCOMPARE(model.rowCount(), 0);
        model.setBlocks(store, std::make_shared<const std::vector<CapacityBlock>>(
                                   std::vector<CapacityBlock>{first, second}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, FindingModel::TitleColumn), QStringLiteral("Late start"));
        QCOMPARE(text(model, 0, FindingModel::ReservationColumn), QStringLiteral("cr-2"));
        QCOMPARE(text(model, 0, FindingModel::TimeColumn), QStringLiteral("2023-10-04 12:30:00"));
        QVERIFY(text(model, 0, FindingModel::WhatColumn).contains(QLatin1String("1 h later")));
        QCOMPARE(model.index(0, 0).data(FindingModel::RowRole).toUInt(), late);
        QCOMPARE(model.index(1, 0).data(FindingModel::RowRole).toUInt(), kNoRow);
        QCOMPARE(model.index(0, 0).data(FindingModel::BlockRole).toInt(), 1);
        QCOMPARE(model.lineOfReservation("cr-2"), 0);
        QCOMPARE(model.lineOfReservation("cr-1"), -1);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setZone(QTimeZone("Asia/Tokyo"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(text(model, 0, FindingModel::TimeColumn), QStringLiteral("2023-10-04 21:30:00"));
        QCOMPARE(model.headerData(FindingModel::TimeColumn, Qt::Horizontal).toString(),
                 QStringLiteral("Time (Asia/Tokyo)"));
    }
};

QTEST_GUILESS_MAIN(ListModelsTest)
#include "listmodelstest.moc"

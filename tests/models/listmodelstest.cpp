// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingmodel.h"
#include "models/problemmodel.h"

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

/// The problems and the findings: one value a row.
class ListModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aProblemIsToldWithItsFileAndPlace()
    {
        StoreBuilder builder;
        builder.file(1).path = "trail/\xe2\x80\xaegpj.json";
        builder.add(0, {});
        const auto store = builder.build();
        ProblemModel model;
        QAbstractItemModelTester tester(&model, kReporting);
        QCOMPARE(model.rowCount(), 0);
        model.setProblems(
            store, {{Severity::Rejected, ProblemCode::SyntaxError, 1, 3, 812, 1, 813, "<b>\n"},
                    {Severity::Unreadable, ProblemCode::NoPermission, 0, 0, -1, -1, -1, {}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, ProblemModel::SeverityColumn), QStringLiteral("rejected"));
        QCOMPARE(text(model, 0, ProblemModel::FileColumn),
                 QStringLiteral("trail/\\u{202E}gpj.json"));
        QCOMPARE(text(model, 0, ProblemModel::PlaceColumn),
                 QStringLiteral("record 3, line 1:813, byte 812"));
        QVERIFY(text(model, 0, ProblemModel::WhatColumn).endsWith(QStringLiteral("(“<b>\\u{A}”)")));
        QVERIFY(model.index(0, ProblemModel::WhatColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("&lt;b&gt;")));
        QCOMPARE(model.index(0, 0).data(ProblemModel::PathRole).toString(),
                 QStringLiteral("trail/\u202egpj.json"));
        QCOMPARE(model.index(1, 0).data(ProblemModel::SeverityRole).toInt(),
                 static_cast<int>(Severity::Unreadable));
        QCOMPARE(text(model, 1, ProblemModel::PlaceColumn), QString());
    }

    void aProblemAndItsEventFindEachOther()
    {
        StoreBuilder builder;
        builder.add(0, {});
        const Row mended = builder.add(1, {}, kRepaired); // file 0, record 2
        const Row copied = builder.add(2, {});
        builder.copy(copied, {1, 9, 0, 10, 0});
        const auto store = builder.build();
        ProblemModel model;
        model.setProblems(store,
                          {{Severity::Note, ProblemCode::EmptyFile, 0, 0, -1, -1, -1, {}},
                           {Severity::Repaired, ProblemCode::MissingComma, 0, 2, 2010, 1, 2, {}},
                           {Severity::Repaired, ProblemCode::MissingComma, 1, 9, 5, 1, 6, {}},
                           {Severity::Rejected, ProblemCode::SyntaxError, 1, 10, 50, 1, 51, {}}});
        QCOMPARE(model.eventRow(0), kNoRow);
        QCOMPARE(model.eventRow(1), mended);
        QCOMPARE(model.eventRow(2), copied);
        QCOMPARE(model.eventRow(3), kNoRow);
        QCOMPARE(model.lineOfEvent(mended), 1);
        QCOMPARE(model.lineOfEvent(0), -1);
        QCOMPARE(model.lineOfEvent(99), -1);
    }

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

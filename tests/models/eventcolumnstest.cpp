// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventcolumns.h"

#include "models/visibletext.h"
#include "storebuilder.h"

#include <QTest>

#include <set>

using namespace cbv;

class EventColumnsTest : public QObject
{
    Q_OBJECT
    const QTimeZone m_utc = QTimeZone::utc();
    const QTimeZone m_tokyo{"Asia/Tokyo"};

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyColumnIsInItsPlaceWithItsOwnKeyAndWords()
    {
        std::set<QString> keys;
        std::set<QString> titles;
        int place = 0;
        for (const EventColumnSpec &spec : eventColumns()) {
            QCOMPARE(static_cast<int>(spec.column), place++);
            QVERIFY(keys.insert(QString(spec.key)).second);
            QVERIFY(titles.insert(eventColumnTitle(spec.column)).second);
            QVERIFY(!eventColumnTitle(spec.column).isEmpty());
            QVERIFY(!eventColumnHint(spec.column).isEmpty());
            QVERIFY(spec.width > 0);
            QCOMPARE(eventColumnByKey(QString(spec.key)), std::optional(spec.column));
        }
        QCOMPARE(place, kEventColumnCount);
        QCOMPARE(eventColumnByKey(QStringLiteral("nonsense")), std::nullopt);
    }

    void everyColumnButTheGapSortsAndIsFoundAgain()
    {
        for (const EventColumnSpec &spec : eventColumns()) {
            const auto sorting = eventColumnSorting(spec.column, SortOrder::Descending);
            QCOMPARE(sorting.has_value(),
                     spec.column != EventColumn::Gap && spec.column != EventColumn::BeforeEnd);
            if (!sorting)
                continue;
            QCOMPARE(sorting->order, SortOrder::Descending);
            QCOMPARE(eventColumnOf(*sorting), std::optional(spec.column));
        }
        QCOMPARE(eventColumnOf({SortKey::FieldText, Field::Source, SortOrder::Ascending}),
                 std::nullopt);
    }

    void aCellIsShownInTheZoneAndWrittenInIso()
    {
        StoreBuilder builder;
        const Row row = builder.add(at("2023-10-04T11:30:00Z"), {{Field::State, "active"}});
        const auto store = builder.build();
        QCOMPARE(eventCellText(EventColumn::Time, {*store, row, kNoRow, m_tokyo}),
                 QStringLiteral("2023-10-04 20:30:00"));
        QCOMPARE(eventCellWhole(EventColumn::Time, {*store, row, kNoRow, m_tokyo}),
                 QStringLiteral("2023-10-04T20:30:00+09:00"));
        QCOMPARE(eventCellWhole(EventColumn::State, {*store, row, kNoRow, m_utc}),
                 QStringLiteral("active"));
        QCOMPARE(eventCellText(EventColumn::File, {*store, row, kNoRow, m_utc}),
                 QStringLiteral("trail/a.json.gz"));
    }

    void aRecordWithoutATimeSaysSo()
    {
        StoreBuilder builder;
        const Row row = builder.add(kNoTime, {});
        const auto store = builder.build();
        QCOMPARE(eventCellText(EventColumn::Time, {*store, row, kNoRow, m_utc}),
                 QStringLiteral("unknown"));
        QCOMPARE(eventCellWhole(EventColumn::Time, {*store, row, kNoRow, m_utc}), QString());
    }

    void aHostileTextIsCutAndSpeltOutButWholeForCopying()
    {
        const std::string hostile = "\xe2\x80\xae<b>" + std::string(5000, 'x');
        StoreBuilder builder;
        const Row row = builder.add(0, {{Field::Agent, hostile}});
        const auto store = builder.build();
        const QString shown = eventCellText(EventColumn::Agent, {*store, row, kNoRow, m_utc});
        QVERIFY(shown.startsWith(QLatin1String("\\u{202E}<b>")));
        QVERIFY(shown.size() < kCellChars + 10);
        QCOMPARE(eventCellWhole(EventColumn::Agent, {*store, row, kNoRow, m_utc}),
                 QString::fromStdString(hostile));
    }

    void theGapIsToTheRowAbove()
    {
        StoreBuilder builder;
        const Row unknown = builder.add(kNoTime, {});
        const Row first = builder.add(at("2023-10-04T11:30:00Z"), {});
        const Row second = builder.add(at("2023-10-04T11:31:30.500Z"), {});
        const auto store = builder.build();
        const auto shown = [&](Row row, Row above) {
            return eventCellText(EventColumn::Gap, {*store, row, above, m_utc});
        };
        const auto whole = [&](Row row, Row above) {
            return eventCellWhole(EventColumn::Gap, {*store, row, above, m_utc});
        };
        QCOMPARE(shown(second, first), QStringLiteral("1 min 30 s 500 ms"));
        QCOMPARE(shown(first, second), QStringLiteral("−1 min 30 s 500 ms"));
        QCOMPARE(whole(second, first), QStringLiteral("90.500"));
        QCOMPARE(whole(first, second), QStringLiteral("-90.500"));
        QCOMPARE(whole(first, first), QStringLiteral("0"));
        QCOMPARE(shown(first, kNoRow), QString());
        QCOMPARE(shown(first, unknown), QString());
    }

    void copiesAreCountedAndNoneIsEmpty()
    {
        StoreBuilder builder;
        const Row row = builder.add(0, {});
        const Row single = builder.add(1, {});
        builder.copy(row, {1, 4, 77, 500, 0});
        const auto store = builder.build();
        QCOMPARE(eventCellText(EventColumn::Copies, {*store, row, kNoRow, m_utc}),
                 QStringLiteral("1"));
        QCOMPARE(eventCellText(EventColumn::Copies, {*store, single, kNoRow, m_utc}), QString());
        QCOMPARE(eventCellWhole(EventColumn::Copies, {*store, single, kNoRow, m_utc}),
                 QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(EventColumnsTest)
#include "eventcolumnstest.moc"

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The orders of rows, against a plain stable sort.
#include "storebuilder.h"

#include "core/query/sorter.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>
#include <tuple>

using namespace cbv;

namespace {

using Rows = std::vector<Row>;

Rows sorted(const EventStore &store, const RowOrder &order)
{
    Rows rows(store.size());
    std::iota(rows.begin(), rows.end(), Row{0});
    sortRows(store, rows, order);
    return rows;
}

/// The definition of the order: stable, so that equal rows stay as they are in the store.
template<typename Key>
Rows expected(const EventStore &store, SortOrder order, Key key)
{
    Rows rows(store.size());
    std::iota(rows.begin(), rows.end(), Row{0});
    if (order == SortOrder::Ascending)
        std::ranges::stable_sort(rows, std::less(), key);
    else
        std::ranges::stable_sort(rows, std::greater(), key);
    return rows;
}

EventStore manyEvents()
{
    QRandomGenerator random(7);
    StoreBuilder builder;
    builder.addFile("Z.json");
    builder.addFile("m/é.json");
    for (int i = 0; i < 3000; ++i) {
        const std::string day = std::to_string(10 + random.bounded(20));
        const std::string time = random.bounded(10) == 0 ? "" : "2023-10-" + day + "T00:00:00Z";
        // Many of them agree in the first eight bytes and differ behind them.
        const std::string who =
            random.bounded(3) == 0
                ? std::string()
                : "arn:aws:" + std::string(static_cast<std::size_t>(random.bounded(4)), 'x')
                      + std::to_string(random.bounded(40));
        builder.addRow(
            time, {{Field::Who, who}, {Field::Name, random.bounded(2) == 0 ? "b" : "\xe3\x81\x82"}},
            static_cast<std::uint32_t>(random.bounded(3)),
            static_cast<std::size_t>(random.bounded(4) == 0 ? random.bounded(3) : 0));
    }
    return builder.build();
}

} // namespace

Q_DECLARE_METATYPE(SortOrder)

class SorterTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOrderIsThatOfAStableSort_data();
    void everyOrderIsThatOfAStableSort();
    void eventIdsAreInTheOrderOfTheirTexts_data();
    void eventIdsAreInTheOrderOfTheirTexts();
    void theNewestFirstKeepsEventsOfOneTimeInOrder();
    void rowsMayComeInAnyOrderAndBeFew();
    void aTextThatBeginsAnotherComesFirst();
    void severalKeysAreThatOfOneStableSortByAll();
    void timeMayStandBetweenOtherKeys();
    void nothingCanBeSorted();
};

void SorterTest::everyOrderIsThatOfAStableSort_data()
{
    QTest::addColumn<SortOrder>("order");
    QTest::newRow("ascending") << SortOrder::Ascending;
    QTest::newRow("descending") << SortOrder::Descending;
}

void SorterTest::everyOrderIsThatOfAStableSort()
{
    QFETCH(SortOrder, order);
    const auto store = manyEvents();
    const auto byTime = [&](Row row) { return store.time(row); };
    const auto byWho = [&](Row row) { return store.text(row, Field::Who); };
    const auto byName = [&](Row row) { return store.text(row, Field::Name); };
    const auto byFile = [&](Row row) { return store.path(row); };
    const auto byCopies = [&](Row row) { return store.copies(row).size(); };
    QCOMPARE(sorted(store, {{SortKey::Time, Field::Name, order}}), expected(store, order, byTime));
    QCOMPARE(sorted(store, {{SortKey::FieldText, Field::Who, order}}),
             expected(store, order, byWho));
    QCOMPARE(sorted(store, {{SortKey::FieldText, Field::Name, order}}),
             expected(store, order, byName));
    QCOMPARE(sorted(store, {{SortKey::FieldText, Field::Ip, order}}),
             expected(store, SortOrder::Ascending, byTime));
    QCOMPARE(sorted(store, {{SortKey::File, Field::Name, order}}), expected(store, order, byFile));
    QCOMPARE(sorted(store, {{SortKey::Copies, Field::Name, order}}),
             expected(store, order, byCopies));
}

void SorterTest::eventIdsAreInTheOrderOfTheirTexts_data()
{
    everyOrderIsThatOfAStableSort_data();
}

void SorterTest::eventIdsAreInTheOrderOfTheirTexts()
{
    QFETCH(SortOrder, order);
    // Enough for several threads: UUIDs, of which many begin alike and some are the same, texts
    // that look like their beginnings, others, and none.
    constexpr int kRows = 210'000;
    QRandomGenerator random(11);
    const auto digits = [&random](const char *form) {
        return QString::asprintf(form, random.bounded(3), random.bounded(50'000)).toStdString();
    };
    StoreBuilder builder;
    for (int i = 0; i < kRows; ++i) {
        std::string id;
        switch (random.bounded(8)) {
        case 0: id = digits("0000000%d-0000-%05d"); break;
        case 1: id = digits("event-%d-%d"); break;
        case 2: id = std::string(static_cast<std::size_t>(random.bounded(9)), '0'); break;
        default: id = digits("a000000%d-0000-4000-8000-0000000%05d"); break;
        }
        builder.addRow("2023-10-01T00:00:00Z", {{Field::EventId, id}});
    }
    const auto store = builder.build();
    std::vector<std::string> texts;
    for (Row row = 0; row < store.size(); ++row)
        texts.push_back(store.eventIdText(row));
    QCOMPARE(sorted(store, {{SortKey::FieldText, Field::EventId, order}}),
             expected(store, order, [&texts](Row row) { return texts[row]; }));
}

void SorterTest::theNewestFirstKeepsEventsOfOneTimeInOrder()
{
    const auto store = StoreBuilder()
                           .addRow("", {})
                           .addRow("", {})
                           .addRow("2023-10-02T00:00:00Z", {})
                           .addRow("2023-10-02T00:00:00Z", {})
                           .addRow("2023-10-03T00:00:00Z", {})
                           .build();
    QCOMPARE(sorted(store, {}), (Rows{0, 1, 2, 3, 4}));
    QCOMPARE(sorted(store, {{SortKey::Time, Field::Name, SortOrder::Descending}}),
             (Rows{4, 2, 3, 0, 1}));
}

void SorterTest::rowsMayComeInAnyOrderAndBeFew()
{
    const auto store = StoreBuilder()
                           .addRow("2023-10-02T00:00:00Z", {{Field::Name, "b"}})
                           .addRow("2023-10-03T00:00:00Z", {{Field::Name, "a"}})
                           .addRow("2023-10-04T00:00:00Z", {{Field::Name, "b"}})
                           .addRow("2023-10-05T00:00:00Z", {{Field::Name, "c"}})
                           .build();
    Rows rows{3, 2, 0};
    sortRows(store, rows, {{SortKey::FieldText, Field::Name, SortOrder::Ascending}});
    QCOMPARE(rows, (Rows{0, 2, 3}));
    sortRows(store, rows, {{SortKey::FieldText, Field::Name, SortOrder::Descending}});
    QCOMPARE(rows, (Rows{3, 0, 2}));
    sortRows(store, rows, {});
    QCOMPARE(rows, (Rows{0, 2, 3}));
}

void SorterTest::aTextThatBeginsAnotherComesFirst()
{
    const auto store = StoreBuilder()
                           .addRow("2023-10-02T00:00:00Z", {{Field::Name, "active"}})
                           .addRow("2023-10-03T00:00:00Z", {{Field::Name, "act"}})
                           .addRow("2023-10-04T00:00:00Z", {{Field::Name, "activation"}})
                           .addRow("2023-10-05T00:00:00Z", {{Field::Name, ""}})
                           .build();
    QCOMPARE(sorted(store, {{SortKey::FieldText, Field::Name, SortOrder::Ascending}}),
             (Rows{3, 1, 2, 0}));
}

void SorterTest::severalKeysAreThatOfOneStableSortByAll()
{
    const auto store = manyEvents();
    Rows rows(store.size());
    std::iota(rows.begin(), rows.end(), Row{0});
    std::ranges::stable_sort(rows, [&](Row a, Row b) {
        const auto left = std::tuple(store.text(a, Field::Name), store.copies(b).size(),
                                     store.text(a, Field::Who));
        const auto right = std::tuple(store.text(b, Field::Name), store.copies(a).size(),
                                      store.text(b, Field::Who));
        return left < right;
    });
    QCOMPARE(sorted(store, {{SortKey::FieldText, Field::Name, SortOrder::Ascending},
                            {SortKey::Copies, Field::Name, SortOrder::Descending},
                            {SortKey::FieldText, Field::Who, SortOrder::Ascending}}),
             rows);
}

void SorterTest::timeMayStandBetweenOtherKeys()
{
    const auto store = manyEvents();
    for (const auto order : {SortOrder::Ascending, SortOrder::Descending}) {
        Rows rows(store.size());
        std::iota(rows.begin(), rows.end(), Row{0});
        std::ranges::stable_sort(rows, [&](Row a, Row b) {
            const auto time = [&](Row row) {
                return order == SortOrder::Ascending ? store.time(row) : -(store.time(row) + 1);
            };
            return std::tuple(store.path(a), time(a), store.text(a, Field::Who))
                   < std::tuple(store.path(b), time(b), store.text(b, Field::Who));
        });
        QCOMPARE(sorted(store, {{SortKey::File, Field::Name, SortOrder::Ascending},
                                {SortKey::Time, Field::Name, order},
                                {SortKey::FieldText, Field::Who, SortOrder::Ascending}}),
                 rows);
    }
}

void SorterTest::nothingCanBeSorted()
{
    for (const auto key : {SortKey::Time, SortKey::FieldText, SortKey::File, SortKey::Copies}) {
        for (const auto order : {SortOrder::Ascending, SortOrder::Descending})
            QVERIFY(sorted(EventStore(), {{key, Field::Name, order}}).empty());
    }
}

QTEST_GUILESS_MAIN(SorterTest)
#include "sortertest.moc"

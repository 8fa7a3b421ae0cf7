// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storebuilder.h"

#include "models/rowfinder.h"

#include <QTest>

using namespace cbv;

namespace {

using Lines = std::vector<std::uint32_t>;

RowSearch searchFor(const char *text, std::vector<EventColumn> columns)
{
    StoreBuilder builder;
    builder.add(at("2023-10-01T10:00:00Z"), {{Field::Name, "RunInstances"}, {Field::Who, "aki"}});
    builder.add(at("2023-10-02T11:30:00Z"),
                {{Field::Name, "CapacityBlockActive"}, {Field::State, "active"}});
    builder.add(at("2023-10-02T23:30:00Z"), {{Field::Name, "StopInstances"}, {Field::Who, "Ａki"}});
    RowSearch search;
    search.store = builder.build();
    search.rows = {2, 1, 0};
    search.columns = std::move(columns);
    search.text = QString::fromUtf8(text);
    return search;
}

} // namespace

class RowFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void linesAreThoseOfTheTableInItsOrder()
    {
        QVERIFY(foundLines(searchFor("instances", {EventColumn::Event})) == (Lines{0, 2}));
        QVERIFY(foundLines(searchFor("AKI", {EventColumn::Who})) == (Lines{0, 2}));
        QVERIFY(foundLines(searchFor("a|b", {EventColumn::Event})).empty());
    }
    void onlyColumnsOnScreenAreLookedAt()
    {
        QVERIFY(foundLines(searchFor("aki", {EventColumn::Event})).empty());
        QVERIFY(foundLines(searchFor("aki", {})).empty());
        QVERIFY(foundLines(searchFor("", {EventColumn::Event})).empty());
    }
    void timesAreFoundAsTheTableShowsThem()
    {
        auto search = searchFor("2023-10-02", {EventColumn::Time});
        QVERIFY(foundLines(search) == (Lines{0, 1}));
        search.zone = QTimeZone("Asia/Tokyo");
        QVERIFY(foundLines(search) == (Lines{1}));
    }
    void theWordForAnUnknownTimeIsFound()
    {
        StoreBuilder builder;
        builder.add(kNoTime, {});
        builder.add(at("2023-10-02T23:30:00Z"), {});
        RowSearch search;
        search.store = builder.build();
        search.rows = {1, 0};
        search.columns = {EventColumn::Time};
        search.text = QStringLiteral("KNOW");
        QVERIFY(foundLines(search) == (Lines{1}));
        search.text = QStringLiteral("10-02");
        QVERIFY(foundLines(search) == (Lines{0}));
        search.text = QStringLiteral("2023x");
        QVERIFY(foundLines(search).empty());
    }
    void lengthsAreFoundAsTheTableShowsThem()
    {
        // The rows stand with the newest first, so that gaps are negative there.
        auto search = searchFor("x", {EventColumn::Gap});
        const CellInput second{*search.store, search.rows[1], search.rows[0], search.zone};
        search.text = eventCellText(EventColumn::Gap, second);
        QVERIFY(!search.text.isEmpty());
        QVERIFY(foundLines(search).front() == 1);
        search.columns = {EventColumn::BeforeEnd};
        search.text = eventCellText(EventColumn::BeforeEnd, second);
        QVERIFY(!search.text.isEmpty());
        QVERIFY(foundLines(search) == (Lines{1}));
    }
    void aStoppedSearchFindsNothingMore()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(foundLines(searchFor("aki", {EventColumn::Who}), source.get_token()).empty());
    }
};

QTEST_GUILESS_MAIN(RowFinderTest)
#include "rowfindertest.moc"

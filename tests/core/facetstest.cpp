// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often values stand among rows, and how a choice of them is written into a filter.
#include "storebuilder.h"

#include "core/query/facets.h"

#include <QTest>

using namespace cbv;

namespace {

constexpr std::size_t kMost = 100;

EventStore someEvents()
{
    StoreBuilder builder;
    const auto second = builder.addFile("second.json");
    builder
        .addRow("2023-10-01T00:00:00Z", {{Field::Name, "RunInstances"},
                                         {Field::Reservation, "cr-1 cr-2"},
                                         {Field::Ip, "192.0.2.1"}})
        .addRow("2023-10-02T00:00:00Z",
                {{Field::Name, "RunInstances"}, {Field::Reservation, "cr-2"}}, second)
        .addRow("2023-10-03T00:00:00Z", {{Field::Name, "Ａctive"}, {Field::State, "active"}})
        .addRow("2023-10-04T00:00:00Z", {{Field::Name, "Expired"}});
    return builder.build();
}

QString told(FilterField field, const std::vector<Row> &rows, std::size_t most = kMost,
             const char *part = "")
{
    const std::vector fields{field};
    const auto result = facets(someEvents(), rows, fields, most, QString::fromUtf8(part));
    if (result.size() != 1)
        return {};
    QStringList words;
    for (const ValueCount &value : result.front().values)
        words << QStringLiteral("%1 %2").arg(QString::fromStdString(value.text)).arg(value.rows);
    if (result.front().more > 0)
        words << QStringLiteral("+%1").arg(result.front().more);
    return words.join(QStringLiteral(", "));
}

Filter filter(const char *text)
{
    return std::get<Filter>(parseFilter(QString::fromUtf8(text)));
}

QString after(const char *text, FilterField field, const char *value, ValueChoice choice)
{
    return filterText(withChoice(filter(text), field, QString::fromUtf8(value), choice));
}

} // namespace

class FacetsTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreCountedAmongTheRowsThatAreGiven()
    {
        QCOMPARE(told(FilterField::Event, {0, 1, 2, 3}),
                 QStringLiteral("RunInstances 2, Expired 1, Ａctive 1"));
        QCOMPARE(told(FilterField::Event, {1, 3}), QStringLiteral("Expired 1, RunInstances 1"));
        QCOMPARE(told(FilterField::Ip, {0, 1, 2, 3}), QStringLiteral("192.0.2.1 1"));
        QCOMPARE(told(FilterField::File, {0, 1, 2, 3}), QStringLiteral("a.json 3, second.json 1"));
        QCOMPARE(told(FilterField::Event, {}), QString());
    }
    void aRowWithSeveralIdsCountsForEach()
    {
        QCOMPARE(told(FilterField::Reservation, {0, 1, 2, 3}), QStringLiteral("cr-2 2, cr-1 1"));
    }
    void whatARowDoesNotSayIsNoValue()
    {
        QCOMPARE(told(FilterField::State, {0, 1, 2, 3}), QStringLiteral("active 1"));
    }
    void onlyTheMostFrequentAreKeptAndTheOthersCounted()
    {
        QCOMPARE(told(FilterField::Event, {0, 1, 2, 3}, 1), QStringLiteral("RunInstances 2, +2"));
    }
    void aPartOfAValueFindsItInAnyCaseAndWidth()
    {
        QCOMPARE(told(FilterField::Event, {0, 1, 2, 3}, kMost, "ACT"), QStringLiteral("Ａctive 1"));
        QCOMPARE(told(FilterField::Event, {0, 1, 2, 3}, kMost, "nowhere"), QString());
    }
    void fieldsWithoutSharedValuesHaveNoFacet()
    {
        for (const FilterField field :
             {FilterField::Any, FilterField::Id, FilterField::Raw, FilterField::Time})
            QVERIFY(!hasFacet(field));
        QVERIFY(hasFacet(FilterField::State) && hasFacet(FilterField::File));
    }
    void choosingOneValueDoesNotHideTheOthers()
    {
        const auto store = someEvents();
        const std::vector fields{FilterField::Event, FilterField::Ip};
        const std::vector<Row> shownRows{3};
        const auto result =
            facetsToChoose(store, filter("event=Expired"), shownRows, fields, kMost);
        QCOMPARE(result.size(), 2u);
        QCOMPARE(result[0].values.size(), 3u);
        QVERIFY(result[1].values.empty());
    }
    void aStoppedCountGivesNothing()
    {
        std::stop_source source;
        source.request_stop();
        const std::vector fields{FilterField::Event};
        const std::vector<Row> rows{0, 1};
        QVERIFY(facets(someEvents(), rows, fields, kMost, {}, source.get_token()).empty());
    }
    void aChoiceIsWrittenIntoTheTermOfItsField()
    {
        using enum ValueChoice;
        const auto state = FilterField::State;
        QCOMPARE(after("x", state, "active", Only), QStringLiteral("x state=active"));
        QCOMPARE(after("state=failed x", state, "active", Only),
                 QStringLiteral("state=failed|active x"));
        QCOMPARE(after("", state, "a b", Without), QStringLiteral("-state=\"a b\""));
        QCOMPARE(after("state=failed|active", state, "active", Without),
                 QStringLiteral("state=failed -state=active"));
        QCOMPARE(after("state=active x", state, "active", None), QStringLiteral("x"));
        // Other terms that look at the field are not its business.
        QCOMPARE(after("state:active (state=active | x)", state, "active", None),
                 QStringLiteral("state:active (state=active | x)"));
    }
    void aChoiceIsReadFromTheTermsAtTheTop()
    {
        const auto given = filter("state=failed -state=active|x (state=y | z)");
        const auto state = [&](const char *value) {
            return chosen(given, FilterField::State, QString::fromUtf8(value));
        };
        QVERIFY(state("failed") == ValueChoice::Only);
        QVERIFY(state("active") == ValueChoice::Without);
        QVERIFY(state("y") == ValueChoice::None);
        QCOMPARE(filterText(withoutField(given, FilterField::State)),
                 QStringLiteral("(state=y | z)"));
    }
};

QTEST_GUILESS_MAIN(FacetsTest)
#include "facetstest.moc"

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Single bytes changed, cut out or put in, at random places of small files of several shapes:
// nothing crashes or hangs, the account adds up, and a record that the damage did not touch is
// never lost.
#include "core/input/loader.h"

#include "core/event/fingerprint.h"
#include "core/event/jsonreader.h"
#include "recordlist.h"
#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace cbv;

namespace {

/// A file with, for each of its records, where it lies and which eventID it has.
struct Fixture
{
    struct Part
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::string id;
    };
    std::string text;
    std::vector<Part> parts;

    void add(const std::string &before, const std::string &record, const std::string &id)
    {
        text += before;
        parts.push_back({text.size(), text.size() + record.size(), id});
        text += record;
    }
};

enum class Shape { Plain, Pretty, Strings, Lines, Lookup, Messages, Bridge };

Fixture fixture(Shape shape)
{
    Fixture result;
    for (int i = 0; i < 6; ++i) {
        RecordText parts;
        parts.id = "event-" + std::to_string(i);
        parts.time = "2023-10-0" + std::to_string(i + 1) + "T11:30:00Z";
        parts.more =
            i % 2 == 0
                ? R"("resources":[{"ARN":"arn:a:b/cr-12345678","type":"x"},{"tag":"東京 \u30ad\n"}],)"
                : "";
        const auto record = parts.json();
        const bool first = i == 0;
        switch (shape) {
        case Shape::Plain: result.add(first ? "{\"Records\":[" : ",", record, parts.id); break;
        case Shape::Pretty:
            result.add(first ? "{\n  \"Records\": [\n    " : ",\n    ", record, parts.id);
            break;
        case Shape::Strings: result.add(first ? "[" : ",\n", jsonString(record), parts.id); break;
        case Shape::Lines: result.add(first ? "" : "\n", record, parts.id); break;
        case Shape::Lookup:
            result.add(first ? "{\"Events\":[" : ",",
                       "{\"EventId\":\"e\",\"CloudTrailEvent\":" + jsonString(record) + "}",
                       parts.id);
            break;
        case Shape::Messages:
            result.add(first ? "{\"events\":[" : ",",
                       "{\"timestamp\":1,\"message\":" + jsonString(record) + "}", parts.id);
            break;
        case Shape::Bridge:
            result.add(first ? "" : "\n",
                       "{\"version\":\"0\",\"detail-type\":\"x\",\"detail\":" + record + "}",
                       parts.id);
            break;
        }
    }
    static constexpr std::array<std::string_view, 7> kEnds{"]}", "\n  ]\n}\n", "]", "\n",
                                                           "]}", "]}",         "\n"};
    result.text += kEnds[static_cast<std::size_t>(shape)];
    return result;
}

enum class Damage { Flip, Cut, Insert };

void damage(std::string &text, std::size_t at, Damage kind, char byte)
{
    switch (kind) {
    case Damage::Flip: text[at] = byte; break;
    case Damage::Cut: text.erase(at, 1); break;
    case Damage::Insert: text.insert(at, 1, byte); break;
    }
}

bool addsUp(const LoadResult &result)
{
    const auto &records = result.account.records;
    std::uint64_t copies = 0;
    for (Row row = 0; row < result.store->size(); ++row)
        copies += result.store->copies(row).size();
    return result.account.files.total() == 1
           && records.of(RecordVerdict::Shown) == result.store->size()
           && records.of(RecordVerdict::Duplicate) == copies;
}

/// Whether the damage may have touched this record: it lies in it, or right beside it, or, between
/// two records, in what parts it from the next one.
bool mayBeTouched(const Fixture &fixture, std::size_t part, std::size_t at)
{
    const auto before = part == 0 ? 0 : fixture.parts[part - 1].end;
    const auto after =
        part + 1 < fixture.parts.size() ? fixture.parts[part + 1].begin : fixture.text.size();
    return at >= before && at <= after;
}

bool inside(const Fixture &fixture, std::size_t at)
{
    return std::ranges::any_of(fixture.parts,
                               [at](const auto &p) { return at > p.begin && at + 1 < p.end; });
}

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutDamageEveryRecordIsThere_data() { shapes(); }
    void withoutDamageEveryRecordIsThere();
    void oneDamagedByteCostsNoOtherRecord_data() { shapes(); }
    void oneDamagedByteCostsNoOtherRecord();
    void everyStructuralByteMayBeMissing_data() { shapes(); }
    void everyStructuralByteMayBeMissing();
    void damagedPackingDoesNoHarm();
    void manyDamagedBytesDoNoHarm();

private:
    static void shapes();
    static void check(const Fixture &fixture, std::size_t at, Damage kind, char byte);
};

void DamageTest::shapes()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("Records") << Shape::Plain;
    QTest::newRow("Records, pretty") << Shape::Pretty;
    QTest::newRow("strings") << Shape::Strings;
    QTest::newRow("lines") << Shape::Lines;
    QTest::newRow("lookup-events") << Shape::Lookup;
    QTest::newRow("messages") << Shape::Messages;
    QTest::newRow("EventBridge") << Shape::Bridge;
}

void DamageTest::check(const Fixture &fixture, std::size_t at, Damage kind, char byte)
{
    auto text = fixture.text;
    damage(text, at, kind, byte);
    const auto result = loadText(text, "damaged.json", {});
    const auto what = QStringLiteral("damage %1 at %2 with %3: %4")
                          .arg(int(kind))
                          .arg(at)
                          .arg(int(byte))
                          .arg(QString::fromStdString(text.substr(at < 40 ? 0 : at - 40, 80)))
                          .toUtf8();
    QVERIFY2(addsUp(result), what.constData());
    const bool within = inside(fixture, at);
    for (std::size_t i = 0; i < fixture.parts.size(); ++i) {
        const auto &part = fixture.parts[i];
        const bool touched =
            within ? at >= part.begin && at < part.end : mayBeTouched(fixture, i, at);
        if (touched)
            continue;
        bool there = false;
        for (Row row = 0; row < result.store->size() && !there; ++row)
            there = result.store->eventIdText(row) == part.id;
        QVERIFY2(there, (what + " lost " + part.id.c_str()).constData());
    }
}

void DamageTest::withoutDamageEveryRecordIsThere()
{
    QFETCH(const Shape, shape);
    const auto whole = fixture(shape);
    const auto result = loadText(whole.text, "whole.json", {});
    QVERIFY(addsUp(result));
    QVERIFY(result.problems.empty());
    QCOMPARE(result.store->size(), whole.parts.size());
    for (Row row = 0; row < result.store->size(); ++row)
        QCOMPARE(shown(result.store->eventIdText(row)), shown(whole.parts[row].id));
}

void DamageTest::oneDamagedByteCostsNoOtherRecord()
{
    QFETCH(const Shape, shape);
    const auto whole = fixture(shape);
    std::mt19937 random(static_cast<unsigned>(shape) + 1);
    std::uniform_int_distribution<std::size_t> anywhere(0, whole.text.size() - 1);
    std::uniform_int_distribution<int> anyKind(0, 2);
    std::uniform_int_distribution<int> anyByte(0, 255);
    static constexpr std::string_view kTelling = "{}[]\",:\\\n \t0";
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 600; ++i) {
        const auto byte =
            i % 2 == 0 ? static_cast<char>(anyByte(random))
                       : kTelling[static_cast<std::size_t>(anyByte(random)) % kTelling.size()];
        check(whole, anywhere(random), static_cast<Damage>(anyKind(random)), byte);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(timer.elapsed() < 120'000);
}

void DamageTest::everyStructuralByteMayBeMissing()
{
    QFETCH(const Shape, shape);
    const auto whole = fixture(shape);
    // The third record and what parts it from its neighbours.
    for (auto at = whole.parts[1].end; at < whole.parts[3].begin; ++at) {
        if (std::string_view("{}[]\",:\\").find(whole.text[at]) == std::string_view::npos)
            continue;
        check(whole, at, Damage::Cut, 0);
        check(whole, at, Damage::Insert, whole.text[at]);
        if (QTest::currentTestFailed())
            return;
    }
}

void DamageTest::damagedPackingDoesNoHarm()
{
    const auto packed = gzip(fixture(Shape::Plain).text);
    std::mt19937 random(99);
    std::uniform_int_distribution<std::size_t> anywhere(0, packed.size() - 1);
    std::uniform_int_distribution<int> anyKind(0, 2);
    std::uniform_int_distribution<int> anyByte(0, 255);
    for (int i = 0; i < 500; ++i) {
        auto bytes = packed;
        damage(bytes, anywhere(random), static_cast<Damage>(anyKind(random)),
               static_cast<char>(anyByte(random)));
        const auto result = loadText(bytes, "damaged.json.gz", {});
        QVERIFY(addsUp(result));
    }
}

void DamageTest::manyDamagedBytesDoNoHarm()
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> anyByte(0, 255);
    for (int i = 0; i < 300; ++i) {
        auto text = fixture(static_cast<Shape>(i % 7)).text;
        for (int n = 0; n < 1 + i / 10; ++n) {
            const auto at = std::uniform_int_distribution<std::size_t>(0, text.size() - 1)(random);
            damage(text, at, static_cast<Damage>(anyByte(random) % 3),
                   static_cast<char>(anyByte(random)));
        }
        QVERIFY(addsUp(loadText(text, "damaged.json", {})));
    }
}

QTEST_GUILESS_MAIN(DamageTest)
#include "damagetest.moc"

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What damage in one gzip member costs: its own rest, and no other member.
#include "core/input/gzipsalvage.h"

#include "recordtexts.h"
#include "temporaryfiles.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cbv;

namespace {

struct Result
{
    Salvaged salvaged;
    std::string text;
};

constexpr std::size_t kLimit = std::size_t(64) << 20;

Result salvage(std::string_view packed, std::size_t limit = kLimit)
{
    TextBuffer out;
    auto salvaged = salvageGzip(packed, out, limit);
    return {std::move(salvaged), std::string(out.view())};
}

/// Too long for one block of deflate.
std::string someText()
{
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += callText("X", {}, std::to_string(i * 7919)) + '\n';
    return text;
}

} // namespace

class GzipSalvageTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWholeComesOutWhole();
    void damageInOneMemberCostsNoOther_data();
    void damageInOneMemberCostsNoOther();
    void aMemberWithoutItsEndCostsNoOther();
    void severalDamagedMembersAreNamed();
    void theLimitIsExact();
    void memberBeginningsWithoutEndTakeTimeInProportion();
};

void GzipSalvageTest::whatIsWholeComesOutWhole()
{
    const auto text = someText();
    const auto result = salvage(gzip("first") + gzip(text) + std::string(8, '\0'));
    QVERIFY(!result.salvaged.code && result.salvaged.lost.empty());
    QCOMPARE(result.text, "first" + text);
}

void GzipSalvageTest::damageInOneMemberCostsNoOther_data()
{
    QTest::addColumn<double>("where");
    QTest::newRow("magic") << 0.0;
    QTest::newRow("header") << 0.001;
    QTest::newRow("middle") << 0.5;
    QTest::newRow("checksum") << 1.0;
}

void GzipSalvageTest::damageInOneMemberCostsNoOther()
{
    QFETCH(const double, where);
    const auto text = someText();
    const auto first = gzip("first");
    auto damaged = gzip(text);
    const auto at = std::min(static_cast<std::size_t>(static_cast<double>(damaged.size()) * where),
                             damaged.size() - 8);
    for (std::size_t i = at; i < std::min(at + 40, damaged.size()); ++i)
        damaged[i] = '\xff';
    const auto result = salvage(first + damaged + gzip("third") + gzip("fourth"));
    QCOMPARE(result.salvaged.code, ProblemCode::BadPacking);
    QCOMPARE(result.salvaged.lost,
             std::to_string(first.size()) + '-' + std::to_string(first.size() + damaged.size()));
    QVERIFY(
        result.text.starts_with("first" + (where < 0.1 ? std::string() : text.substr(0, 1000))));
    QVERIFY(result.text.ends_with("\nthirdfourth"));
}

void GzipSalvageTest::aMemberWithoutItsEndCostsNoOther()
{
    const auto text = someText();
    const auto packed = gzip(text);
    // A later member of the same kind may pass for its end, all but the checksum.
    for (const auto &third : {std::string("third"), text}) {
        const auto result = salvage(packed.substr(0, packed.size() / 2) + gzip(third));
        QCOMPARE(result.salvaged.code, ProblemCode::BadPacking);
        const auto first = result.text.size() - third.size() - 1;
        QVERIFY(first > text.size() / 4);
        QVERIFY(result.text == text.substr(0, first) + '\n' + third);
    }
    QCOMPARE(salvage(packed.substr(0, packed.size() / 2)).salvaged.code, ProblemCode::CutOff);
}

void GzipSalvageTest::severalDamagedMembersAreNamed()
{
    const auto one = gzip("one");
    const auto n = one.size();
    const auto place = [n](std::size_t i) {
        return std::to_string(i * n) + '-' + std::to_string(i * n + n);
    };
    auto bad = one;
    bad[n - 6] = static_cast<char>(bad[n - 6] ^ 1);
    const auto result = salvage(one + bad + one + bad + one);
    QCOMPARE(result.salvaged.code, ProblemCode::BadPacking);
    QCOMPARE(result.salvaged.lost, place(1) + ", " + place(3));
    QCOMPARE(result.text, "oneone\noneone\none");
}

void GzipSalvageTest::theLimitIsExact()
{
    const std::string text(10'000, 'x');
    for (const auto &packed : {gzip(text), gzip(text.substr(1)) + gzip("x")}) {
        QVERIFY(!salvage(packed, text.size()).salvaged.metLimit);
        QCOMPARE(salvage(packed, text.size()).text, text);
        QVERIFY(salvage(packed, text.size() - 1).salvaged.metLimit);
        QCOMPARE(salvage(packed, text.size() - 1).text.size(), text.size() - 1);
    }
}

void GzipSalvageTest::memberBeginningsWithoutEndTakeTimeInProportion()
{
    QElapsedTimer timer;
    timer.start();
    // Each is a good beginning: a header and an empty stored block, none the last.
    std::string fakes;
    for (int i = 0; i < 100'000; ++i)
        fakes += std::string("\x1f\x8b\x08\0\0\0\0\0\0\3\0\0\0\xff\xff", 15);
    QVERIFY(salvage(fakes).salvaged.code.has_value());
    auto half = gzip(someText());
    half.resize(half.size() / 2);
    std::string many;
    for (int i = 0; i < 500; ++i)
        many += half;
    const auto result = salvage(many);
    QVERIFY(result.salvaged.code || result.salvaged.metLimit);
    QVERIFY2(timer.elapsed() < 60'000, "not in proportion to the data");
}

QTEST_GUILESS_MAIN(GzipSalvageTest)
#include "gzipsalvagetest.moc"

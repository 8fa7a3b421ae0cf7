// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts made to hurt: nested without end, broken at every step, mended a million times. Each bound
// is exact, none costs the record behind it, and the time grows with the text and not with its
// square.
#include "core/input/loader.h"
#include "core/input/tolerantreader.h"
#include "recordlist.h"
#include "recordtexts.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cbv;

namespace {

constexpr std::size_t kDeep = 100'000;
/// What is linear takes about a second; the square would take an hour.
constexpr qint64 kFarTooLongMs = 60'000;

const std::string kRecord = RecordText{}.json();

RecordList found(const std::string &text)
{
    RecordList list;
    const PaddedText padded(text);
    readTolerantly(padded.view(), 0, list);
    return list;
}

std::string repeated(const QByteArray &piece, qsizetype bytes)
{
    return piece.repeated(bytes / piece.size()).toStdString();
}

} // namespace

class HostileTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aTextNestedTooDeepIsNamed();
    void aRecordNestedToTheBoundIsKept();
    void tooManyMendsAreRefused();
    void timeGrowsWithTheText_data();
    void timeGrowsWithTheText();
    void deepTextsOfAnyShapeDoNoHarm_data();
    void deepTextsOfAnyShapeDoNoHarm();
};

void HostileTextTest::aTextNestedTooDeepIsNamed()
{
    const auto lists = found("{\"eventName\":\"a\",\"x\":" + std::string(kDeep, '[')
                             + std::string(kDeep, ']') + "}" + kRecord);
    QCOMPARE(lists.texts(), std::vector<std::string>{kRecord});
    QCOMPARE(lists.failures.at(0).code, ProblemCode::NestedTooDeep);
    std::string objects = "{\"eventName\":\"a\"";
    for (std::size_t i = 0; i < kDeep; ++i)
        objects += ",\"x\":{\"y\":1";
    const auto nested = found(objects + std::string(kDeep, '}') + "}" + kRecord);
    QCOMPARE(nested.texts(), std::vector<std::string>{kRecord});
    QCOMPARE(nested.failures.at(0).code, ProblemCode::NestedTooDeep);
}

void HostileTextTest::aRecordNestedToTheBoundIsKept()
{
    const auto nested = [](int depth) {
        const auto n = static_cast<std::size_t>(depth - 1);
        return R"({"eventName":"a","eventID":)" + std::string(n, '[') + std::string(n, ']') + "}";
    };
    QCOMPARE(found(nested(kMaxJsonDepth)).records.size(), std::size_t(1));
    QCOMPARE(found(nested(kMaxJsonDepth + 1)).failures.size(), std::size_t(1));
}

void HostileTextTest::tooManyMendsAreRefused()
{
    const auto record = [](std::size_t breaks) {
        return "{\"eventName\":\"a\",\"eventID\":\"" + std::string(breaks, '\n') + "\"}";
    };
    QCOMPARE(found(record(kMaxEdits)).records.size(), std::size_t(1));
    const auto list = found(record(kMaxEdits + 1) + kRecord);
    QCOMPARE(list.failures.at(0).code, ProblemCode::RecordTooLong);
    QCOMPARE(list.texts(), std::vector<std::string>{kRecord});
}

void HostileTextTest::timeGrowsWithTheText_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"{",
                              "[",
                              "}",
                              "]",
                              ",",
                              "\"",
                              "\\",
                              "\n",
                              "{}",
                              "[]",
                              "[[",
                              "{ ",
                              "{\"",
                              "\"{",
                              "\"{ ",
                              "{\\\"",
                              "\"{\\\"",
                              "\"{\\\\\\\"",
                              "[\"{\\\"",
                              "\"[",
                              "{\"a\":",
                              "{\"a\":\"",
                              "{\"a\":{",
                              "{\"a\":[",
                              "{\"a\":[[{\"b\":",
                              "{\"a\":1}",
                              "{\"a\":\"{\" ",
                              "{\"a\" \"{",
                              "{\"a\":\"\n\",",
                              "{\"eventName\":",
                              "{\"eventName\":\"a\",",
                              "{\"eventName\":\"\\",
                              "{\"eventName\":\"a\",\"eventID\":\"",
                              "{\"eventName\":\"a\",\"eventID\":{",
                              "{\"eventName\":\"a\" \"eventID\":[1,],",
                              "{\"Records\":[",
                              "{\"Records\":[[",
                              "{\"detail\":",
                              "{\"message\":\"",
                              "{\"message\":\"{\\\"",
                              "[{\"eventName\":\"a\"},",
                              "{\"x\":[{\"eventName\":\"a\"}",
                              "[[{\"field\":\"eventName\",\"value\":\"a\"}],",
                              "\xff{"})
        QTest::newRow(piece) << QByteArray(piece);
}

void HostileTextTest::timeGrowsWithTheText()
{
    QFETCH(const QByteArray, piece);
    QElapsedTimer timer;
    timer.start();
    const auto list = found(repeated(piece, 400'000) + kRecord);
    QVERIFY(list.records.size() <= 400'000);
    LoadOptions options;
    options.scope = Scope::All;
    for (const std::string before : {"", "{\"Records\":[", "[", "prose "}) {
        const auto text = before + repeated(piece, 200'000) + "\n" + kRecord;
        const auto result = loadText(text, "hostile.json", options);
        QCOMPARE(result.account.files.total(), std::uint64_t(1));
        QVERIFY2(timer.elapsed() < kFarTooLongMs, "not in proportion to the text");
    }
}

void HostileTextTest::deepTextsOfAnyShapeDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    const auto row = [](const char *open, const char *close) {
        QTest::newRow(open) << QByteArray(open) << QByteArray(close);
    };
    row("[", "]");
    row("{\"a\":", "}");
    row("{\"eventName\":\"x\",\"eventID\":", "}");
    row("{\"Records\":[", "]}");
    row("{\"a\":[", "]}");
    row("{\"detail\":", "}");
    row("{\"CloudTrailEvent\":", "}");
    row("[{\"field\":\"eventName\",\"value\":", "}]");
}

void HostileTextTest::deepTextsOfAnyShapeDoNoHarm()
{
    QFETCH(const QByteArray, open);
    QFETCH(const QByteArray, close);
    const auto count = static_cast<qsizetype>(kDeep);
    const auto deep =
        (open.repeated(count) + "{\"eventName\":1}" + close.repeated(count)).toStdString();
    std::string cell;
    for (const char c : deep)
        cell += c == '"' ? std::string("\"\"") : std::string(1, c);
    LoadOptions options;
    options.scope = Scope::All;
    for (const auto &text :
         {deep, open.repeated(count).toStdString(), recordsFile({deep, kRecord}),
          "[" + deep + "," + kRecord + "]", "{\"Records\":[[" + deep + "]," + kRecord + "]}",
          jsonString(deep) + kRecord,
          "eventName,requestParameters,@message\nx,\"" + cell + "\",\ny,,\"" + cell + "\"\n"}) {
        const auto result = loadText(text, "deep.json", options);
        QCOMPARE(result.account.files.total(), std::uint64_t(1));
    }
}

QTEST_GUILESS_MAIN(HostileTextTest)
#include "hostiletexttest.moc"

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times as formats.md lists them, and their printing. Expected values come from Qt's calendar.
#include "core/event/timestamp.h"

#include "recordtexts.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <random>

using namespace cbv;

namespace {

TimeMs utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int ms = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), QTimeZone::utc())
        .toMSecsSinceEpoch();
}

} // namespace

class TimestampTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFormIsReadToUtc_data();
    void everyFormIsReadToUtc();
    void aTextThatIsNoTimeIsRefused_data();
    void aTextThatIsNoTimeIsRefused();
    void aLeapSecondIsTheNextMinute();
    void whatIsPrintedReadsAsTheSameTime();
    void printingAgreesWithQtsCalendar();
    void fractionsArePrintedOnlyWhereTheyAreNotZero();
    void aMissingTimePrintsAsNothing();
    void daysAreCountedFromTheEpoch();
    void theTimeOfDayIsNeverNegative();
};

void TimestampTest::everyFormIsReadToUtc_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<bool>("assumed");
    const auto row = [](const char *text, TimeMs ms, bool assumed = false) {
        QTest::newRow(text) << QByteArray(text) << qint64(ms) << assumed;
    };
    const auto seed = utc(2023, 10, 2, 0, 6, 8);
    row("2023-10-02T00:06:08Z", seed);
    row("2023-10-02t00:06:08z", seed);
    row("2023-10-02 00:06:08Z", seed);
    row("2023-10-02 00:06:08 UTC", seed);
    row("2023-10-02T00:06:08UTC", seed);
    row("2023-10-02T09:06:08+09:00", seed);
    row("2023-10-02T09:06:08+0900", seed);
    row("2023-10-02T09:06:08+09", seed);
    row("2023-10-02 09:06:08 +09:00", seed);
    row("2023-10-01T19:06:08-05:00", seed);
    row("2023-10-02T05:51:08+05:45", seed);
    row("2022-02-08 09:23:37+11:00", utc(2022, 2, 7, 22, 23, 37));
    row("2023-10-02T00:06Z", utc(2023, 10, 2, 0, 6));
    row("2023-10-02T00:06:08.Z", seed);
    row("2023-10-02T00:06:08.1Z", seed + 100);
    row("2023-10-02T00:06:08.12Z", seed + 120);
    row("2023-10-02T00:06:08.123Z", seed + 123);
    row("2023-10-02T00:06:08.123456Z", seed + 123);
    row("2023-10-02T00:06:08.1239999Z", seed + 123);
    row("2023-10-02T00:06:08.999999999Z", seed + 999);
    row("2023-10-02T00:06:08.000+09:00", seed - 9 * kHour);
    row("2023-06-11 16:26:39.000", utc(2023, 6, 11, 16, 26, 39), true);
    row("2023-10-02T00:06:08", seed, true);
    row("2020-05-13, 04:52:01 PM", utc(2020, 5, 13, 16, 52, 1), true);
    row("2020-05-13, 04:52:01 AM", utc(2020, 5, 13, 4, 52, 1), true);
    row("2020-05-13, 12:00:00 AM", utc(2020, 5, 13), true);
    row("2020-05-13, 12:00:00 PM", utc(2020, 5, 13, 12), true);
    row("1696205168", seed);
    row("1696205168.0", seed);
    row("1696205168.25", seed + 250);
    row("1696205168000", seed);
    row("1696205168123", seed + 123);
    row("99999999", utc(1973, 3, 3, 9, 46, 39));
    row("2024-02-29T00:00:00Z", utc(2024, 2, 29));
    row("2000-02-29T23:59:59Z", utc(2000, 2, 29, 23, 59, 59));
    row("1969-12-31T23:59:59.999Z", -1);
    row("0001-01-01T00:00:00Z", utc(1, 1, 1));
    row("9999-12-31T23:59:59.999Z", utc(9999, 12, 31, 23, 59, 59, 999));
}

void TimestampTest::everyFormIsReadToUtc()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, ms);
    QFETCH(const bool, assumed);
    const auto time = parseTime(text.toStdString());
    QVERIFY(time.has_value());
    QCOMPARE(qint64(time->ms), ms);
    QCOMPARE(time->zone, assumed ? ZoneSource::Assumed : ZoneSource::Written);
}

void TimestampTest::aTextThatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"",
          "0",
          "now",
          "2023-10-02",
          "2023-10-02T",
          "2023-10-02T00",
          "2023-10-02T00:",
          "2023-10-02T00:06:",
          "2023-02-29T00:00:00Z",
          "1900-02-29T00:00:00Z",
          "2023-04-31T00:00:00Z",
          "2023-13-01T00:00:00Z",
          "2023-00-01T00:00:00Z",
          "2023-10-00T00:00:00Z",
          "0000-01-01T00:00:00Z",
          "2023-10-02T24:00:00Z",
          "2023-10-02T00:60:00Z",
          "2023-10-02T00:00:61Z",
          "2023-10-02T00:06:08ZZ",
          "2023-10-02T00:06:08 ",
          "2023-10-02T00:06:08+",
          "2023-10-02T00:06:08+9",
          "2023-10-02T00:06:08+19:00",
          "2023-10-02T00:06:08+09:60",
          "2023-10-02T00:06:08+09:",
          "2023-10-02T00:06:08.1234567890Z",
          "2020-05-13, 13:52:01 PM",
          "2020-05-13, 00:52:01 AM",
          "2023/10/02 00:06:08",
          "-1696205168",
          "1234567",
          "12345678901",
          "16962051680000",
          "1696205168.x",
          "1.696205168e9",
          "+1696205168",
          "2023-10-02T00:06:08Z and much more text than any time that was ever written"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text);
}

void TimestampTest::aTextThatIsNoTimeIsRefused()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseTime(text.toStdString()).has_value());
}

void TimestampTest::aLeapSecondIsTheNextMinute()
{
    const auto time = parseTime("2016-12-31T23:59:60Z");
    QVERIFY(time.has_value());
    QCOMPARE(shown(formatUtc(time->ms)), "2017-01-01T00:00:00Z");
}

void TimestampTest::whatIsPrintedReadsAsTheSameTime()
{
    std::mt19937_64 random(20231002);
    std::uniform_int_distribution<TimeMs> anyTime(utc(1, 1, 1), utc(9999, 12, 31));
    for (int i = 0; i < 20000; ++i) {
        const auto time = anyTime(random);
        const auto read = parseTime(formatUtc(time));
        QVERIFY2(read.has_value(), formatUtc(time).c_str());
        QCOMPARE(read->ms, time);
        QCOMPARE(read->zone, ZoneSource::Written);
    }
}

void TimestampTest::printingAgreesWithQtsCalendar()
{
    std::mt19937_64 random(7);
    std::uniform_int_distribution<TimeMs> anyTime(utc(1, 1, 1), utc(9999, 12, 31));
    for (int i = 0; i < 2000; ++i) {
        const auto seconds = anyTime(random) / kSecond * kSecond;
        const auto day = QDateTime::fromMSecsSinceEpoch(seconds, Qt::UTC);
        QCOMPARE(QString::fromStdString(formatUtc(seconds)), day.toString(Qt::ISODate));
    }
}

void TimestampTest::fractionsArePrintedOnlyWhereTheyAreNotZero()
{
    QCOMPARE(shown(formatUtc(0)), "1970-01-01T00:00:00Z");
    QCOMPARE(shown(formatUtc(1)), "1970-01-01T00:00:00.001Z");
    QCOMPARE(shown(formatUtc(1500)), "1970-01-01T00:00:01.500Z");
    QCOMPARE(shown(formatUtc(-1)), "1969-12-31T23:59:59.999Z");
    QCOMPARE(shown(formatUtc(-kSecond)), "1969-12-31T23:59:59Z");
}

void TimestampTest::aMissingTimePrintsAsNothing()
{
    QCOMPARE(shown(formatUtc(kNoTime)), "");
}

void TimestampTest::daysAreCountedFromTheEpoch()
{
    QCOMPARE(daysFromCivil(1970, 1, 1), 0);
    QCOMPARE(daysFromCivil(1969, 12, 31), -1);
    for (const auto date : {QDate(1, 1, 1), QDate(1600, 2, 29), QDate(1900, 3, 1),
                            QDate(2000, 2, 29), QDate(2023, 10, 2), QDate(9999, 12, 31)}) {
        QCOMPARE(daysFromCivil(date.year(), static_cast<unsigned>(date.month()),
                               static_cast<unsigned>(date.day())),
                 QDate(1970, 1, 1).daysTo(date));
    }
}

void TimestampTest::theTimeOfDayIsNeverNegative()
{
    QCOMPARE(timeOfDayUtc(0), 0);
    QCOMPARE(timeOfDayUtc(utc(2023, 10, 4, 11, 30)), 11 * kHour + 30 * kMinute);
    QCOMPARE(timeOfDayUtc(-1), kDay - 1);
    QCOMPARE(timeOfDayUtc(-kDay), 0);
}

QTEST_GUILESS_MAIN(TimestampTest)
#include "timestamptest.moc"

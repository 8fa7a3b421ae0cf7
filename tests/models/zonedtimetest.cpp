// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/zonedtime.h"

#include "storebuilder.h"

#include <QTest>

using namespace cbv;

class ZonedTimeTest : public QObject
{
    Q_OBJECT
    const QTimeZone m_utc = QTimeZone::utc();
    const QTimeZone m_tokyo{"Asia/Tokyo"};
    const QTimeZone m_newYork{"America/New_York"};

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_tokyo.isValid() && m_newYork.isValid());
    }

    void aTimeIsShownInItsZone()
    {
        const TimeMs end = at("2023-10-04T11:30:00Z");
        QCOMPARE(timeText(end, m_utc), QStringLiteral("2023-10-04 11:30:00"));
        QCOMPARE(timeText(end, m_tokyo), QStringLiteral("2023-10-04 20:30:00"));
        QCOMPARE(timeText(end, m_utc, ZoneSuffix::Name), QStringLiteral("2023-10-04 11:30:00 UTC"));
        QCOMPARE(timeText(end, m_tokyo, ZoneSuffix::Name),
                 QStringLiteral("2023-10-04 20:30:00 JST"));
        QCOMPARE(timeText(end, m_tokyo, ZoneSuffix::Offset),
                 QStringLiteral("2023-10-04T20:30:00+09:00"));
        QCOMPARE(timeText(end, m_utc, ZoneSuffix::Offset),
                 QStringLiteral("2023-10-04T11:30:00+00:00"));
    }

    void millisecondsAreShownOnlyWhereThereAreAny()
    {
        QCOMPARE(timeText(at("2023-10-04T11:30:00.120Z"), m_utc),
                 QStringLiteral("2023-10-04 11:30:00.120"));
    }

    void anUnknownTimeIsEmpty()
    {
        QCOMPARE(timeText(kNoTime, m_utc, ZoneSuffix::Name), QString());
        QCOMPARE(dayText(kNoTime, m_utc), QString());
        QCOMPARE(longDayText(kNoTime, m_utc), QString());
        QCOMPARE(dayRangeText(kNoTime, 0, m_utc), QString());
    }

    void aTimeBefore1970AndOneBeyondAllCalendarsAreBounded()
    {
        QCOMPARE(timeText(-kSecond, m_utc), QStringLiteral("1969-12-31 23:59:59"));
        QVERIFY(!timeText(std::numeric_limits<TimeMs>::max(), m_tokyo).isEmpty());
        QVERIFY(!timeText(kNoTime + 1, m_newYork).isEmpty());
        QVERIFY(!durationText(std::numeric_limits<TimeMs>::min()).isEmpty());
    }

    void theZonesNameFollowsSummerTime()
    {
        QCOMPARE(zoneName(m_newYork, at("2023-07-01T00:00:00Z")), QStringLiteral("EDT"));
        QCOMPARE(zoneName(m_newYork, at("2023-12-01T00:00:00Z")), QStringLiteral("EST"));
        QCOMPARE(zoneName(QTimeZone(5 * 3600 + 45 * 60), 0), QStringLiteral("UTC+05:45"));
        QCOMPARE(zoneTitle(m_tokyo), QStringLiteral("Asia/Tokyo"));
        QCOMPARE(zoneTitle(m_utc), QStringLiteral("UTC"));
        QCOMPARE(zoneTitle(QTimeZone()), QStringLiteral("UTC"));
    }

    void aSpanNamesBothZonesAcrossAChange()
    {
        QCOMPARE(spanText(at("2023-11-05T05:30:00Z"), at("2023-11-05T06:30:00Z"), m_newYork),
                 QStringLiteral("2023-11-05 01:30:00 EDT – 2023-11-05 01:30:00 EST"));
        QCOMPARE(spanText(0, kDay, m_utc),
                 QStringLiteral("1970-01-01 00:00:00 – 1970-01-02 00:00:00 UTC"));
    }

    void aRangeOfDaysIsInTheShownZone()
    {
        const TimeMs from = at("2023-10-01T16:00:00Z");
        QCOMPARE(dayRangeText(from, from + kHour, m_utc), QStringLiteral("2023-10-01 UTC"));
        QCOMPARE(dayRangeText(from, from + 3 * kDay, m_tokyo),
                 QStringLiteral("2023-10-02 – 2023-10-05 Asia/Tokyo"));
    }

    void aDayInASentenceFollowsTheLocale()
    {
        const TimeMs day = at("2023-10-04T23:00:00Z");
        QVERIFY(longDayText(day, m_utc, QLocale(QLocale::English))
                    .contains(QLatin1String("October 4")));
        QVERIFY(longDayText(day, m_tokyo, QLocale(QLocale::Japanese))
                    .startsWith(QStringLiteral("2023年10月5日")));
    }

    void aLengthIsNeverRounded_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 s");
        QTest::newRow("days") << qint64(2 * kDay + 11 * kHour + 24 * kMinute)
                              << QStringLiteral("2 d 11 h 24 min");
        QTest::newRow("gap in the middle")
            << qint64(kDay + 5 * kSecond) << QStringLiteral("1 d 5 s");
        QTest::newRow("a second less")
            << qint64(kDay - kSecond) << QStringLiteral("23 h 59 min 59 s");
        QTest::newRow("milliseconds")
            << qint64(61 * kSecond + 7) << QStringLiteral("1 min 1 s 7 ms");
        QTest::newRow("long") << qint64(1234 * kDay) << QStringLiteral("1,234 d");
        QTest::newRow("backwards") << qint64(-90 * kSecond) << QStringLiteral("−1 min 30 s");
    }
    void aLengthIsNeverRounded()
    {
        QFETCH(qint64, length);
        QTEST(durationText(length), "text");
    }
};

QTEST_GUILESS_MAIN(ZonedTimeTest)
#include "zonedtimetest.moc"

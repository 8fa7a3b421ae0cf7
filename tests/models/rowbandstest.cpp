// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The backgrounds that tell groups apart, each line's as a letter: a the first, b the second.
#include "models/rowbands.h"

#include "models/eventtablemodel.h"
#include "storebuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cbv;

class RowBandsTest : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const EventStore> fiveEvents()
    {
        StoreBuilder builder;
        builder.add(at("2023-10-01T10:00:00Z"), {{Field::Reservation, "cr-1"}});
        builder.add(at("2023-10-01T14:59:59Z"), {{Field::Reservation, "cr-1"}});
        builder.add(at("2023-10-01T15:00:00Z"), {{Field::Reservation, "cr-2"}});
        builder.add(at("2023-10-01T23:59:59Z"), {});
        builder.add(at("2023-10-02T00:00:00Z"), {{Field::Reservation, "cr-2"}});
        return builder.build();
    }
    static QString letters(const std::vector<bool> &bands)
    {
        QString text;
        for (const bool second : bands)
            text += second ? QLatin1Char('b') : QLatin1Char('a');
        return text;
    }

private Q_SLOTS:
    void theyTakeTurnsWhereTheReservationChanges()
    {
        QCOMPARE(letters(rowBands({Banding::Reservation, fiveEvents(), {0, 1, 2, 3, 4}, {}})),
                 QStringLiteral("aabab"));
        QCOMPARE(letters(rowBands({Banding::Reservation, fiveEvents(), {4, 2, 3, 1, 0}, {}})),
                 QStringLiteral("aabaa"));
    }

    void daysAreThoseOfTheZone()
    {
        const std::vector<Row> rows{0, 1, 2, 3, 4};
        QCOMPARE(letters(rowBands({Banding::Day, fiveEvents(), rows, QTimeZone::utc()})),
                 QStringLiteral("aaaab"));
        QCOMPARE(letters(rowBands({Banding::Day, fiveEvents(), rows, QTimeZone("Asia/Tokyo")})),
                 QStringLiteral("aabbb"));
    }

    void aDayWithAChangeOfSummerTimeIsOneDay()
    {
        StoreBuilder builder;
        builder.add(at("2023-11-05T03:59:59Z"), {}); // 23:59:59 of the 4th in New York
        builder.add(at("2023-11-05T04:00:00Z"), {});
        builder.add(at("2023-11-06T04:59:59Z"), {}); // 23:59:59 of the 5th, an hour longer
        builder.add(at("2023-11-06T05:00:00Z"), {});
        QCOMPARE(letters(rowBands(
                     {Banding::Day, builder.build(), {0, 1, 2, 3}, QTimeZone("America/New_York")})),
                 QStringLiteral("abba"));
    }

    void nothingIsToldWithoutAChoiceOrRows()
    {
        QVERIFY(rowBands({Banding::None, fiveEvents(), {0, 1}, {}}).empty());
        QVERIFY(rowBands({Banding::Day, fiveEvents(), {}, {}}).empty());
        QVERIFY(rowBands({Banding::Day, nullptr, {}, {}}).empty());
    }

    void theTableTellsWhereAGroupBegins()
    {
        EventTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setStore(fiveEvents());
        const auto place = [&](int line) {
            return model.index(line, 0).data(EventTableModel::BandRole).toInt();
        };
        QCOMPARE(place(0), int(EventTableModel::NoBand));
        model.setBands({false, false, true, false, false});
        QCOMPARE(place(0), int(EventTableModel::FirstBand));
        QCOMPARE(place(2), int(EventTableModel::SecondBandBegins));
        QCOMPARE(place(3), int(EventTableModel::FirstBandBegins));
        model.setBands({true}); // of other rows
        QCOMPARE(place(2), int(EventTableModel::NoBand));
    }
};

QTEST_GUILESS_MAIN(RowBandsTest)
#include "rowbandstest.moc"

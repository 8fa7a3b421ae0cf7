// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storebuilder.h"

#include "core/input/loader.h"
#include "core/query/filterengine.h"
#include "core/query/relatedfilter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cbv;

class RelatedFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void theEventsOwnValuesAreAskedFor()
    {
        const auto store = StoreBuilder()
                               .addRow("", {})
                               .addRow("2023-10-02T00:00:00Z",
                                       {{Field::Instances, "i-1 i-2"}, {Field::Who, "a b"}})
                               .build();
        QCOMPARE(filterText(sameInstance(store, 1)), QStringLiteral("instance=i-1|i-2"));
        QCOMPARE(filterText(samePrincipal(store, 1)), QStringLiteral("who=\"a b\""));
        QCOMPARE(filterText(aroundTime(store, 1, 15 * kMinute)),
                 QStringLiteral("time>=2023-10-01T23:45:00Z time<2023-10-02T00:15:00.001Z"));
    }
    void whatTheEventDoesNotSayGivesNoFilter()
    {
        const auto store = StoreBuilder().addRow("", {}).build();
        QVERIFY(sameInstance(store, 0).isEmpty());
        QVERIFY(samePrincipal(store, 0).isEmpty());
        QVERIFY(aroundTime(store, 0, kHour).isEmpty());
        QVERIFY(sameRequest(store, 0).isEmpty());
    }
    void theOtherRecordsOfARequestAreFound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("trail.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"Records":[
{"eventName":"CreateCapacityReservation","eventTime":"2023-10-02T11:30:00Z","eventID":"a",
 "requestID":"r-1","sharedEventID":"s-1"},
{"eventName":"CapacityReservationModified","eventTime":"2023-10-02T11:40:00Z","eventID":"b",
 "sharedEventID":"s-1"},
{"eventName":"CapacityReservationModified","eventTime":"2023-10-02T11:40:00Z","eventID":"c"}]})");
        file.close();
        const auto result = load({path.toStdString()}, {});
        QCOMPARE(result.store->size(), 3u);
        const Filter request = sameRequest(*result.store, 0);
        QVERIFY(filterText(request).endsWith(QStringLiteral(" raw:r-1|s-1")));
        QVERIFY(matchingRows(*result.store, request) == (std::vector<Row>{0, 1}));
        QVERIFY(sameRequest(*result.store, 2).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RelatedFilterTest)
#include "relatedfiltertest.moc"

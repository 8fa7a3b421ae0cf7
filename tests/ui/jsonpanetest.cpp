// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The record as a tree in its tab: finding, opening so far as it is bounded, copying.
#include "ui/jsonpane.h"
#include "models/jsondocument.h"
#include "ui/findline.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace cbv;

class JsonPaneTest : public QObject
{
    Q_OBJECT

    static std::shared_ptr<JsonDocument> document(const std::string &json)
    {
        std::size_t ignored = 0;
        return JsonDocument::read(json, ignored);
    }
    static QString count(const JsonPane &pane)
    {
        return pane.findChild<FindLine *>()->findChild<QLabel *>()->text();
    }

private slots:
    void keysAndValuesAreFoundHoweverDeep()
    {
        JsonPane pane;
        pane.resize(600, 400);
        pane.show();
        pane.setDocument(document(
            "{\"a\":{\"b\":{\"c\":{\"d\":{\"Needle\":1}}}},\"l\":[0,\"a ｎｅｅｄｌｅ\",2]}"));
        auto *line = pane.findChild<FindLine *>()->findChild<QLineEdit *>();
        line->setText(QStringLiteral("needle"));
        QTRY_COMPARE(count(pane), QStringLiteral("1 of 2"));
        JsonTreeModel *model = pane.view()->json();
        QCOMPARE(model->pointer(pane.view()->currentIndex()), QStringLiteral("/a/b/c/d/Needle"));
        QVERIFY(pane.view()->isExpanded(pane.view()->currentIndex().parent()));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(model->pointer(pane.view()->currentIndex()), QStringLiteral("/l/1"));
        QCOMPARE(count(pane), QStringLiteral("2 of 2"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(count(pane), QStringLiteral("1 of 2"));
        line->setText(QStringLiteral("nowhere"));
        QTRY_COMPARE(count(pane), QStringLiteral("Not found"));
    }

    void theNextRecordIsSearchedToo()
    {
        JsonPane pane;
        pane.setDocument(document("{\"a\":\"x\"}"));
        pane.findChild<FindLine *>()->findChild<QLineEdit *>()->setText(QStringLiteral("x"));
        QTRY_COMPARE(count(pane), QStringLiteral("1 of 1"));
        pane.setDocument(document("{\"b\":[\"x\",\"x\"]}"));
        QTRY_COMPARE(count(pane), QStringLiteral("0 of 2"));
        pane.setDocument(nullptr);
        QCOMPARE(count(pane), QStringLiteral("Not found"));
    }

    void aHugeRecordOpensOnlySoFarAsItIsBounded()
    {
        std::string json = "{\"a\":[";
        while (json.size() < 50'000'000)
            json += "{\"key\":\"value\"},";
        const auto huge = document(json + "0]}");
        JsonPane pane;
        pane.resize(600, 400);
        pane.show();
        QElapsedTimer timer;
        timer.start();
        pane.setDocument(huge);
        pane.grab();
        qInfo("set and painted in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(!pane.view()->isExpanded(pane.view()->json()->index(0, 0)));
        pane.setDocument(document("{\"a\":{\"b\":{\"c\":{\"d\":1}}}}"));
        const QModelIndex first = pane.view()->json()->index(0, 0);
        QVERIFY(pane.view()->isExpanded(first.model()->index(0, 0, first)));
    }
};

QTEST_MAIN(JsonPaneTest)
#include "jsonpanetest.moc"

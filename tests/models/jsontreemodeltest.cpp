// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsontreemodel.h"

#include "core/event/jsontree.h"
#include "core/input/bounds.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <string>

using namespace cbv;

namespace {

/// Opens no string by itself: it would do so within the signal of a reset.
class ModelTester : public QAbstractItemModelTester
{
public:
    explicit ModelTester(QAbstractItemModel *model)
        : QAbstractItemModelTester(model, FailureReportingMode::QtTest)
    {
        setUseFetchMore(false);
    }
};

QString key(const QModelIndex &index)
{
    return index.siblingAtColumn(JsonTreeModel::KeyColumn).data().toString();
}

QString value(const QModelIndex &index)
{
    return index.siblingAtColumn(JsonTreeModel::ValueColumn).data().toString();
}

} // namespace

class JsonTreeModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void keyOrderDuplicateKeysAndNumbersStay()
    {
        JsonTreeModel model;
        const ModelTester tester(&model);
        model.setText("{\"z\":1,\"a\":1.10,\"z\":123456789012345678901234567890,\"e\":1E+2}");
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(key(model.index(0, 0)), QStringLiteral("z"));
        QCOMPARE(key(model.index(1, 0)), QStringLiteral("a"));
        QCOMPARE(value(model.index(1, 0)), QStringLiteral("1.10"));
        QCOMPARE(key(model.index(2, 0)), QStringLiteral("z"));
        QCOMPARE(value(model.index(2, 0)), QStringLiteral("123456789012345678901234567890"));
        QCOMPARE(value(model.index(3, 0)), QStringLiteral("1E+2"));
        QVERIFY(!model.errorOffset());
    }

    void everyKindOfValueIsTold()
    {
        JsonTreeModel model;
        const ModelTester tester(&model);
        model.setText("[null,true,false,\"8\",8,{},[],{\"a\":1},[1,2]]");
        const QStringList shown{QStringLiteral("null"),
                                QStringLiteral("true"),
                                QStringLiteral("false"),
                                QStringLiteral("\"8\""),
                                QStringLiteral("8"),
                                QStringLiteral("{ } 0 members"),
                                QStringLiteral("[ ] 0 elements"),
                                QStringLiteral("{ } 1 members"),
                                QStringLiteral("[ ] 2 elements")};
        QCOMPARE(model.rowCount(), shown.size());
        for (int row = 0; row < shown.size(); ++row) {
            QCOMPARE(key(model.index(row, 0)), QString::number(row));
            QCOMPARE(value(model.index(row, 0)), shown[row]);
        }
        QCOMPARE(model.index(4, 0).data(JsonTreeModel::KindRole).toInt(),
                 static_cast<int>(JsonKind::Number));
        QVERIFY(!model.hasChildren(model.index(5, 0)));
    }

    void aPointerLeadsToItsValue()
    {
        JsonTreeModel model;
        model.setText("{\"a/b\":{\"m~n\":[{\"\":\"x\"}]}}");
        const QModelIndex element = model.index(0, 0, model.index(0, 0, model.index(0, 0)));
        QCOMPARE(model.pointer(element), QStringLiteral("/a~1b/m~0n/0"));
        QCOMPARE(model.pointer(model.index(0, 1, element)), QStringLiteral("/a~1b/m~0n/0/"));
        QCOMPARE(model.pointer({}), QString());
    }

    void jsonInAStringOpensLikeAnObject()
    {
        JsonTreeModel model;
        const ModelTester tester(&model);
        model.setText("{\"message\":\" {\\\"detail\\\":\\\"[1,{\\\\\\\"k\\\\\\\":2}]\\\"} "
                      "\",\"plain\":\"{no\",\"n\":\"1\"}");
        const QModelIndex message = model.index(0, 0);
        QVERIFY(model.hasChildren(message));
        QCOMPARE(model.rowCount(message), 0);
        QVERIFY(model.canFetchMore(message));
        model.fetchMore(message);
        QVERIFY(!model.canFetchMore(message));
        QCOMPARE(model.rowCount(message), 1);
        const QModelIndex detail = model.index(0, 0, message);
        QCOMPARE(key(detail), QStringLiteral("detail"));
        QCOMPARE(detail.parent(), message);
        model.fetchMore(detail);
        const QModelIndex k = model.index(0, 0, model.index(1, 0, detail));
        QCOMPARE(value(k), QStringLiteral("2"));
        QCOMPARE(model.pointer(k), QStringLiteral("/message > /detail > /1/k"));
        QVERIFY(!model.hasChildren(model.index(1, 0)));
        QVERIFY(!model.hasChildren(model.index(2, 0)));
        QCOMPARE(model.wholeValue(message), QStringLiteral(" {\"detail\":\"[1,{\\\"k\\\":2}]\"} "));
    }

    void stringsInStringsEndSomewhere()
    {
        std::string text = "[]";
        for (int i = 0; i < 12; ++i) {
            std::string quoted = "[\"";
            for (const char c : text) {
                if (c == '"' || c == '\\')
                    quoted += '\\';
                quoted += c;
            }
            text = quoted + "\"]";
        }
        JsonTreeModel model;
        model.setText(text);
        int depth = 0;
        QModelIndex index = model.index(0, 0);
        while (model.canFetchMore(index)) {
            model.fetchMore(index);
            index = model.index(0, 0, index);
            ++depth;
        }
        QCOMPARE(depth, 7);
    }

    void aLoneValueIsOneRow()
    {
        JsonTreeModel model;
        const ModelTester tester(&model);
        model.setText("\"{\\\"a\\\":1}\"");
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex only = model.index(0, 0);
        QCOMPARE(key(only), QString());
        QCOMPARE(value(only), QStringLiteral("\"{\"a\":1}\""));
        model.fetchMore(only);
        QCOMPARE(key(model.index(0, 0, only)), QStringLiteral("a"));
        QCOMPARE(model.pointer(model.index(0, 0, only)), QStringLiteral(" > /a"));
        model.setText("7");
        QCOMPARE(value(model.index(0, 0)), QStringLiteral("7"));
        model.setText("[]");
        QCOMPARE(model.rowCount(), 0);
    }

    void brokenTextGivesNothingButThePlace()
    {
        JsonTreeModel model;
        const ModelTester tester(&model);
        model.setText("{\"a\":1,}");
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.errorOffset(), std::optional<std::size_t>(7));
        model.setText("");
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.errorOffset());
        model.setText("{} {}");
        QVERIFY(model.errorOffset());
        model.setText("{}");
        QVERIFY(!model.errorOffset());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void nestingBeyondTheBoundIsRefused()
    {
        const auto nested = [](int depth) {
            return std::string(static_cast<std::size_t>(depth), '[')
                   + std::string(static_cast<std::size_t>(depth), ']');
        };
        JsonTreeModel model;
        model.setText(nested(kMaxJsonDepth));
        QVERIFY(!model.errorOffset());
        QCOMPARE(model.wholeValue(model.index(0, 0)).size(), 2 * (kMaxJsonDepth - 1));
        model.setText(nested(kMaxJsonDepth + 1));
        QVERIFY(model.errorOffset());
        model.setText(nested(1'000'000));
        QVERIFY(model.errorOffset());
        QCOMPARE(model.rowCount(), 0);
    }

    void aLongOrHostileValueIsCutButWholeByRole()
    {
        const std::string body = "\\u202e<b>" + std::string(100'000, 'x');
        JsonTreeModel model;
        model.setText("{\"k\":\"" + body + "\"}");
        const QModelIndex index = model.index(0, JsonTreeModel::ValueColumn);
        QVERIFY(value(index).startsWith(QLatin1String("\"\\u{202E}<b>xx")));
        QVERIFY(value(index).size() < 320);
        QCOMPARE(index.data(JsonTreeModel::ValueRole).toString().size(), 100'004);
        const QString tip = index.data(Qt::ToolTipRole).toString();
        QVERIFY(tip.startsWith(QLatin1String("<qt>\\u{202E}&lt;b&gt;")));
        QVERIFY(tip.size() < 4100);
    }

    void theWholeValueOfAnObjectIsItsJson()
    {
        JsonTreeModel model;
        const std::string inner = "{\"b\":1.0,\"a\":[true,null,\"q\\\"\\\\\\n\\u0001é\"],\"b\":{}}";
        model.setText("{\"o\":" + inner + "}");
        QCOMPARE(model.wholeValue(model.index(0, 0)), QString::fromStdString(inner));
        QCOMPARE(model.wholeValue({}), QString());
    }

    void aChangeOfLanguageKeepsWhatIsOpen()
    {
        JsonTreeModel model;
        const ModelTester tester(&model);
        model.setText("{\"m\":\"{\\\"a\\\":{\\\"b\\\":1}}\"}");
        model.fetchMore(model.index(0, 0));
        const QPersistentModelIndex kept = model.index(0, 0, model.index(0, 0));
        model.retranslate();
        QVERIFY(kept.isValid());
        QCOMPARE(key(kept), QStringLiteral("a"));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Key"));
    }
};

QTEST_GUILESS_MAIN(JsonTreeModelTest)
#include "jsontreemodeltest.moc"

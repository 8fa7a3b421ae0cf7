// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sqltext.h"

#include <QTest>

#include <algorithm>

using namespace cbv;

namespace {

QString tableOf(std::string_view written)
{
    return QString::fromStdString(sqlTable(written).value_or("none"));
}

} // namespace

class SqlTextTest : public QObject
{
    Q_OBJECT
private slots:
    void aQuoteInALiteralIsDoubled();
    void aTablesNameIsQuoted_data();
    void aTablesNameIsQuoted();
    void noNameLeavesItsQuotes();
};

void SqlTextTest::aQuoteInALiteralIsDoubled()
{
    QCOMPARE(QString::fromStdString(sqlLiteral("a'b''c")), QStringLiteral("'a''b''''c'"));
}

void SqlTextTest::aTablesNameIsQuoted_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("table");
    QTest::newRow("one part") << QByteArray(" cloudtrail_logs ")
                              << QStringLiteral(R"("cloudtrail_logs")");
    QTest::newRow("two") << QByteArray("db.t-1") << QStringLiteral(R"("db"."t-1")");
    QTest::newRow("three") << QByteArray(R"(AwsDataCatalog."my db".t)")
                           << QStringLiteral(R"("AwsDataCatalog"."my db"."t")");
    QTest::newRow("dot and quote in quotes")
        << QByteArray(R"("a.b""c")") << QStringLiteral(R"("a.b""c")");
    for (const char *const bad :
         {"", " ", ".", "a.", ".a", "a..b", "a.b.c.d", "a b", "a;b", "a'b", "a\"b", "\"a", "\"\"",
          "\"a\"b", "a -- b", "\"a\nb\"", "a\\b", "a)"})
        QTest::newRow(QByteArray(bad).toPercentEncoding().constData())
            << QByteArray(bad) << QStringLiteral("none");
    QTest::newRow("long") << QByteArray(513, 'a') << QStringLiteral("none");
}

void SqlTextTest::aTablesNameIsQuoted()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QString, table);
    QCOMPARE(tableOf({written.data(), std::size_t(written.size())}), table);
}

void SqlTextTest::noNameLeavesItsQuotes()
{
    const auto table = sqlTable(R"("x"" WHERE 1=1; DROP TABLE y --")");
    QVERIFY(table.has_value());
    QCOMPARE(QString::fromStdString(*table), QStringLiteral(R"("x"" WHERE 1=1; DROP TABLE y --")"));
    // An odd number of quotes anywhere inside would end the name.
    QCOMPARE(std::ranges::count(*table, '"') % 2, 0);
}

QTEST_APPLESS_MAIN(SqlTextTest)
#include "sqltexttest.moc"

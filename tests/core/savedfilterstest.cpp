// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/savedfilters.h"

#include <QTest>

using namespace cbv;

namespace {

SavedFilter saved(const char *name, const char *text)
{
    return {QString::fromUtf8(name), QString::fromUtf8(text)};
}

} // namespace

class SavedFiltersTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain()
    {
        const std::vector filters{saved("失敗", "(state=failed | error:Denied)"),
                                  saved("a = b: c", "event:\"a  b\" time>=-7d")};
        QCOMPARE(readSavedFilters(savedFiltersText(filters)).size(), filters.size());
        for (const SavedFilter &filter : readSavedFilters(savedFiltersText(filters)))
            QVERIFY(filter == filters[0] || filter == filters[1]);
    }
    void linesThatAreNoneAreLeftOut()
    {
        const auto read = readSavedFilters(
            QStringLiteral("no tab\n\tno name\nno filter\t \nwrong\tfoo:x\r\ngood\tstate:x\r\n"));
        QVERIFY(read == std::vector{saved("good", "state:x")});
    }
    void aLaterOneReplacesTheOneOfItsName()
    {
        const auto read = readSavedFilters(QStringLiteral("b\tx\na\ty\nb\tz\n"));
        QVERIFY(read == (std::vector{saved("a", "y"), saved("b", "z")}));
    }
    void aNameStaysOnItsLine()
    {
        const auto text = savedFiltersText({saved("a\tb\nc", "x\ty")});
        QCOMPARE(text, QStringLiteral("a b c\tx y\n"));
    }
};

QTEST_GUILESS_MAIN(SavedFiltersTest)
#include "savedfilterstest.moc"

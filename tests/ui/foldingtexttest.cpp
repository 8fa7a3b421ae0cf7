// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The record as text in its tab: folding, colours, finding; by keys as well.
#include "ui/foldingtext.h"
#include "ui/findline.h"
#include "ui/rawview.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>

using namespace cbv;

namespace {
const char *const kRecord = "{\"first\":{\"a\":1,\"b\":\"needle\"},\"second\":[\"Needle\",2]}";
} // namespace

class FoldingTextTest : public QObject
{
    Q_OBJECT

    static int visibleLines(const FoldingText &text)
    {
        int lines = 0;
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
            lines += block.isVisible() ? 1 : 0;
        return lines;
    }

private slots:
    void aPartFoldsAndUnfolds()
    {
        FoldingText text;
        text.resize(400, 400);
        text.show();
        text.setPage(recordPage(kRecord, RecordForm::LaidOut), FoldingText::Numbers::Shown);
        QCOMPARE(visibleLines(text), 10);
        QVERIFY(text.canFold(1));
        QVERIFY(!text.canFold(2));
        text.setFolded(1, true);
        QCOMPARE(visibleLines(text), 8);
        text.grab();
        text.foldAll();
        QCOMPARE(visibleLines(text), 6);
        text.setFolded(0, true); // the record's own: { and }
        QCOMPARE(visibleLines(text), 2);
        text.setFolded(0, false);
        QCOMPARE(visibleLines(text), 6); // what was folded within still is
        text.unfoldAll();
        QCOMPARE(visibleLines(text), 10);
    }

    void keysFoldWhatTheCursorIsIn()
    {
        FoldingText text;
        text.setPage(recordPage(kRecord, RecordForm::LaidOut), FoldingText::Numbers::Shown);
        QTextCursor cursor(text.document()->findBlockByNumber(3));
        text.setTextCursor(cursor);
        QTest::keyClick(&text, Qt::Key_Minus);
        QVERIFY(text.isFolded(1));
        QVERIFY(text.textCursor().block().isVisible());
        QTest::keyClick(&text, Qt::Key_Plus);
        QVERIFY(!text.isFolded(1));
    }

    void linesInSightHaveColours()
    {
        FoldingText text;
        text.resize(400, 400);
        text.setPage(recordPage(kRecord, RecordForm::LaidOut), FoldingText::Numbers::Shown);
        text.grab();
        QCOMPARE(text.document()->findBlockByNumber(2).layout()->formats().size(), 4);
    }

    void whatIsFoundIsMarkedAndUnfolded()
    {
        RawView view;
        view.show();
        view.setRecord(kRecord);
        auto *text = view.findChild<FoldingText *>();
        auto *line = view.findChild<FindLine *>()->findChild<QLineEdit *>();
        const auto count = [&] {
            return view.findChild<FindLine *>()->findChild<QLabel *>()->text();
        };
        text->foldAll();
        line->setText(QStringLiteral("NEEDLE"));
        QCOMPARE(count(), QStringLiteral("1 of 2"));
        QVERIFY(!text->isFolded(1));
        QVERIFY(text->isFolded(5));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(count(), QStringLiteral("2 of 2"));
        QVERIFY(!text->isFolded(5));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(count(), QStringLiteral("1 of 2"));
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("2 of 2"));
        line->setText(QStringLiteral("nowhere"));
        QCOMPARE(count(), QStringLiteral("Not found"));
    }

    void aRecordOfFiftyMegabytesIsShownAtOnce()
    {
        std::string record = "{\"a\":[";
        while (record.size() < 50'000'000)
            record += "{\"key\":\"value\",\"n\":12345678901234567890},";
        record += "0]}";
        RawView view;
        view.resize(900, 500);
        view.show();
        QElapsedTimer timer;
        timer.start();
        view.setRecord(record);
        view.grab();
        qInfo("set and painted in %lld ms", static_cast<long long>(timer.elapsed()));
        timer.start();
        auto *text = view.findChild<FoldingText *>();
        text->foldAll();
        view.grab();
        qInfo("folded in %lld ms", static_cast<long long>(timer.elapsed()));
        timer.start();
        view.findChild<FindLine *>()->findChild<QLineEdit *>()->setText(QStringLiteral("value"));
        qInfo("found in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(view.findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly)
                    ->text()
                    .contains(QStringLiteral("the beginning is shown")));
    }
};

QTEST_MAIN(FoldingTextTest)
#include "foldingtexttest.moc"

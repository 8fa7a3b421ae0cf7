// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace cbv;

class RawViewTest : public QObject
{
    Q_OBJECT
private slots:
    void theExactBytesAreShownAndCopied()
    {
        RawView view;
        const std::string record = "{\"a\": 1.0,\t\"b\":\"<b>x</b>\"}";
        view.setRecord(record);
        view.findChildren<QRadioButton *>().first()->setChecked(true);
        QCOMPARE(view.findChild<QPlainTextEdit *>()->toPlainText(), QString::fromStdString(record));
        view.findChild<QPushButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(record));
    }
    void oneLongLineDoesNotFreezeTheWindow()
    {
        RawView view;
        view.resize(600, 300);
        view.show();
        QElapsedTimer timer;
        timer.start();
        view.setRecord("{\"a\":\"" + std::string(1'500'000, 'x') + "\"}");
        view.grab();
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
    void charactersThatTurnTheReadingAreSpeltOut()
    {
        const QString shown = recordPage("a\xE2\x80\xAE"
                                         "b\x01\nc\td",
                                         RecordForm::Exact)
                                  .text;
        QVERIFY(!shown.contains(QChar(0x202E)));
        QVERIFY(!shown.contains(QChar(1)));
        QVERIFY(shown.contains(QLatin1String("202E")));
        QVERIFY(shown.endsWith(QLatin1String("\nc\td")));
    }
    void whatCannotBeReadIsSaidAndNotCopied()
    {
        RawView view;
        view.setRecord("{}");
        view.setNone(QStringLiteral("gone"));
        QCOMPARE(view.findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("gone"));
        QVERIFY(!view.findChild<QPushButton *>()->isEnabled());
    }
};

QTEST_MAIN(RawViewTest)
#include "rawviewtest.moc"

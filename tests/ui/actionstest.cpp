// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/actions.h"

#include <QAction>
#include <QMap>
#include <QTest>

using namespace cbv;

class ActionsTest : public QObject
{
    Q_OBJECT
private slots:
    void noTwoActionsShareAShortcut()
    {
        const Actions actions;
        QMap<QString, QString> seen;
        for (std::size_t i = 0; i < kActCount; ++i) {
            const QAction *action = actions[static_cast<Act>(i)];
            const QString keys = action->shortcut().toString();
            if (keys.isEmpty())
                continue;
            QVERIFY2(!seen.contains(keys), qPrintable(keys + action->text() + seen.value(keys)));
            seen.insert(keys, action->text());
        }
        QVERIFY(seen.contains(QStringLiteral("Ctrl+Q")));
        QVERIFY(seen.contains(QStringLiteral("Ctrl+,")));
        QVERIFY(seen.contains(QStringLiteral("Ctrl+Shift+S")));
    }
    void buttonsShowNoMnemonics()
    {
        const Actions actions;
        QCOMPARE(actions[Act::OpenFolder]->iconText(), QStringLiteral("Open Folder"));
    }
    void everyActionHasWordsAndAMnemonic()
    {
        const Actions actions;
        for (std::size_t i = 0; i < kActCount; ++i) {
            const QString text = actions[static_cast<Act>(i)]->text();
            QCOMPARE(text.count(QLatin1Char('&')), 1);
        }
    }
};

QTEST_MAIN(ActionsTest)
#include "actionstest.moc"

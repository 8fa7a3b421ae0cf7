// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/athenadialog.h"

#include "ui/state/languageswitcher.h"
#include "ui/state/settings.h"
#include "ui/state/viewerstate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace cbv;

class AthenaDialogTest : public QObject
{
    Q_OBJECT
    const QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    LanguageSwitcher m_languages;
    std::unique_ptr<ViewerState> m_state;

    static QPushButton *copyButton(const AthenaDialog &dialog)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }
    static bool says(const AthenaDialog &dialog, const QString &words)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    }

private slots:
    void init()
    {
        QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        m_state = std::make_unique<ViewerState>(m_settings.get(), &m_languages);
    }
    void theWindowsScopeAndTimesAreAskedFor()
    {
        m_state->loader().setScope(Scope::Instances);
        m_state->filter().setText(QStringLiteral("time>=2026-02-01"));
        const AthenaDialog dialog(m_state.get());
        QVERIFY(dialog.query().contains(QStringLiteral("scope instances")));
        QVERIFY(dialog.query().contains(QStringLiteral(">= '2026-02-01T00:00:00'")));
        QVERIFY(says(dialog, QStringLiteral("2026-02-01 00:00:00 UTC")));
        QVERIFY(!says(dialog, QStringLiteral("only the times")));
    }
    void whatTheQueryLeavesOutIsSaid()
    {
        m_state->filter().setText(QStringLiteral("state:active"));
        QVERIFY(says(AthenaDialog(m_state.get()), QStringLiteral("only the times")));
    }
    void copyingKeepsTheTablesName()
    {
        {
            AthenaDialog dialog(m_state.get());
            dialog.findChild<QLineEdit *>()->setText(QStringLiteral("db.logs"));
            QVERIFY(dialog.query().contains(QStringLiteral(R"(FROM "db"."logs")")));
            copyButton(dialog)->click();
            QCOMPARE(QGuiApplication::clipboard()->text(), dialog.query());
        }
        const AthenaDialog again(m_state.get());
        QCOMPARE(again.findChild<QLineEdit *>()->text(), QStringLiteral("db.logs"));
    }
    void withoutATableThereIsNothingToCopy()
    {
        AthenaDialog dialog(m_state.get());
        QVERIFY(copyButton(dialog)->isEnabled());
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("a; DROP"));
        QVERIFY(dialog.query().isEmpty());
        QVERIFY(!copyButton(dialog)->isEnabled());
        QVERIFY(says(dialog, QStringLiteral("name of a table")));
        QVERIFY(dialog.findChild<QPlainTextEdit *>()->isReadOnly());
    }
};

QTEST_MAIN(AthenaDialogTest)
#include "athenadialogtest.moc"

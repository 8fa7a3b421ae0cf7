// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferencesdialog.h"
#include "ui/state/languageswitcher.h"
#include "ui/state/settings.h"
#include "ui/state/viewerstate.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace cbv;

class PreferencesTest : public QObject
{
    Q_OBJECT
    const QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("s.ini"))};
    LanguageSwitcher m_languages;
    std::unique_ptr<ViewerState> m_state;
    std::unique_ptr<PreferencesDialog> m_dialog;

    void show(std::shared_ptr<const CacheFolder> cache)
    {
        m_dialog.reset();
        m_state = std::make_unique<ViewerState>(&m_settings, &m_languages);
        m_state->setCache(std::move(cache));
        m_dialog = std::make_unique<PreferencesDialog>(m_state.get(), nullptr);
        m_dialog->show();
    }
    QPushButton *deleteButton() const
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("Delete")))
                return button;
        }
        return nullptr;
    }

private slots:
    void init() { m_languages.use(QStringLiteral("en")); }
    void whatIsKeptIsShownAndCanBeDeleted()
    {
        const QString kept = m_folder.filePath(QStringLiteral("a.events"));
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3 * 1024, 'x'));
        file.close();
        show(std::make_shared<CacheFolder>(m_folder.path().toStdString()));
        QVERIFY(deleteButton());
        QVERIFY2(deleteButton()->text().contains(QStringLiteral("3.00 KiB")),
                 qPrintable(deleteButton()->text()));
        deleteButton()->click();
        QVERIFY(!QFile::exists(kept));
        QVERIFY(!deleteButton()->isEnabled());
    }
    void keepingCanBeSwitchedOff()
    {
        show(std::make_shared<CacheFolder>(m_folder.path().toStdString()));
        auto *keeps = m_dialog->findChild<QCheckBox *>();
        QVERIFY(keeps->isVisible() && keeps->isChecked());
        keeps->click();
        QVERIFY(!m_settings.keepsCache());
        keeps->click();
        QVERIFY(m_settings.keepsCache());
    }
    void withoutAPlaceForItNothingIsOffered()
    {
        show(nullptr);
        QVERIFY(!m_dialog->findChild<QCheckBox *>()->isVisible());
    }
};

QTEST_MAIN(PreferencesTest)
#include "preferencestest.moc"

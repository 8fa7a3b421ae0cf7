// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/languageswitcher.h"
#include "ui/state/actions.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace cbv;

class LanguageSwitcherTest : public QObject
{
    Q_OBJECT
private slots:
    void aMenuTextFollowsTheLanguage()
    {
        LanguageSwitcher languages;
        Actions actions;
        connect(&languages, &LanguageSwitcher::languageChanged, &actions, &Actions::retranslate);
        languages.use(QStringLiteral("en"));
        const QString english = actions[Act::OpenFolder]->text();
        QCOMPARE(english, QStringLiteral("Open &Folder…"));
        languages.use(QStringLiteral("ja"));
        QCOMPARE(languages.language(), QStringLiteral("ja"));
        QVERIFY(actions[Act::OpenFolder]->text() != english);
        QCOMPARE(QLocale().language(), QLocale::Japanese);
        languages.use(QStringLiteral("en"));
        QCOMPARE(actions[Act::OpenFolder]->text(), english);
        QCOMPARE(QLocale().language(), QLocale::English);
    }
    void englishHasPlurals()
    {
        LanguageSwitcher languages;
        languages.use(QStringLiteral("en"));
        const QString one = QCoreApplication::translate("cbv::RawView", "%Ln bytes", nullptr, 1);
        QCOMPARE(one, QStringLiteral("1 byte"));
    }
    void anUnknownLanguageIsTheSystems()
    {
        LanguageSwitcher languages;
        QSignalSpy changed(&languages, &LanguageSwitcher::languageChanged);
        languages.use(QStringLiteral("tlh"));
        QVERIFY(languages.language() == QLatin1String("en")
                || languages.language() == QLatin1String("ja"));
        QCOMPARE(changed.count(), 1);
        languages.use(QString());
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_MAIN(LanguageSwitcherTest)
#include "languageswitchertest.moc"

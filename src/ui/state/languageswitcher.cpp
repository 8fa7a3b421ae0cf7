// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languageswitcher.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace cbv {

namespace {

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString language = tag.section(QLatin1Char('-'), 0, 0);
        if (language == QLatin1String("ja") || language == QLatin1String("en"))
            return language;
    }
    return QStringLiteral("en");
}

// Only the language changes; the system's territory stays where it is one of that language.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    return system.language() == wanted.language() ? system : wanted;
}

// Left to itself Qt takes kana and kanji from one family and the digits between them from another,
// of another height. A family that has both comes first.
QStringList familiesFor(const QString &language, const QStringList &usual)
{
    if (language != QLatin1String("ja"))
        return usual;
    const QStringList known = QFontDatabase::families();
    QStringList families;
    for (const char *name : {"Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", "Meiryo",
                             "IPAexGothic", "IPAPGothic", "VL PGothic"}) {
        if (known.contains(QLatin1String(name)))
            families.append(QLatin1String(name));
    }
    return families + usual;
}

} // namespace

LanguageSwitcher::LanguageSwitcher(QObject *parent) : QObject(parent) {}

LanguageSwitcher::~LanguageSwitcher()
{
    QCoreApplication::removeTranslator(&m_app);
    QCoreApplication::removeTranslator(&m_qt);
}

void LanguageSwitcher::use(const QString &choice)
{
    const bool known = choice == QLatin1String("en") || choice == QLatin1String("ja");
    const QString language = known ? choice : systemLanguage();
    if (language == m_language)
        return;
    m_language = language;
    // Before the translators: widgets format their numbers and dates while they handle the change.
    QLocale::setDefault(localeFor(language));
    QCoreApplication::removeTranslator(&m_app);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_") + language,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a catalogue as well: its plural forms.
    if (m_app.load(QStringLiteral(":/i18n/capacity-block-viewer_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_app);
    useFont();
    emit languageChanged();
}

void LanguageSwitcher::useFont()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return;
    QFont font = QGuiApplication::font();
    if (m_usualFamilies.isEmpty())
        m_usualFamilies = font.families();
    const QStringList families = familiesFor(m_language, m_usualFamilies);
    if (families == font.families())
        return;
    font.setFamilies(families);
    // Widgets that are there already hear of it only this way.
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr)
        QApplication::setFont(font);
    else
        QGuiApplication::setFont(font);
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of everything the program says: its own texts and Qt's. Needs only a
// QCoreApplication, so the command line uses it too. Switching sends QEvent::LanguageChange.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace cbv {

class LanguageSwitcher : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitcher(QObject *parent = nullptr);
    ~LanguageSwitcher() override;

    /// "en" or "ja"; empty or anything else: the system's, English where that is neither.
    void use(const QString &choice);

    /// The language in use: "en" or "ja".
    QString language() const { return m_language; }

signals:
    void languageChanged();

private:
    void useFont();

    QStringList m_usualFamilies; ///< of the application's font as the system gave it
    QTranslator m_app;
    QTranslator m_qt;
    QString m_language;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencesdialog.h"

#include "state/settings.h"
#include "state/viewerstate.h"
#include "windowmenus.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cbv {

PreferencesDialog::PreferencesDialog(ViewerState *state, WindowMenus *menus, QWidget *parent)
    : QDialog(parent),
      m_state(state),
      m_menus(menus),
      m_form(new QFormLayout),
      m_language(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_zone(new QComboBox(this)),
      m_keepsCache(new QCheckBox(this)),
      m_clearCache(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(18);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(12);
    for (QComboBox *box : {m_language, m_theme, m_zone}) {
        box->setMinimumWidth(240);
        m_form->addRow(new QLabel(this), box);
    }
    layout->addLayout(m_form);
    addCache(layout);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_menus->useLanguage(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { m_menus->useTheme(m_theme->currentData().toString()); });
    connect(m_zone, &QComboBox::activated, this,
            [this] { m_state->zone().set(m_zone->currentData().toString()); });
    fill();
}

void PreferencesDialog::addCache(QBoxLayout *layout)
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_keepsCache, 1);
    line->addWidget(m_clearCache);
    layout->addLayout(line);
    m_clearCache->setAutoDefault(false);
    const bool hasPlace = m_state->cache() != nullptr;
    m_keepsCache->setVisible(hasPlace);
    m_clearCache->setVisible(hasPlace);
    connect(m_keepsCache, &QCheckBox::toggled, m_state, &ViewerState::setKeepsCache);
    connect(m_clearCache, &QPushButton::clicked, this, [this] {
        m_state->cache()->clear();
        fillCache();
    });
}

void PreferencesDialog::fillCache()
{
    m_keepsCache->setText(tr("&Keep what was read, so that it opens faster the next time"));
    m_keepsCache->setToolTip(
        tr("The events that were read from folders of logs are kept in a folder that only you can"
           " read, without their raw records."));
    const QSignalBlocker quiet(m_keepsCache);
    m_keepsCache->setChecked(m_state->settings().keepsCache());
    if (!m_state->cache())
        return;
    const auto bytes = static_cast<qint64>(m_state->cache()->bytes());
    m_clearCache->setText(tr("&Delete It (%1)").arg(QLocale().formattedDataSize(bytes)));
    m_clearCache->setEnabled(bytes > 0);
}

void PreferencesDialog::fill()
{
    fillCache();
    setWindowTitle(tr("Preferences"));
    const auto label = [this](QWidget *field, const QString &text) {
        auto *words = qobject_cast<QLabel *>(m_form->labelForField(field));
        words->setText(text);
        words->setBuddy(field);
    };
    label(m_language, tr("&Language"));
    label(m_theme, tr("&Theme"));
    label(m_zone, tr("Time &zone"));
    const auto set = [](QComboBox *box, const QList<std::pair<QString, QString>> &choices,
                        const QString &current) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto &choice : choices)
            box->addItem(choice.second, choice.first);
        box->setCurrentIndex(box->findData(current));
    };
    const QString system = QStringLiteral("system");
    const QString language = m_state->settings().language();
    set(m_language,
        {{system, tr("Like the system")},
         {QStringLiteral("en"), QStringLiteral("English")},
         {QStringLiteral("ja"), QStringLiteral("日本語")}},
        language.isEmpty() ? system : language);
    const ThemeChoice theme = m_state->settings().theme();
    set(m_theme,
        {{system, tr("Like the system")},
         {QStringLiteral("light"), tr("Light")},
         {QStringLiteral("dark"), tr("Dark")}},
        theme == ThemeChoice::Light  ? QStringLiteral("light")
        : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                     : system);
    QList<std::pair<QString, QString>> zones{
        {QStringLiteral("UTC"), QStringLiteral("UTC")},
        {QStringLiteral("local"), tr("Local time")},
        {QStringLiteral("Asia/Tokyo"), QStringLiteral("Asia/Tokyo")}};
    const QString zone = m_state->zone().id();
    if (zone != QLatin1String("UTC") && zone != QLatin1String("local")
        && zone != QLatin1String("Asia/Tokyo"))
        zones.append({zone, zone});
    set(m_zone, zones, zone);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace cbv

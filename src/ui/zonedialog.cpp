// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonedialog.h"

#include "celldelegate.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace cbv {

ZoneDialog::ZoneDialog(const QString &current, QWidget *parent)
    : QDialog(parent),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setWindowTitle(tr("Time Zone"));
    resize(420, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addWidget(buttons);

    m_search->setPlaceholderText(tr("Search: a city, a continent, an offset such as +09"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Time zones"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    ids.removeAll("UTC");
    ids.prepend("UTC");
    for (const QByteArray &id : ids) {
        const QString name = QString::fromLatin1(id);
        // Only what the filter, the rulers and an export can name as well.
        if (!name.contains(QLatin1Char('/')) && name != QLatin1String("UTC"))
            continue;
        const QString offset = QTimeZone(id).displayName(now, QTimeZone::OffsetName);
        auto *item = new QListWidgetItem(QStringLiteral("%1   %2").arg(name, offset), m_list);
        item->setData(Qt::UserRole, name);
        if (name == current)
            m_list->setCurrentItem(item);
    }
    connect(m_search, &QLineEdit::textChanged, this, &ZoneDialog::filter);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_search->setFocus();
}

QString ZoneDialog::zoneId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(Qt::UserRole).toString() : QString();
}

void ZoneDialog::filter(const QString &words)
{
    // "new york" is how people write America/New_York.
    QString wanted = words.trimmed();
    wanted.replace(QLatin1Char(' '), QLatin1Char('_'));
    QListWidgetItem *first = nullptr;
    QListWidgetItem *exact = nullptr; // "UTC" stands in every offset as well
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!item->text().contains(wanted, Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
        if (item->data(Qt::UserRole).toString().compare(wanted, Qt::CaseInsensitive) == 0)
            exact = item;
    }
    if (exact)
        m_list->setCurrentItem(exact);
    else if (!m_list->currentItem() || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
}

} // namespace cbv

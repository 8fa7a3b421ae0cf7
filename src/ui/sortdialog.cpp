// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sortdialog.h"

#include "models/eventcolumns.h"
#include "models/eventorder.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace cbv {

namespace {
constexpr int kLevels = 4;
constexpr int kNone = -1;
} // namespace

SortDialog::SortDialog(const RowOrder &order, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("sortDialog"));
    setWindowTitle(tr("Sort Table"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    auto *levels = new QGridLayout;
    levels->setHorizontalSpacing(12);
    levels->setVerticalSpacing(10);
    levels->setColumnStretch(1, 1);
    layout->addLayout(levels);
    for (int number = 0; number < kLevels; ++number)
        addLevel(levels, number);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (std::size_t i = 0; i < std::min(order.size(), m_levels.size()); ++i) {
        if (const auto column = eventColumnOf(order[i]))
            m_levels[i].column->setCurrentIndex(
                m_levels[i].column->findData(static_cast<int>(*column)));
        m_levels[i].direction->setCurrentIndex(order[i].order == SortOrder::Ascending ? 0 : 1);
    }
}

void SortDialog::addLevel(QGridLayout *layout, int number)
{
    Level level{new QComboBox(this), new QComboBox(this)};
    auto *label = new QLabel(number == 0 ? tr("Sort &by") : tr("Then by"), this);
    label->setBuddy(level.column);
    if (number > 0)
        //: The columns after the first one of an order
        level.column->addItem(tr("(no further column)"), kNone);
    for (const EventColumnSpec &spec : eventColumns()) {
        if (eventColumnSorting(spec.column, SortOrder::Ascending))
            level.column->addItem(eventColumnTitle(spec.column), static_cast<int>(spec.column));
    }
    level.direction->addItems({tr("Ascending"), tr("Descending")});
    level.direction->setAccessibleName(tr("Direction"));
    layout->addWidget(label, number, 0);
    layout->addWidget(level.column, number, 1);
    layout->addWidget(level.direction, number, 2);
    m_levels.push_back(level);
}

RowOrder SortDialog::order() const
{
    RowOrder order;
    for (const Level &level : m_levels) {
        const int column = level.column->currentData().toInt();
        if (column == kNone)
            continue;
        const auto key = eventColumnSorting(
            static_cast<EventColumn>(column),
            level.direction->currentIndex() == 0 ? SortOrder::Ascending : SortOrder::Descending);
        // What is named twice counts where it stands first.
        if (key && orderWith(order, *key).size() > order.size())
            order.push_back(*key);
    }
    return order;
}

} // namespace cbv

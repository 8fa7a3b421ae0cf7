// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "celldelegate.h"

#include <QPainter>

namespace cbv {

int CellDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 12;
}

void CellDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected) {
        const auto group =
            option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    } else if (option.features & QStyleOptionViewItem::Alternate) {
        painter->fillRect(option.rect, option.palette.alternateBase());
    }
}

QColor CellDelegate::textColor(const QStyleOptionViewItem &option)
{
    return option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText
                                                                      : QPalette::Text);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintBackground(painter, option);
    const QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    painter->setPen(textColor(option));
    painter->setFont(option.font);
    const int wanted = index.data(Qt::TextAlignmentRole).toInt();
    const int alignment = wanted == 0 ? int(Qt::AlignVCenter | Qt::AlignLeft) : wanted;
    painter->drawText(room, alignment | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                    option.textElideMode, room.width()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, rowHeight(option.fontMetrics)};
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemdelegate.h"

#include "models/problemmodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>

namespace cbv {

ProblemDelegate::ProblemDelegate(QTableView *table) : CellDelegate(table), m_table(table) {}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (!index.data(ProblemModel::GroupRole).toBool()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    paintBackground(painter, option);
    // Each cell paints its part of one long text: spans would cost as much as there are groups.
    const QModelIndex title = index.siblingAtColumn(0);
    QRect line = option.rect;
    line.setLeft(m_table->columnViewportPosition(0));
    line.setWidth(m_table->horizontalHeader()->length());
    painter->save();
    painter->setClipRect(option.rect);
    const int side = option.fontMetrics.height() * 2 / 3;
    QStyleOption triangle;
    triangle.palette = option.palette;
    triangle.palette.setColor(QPalette::Text, textColor(option));
    triangle.palette.setColor(QPalette::ButtonText, textColor(option));
    triangle.state = QStyle::State_Enabled;
    triangle.rect = QRect(line.left() + kPadding, line.center().y() - side / 2, side, side);
    m_table->style()->drawPrimitive(title.data(ProblemModel::OpenRole).toBool()
                                        ? QStyle::PE_IndicatorArrowDown
                                        : QStyle::PE_IndicatorArrowRight,
                                    &triangle, painter, m_table);
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(textColor(option));
    const QRect room = line.adjusted(2 * kPadding + side, 0, -kPadding, 0);
    painter->drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(title.data().toString(), Qt::ElideMiddle, room.width()));
    painter->restore();
}

} // namespace cbv

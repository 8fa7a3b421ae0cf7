// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints a cell as plain text with room around it: background, selection, text, nothing else.
#pragma once

#include <QStyledItemDelegate>

namespace cbv {

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The height of a row of text in this font, for tables with a fixed one.
    static int rowHeight(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    static constexpr int kPadding = 8;
    static void paintBackground(QPainter *painter, const QStyleOptionViewItem &option);
    static QColor textColor(const QStyleOptionViewItem &option);
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedelegate.h"

#include "syntaxcolors.h"

#include "models/jsoncomparisonmodel.h"

#include <QPainter>

namespace cbv {

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const SyntaxColors colors = syntaxColors(option.palette);
    const auto fill = [&](const QColor &color) { painter->fillRect(option.rect, color); };
    switch (static_cast<JsonMatch>(index.data(JsonComparisonModel::MatchRole).toInt())) {
    case JsonMatch::Same: break;
    case JsonMatch::Changed: fill(colors.changed); break;
    case JsonMatch::OnlyFirst: fill(colors.removed); break;
    case JsonMatch::OnlySecond: fill(colors.added); break;
    }
    QStyleOptionViewItem cell = option;
    if (index.column() == JsonComparisonModel::PathColumn)
        cell.textElideMode = Qt::ElideLeft; // the last key tells the most
    CellDelegate::paint(painter, cell, index);
}

} // namespace cbv

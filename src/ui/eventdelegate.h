// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the cells of the event table: a state with its look, a failed call in the colour of
// trouble, the marks of a record behind its name. Only drawText and fillRect: a repaint stays
// within 5 ms.
#pragma once

#include "celldelegate.h"

#include "timeline/timelinetheme.h"

#include <QPixmap>

#include <array>

namespace cbv {

class EventDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit EventDelegate(QObject *parent = nullptr);

    void setTheme(ThemeKind theme, qreal pixelRatio);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &room) const;

    TimelineTheme m_theme;
    std::array<QPixmap, kStateKindCount> m_samples;
};

} // namespace cbv

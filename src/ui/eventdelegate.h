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
    /// What a cell of a state needs besides its word: the sample and the room around.
    static constexpr int kStateRoom = 20 + 3 * kPadding + 4;

    explicit EventDelegate(QObject *parent = nullptr);

    void setTheme(ThemeKind theme, qreal pixelRatio);
    /// Cells that show this text get a frame; case and width make no difference. Empty: none.
    void setFound(const QString &text);
    bool isFound(const QModelIndex &index) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintBand(QPainter *painter, const QStyleOptionViewItem &option, int place) const;
    int paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &room) const;

    TimelineTheme m_theme;
    QString m_found; ///< folded
    std::array<QPixmap, kStateKindCount> m_samples;
};

} // namespace cbv

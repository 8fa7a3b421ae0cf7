// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventdelegate.h"

#include "core/query/filterengine.h"
#include "models/eventtablemodel.h"
#include "timeline/legendpainter.h"

#include <QPainter>

namespace cbv {

namespace {
constexpr QSize kSample(20, 12);
} // namespace

EventDelegate::EventDelegate(QObject *parent) : CellDelegate(parent)
{
    setTheme(ThemeKind::Light, 1.0);
}

void EventDelegate::setTheme(ThemeKind theme, qreal pixelRatio)
{
    m_theme = timelineTheme(theme);
    for (std::size_t i = 0; i < m_samples.size(); ++i)
        m_samples[i] = stateSample(static_cast<StateKind>(i), kSample, pixelRatio, m_theme);
}

void EventDelegate::setFound(const QString &text)
{
    m_found = folded(text);
}

bool EventDelegate::isFound(const QModelIndex &index) const
{
    return !m_found.isEmpty() && folded(index.data(Qt::DisplayRole).toString()).contains(m_found);
}

/// A group also begins with a line, for whom the two backgrounds are one.
void EventDelegate::paintBand(QPainter *painter, const QStyleOptionViewItem &option,
                              int place) const
{
    constexpr double kTint = 0.12;
    const bool second =
        place == EventTableModel::SecondBand || place == EventTableModel::SecondBandBegins;
    const QColor base = option.palette.color(QPalette::Base);
    painter->fillRect(option.rect, second ? blended(m_theme.accent, base, kTint) : base);
    if (place == EventTableModel::FirstBandBegins || place == EventTableModel::SecondBandBegins)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)),
                          m_theme.gridMajor);
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const auto column = static_cast<EventColumn>(index.column());
    const int band = index.data(EventTableModel::BandRole).toInt();
    if (band == EventTableModel::NoBand || selected)
        paintBackground(painter, option);
    else
        paintBand(painter, option, band);

    QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (column == EventColumn::State) {
        const int kind = index.data(EventTableModel::StateKindRole).toInt();
        if (kind >= 0) {
            // On the selection's colour the samples of the light theme would drown.
            const QRect sample(room.left(), room.center().y() - kSample.height() / 2,
                               kSample.width(), kSample.height());
            if (selected)
                painter->fillRect(sample.adjusted(-2, -2, 2, 2), m_theme.background);
            painter->drawPixmap(sample.topLeft(), m_samples[static_cast<std::size_t>(kind)]);
            room.setLeft(sample.right() + kPadding);
        }
    }

    QColor color = textColor(option);
    if (column == EventColumn::Error && !selected)
        color = m_theme.markBad;
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto alignment =
        Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter;
    const auto mode = column == EventColumn::Reservation || column == EventColumn::File
                          ? Qt::ElideMiddle
                          : Qt::ElideRight;
    painter->setFont(option.font);
    if (column == EventColumn::Event)
        room.setRight(paintMarks(painter, option, index, room));
    painter->setPen(color);
    painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, mode, room.width()));
    if (isFound(index)) {
        painter->setPen(QPen(selected ? textColor(option) : m_theme.accent, 2));
        painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
    }
}

/// Repaired, copies and the like, at the right of the event's name, whose room they leave; returns
/// where that ends. Half a word helps nobody: a dot says that there is something, the tooltip what.
int EventDelegate::paintMarks(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const QRect &room) const
{
    const QString marks = index.data(EventTableModel::MarksRole).toString();
    if (marks.isEmpty())
        return room.right();
    const QFontMetrics &metrics = option.fontMetrics;
    const int name = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const bool fits = name + kPadding + metrics.horizontalAdvance(marks) <= room.width();
    const QString shown = fits ? marks : QStringLiteral("•");
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(selected ? textColor(option) : m_theme.textSecondary);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return room.right() - metrics.horizontalAdvance(shown) - kPadding;
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headersorting.h"

#include "models/eventorder.h"
#include "models/eventtablemodel.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace cbv {

HeaderSorting::HeaderSorting(QHeaderView *header, EventTableModel *model)
    : QObject(header),
      m_header(header),
      m_model(model)
{
    header->viewport()->installEventFilter(this);
    connect(model, &EventTableModel::orderChanged, this, &HeaderSorting::follow);
    follow();
}

bool HeaderSorting::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return QObject::eventFilter(object, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return QObject::eventFilter(object, event);
    const int section = m_header->logicalIndexAt(mouse->position().toPoint());
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = mouse->modifiers() & Qt::ShiftModifier ? section : -1;
        return m_pressed >= 0;
    }
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == section)
        addSection(section);
    return pressed >= 0;
}

void HeaderSorting::addSection(int section)
{
    const auto column = static_cast<EventColumn>(section);
    RowOrder order = m_model->order();
    const auto there = std::ranges::find_if(
        order, [column](const Sorting &key) { return eventColumnOf(key) == column; });
    const bool down = there != order.end() && there->order == SortOrder::Ascending;
    const auto key =
        eventColumnSorting(column, down ? SortOrder::Descending : SortOrder::Ascending);
    if (key)
        m_model->orderBy(orderWith(std::move(order), *key));
}

/// One arrow of the style's cannot show two columns.
void HeaderSorting::follow()
{
    const RowOrder &order = m_model->order();
    if (order.empty())
        return;
    // The signal of the indicator would sort by its column alone.
    const QSignalBlocker blocker(m_header);
    if (const auto column = eventColumnOf(order.front()))
        m_header->setSortIndicator(
            static_cast<int>(*column),
            order.front().order == SortOrder::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    m_header->setSortIndicatorShown(order.size() == 1);
    m_header->viewport()->update();
}

} // namespace cbv

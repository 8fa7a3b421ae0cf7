// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The events of TimelineView: each is turned into a command by timelinegestures and run.
#include "timelineview.h"

#include "state/viewerstate.h"

#include "models/visibletext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace cbv {

bool TimelineView::event(QEvent *event)
{
    // While something is measured Escape ends that, and not the reading of logs.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_state->measurement().isEmpty())
        event->accept();
    return QAbstractScrollArea::event(event);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(textAt(help->pos())), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hovered = {};
        m_crosshairX.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const auto command = TimelineGestures::wheel(
        {event->position(), event->angleDelta(), event->pixelDelta(), event->modifiers()});
    if (command)
        run(*command);
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        m_gestures.press(event->position(), QApplication::startDragDistance(), event->modifiers());
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (const auto command = m_gestures.move(event->position())) {
        viewport()->setCursor(m_gestures.isPanning() ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
        run(*command);
    }
    hover(event->position());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    viewport()->unsetCursor();
    if (const auto command = m_gestures.release(event->position()))
        run(*command);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        run(TimelineGestures::doubleClick(event->position()));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const auto command = TimelineGestures::key(event->key(), event->modifiers());
    const bool nothingToClear =
        command == TimelineCommand(KeyCommand::MeasureClear) && m_state->measurement().isEmpty();
    if (command && !nothingToClear)
        run(*command);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::hover(QPointF at)
{
    m_crosshairX = at.x();
    m_hovered = m_gestures.isDragging() ? TimelineTarget() : targetAt(at);
    viewport()->update();
}

} // namespace cbv

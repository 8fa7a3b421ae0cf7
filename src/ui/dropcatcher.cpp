// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropcatcher.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

namespace cbv {

namespace {

LoadController::Mode modeOf(const QDropEvent &event)
{
    return event.modifiers().testFlag(Qt::ShiftModifier) ? LoadController::Mode::Add
                                                         : LoadController::Mode::Replace;
}

} // namespace

DropCatcher::DropCatcher(QWidget *window)
    : QObject(window),
      m_window(window),
      m_hint(new QLabel(window))
{
    m_hint->setObjectName(QStringLiteral("dropHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setStyleSheet(
        QStringLiteral("#dropHint{background:palette(base);color:palette(text);border:2px dashed "
                       "palette(highlight);border-radius:14px;font-size:15pt;padding:24px;}"));
    m_hint->hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QStringList DropCatcher::localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool DropCatcher::isHintShown() const
{
    return m_hint->isVisible();
}

void DropCatcher::showHint(LoadController::Mode mode)
{
    m_hint->setText(mode == LoadController::Mode::Add
                        ? tr("Drop to add to what is open")
                        : tr("Drop to open\nHold Shift to add to what is open"));
    const QRect inside = m_window->rect().adjusted(24, 24, -24, -24);
    m_hint->setGeometry(inside);
    m_hint->raise();
    m_hint->show();
}

bool DropCatcher::drag(QDropEvent *event)
{
    const bool takes = !localPaths(event->mimeData()).isEmpty() || event->mimeData()->hasText();
    if (!takes)
        return false;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    showHint(modeOf(*event));
    return true;
}

bool DropCatcher::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: return drag(static_cast<QDropEvent *>(event));
    case QEvent::DragLeave: m_hint->hide(); return true;
    case QEvent::Drop: {
        m_hint->hide();
        auto *drop = static_cast<QDropEvent *>(event);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        const QStringList paths = localPaths(drop->mimeData());
        if (!paths.isEmpty())
            emit pathsDropped(paths, modeOf(*drop));
        else
            emit textDropped(drop->mimeData()->text());
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

} // namespace cbv

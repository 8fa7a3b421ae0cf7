// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files, folders and text dropped anywhere on a window. Shows a hint while they hang over it, and
// says what came down; opening it is the caller's.
#pragma once

#include "state/loadcontroller.h"

#include <QObject>
#include <QStringList>

class QDropEvent;
class QLabel;
class QMimeData;
class QWidget;

namespace cbv {

class DropCatcher : public QObject
{
    Q_OBJECT
public:
    /// Watches `window`, which outlives it.
    explicit DropCatcher(QWidget *window);

    /// The local files and folders that a drag or the clipboard carries.
    static QStringList localPaths(const QMimeData *data);
    bool isHintShown() const;

signals:
    /// With Shift held they come to what is open.
    void pathsDropped(const QStringList &paths, cbv::LoadController::Mode mode);
    void textDropped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool drag(QDropEvent *event);
    void showHint(LoadController::Mode mode);

    QWidget *m_window;
    QLabel *m_hint;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the shapes of the timeline mean and how it is handled, on one page. The window's own legend
// switches states; this one explains all there is.
#pragma once

#include <QDialog>

namespace cbv {

class TimelineHelp : public QDialog
{
    Q_OBJECT
public:
    explicit TimelineHelp(QWidget *parent = nullptr);
};

} // namespace cbv

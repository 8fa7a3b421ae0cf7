// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of the filter on one page, by examples. What it says in full is in commandline.md.
#pragma once

#include <QDialog>

namespace cbv {

class FilterHelp : public QDialog
{
    Q_OBJECT
public:
    explicit FilterHelp(QWidget *parent = nullptr);
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks by which columns the event table is sorted, the most important first: the keyboard's way to
// what Shift and a click on the header do.
#pragma once

#include "core/query/sorter.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QGridLayout;

namespace cbv {

class SortDialog : public QDialog
{
    Q_OBJECT
public:
    SortDialog(const RowOrder &order, QWidget *parent);

    RowOrder order() const;

private:
    struct Level
    {
        QComboBox *column;
        QComboBox *direction;
    };
    void addLevel(QGridLayout *layout, int number);

    std::vector<Level> m_levels;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any time zone by its name, with search.
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace cbv {

class ZoneDialog : public QDialog
{
    Q_OBJECT
public:
    /// `current` is chosen at first, where it is an IANA id.
    explicit ZoneDialog(const QString &current, QWidget *parent = nullptr);

    /// An IANA id, or "UTC"; empty where none is chosen.
    QString zoneId() const;

private:
    void filter(const QString &words);

    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace cbv

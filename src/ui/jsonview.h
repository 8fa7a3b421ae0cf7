// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A record as a tree of keys and values, with copying of a value or its path.
#pragma once

#include "models/jsontreemodel.h"

#include <QTreeView>

namespace cbv {

class JsonView : public QTreeView
{
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);

    JsonTreeModel *json() const { return m_model; }
    void setRecord(std::string_view json);
    void clear() { m_model->clear(); }
    void retranslate();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyValue();
    void copyPath();

    JsonTreeModel *m_model;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A record as a tree of keys and values, with copying of a value or its path. No more than
// kMostOpened rows are opened at once: a tree has no other bound.
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
    void setDocument(std::shared_ptr<JsonDocument> document);
    void retranslate();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyValue();
    void openTo(int depth);
    int depthWithin(int depth) const;
    void copy(const QString &text);

    JsonTreeModel *m_model;
};

} // namespace cbv

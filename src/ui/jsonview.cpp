// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonview.h"

#include "celldelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace cbv {

namespace {
// A record opens so far that its fields can be read, not its last list of tags.
constexpr int kOpenDepth = 2;
constexpr int kKeyWidth = 320;
} // namespace

JsonView::JsonView(QWidget *parent) : QTreeView(parent), m_model(new JsonTreeModel(this))
{
    setObjectName(QStringLiteral("json"));
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new CellDelegate(this));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    header()->resizeSection(JsonTreeModel::KeyColumn, kKeyWidth);
    header()->setStretchLastSection(true);
    retranslate();
}

void JsonView::retranslate()
{
    m_model->retranslate();
    setAccessibleName(tr("The record as a tree"));
}

void JsonView::setRecord(std::string_view json)
{
    m_model->setText(json);
    expandToDepth(kOpenDepth);
}

void JsonView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Copy &Value"), this, &JsonView::copyValue);
    menu.addAction(tr("Copy &Path"), this, &JsonView::copyPath);
    menu.addSeparator();
    menu.addAction(tr("&Expand All"), this, &QTreeView::expandAll);
    menu.addAction(tr("&Collapse All"), this, &QTreeView::collapseAll);
    menu.exec(event->globalPos());
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyValue();
    else
        QTreeView::keyPressEvent(event);
}

void JsonView::copyValue()
{
    QGuiApplication::clipboard()->setText(m_model->wholeValue(currentIndex()));
}

void JsonView::copyPath()
{
    QGuiApplication::clipboard()->setText(m_model->pointer(currentIndex()));
}

} // namespace cbv

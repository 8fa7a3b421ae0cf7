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
constexpr int kMostOpened = 5'000;
constexpr int kLevels = 5;
constexpr int kAllLevels = 1'000; // deeper than anything that is read
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

void JsonView::setDocument(std::shared_ptr<JsonDocument> document)
{
    m_model->setDocument(std::move(document));
    openTo(kOpenDepth);
}

void JsonView::openTo(int depth)
{
    collapseAll();
    const int within = depthWithin(depth);
    if (within >= 0)
        expandToDepth(within);
}

/// The greatest depth up to `depth` that shows no more than kMostOpened rows; -1: not even the
/// first.
int JsonView::depthWithin(int depth) const
{
    QModelIndexList level{QModelIndex()};
    qsizetype rows = m_model->rowCount();
    for (int at = 0; at <= depth; ++at) {
        QModelIndexList next;
        for (const QModelIndex &parent : level) {
            for (int row = 0; row < m_model->rowCount(parent) && rows <= kMostOpened; ++row) {
                const QModelIndex child = m_model->index(row, 0, parent);
                const int children = m_model->rowCount(child);
                rows += children;
                if (children > 0)
                    next << child;
            }
        }
        if (rows > kMostOpened)
            return at - 1;
        level = next;
        if (level.isEmpty())
            return at;
    }
    return depth;
}

void JsonView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Copy &Value"), this, &JsonView::copyValue);
    menu.addAction(tr("Copy &Path (JSON Pointer)"), this,
                   [this] { copy(m_model->pointer(currentIndex())); });
    menu.addAction(tr("Copy Path for &jq"), this,
                   [this] { copy(m_model->jqPathOf(currentIndex())); });
    menu.addSeparator();
    QMenu *levels = menu.addMenu(tr("Expand to &Level"));
    for (int level = 1; level <= kLevels; ++level)
        levels->addAction(QStringLiteral("&%1").arg(level), this,
                          [this, level] { openTo(level - 1); });
    menu.addAction(tr("&Expand All"), this, [this] { openTo(kAllLevels); });
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
    copy(m_model->wholeValue(currentIndex()));
}

void JsonView::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace cbv

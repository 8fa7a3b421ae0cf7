// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpane.h"

#include "celldelegate.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace cbv {

ListPane::ListPane(QAbstractItemModel *model, int stretched, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_table(new QTableView(this)),
      m_empty(new QLabel(this)),
      m_stack(new QStackedLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_empty->setWordWrap(true);

    m_table->setModel(model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && m_table->hasFocus())
                    emit chosen(current.row());
            });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { emit chosen(index.row()); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit chosen(index.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &ListPane::showEmptyOrTable);
    showEmptyOrTable();
}

void ListPane::setColumnWidths(std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        m_table->horizontalHeader()->resizeSection(column++, width);
}

void ListPane::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void ListPane::showEmptyOrTable()
{
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty)
                                                       : static_cast<QWidget *>(m_table));
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerpane.h"

#include "listpane.h"
#include "state/viewerstate.h"

#include "models/ledgermodel.h"
#include "models/ledgermonthmodel.h"
#include "models/ledgerwords.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace cbv {

LedgerPane::LedgerPane(ViewerState *state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_lines(new LedgerModel(this)),
      m_months(new LedgerMonthModel(this)),
      m_by(new QComboBox(this)),
      m_total(new QLabel(this)),
      m_save(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_linesPane(new ListPane(m_lines, LedgerModel::BuyerColumn, this)),
      m_monthsPane(new ListPane(m_months, LedgerMonthModel::NoteColumn, this))
{
    setObjectName(QStringLiteral("ledger"));
    layOut();
    connect(&state->query(), &QueryRunner::resultChanged, this, &LedgerPane::follow);
    connect(&state->zone(), &DisplayZone::changed, this, &LedgerPane::follow);
    connect(m_by, &QComboBox::currentIndexChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_linesPane, &ListPane::chosen, this, &LedgerPane::choose);
    retranslate();
}

void LedgerPane::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    head->addWidget(m_by);
    head->addWidget(m_total, 1);
    head->addWidget(m_save);
    m_by->setObjectName(QStringLiteral("ledgerBy"));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_by->addItems({QString(), QString()});
    m_total->setObjectName(QStringLiteral("ledgerTotal"));
    m_total->setTextFormat(Qt::PlainText);
    m_total->setWordWrap(true);
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_save->setDefaultAction(m_state->actions()[Act::ExportLedger]);
    m_save->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_save->setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(m_linesPane);
    m_stack->addWidget(m_monthsPane);
    m_linesPane->setColumnWidths({190, 120, 130, 170, 190, 180, 180, 130, 170, 100, 120, 220, 90, 90, 420});
    m_monthsPane->setColumnWidths({160, 170, 140, 170});
    QTableView *table = m_linesPane->table();
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicator(LedgerModel::ReservationColumn, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    // Twelve other columns leave no room to stretch into: an ARN needs its own.
    header->setSectionResizeMode(LedgerModel::BuyerColumn, QHeaderView::Interactive);
    header->setStretchLastSection(true);
}

int LedgerPane::count() const
{
    return m_lines->rowCount();
}

void LedgerPane::retranslate()
{
    m_by->setItemText(0, tr("Each reservation"));
    m_by->setItemText(1, tr("Each month"));
    m_by->setAccessibleName(tr("Sum by"));
    m_total->setAccessibleName(tr("Sums of all"));
    m_linesPane->table()->setAccessibleName(tr("Ledger"));
    m_monthsPane->table()->setAccessibleName(tr("Ledger by month"));
    m_linesPane->setEmptyText(tr("No reservation is shown."));
    m_monthsPane->setEmptyText(tr("No reservation that is shown was active."));
    m_lines->retranslate();
    m_months->retranslate();
    m_total->setText(ledgerTotalText(*m_ledger));
}

void LedgerPane::follow()
{
    m_summing.start([this, shown = m_state->query().result(), zone = m_state->zone().zone()](
                        std::stop_token, const BackgroundJob::Post &post) {
        auto ledger =
            std::make_shared<const Ledger>(ledgerOf(
            shown->data->store(), shown->data->blocks, shown->blocks, zone));
        post([this, shown, ledger] { show(shown, ledger); });
    });
}

void LedgerPane::show(const QueryResultPtr &shown, std::shared_ptr<const Ledger> ledger)
{
    m_ledger = std::move(ledger);
    m_lines->setZone(m_state->zone().zone());
    m_months->setZone(m_state->zone().zone());
    // The blocks live in the data; this pointer keeps all of them.
    m_lines->setLedger(shown->data->load.store, LedgerModel::Blocks(shown->data, &shown->data->blocks),
                       m_ledger);
    m_months->setLedger(m_ledger);
    m_total->setText(ledgerTotalText(*m_ledger));
    emit countChanged();
}

void LedgerPane::choose(int line)
{
    m_state->selection().selectBlock(m_lines->index(line, 0).data(LedgerModel::BlockRole).toInt());
}

} // namespace cbv

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
    connect(m_lines, &LedgerModel::orderWanted, this, &LedgerPane::putInOrder);
    connect(&m_summing, &BackgroundJob::finished, this, [this] {
        if (m_again)
            follow();
    });
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
    m_linesPane->setColumnWidths(
        {190, 120, 130, 170, 190, 180, 180, 130, 170, 100, 120, 220, 90, 90, 420});
    m_monthsPane->setColumnWidths({160, 170, 140, 170});
    QTableView *table = m_linesPane->table();
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicator(LedgerModel::ReservationColumn, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    // The others leave no room to stretch into, and an ARN needs its own.
    header->setSectionResizeMode(LedgerModel::BuyerColumn, QHeaderView::Interactive);
    header->setStretchLastSection(true);
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
    m_total->setText(ledgerTotalText(*m_lines->lines().ledger));
}

/// While logs are read new data come faster than a large ledger is summed: the running sum is let
/// finish, else nothing would ever be seen.
void LedgerPane::follow()
{
    m_again = !isVisible() || m_summing.isRunning();
    if (!isVisible()) {
        m_summing.drop();
        show({}, {}, m_state->zone().zone(), m_lines->asked());
    }
    if (m_again)
        return;
    m_summing.start([this, shown = m_state->query().result(), zone = m_state->zone().zone(),
                     order = m_lines->asked()](std::stop_token stop,
                                               const BackgroundJob::Post &post) {
        // The blocks live in the data; this pointer keeps all of them.
        LedgerLines lines{shown->data->load.store, {shown->data, &shown->data->blocks}, nullptr};
        lines.ledger = std::make_shared<const Ledger>(
            ledgerOf(*lines.store, *lines.blocks, shown->blocks, zone, stop));
        auto numbers = orderOf(lines, order);
        post([this, lines, numbers, zone, order] { show(lines, numbers, zone, order); });
    });
}

void LedgerPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_again)
        follow();
}

void LedgerPane::show(const LedgerLines &lines, const std::vector<std::uint32_t> &order,
                      const QTimeZone &zone, const LedgerOrder &ordered)
{
    m_lines->setZone(zone);
    m_months->setZone(zone);
    m_lines->setLedger(lines, order);
    m_months->setLedger(lines.ledger);
    m_total->setText(ledgerTotalText(*lines.ledger));
    if (ordered != m_lines->asked())
        putInOrder();
}

void LedgerPane::putInOrder()
{
    m_ordering.start([this, lines = m_lines->lines(),
                      order = m_lines->asked()](std::stop_token, const BackgroundJob::Post &post) {
        post([this, lines, numbers = orderOf(lines, order)] {
            if (lines.ledger == m_lines->lines().ledger)
                m_lines->setOrder(numbers);
        });
    });
}

void LedgerPane::choose(int line)
{
    // The lines may be of the data before, for as long as the next ones are being summed.
    const auto id = m_lines->index(line, 0).data(LedgerModel::ReservationRole).toByteArray();
    const int block = m_state->session().data()->blockIndex(id.toStdString());
    if (block >= 0)
        m_state->selection().selectBlock(block);
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgermonthmodel.h"

#include "ledgerwords.h"
#include "visibletext.h"
#include "zonedtime.h"

#include <QLocale>

namespace cbv {

namespace {

bool isNumber(int column)
{
    return column == LedgerMonthModel::ReservationsColumn || column == LedgerMonthModel::HoursColumn
           || column == LedgerMonthModel::InstanceHoursColumn;
}

} // namespace

LedgerMonthModel::LedgerMonthModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_ledger(std::make_shared<const Ledger>())
{}

void LedgerMonthModel::setLedger(std::shared_ptr<const Ledger> ledger)
{
    beginResetModel();
    m_ledger = std::move(ledger);
    endResetModel();
}

void LedgerMonthModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    retranslate();
}

void LedgerMonthModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

int LedgerMonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ledger->months.size());
}

int LedgerMonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString LedgerMonthModel::text(const MonthSum &sum, int column) const
{
    switch (column) {
    case MonthColumn: return QString::fromStdString(monthName(sum.month));
    case ReservationsColumn: return QLocale().toString(sum.reservations);
    case HoursColumn: return hoursText(inHours(sum.active));
    case InstanceHoursColumn:
        return sum.withoutCount == sum.reservations ? QString() : hoursText(sum.instanceHours);
    case NoteColumn:
        if (sum.withoutCount == 0)
            return {};
        //: How many reservations of a month are missing in its instance-hours
        return tr("without %Ln whose instances no record counts", nullptr,
                  static_cast<int>(sum.withoutCount));
    default: return {};
    }
}

QVariant LedgerMonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MonthSum &sum = m_ledger->months[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(sum, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == HoursColumn ? durationText(sum.active)
                                                          : text(sum, index.column()));
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                        : QVariant();
    default: return {};
    }
}

QVariant LedgerMonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Heading of the months of a zone; %1 is the zone, for example UTC or Asia/Tokyo
    case MonthColumn: return tr("Month (%1)").arg(zoneTitle(m_zone));
    case ReservationsColumn: return tr("Active Reservations");
    case HoursColumn: return tr("Active Hours");
    case InstanceHoursColumn: return tr("Instance-Hours");
    //: Column of the months: what is missing in the sums
    case NoteColumn: return tr("Note");
    default: return {};
    }
}

} // namespace cbv

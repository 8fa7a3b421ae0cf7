// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgermodel.h"

#include "blockwords.h"
#include "ledgerwords.h"
#include "statewords.h"
#include "visibletext.h"
#include "zonedtime.h"

#include <QLocale>

namespace cbv {

namespace {

bool isNumber(int column)
{
    switch (column) {
    case LedgerModel::HoursColumn:
    case LedgerModel::InstanceHoursColumn:
    case LedgerModel::InstancesColumn:
    case LedgerModel::UsedColumn:
    case LedgerModel::LaunchesColumn:
    case LedgerModel::ExtensionsColumn: return true;
    default: return false;
    }
}

/// A time, and beside it how it is known unless a service event says so.
QString edgeText(TimeMs time, std::optional<Evidence> evidence, const QTimeZone &zone)
{
    QString text = timeText(time, zone);
    if (!text.isEmpty() && evidence && *evidence != Evidence::Observed)
        text += QStringLiteral(" (%1)").arg(evidenceWord(*evidence));
    return text;
}

} // namespace

LedgerModel::LedgerModel(QObject *parent) : QAbstractTableModel(parent) {}

void LedgerModel::setLedger(LedgerLines lines, std::vector<std::uint32_t> order)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_order = std::move(order);
    endResetModel();
}

void LedgerModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    retranslate();
}

void LedgerModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

const LedgerLine &LedgerModel::lineAt(int row) const
{
    return m_lines.ledger->lines[m_order[static_cast<std::size_t>(row)]];
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString LedgerModel::text(const LedgerLine &line, int column) const
{
    const CapacityBlock &block = m_lines.blockOf(line);
    const auto visible = [](std::string_view text) { return visibleText(text); };
    switch (column) {
    case ReservationColumn: return visible(block.id);
    case AccountColumn: return visible(block.account);
    case RegionColumn: return visible(block.region);
    case CapacityColumn: return capacityText(block);
    case StateColumn: return stateWord(std::string_view(block.state));
    case FromColumn: return edgeText(line.from, line.fromEvidence, m_zone);
    case ToColumn: return edgeText(line.to, line.toEvidence, m_zone);
    case HoursColumn:
        return line.known == ActiveKnown::Unknown ? QString() : hoursText(inHours(line.active));
    case InstanceHoursColumn:
        return line.instanceHours ? hoursText(*line.instanceHours) : QString();
    case InstancesColumn:
        return line.use.instances == 0 ? QString() : QLocale().toString(line.use.instances);
    case UsedColumn: return usedText(line.use);
    case CountedColumn: return activeKnownWord(line.known);
    case LaunchesColumn: return QLocale().toString(line.launches);
    case ExtensionsColumn: return QLocale().toString(line.extensions);
    case BuyerColumn: return visible(m_lines.buyer(line));
    default: return {};
    }
}

QString LedgerModel::toolTip(const LedgerLine &line, int column) const
{
    switch (column) {
    case HoursColumn:
    case InstanceHoursColumn:
    case CountedColumn: {
        const QString sentence = activeKnownSentence(line.known);
        return line.known == ActiveKnown::Unknown ? sentence
                                                  : durationText(line.active) + u'\n' + sentence;
    }
    case InstancesColumn:
    case UsedColumn: return useSentence(line.use);
    default: return text(line, column);
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerLine &line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole: return plainToolTip(toolTip(line, index.column()));
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                        : QVariant();
    case ReservationRole: return QByteArray::fromStdString(m_lines.blockOf(line).id);
    default: return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ReservationColumn: return tr("Reservation");
    case AccountColumn: return tr("Account");
    case RegionColumn: return tr("Region");
    //: Column of the ledger: instance type and count
    case CapacityColumn: return tr("Capacity");
    case StateColumn: return tr("State");
    //: Heading of a time column; %1 is the zone that is shown, for example UTC or Asia/Tokyo
    case FromColumn: return tr("Active From (%1)").arg(zoneTitle(m_zone));
    //: Heading of a time column; %1 is the zone that is shown, for example UTC or Asia/Tokyo
    case ToColumn: return tr("Active To (%1)").arg(zoneTitle(m_zone));
    //: Column of the ledger: hours in which the reservation was active
    case HoursColumn: return tr("Active Hours");
    //: Column of the ledger: active hours times the number of instances
    case InstanceHoursColumn: return tr("Instance-Hours");
    //: Column of the ledger: how many instances were seen in the reservation
    case InstancesColumn: return tr("Instances");
    //: Column of the ledger: hours for which its instances ran, all together
    case UsedColumn: return tr("Used Hours");
    //: Column of the ledger: how far the hours are counted
    case CountedColumn: return tr("Counted");
    case LaunchesColumn: return tr("Launches");
    case ExtensionsColumn: return tr("Extensions");
    //: Column of the ledger: who made the purchase
    case BuyerColumn: return tr("Bought By");
    default: return {};
    }
}

void LedgerModel::setOrder(std::vector<std::uint32_t> order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> rowOfLine(order.size());
    for (std::size_t row = 0; row < order.size(); ++row)
        rowOfLine[order[row]] = static_cast<int>(row);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList now;
    for (const QModelIndex &at : old)
        now << index(rowOfLine[m_order[static_cast<std::size_t>(at.row())]], at.column());
    m_order = std::move(order);
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void LedgerModel::sort(int column, Qt::SortOrder order)
{
    const LedgerOrder asked{column, order};
    if (column < 0 || column >= kColumnCount || asked == m_asked)
        return;
    m_asked = asked;
    Q_EMIT orderWanted();
}

} // namespace cbv

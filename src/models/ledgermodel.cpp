// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgermodel.h"

#include "blockwords.h"
#include "ledgerwords.h"
#include "statewords.h"
#include "visibletext.h"
#include "zonedtime.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

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

LedgerModel::LedgerModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_store(std::make_shared<const EventStore>()),
      m_blocks(std::make_shared<const std::vector<CapacityBlock>>()),
      m_ledger(std::make_shared<const Ledger>())
{}

void LedgerModel::setLedger(std::shared_ptr<const EventStore> store, Blocks blocks,
                            std::shared_ptr<const Ledger> ledger)
{
    beginResetModel();
    m_store = std::move(store);
    m_blocks = std::move(blocks);
    m_ledger = std::move(ledger);
    putInOrder();
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
    return m_ledger->lines[m_order[static_cast<std::size_t>(row)]];
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

std::string_view LedgerModel::buyer(const LedgerLine &line) const
{
    return line.purchase == kNoRow ? std::string_view()
                                   : m_store->text(line.purchase, Field::Who);
}

QString LedgerModel::text(const LedgerLine &line, int column) const
{
    const CapacityBlock &block = blockOf(line);
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
    case InstanceHoursColumn: return line.instanceHours ? hoursText(*line.instanceHours) : QString();
    case InstancesColumn:
        return line.use.instances == 0 ? QString() : QLocale().toString(line.use.instances);
    case UsedColumn: return usedText(line.use);
    case CountedColumn: return activeKnownWord(line.known);
    case LaunchesColumn: return QLocale().toString(line.launches);
    case ExtensionsColumn: return QLocale().toString(line.extensions);
    case BuyerColumn: return visible(buyer(line));
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
        return line.known == ActiveKnown::Unknown
                   ? sentence
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
    case BlockRole: return static_cast<int>(line.block);
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

bool LedgerModel::isLess(const LedgerLine &a, const LedgerLine &b) const
{
    const CapacityBlock &left = blockOf(a);
    const CapacityBlock &right = blockOf(b);
    const auto hours = [](const LedgerLine &line) {
        return line.known == ActiveKnown::Unknown ? -1 : line.active;
    };
    switch (m_sortedBy) {
    case AccountColumn: return left.account < right.account;
    case RegionColumn: return left.region < right.region;
    case CapacityColumn:
        return std::tie(left.instanceType, left.instanceCount)
               < std::tie(right.instanceType, right.instanceCount);
    case StateColumn: return std::tie(left.kind, left.state) < std::tie(right.kind, right.state);
    case FromColumn: return a.from < b.from;
    case ToColumn: return a.to < b.to;
    case HoursColumn: return hours(a) < hours(b);
    case InstanceHoursColumn: return a.instanceHours < b.instanceHours;
    case InstancesColumn: return a.use.instances < b.use.instances;
    case UsedColumn:
        return std::pair(a.use.instances > 0, a.use.hours)
               < std::pair(b.use.instances > 0, b.use.hours);
    case CountedColumn: return a.known < b.known;
    case LaunchesColumn: return a.launches < b.launches;
    case ExtensionsColumn: return a.extensions < b.extensions;
    case BuyerColumn: return buyer(a) < buyer(b);
    default: return left.id < right.id;
    }
}

void LedgerModel::putInOrder()
{
    m_order.resize(m_ledger->lines.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    // The lines come in the order of their ids.
    std::ranges::stable_sort(m_order, [this](std::uint32_t a, std::uint32_t b) {
        const auto &lines = m_ledger->lines;
        return m_direction == Qt::AscendingOrder ? isLess(lines[a], lines[b])
                                                 : isLess(lines[b], lines[a]);
    });
}

void LedgerModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortedBy && order == m_direction)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = m_order;
    m_sortedBy = column;
    m_direction = order;
    putInOrder();
    std::vector<int> rowOfLine(m_order.size());
    for (std::size_t row = 0; row < m_order.size(); ++row)
        rowOfLine[m_order[row]] = static_cast<int>(row);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList now;
    for (const QModelIndex &at : old)
        now << index(rowOfLine[before[static_cast<std::size_t>(at.row())]], at.column());
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace cbv

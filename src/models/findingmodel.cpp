// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingmodel.h"

#include "findingwords.h"
#include "visibletext.h"
#include "zonedtime.h"

namespace cbv {

FindingModel::FindingModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_store(std::make_shared<const EventStore>()),
      m_blocks(std::make_shared<const std::vector<CapacityBlock>>())
{}

void FindingModel::setBlocks(std::shared_ptr<const EventStore> store, Blocks blocks)
{
    beginResetModel();
    m_store = std::move(store);
    m_blocks = std::move(blocks);
    m_lines.clear();
    for (std::size_t block = 0; block < m_blocks->size(); ++block) {
        for (std::size_t finding = 0; finding < (*m_blocks)[block].findings.size(); ++finding)
            m_lines.push_back(
                {static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(finding)});
    }
    endResetModel();
}

void FindingModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    retranslate();
}

void FindingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

const CapacityBlock &FindingModel::blockAt(int line) const
{
    return (*m_blocks)[m_lines[static_cast<std::size_t>(line)].block];
}

const Finding &FindingModel::findingAt(int line) const
{
    return blockAt(line).findings[m_lines[static_cast<std::size_t>(line)].finding];
}

int FindingModel::lineOfReservation(std::string_view id) const
{
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if ((*m_blocks)[m_lines[line].block].id == id)
            return static_cast<int>(line);
    }
    return -1;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString FindingModel::text(int line, int column) const
{
    const CapacityBlock &block = blockAt(line);
    const Finding &finding = findingAt(line);
    switch (column) {
    case TitleColumn: return findingTitle(finding.code);
    case ReservationColumn: return visibleText(std::string_view(block.id));
    case TimeColumn:
        return finding.rows.empty() ? QString()
                                    : timeText(m_store->time(finding.rows.front()), m_zone);
    default: return findingSentence(finding, block, *m_store, m_zone);
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int line = index.row();
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole: return plainToolTip(text(line, index.column()));
    case CodeRole: return static_cast<int>(findingAt(line).code);
    case BlockRole: return static_cast<int>(m_lines[static_cast<std::size_t>(line)].block);
    case ReservationRole: return QString::fromStdString(blockAt(line).id);
    case RowRole: return findingAt(line).rows.empty() ? kNoRow : findingAt(line).rows.front();
    default: return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn: return tr("Finding");
    case ReservationColumn: return tr("Reservation");
    //: Heading of the time column; %1 is the zone that is shown, for example UTC or Asia/Tokyo
    case TimeColumn: return tr("Time (%1)").arg(zoneTitle(m_zone));
    //: Column of the findings: what was found, in a sentence
    case WhatColumn: return tr("What");
    default: return {};
    }
}

} // namespace cbv

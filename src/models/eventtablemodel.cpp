// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtablemodel.h"

#include "core/block/capacityblock.h"
#include "statewords.h"
#include "visibletext.h"
#include "wordjoin.h"
#include "zonedtime.h"

#include <QStringList>

#include <algorithm>
#include <climits>
#include <numeric>

namespace cbv {
namespace {

constexpr std::uint32_t kNoLine = 0xffffffff;

int asInt(std::size_t n)
{
    return static_cast<int>(std::min<std::size_t>(n, INT_MAX));
}

/// The place of a column in an order, from 1; 0 where it is none of it.
std::size_t placeInOrder(const RowOrder &order, EventColumn column)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (eventColumnOf(order[i]) == column)
            return i + 1;
    }
    return 0;
}

EventColumn columnOf(int section)
{
    return static_cast<EventColumn>(section);
}

} // namespace

EventTableModel::EventTableModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_store(std::make_shared<const EventStore>())
{}

void EventTableModel::setStore(std::shared_ptr<const EventStore> store, std::vector<Row> rows)
{
    beginResetModel();
    m_store = store ? std::move(store) : std::make_shared<const EventStore>();
    adoptRows(std::move(rows));
    endResetModel();
}

void EventTableModel::setStore(std::shared_ptr<const EventStore> store)
{
    std::vector<Row> rows(store ? store->size() : 0);
    std::iota(rows.begin(), rows.end(), Row(0));
    if (store && m_order != RowOrder{Sorting()})
        sortRows(*store, rows, m_order);
    setStore(std::move(store), std::move(rows));
}

void EventTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    adoptRows(std::move(rows));
    endResetModel();
}

void EventTableModel::adoptRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    m_ascending = std::is_sorted(m_rows.begin(), m_rows.end());
    m_lines.clear();
    m_bands.clear();
}

void EventTableModel::setBands(std::vector<bool> bands)
{
    if (bands.size() != m_rows.size())
        bands.clear();
    if (bands.empty() && m_bands.empty())
        return;
    m_bands = std::move(bands);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kEventColumnCount - 1), {BandRole});
}

EventTableModel::BandPlace EventTableModel::bandPlace(int line) const
{
    if (m_bands.empty())
        return NoBand;
    const auto at = static_cast<std::size_t>(line);
    const bool second = m_bands[at];
    if (line > 0 && m_bands[at - 1] != second)
        return second ? SecondBandBegins : FirstBandBegins;
    return second ? SecondBand : FirstBand;
}

void EventTableModel::setOrder(const RowOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    Q_EMIT orderChanged(m_order);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kEventColumnCount - 1);
}

void EventTableModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    retranslate();
    Q_EMIT zoneChanged();
}

Row EventTableModel::rowAt(int line) const
{
    return line >= 0 && line < asInt(m_rows.size()) ? m_rows[static_cast<std::size_t>(line)]
                                                    : kNoRow;
}

int EventTableModel::lineOfRow(Row row) const
{
    if (row >= m_store->size())
        return -1;
    if (m_ascending) {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), row);
        return found != m_rows.end() && *found == row ? static_cast<int>(found - m_rows.begin())
                                                      : -1;
    }
    if (m_rows.size() > kSortHereRows) {
        // One pass over millions of numbers is cheaper than to lay out what answers many questions.
        const auto found = std::ranges::find(m_rows, row);
        return found == m_rows.end() ? -1 : asInt(static_cast<std::size_t>(found - m_rows.begin()));
    }
    if (m_lines.empty()) {
        m_lines.assign(m_store->size(), kNoLine);
        for (std::size_t line = 0; line < m_rows.size(); ++line)
            m_lines[m_rows[line]] = static_cast<std::uint32_t>(line);
    }
    return m_lines[row] == kNoLine ? -1 : static_cast<int>(m_lines[row]);
}

QModelIndex EventTableModel::indexOfRow(Row row) const
{
    const int line = lineOfRow(row);
    return line < 0 ? QModelIndex() : index(line, 0);
}

void EventTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kEventColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kEventColumnCount - 1));
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : asInt(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kEventColumnCount;
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row = rowAt(index.row());
    const EventColumn column = columnOf(index.column());
    switch (role) {
    case Qt::TextAlignmentRole: return static_cast<int>(eventColumnSpec(column).alignment);
    case RowRole: return row;
    case FlagsRole: return static_cast<int>(m_store->flags(row));
    case StateKindRole: {
        const std::string_view state = m_store->text(row, Field::State);
        return state.empty() ? -1 : static_cast<int>(stateKind(state));
    }
    case CopiesRole: return asInt(m_store->copies(row).size());
    case ErrorRole: return m_store->id(row, Field::Error) != 0;
    case MarksRole: return marks(row);
    case BandRole: return bandPlace(index.row());
    default: return cellData(row, index.row(), column, role);
    }
}

QVariant EventTableModel::cellData(Row row, int line, EventColumn column, int role) const
{
    const CellInput cell{*m_store, row, rowAt(line - 1), m_zone};
    switch (role) {
    case Qt::DisplayRole: return eventCellText(column, cell);
    case WholeTextRole: return eventCellWhole(column, cell);
    case Qt::ToolTipRole: return toolTip(column, cell);
    case Qt::AccessibleTextRole: {
        const QString text = eventCellText(column, cell);
        const QString extra = column == EventColumn::Event ? marks(row) : QString();
        return extra.isEmpty() ? text : listText({text, extra});
    }
    default: return {};
    }
}

QString EventTableModel::marks(Row row) const
{
    QStringList words;
    const EventFlags flags = m_store->flags(row);
    if (flags & kRepaired)
        //: A mark on an event: its record was broken and had to be mended
        words << tr("repaired");
    if (flags & kZoneAssumed)
        //: A mark on an event: its time was written without a zone and was read as UTC
        words << tr("zone assumed");
    if (flags & kReducedShape)
        //: A mark on an event: it comes from a kind of file that leaves out fields, such as CSV
        words << tr("fields missing");
    if (flags & kBytesReplaced)
        //: A mark on an event: bytes in no known encoding were replaced
        words << tr("bytes replaced");
    if (const auto copies = m_store->copies(row).size(); copies > 0)
        //: A mark on an event: how many further copies of it the logs hold
        words << tr("%Ln copies", nullptr, asInt(copies));
    if (m_store->id(row, Field::Error) != 0)
        //: A mark on an event: the call ended in an error
        words << tr("error");
    return words.join(QStringLiteral(" · "));
}

QString EventTableModel::toolTip(EventColumn column, const CellInput &cell) const
{
    QString text;
    if (column == EventColumn::Time)
        text = timeText(cell.store.time(cell.row), m_zone, ZoneSuffix::Name);
    else if (const auto field = eventColumnSpec(column).field)
        text = visibleText(cell.store.text(cell.row, *field), kLongChars);
    else if (column == EventColumn::File)
        text = visibleText(std::string_view(cell.store.path(cell.row)), kLongChars);
    else
        text = eventCellText(column, cell);
    const QString extra = marks(cell.row);
    if (!extra.isEmpty())
        text += text.isEmpty() ? extra : u'\n' + extra;
    return plainToolTip(text);
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kEventColumnCount)
        return {};
    const EventColumn column = columnOf(section);
    switch (role) {
    case Qt::DisplayRole: return headerTitle(column);
    case Qt::AccessibleTextRole: return headerInWords(column);
    case Qt::ToolTipRole: return plainToolTip(eventColumnHint(column));
    case Qt::TextAlignmentRole: return static_cast<int>(eventColumnSpec(column).alignment);
    default: return {};
    }
}

QString EventTableModel::headerTitle(EventColumn column) const
{
    const QString title = column == EventColumn::Time
                              //: Heading of the time column; %1 is the zone that is shown, for
                              //: example UTC or Asia/Tokyo
                              ? tr("Time (%1)").arg(zoneTitle(m_zone))
                              : eventColumnTitle(column);
    const auto place = placeInOrder(m_order, column);
    if (m_order.size() < 2 || place == 0)
        return title;
    const bool up = m_order[place - 1].order == SortOrder::Ascending;
    return QStringLiteral("%1 %2%3").arg(title, up ? u"▲" : u"▼").arg(place);
}

QString EventTableModel::headerInWords(EventColumn column) const
{
    const QString title = eventColumnTitle(column);
    const auto place = placeInOrder(m_order, column);
    if (place == 0)
        return title;
    const bool up = m_order[place - 1].order == SortOrder::Ascending;
    //: For screen readers. %1: a column, %2: the first, second, … by which the table is sorted
    return (up ? tr("%1, sort column %2, ascending") : tr("%1, sort column %2, descending"))
        .arg(title)
        .arg(place);
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kEventColumnCount)
        return;
    const auto sorting =
        eventColumnSorting(columnOf(column), order == Qt::AscendingOrder ? SortOrder::Ascending
                                                                         : SortOrder::Descending);
    if (sorting)
        orderBy({*sorting});
}

void EventTableModel::orderBy(const RowOrder &order)
{
    if (order.empty() || order == m_order)
        return;
    setOrder(order);
    if (m_rows.size() > kSortHereRows)
        Q_EMIT orderRequested(m_order);
    else
        sortHere();
}

void EventTableModel::sortHere()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Row> held;
    held.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &old : before)
        held.push_back(rowAt(old.row()));
    std::vector<Row> rows = std::move(m_rows);
    sortRows(*m_store, rows, m_order);
    adoptRows(std::move(rows));
    QModelIndexList after;
    after.reserve(before.size());
    for (std::size_t i = 0; i < held.size(); ++i)
        after << index(lineOfRow(held[i]), before[static_cast<qsizetype>(i)].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace cbv

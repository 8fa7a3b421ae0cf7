// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoncomparisonmodel.h"

#include "jsonpath.h"
#include "visibletext.h"

namespace cbv {
namespace {

QString sign(JsonMatch match)
{
    switch (match) {
    case JsonMatch::Same: return {};
    case JsonMatch::Changed: return QStringLiteral("≠");
    case JsonMatch::OnlyFirst: return QStringLiteral("−");
    case JsonMatch::OnlySecond: return QStringLiteral("+");
    }
    return {};
}

QString whole(const JsonPlace &place)
{
    const std::string json = place.document->json(place);
    return QString::fromUtf8(json.data(), static_cast<qsizetype>(json.size()));
}

} // namespace

JsonComparisonModel::JsonComparisonModel(QObject *parent) : QAbstractTableModel(parent) {}

void JsonComparisonModel::setComparison(std::shared_ptr<const JsonComparison> comparison,
                                        const QString &first, const QString &second)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_first = first;
    m_second = second;
    m_differing.clear();
    for (int pair = 0; pair < count(); ++pair) {
        const auto number = static_cast<std::uint32_t>(pair);
        if (m_comparison->pairs[number].match != JsonMatch::Same)
            m_differing.push_back(number);
    }
    endResetModel();
}

void JsonComparisonModel::show(Show what)
{
    if (what == m_show)
        return;
    beginResetModel();
    m_show = what;
    endResetModel();
}

int JsonComparisonModel::count() const
{
    return m_comparison ? static_cast<int>(m_comparison->pairs.size()) : 0;
}

int JsonComparisonModel::differences() const
{
    return static_cast<int>(m_differing.size());
}

const JsonPair &JsonComparisonModel::pairAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_comparison->pairs[m_show == Show::Everything ? at : m_differing[at]];
}

const JsonPlace *JsonComparisonModel::placeAt(const JsonPair &pair, int column) const
{
    return column == FirstColumn ? pair.first : column == SecondColumn ? pair.second : nullptr;
}

int JsonComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_show == Show::Everything ? count() : differences();
}

int JsonComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString JsonComparisonModel::shown(const JsonPlace &place, qsizetype limit) const
{
    const JsonNode &node = place.document->node(place);
    switch (node.kind) {
    case JsonKind::Object: return place.childCount == 0 ? QStringLiteral("{ }") : tr("{ } object");
    case JsonKind::Array: return place.childCount == 0 ? QStringLiteral("[ ]") : tr("[ ] array");
    // Quotes tell the text "8" from the number 8.
    case JsonKind::String: return u'"' + visibleText(node.text, limit) + u'"';
    case JsonKind::Number: return visibleText(node.text, limit);
    default: return whole(place);
    }
}

QVariant JsonComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JsonPair &pair = pairAt(index.row());
    const JsonPlace *place = placeAt(pair, index.column());
    switch (role) {
    case MatchRole: return static_cast<int>(pair.match);
    case Qt::TextAlignmentRole:
        return static_cast<int>(index.column() == SignColumn ? Qt::AlignCenter
                                                             : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DisplayRole:
        if (index.column() == SignColumn)
            return sign(pair.match);
        if (index.column() == PathColumn)
            return visibleText(jsonPointer(pair.place()));
        return place ? shown(*place, kCellChars) : QString();
    case WholeRole:
        if (index.column() == SignColumn)
            return sign(pair.match);
        if (index.column() == PathColumn)
            return jsonPointer(pair.place());
        return place ? whole(*place) : QString();
    case LongRole: return place ? longText(*place) : QString();
    case Qt::ToolTipRole: return plainToolTip(described(pair, index.column()));
    case Qt::AccessibleTextRole: {
        const QString text = described(pair, index.column());
        //: In place of the value that a record does not have, for screen readers
        return text.isEmpty() ? tr("missing") : text;
    }
    default: return {};
    }
}

QString JsonComparisonModel::longText(const JsonPlace &place) const
{
    const JsonNode &node = place.document->node(place);
    if (node.kind != JsonKind::String)
        return shown(place, kLongBytes);
    const std::string json = quotedJson(node.text.substr(0, kLongBytes));
    const QString text = QString::fromUtf8(json.data(), static_cast<qsizetype>(json.size()));
    return node.text.size() > kLongBytes ? text + u'…' : text;
}

/// A cell in words, at more length than on screen.
QString JsonComparisonModel::described(const JsonPair &pair, int column) const
{
    if (column == SignColumn) {
        switch (pair.match) {
        //: Of a value in two records that are compared
        case JsonMatch::Same: return tr("equal");
        //: Of a value in two records that are compared
        case JsonMatch::Changed: return tr("different");
        //: Of a value in two records that are compared
        case JsonMatch::OnlyFirst: return tr("only in the first record");
        //: Of a value in two records that are compared
        case JsonMatch::OnlySecond: return tr("only in the second record");
        }
    }
    if (column == PathColumn)
        return visibleText(jsonPointer(pair.place()), kLongChars);
    const JsonPlace *place = placeAt(pair, column);
    return place ? shown(*place, kLongChars) : QString();
}

QVariant JsonComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case PathColumn:
        //: Heading: where in the record a value stands
        return role == Qt::DisplayRole ? tr("Path") : QVariant();
    case FirstColumn: return role == Qt::DisplayRole ? m_first : plainToolTip(m_first);
    case SecondColumn: return role == Qt::DisplayRole ? m_second : plainToolTip(m_second);
    default: return {};
    }
}

} // namespace cbv

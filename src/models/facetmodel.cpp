// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetmodel.h"

#include "filterwords.h"
#include "visibletext.h"

#include <QFont>
#include <QLocale>

namespace cbv {
namespace {

/// The internal id of a field's line; a value's is the number of its field, from 1.
constexpr quintptr kFieldLine = 0;

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

FacetModel::FacetModel(QObject *parent) : QAbstractItemModel(parent) {}

void FacetModel::setFacets(std::vector<Facet> facets)
{
    beginResetModel();
    m_facets = std::move(facets);
    endResetModel();
}

void FacetModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    retranslate();
}

void FacetModel::retranslate()
{
    for (int field = 0; field < rowCount(); ++field) {
        const QModelIndex parent = index(field, 0);
        emit dataChanged(parent, index(field, Rows));
        if (const int values = rowCount(parent); values > 0)
            emit dataChanged(index(0, 0, parent), index(values - 1, Rows, parent));
    }
}

FilterField FacetModel::fieldAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return FilterField::Any;
    const auto field = index.internalId() == kFieldLine ? static_cast<quintptr>(index.row())
                                                        : index.internalId() - 1;
    return m_facets[field].field;
}

QString FacetModel::valueAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kFieldLine)
        return {};
    const auto &values = m_facets[index.internalId() - 1].values;
    const auto row = static_cast<std::size_t>(index.row());
    return row < values.size() ? QString::fromStdString(values[row].text) : QString();
}

ValueChoice FacetModel::choiceAt(const QModelIndex &index) const
{
    return chosen(m_filter, fieldAt(index), valueAt(index));
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kFieldLine);
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kFieldLine)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, kFieldLine);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_facets.size());
    if (parent.internalId() != kFieldLine || parent.column() != 0)
        return 0;
    const Facet &facet = m_facets[static_cast<std::size_t>(parent.row())];
    return static_cast<int>(facet.values.size()) + (facet.more > 0 ? 1 : 0);
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return kColumns;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Rows)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (index.internalId() == kFieldLine)
        return fieldData(m_facets[static_cast<std::size_t>(index.row())], index.column(), role);
    return valueData(index, role);
}

QVariant FacetModel::fieldData(const Facet &facet, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return column == Value ? filterFieldTitle(facet.field)
                               : number(facet.values.size() + facet.more);
    if (role == Qt::FontRole && column == Value) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant FacetModel::valueData(const QModelIndex &index, int role) const
{
    const Facet &facet = m_facets[index.internalId() - 1];
    const auto row = static_cast<std::size_t>(index.row());
    const bool isValue = row < facet.values.size();
    if (role == Qt::DisplayRole && !isValue)
        return index.column() == Value ? QVariant(tr("… and more")) : QVariant(number(facet.more));
    if (!isValue)
        return {};
    const ValueCount &value = facet.values[row];
    const ValueChoice choice = choiceAt(index);
    if (role == ChoiceRole)
        return static_cast<int>(choice);
    if (role == Qt::DisplayRole && index.column() == Rows)
        return number(value.rows);
    if (role == Qt::DisplayRole) {
        // Signs, not colour alone, tell what is chosen.
        const QString sign = choice == ValueChoice::Only      ? QStringLiteral("✓ ")
                             : choice == ValueChoice::Without ? QStringLiteral("✗ ")
                                                              : QString();
        return QString(sign + visibleText(std::string_view(value.text)));
    }
    if (role == Qt::ToolTipRole)
        return plainToolTip(visibleText(std::string_view(value.text), kLongChars));
    if (role == Qt::AccessibleTextRole && index.column() == Value && choice != ValueChoice::None) {
        const QString text = visibleText(std::string_view(value.text));
        return choice == ValueChoice::Only ? tr("%1, chosen").arg(text)
                                           : tr("%1, hidden").arg(text);
    }
    if (role == Qt::FontRole && choice != ValueChoice::None) {
        QFont font;
        font.setBold(choice == ValueChoice::Only);
        font.setStrikeOut(choice == ValueChoice::Without && index.column() == Value);
        return font;
    }
    return {};
}

} // namespace cbv

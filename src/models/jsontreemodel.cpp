// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontreemodel.h"

#include "jsondocument.h"
#include "jsonpath.h"
#include "visibletext.h"

namespace cbv {
namespace {

/// The value whose children are shown under `place`: itself, or the root of what its string holds.
/// Null where nothing is.
JsonPlace *container(JsonPlace *place)
{
    if (place->document->node(*place).kind != JsonKind::String)
        return place->childCount > 0 ? place : nullptr;
    const HeldDocument &held = place->document->held(*place);
    return held.document && held.document->root()->childCount > 0 ? held.document->root() : nullptr;
}

/// A whole text that is neither an object nor an array.
bool isLoneValue(JsonPlace *root)
{
    const JsonKind kind = root->document->node(*root).kind;
    return kind != JsonKind::Object && kind != JsonKind::Array;
}

bool isClosedString(JsonPlace *place)
{
    return place->document->node(*place).kind == JsonKind::String
           && !place->document->held(*place).opened;
}

QString qstring(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent) : QAbstractItemModel(parent) {}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setText(std::string_view json)
{
    std::size_t offset = 0;
    std::shared_ptr<JsonDocument> document = JsonDocument::read(json, offset);
    const bool read = document != nullptr;
    setDocument(std::move(document), read ? std::nullopt : std::optional(offset));
}

void JsonTreeModel::setDocument(std::shared_ptr<JsonDocument> document,
                                std::optional<std::size_t> errorOffset)
{
    beginResetModel();
    m_errorOffset = errorOffset;
    m_document = std::move(document);
    endResetModel();
}

QModelIndex JsonTreeModel::indexOfNode(std::uint32_t node) const
{
    if (!m_document || node == 0 || node >= m_document->tree().size())
        return {};
    JsonPlace *const at = m_document->place(node);
    return createIndex(static_cast<int>(at->row), KeyColumn, at);
}

std::optional<std::uint32_t> JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    const JsonPlace *at = place(index);
    return at && at->document == m_document.get() ? std::optional(at->node) : std::nullopt;
}

void JsonTreeModel::clear()
{
    beginResetModel();
    m_errorOffset.reset();
    m_document.reset();
    endResetModel();
}

QString JsonTreeModel::pointer(const QModelIndex &index) const
{
    const JsonPlace *at = place(index);
    return at ? jsonPointer(*at) : QString();
}

QString JsonTreeModel::jqPathOf(const QModelIndex &index) const
{
    const JsonPlace *at = place(index);
    return at ? jqPath(*at) : QString();
}

QString JsonTreeModel::wholeValue(const QModelIndex &index) const
{
    const JsonPlace *at = place(index);
    if (!at)
        return {};
    const JsonNode &node = at->document->node(*at);
    return node.kind == JsonKind::String ? qstring(node.text) : qstring(at->document->json(*at));
}

void JsonTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (rowCount() == 0)
        return;
    // Views read all visible cells again; nothing but the counts in the second column is
    // translated.
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
}

JsonPlace *JsonTreeModel::place(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<JsonPlace *>(index.internalPointer()) : nullptr;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid() && isLoneValue(m_document->root()))
        return createIndex(row, column, m_document->root());
    JsonPlace *const inside = container(parent.isValid() ? place(parent) : m_document->root());
    return createIndex(row, column, inside->document->child(*inside, static_cast<unsigned>(row)));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    JsonPlace *const at = place(child);
    if (!at || at == m_document->root())
        return {};
    JsonPlace *above = at->document->parent(*at);
    if (above == above->document->root())
        above = above->document->outer();
    return above ? createIndex(static_cast<int>(above->row), KeyColumn, above) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_document || parent.column() > 0)
        return 0;
    if (!parent.isValid() && isLoneValue(m_document->root()))
        return 1;
    JsonPlace *const above = parent.isValid() ? place(parent) : m_document->root();
    if (isClosedString(above))
        return 0;
    const JsonPlace *const inside = container(above);
    return inside ? static_cast<int>(inside->childCount) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return kColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return rowCount() > 0;
    return parent.column() == KeyColumn && container(place(parent)) != nullptr;
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && hasChildren(parent) && isClosedString(place(parent));
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    JsonPlace *const at = place(parent);
    beginInsertRows(parent, 0, static_cast<int>(container(at)->childCount) - 1);
    at->document->held(*at).opened = true;
    endInsertRows();
}

QString JsonTreeModel::shownKey(const JsonPlace &place) const
{
    JsonDocument *document = place.document;
    if (document->place(place.node) == document->root())
        return {};
    if (document->node(*document->parent(place)).kind == JsonKind::Array)
        return QString::number(place.row);
    return visibleText(document->node(place).key);
}

QString JsonTreeModel::shownValue(const JsonPlace &place) const
{
    const JsonNode &node = place.document->node(place);
    const int children = static_cast<int>(place.childCount);
    switch (node.kind) {
    case JsonKind::Object:
        //: The value of a JSON object in the tree, in place of its members
        return tr("{ } %Ln members", nullptr, children);
    case JsonKind::Array:
        //: The value of a JSON array in the tree, in place of its elements
        return tr("[ ] %Ln elements", nullptr, children);
    case JsonKind::String:
        // Quotes tell the text "8" from the number 8.
        return u'"' + visibleText(node.text) + u'"';
    case JsonKind::Number: return visibleText(node.text);
    default: return qstring(place.document->json(place));
    }
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    const JsonPlace *const at = place(index);
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole: return index.column() == KeyColumn ? shownKey(*at) : shownValue(*at);
    case Qt::ToolTipRole:
        if (index.column() == KeyColumn)
            return plainToolTip(visibleText(pointer(index), kLongChars));
        return plainToolTip(visibleText(at->document->node(*at).text, kLongChars));
    case ValueRole: return wholeValue(index);
    case KindRole: return static_cast<int>(at->document->node(*at).kind);
    case PointerRole: return pointer(index);
    default: return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        //: Heading of the JSON tree: the names of members
        return tr("Key");
    case ValueColumn: return tr("Value");
    default: return {};
    }
}

} // namespace cbv

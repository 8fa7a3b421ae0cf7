// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One JSON record as a tree of keys and values: key order, duplicate keys and numbers as written. A
// string that holds an object or an array opens like one. It reads strict JSON only and mends
// nothing.
#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <string_view>

namespace cbv {

class JsonDocument;
struct JsonPlace;

class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { KeyColumn, ValueColumn, kColumnCount };
    enum Role {
        /// The whole value: a string's own text, a number as written; for an object or array its
        /// JSON text on one line.
        ValueRole = Qt::UserRole + 1,
        KindRole,    ///< JsonKind, as int
        PointerRole, ///< pointer()
    };
    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// Resets the model. Text that is not one JSON value, or is nested deeper than kMaxJsonDepth,
    /// leaves it empty, with errorOffset(). The root itself has no index: its members are the top
    /// level; a lone scalar is one row.
    void setText(std::string_view json);
    /// The same with a document that was read elsewhere; null: `errorOffset` tells where that
    /// failed.
    void setDocument(std::shared_ptr<JsonDocument> document,
                     std::optional<std::size_t> errorOffset = {});
    void clear();
    /// Null while nothing is shown.
    const std::shared_ptr<JsonDocument> &document() const { return m_document; }
    /// The first column of a value of the record itself, by its number in the document's tree.
    QModelIndex indexOfNode(std::uint32_t node) const;
    /// That number; std::nullopt for a value within a string.
    std::optional<std::uint32_t> nodeOf(const QModelIndex &index) const;
    /// The byte of the text where reading it failed; std::nullopt where it is well.
    std::optional<std::size_t> errorOffset() const { return m_errorOffset; }

    /// The JSON Pointer (RFC 6901) of an index, for example `/userIdentity/accountId`. Inside a
    /// string that holds JSON: the string's, ` > `, and the pointer within. Empty for no index.
    QString pointer(const QModelIndex &index) const;
    /// The same as jq takes it, for example `.userIdentity.accountId`.
    QString jqPathOf(const QModelIndex &index) const;
    /// As ValueRole.
    QString wholeValue(const QModelIndex &index) const;
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    JsonPlace *place(const QModelIndex &index) const;
    QString shownKey(const JsonPlace &place) const;
    QString shownValue(const JsonPlace &place) const;

    std::shared_ptr<JsonDocument> m_document;
    std::optional<std::size_t> m_errorOffset;
};

} // namespace cbv

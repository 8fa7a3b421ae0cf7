// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields and, below each, its values with their counts, as a tree to choose from. It counts
// nothing; what is chosen it reads from the filter that it is given.
#pragma once

#include "core/query/facets.h"

#include <QAbstractItemModel>

#include <vector>

namespace cbv {

class FacetModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Value, Rows };
    static constexpr int kColumns = 2;
    enum Role { ChoiceRole = Qt::UserRole + 1 }; ///< ValueChoice as int; of a value only

    explicit FacetModel(QObject *parent = nullptr);

    void setFacets(std::vector<Facet> facets);
    void setFilter(const Filter &filter);
    void retranslate();

    /// The field and the value of a line; an empty value for a field's own and the "more" line.
    FilterField fieldAt(const QModelIndex &index) const;
    QString valueAt(const QModelIndex &index) const;
    ValueChoice choiceAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant fieldData(const Facet &facet, int column, int role) const;
    QVariant valueData(const QModelIndex &index, int role) const;

    std::vector<Facet> m_facets;
    Filter m_filter;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two records side by side as a table: a sign, the path, the value of each; all values or only
// those that differ. What is compared is jsoncomparison's.
#pragma once

#include "jsoncomparison.h"

#include <QAbstractTableModel>

namespace cbv {

class JsonComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SignColumn, PathColumn, FirstColumn, SecondColumn, kColumnCount };
    enum Role {
        MatchRole = Qt::UserRole + 1, ///< JsonMatch, as int
        WholeRole,                    ///< the cell's text whole, as written: for copying
        LongRole, ///< the value as JSON for looking at: cut at kLongBytes, nothing of what is
                  ///< inside
    };
    static constexpr std::size_t kLongBytes = 50'000;
    enum class Show { Differences, Everything };

    explicit JsonComparisonModel(QObject *parent = nullptr);

    /// Resets the model. Null: nothing. Titles name the two records in the header.
    void setComparison(std::shared_ptr<const JsonComparison> comparison, const QString &first,
                       const QString &second);
    void show(Show what);
    /// How many values there are, and how many of them differ.
    int count() const;
    int differences() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const JsonPair &pairAt(int row) const;
    const JsonPlace *placeAt(const JsonPair &pair, int column) const;
    QString shown(const JsonPlace &place, qsizetype limit) const;
    QString longText(const JsonPlace &place) const;
    QString described(const JsonPair &pair, int column) const;

    std::shared_ptr<const JsonComparison> m_comparison;
    std::vector<std::uint32_t> m_differing; ///< numbers of the pairs that differ
    Show m_show = Show::Differences;
    QString m_first;
    QString m_second;
};

} // namespace cbv

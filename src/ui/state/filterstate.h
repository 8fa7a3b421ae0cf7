// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter of the window: its text, its value, and their history. Everything that filters writes
// here. A wrong text is kept to be mended while the last good value stays in force.
#pragma once

#include "core/query/filter.h"
#include "history.h"

#include <QObject>

#include <optional>

namespace cbv {

class DisplayZone;

class FilterState : public QObject
{
    Q_OBJECT
public:
    /// Dates in the text are read in `zone`, which outlives it.
    explicit FilterState(const DisplayZone *zone, QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    const Filter &filter() const { return m_filter; }
    const std::optional<FilterError> &error() const { return m_error; }

    void setText(const QString &text);
    void setFilter(const Filter &filter);
    void clear();
    /// Adds a term, unless it is there; its opposite goes.
    void addTerm(const FilterTerm &term);
    void removeTerm(const FilterTerm &term);
    /// Puts another term into its place.
    void replaceTerm(const FilterTerm &term, const FilterTerm &other);

    /// Terms that are switched off: kept to be switched on again, no part of the filter.
    const std::vector<FilterTerm> &switchedOff() const { return m_off; }
    void setSwitchedOff(std::vector<FilterTerm> terms);
    void switchOff(const FilterTerm &term);
    void switchOn(const FilterTerm &term);
    void forgetSwitchedOff(const FilterTerm &term);

    /// The moments from `from` until before `to`, instead of any other bounds of time.
    void setTimeRange(TimeMs from, TimeMs to);

    /// The state toggles of the legend: a state is off while the filter holds `-state=…` of it.
    bool isStateShown(const QString &state) const;
    void setStateShown(const QString &state, bool shown);

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

signals:
    /// The value in force changed.
    void filterChanged();
    /// The text, the error or the history changed.
    void textChanged();

private:
    void read(const QString &text);

    const DisplayZone *m_zone;
    QString m_text;
    Filter m_filter;
    std::vector<FilterTerm> m_off;
    std::optional<FilterError> m_error;
    History<QString> m_history;
};

} // namespace cbv

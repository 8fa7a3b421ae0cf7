// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the filter's line offers while it is typed into: fields, then the values of one with their
// counts, which a worker finds. It changes the text only when an offer is taken.
#pragma once

#include "state/backgroundjob.h"

#include "core/query/filtercursor.h"

class QCompleter;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace cbv {

class ViewerState;

class FilterCompleter : public QObject
{
    Q_OBJECT
public:
    /// Offers below `edit`, which owns it.
    FilterCompleter(ViewerState *state, QLineEdit *edit);

    /// Whether a key like Return would take what is offered.
    bool isOffering() const;
    /// What is offered now, as it would stand in the text; for tests.
    QStringList offered() const;

signals:
    /// The line's text was changed by a completion.
    void completed();

private:
    struct Offer
    {
        QString text; ///< what stands in the text then
        QString shown;
        QString beside; ///< a count or the field's title
    };
    void offer();
    void offerFields();
    void offerTimes();
    void offerValues();
    void show(const std::vector<Offer> &offers);
    void take(const QModelIndex &index);

    ViewerState *m_state;
    QLineEdit *m_edit;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    FilterCursor m_cursor;
    BackgroundJob m_counting;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands that filter to what belongs to the selected event. What that is says
// core/query/relatedfilter.
#pragma once

#include "backgroundjob.h"

#include "core/query/filter.h"

namespace cbv {

class ViewerState;

class RelatedEvents : public QObject
{
    Q_OBJECT
public:
    /// Connects the actions of `state`, which outlives it.
    explicit RelatedEvents(ViewerState *state, QObject *parent = nullptr);

signals:
    /// The record names no request, or cannot be read again.
    void noRequest();

private:
    void add(const Filter &filter);
    void showRequest();

    ViewerState *m_state;
    BackgroundJob m_reading;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedevents.h"

#include "viewerstate.h"

#include "core/query/relatedfilter.h"

#include <QAction>

namespace cbv {

namespace {
constexpr TimeMs kAround = 15 * kMinute;
} // namespace

RelatedEvents::RelatedEvents(ViewerState *state, QObject *parent) : QObject(parent), m_state(state)
{
    const auto on = [this](Act act, auto what) {
        connect(m_state->actions()[act], &QAction::triggered, this, [this, what] {
            if (m_state->selection().row() != kNoRow)
                what(m_state->selection().data().store(), m_state->selection().row());
        });
    };
    on(Act::SameRequest, [this](const EventStore &, Row) { showRequest(); });
    on(Act::SameInstance,
       [this](const EventStore &store, Row row) { add(sameInstance(store, row)); });
    on(Act::SamePrincipal,
       [this](const EventStore &store, Row row) { add(samePrincipal(store, row)); });
    on(Act::AroundTime, [this](const EventStore &store, Row row) {
        const Filter around = aroundTime(store, row, kAround);
        if (!around.isEmpty())
            m_state->filter().setTimeRange(around.terms.front().time, around.terms.back().time);
    });
}

void RelatedEvents::add(const Filter &filter)
{
    for (const FilterTerm &term : filter.terms)
        m_state->filter().addTerm(term);
}

/// Instead of the filter in force, which may well hide the other side of the request.
void RelatedEvents::showRequest()
{
    m_reading.start(
        [this, store = m_state->selection().data().load.store,
         row = m_state->selection().row()](std::stop_token, const BackgroundJob::Post &post) {
            post([this, filter = sameRequest(*store, row)] {
                if (filter.isEmpty())
                    emit noRequest();
                else
                    m_state->filter().setFilter(filter);
            });
        });
}

} // namespace cbv

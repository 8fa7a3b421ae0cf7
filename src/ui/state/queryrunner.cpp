// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryrunner.h"

#include "lanefilter.h"

#include "core/query/filterengine.h"

#include <algorithm>
#include <utility>

namespace cbv {

namespace {

std::vector<bool> shownBlocks(const SessionData &data, const Filter &filter,
                              const std::vector<Row> &matched)
{
    std::vector<bool> shown(data.blocks.size(), filter.isEmpty());
    if (filter.isEmpty())
        return shown;
    std::vector<bool> matches(data.store().size());
    for (const Row row : matched)
        matches[row] = true;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto &rows = data.blocks[i].rows;
        shown[i] = std::any_of(rows.begin(), rows.end(), [&](Row row) { return matches[row]; });
    }
    return shown;
}

} // namespace

QueryRunner::QueryRunner(QObject *parent) : QObject(parent)
{
    m_question.data = std::make_shared<SessionData>();
    m_result = answer(m_question, {});
    connect(&m_job, &BackgroundJob::finished, this, [this] {
        if (std::exchange(m_again, false))
            rerun();
    });
}

QueryResultPtr QueryRunner::answer(const Question &question, std::stop_token stop)
{
    const SessionData &data = *question.data;
    auto result = std::make_shared<QueryResult>();
    result->data = question.data;
    result->filter = question.filter;
    result->rows = matchingRows(data.store(), question.filter, stop);
    result->hidden = hiddenStates(question.filter);
    const Filter lanes = laneFilter(question.filter);
    const auto shown = shownBlocks(
        data, lanes,
        lanes == question.filter ? result->rows : matchingRows(data.store(), lanes, stop));
    for (std::uint32_t i = 0; i < shown.size(); ++i) {
        if (shown[i] && !isSwitchedOff(data.blocks[i], result->hidden))
            result->blocks.push_back(i);
    }
    LaneOptions options = question.lanes;
    options.hidden = result->hidden;
    result->lanes = keptLanes(arrangeLanes(data.blocks, options), shown);
    if (question.empty == EmptyLanes::Hidden)
        result->inView = std::make_shared<const LanesInView>(result->lanes, data.blocks);
    result->full = fittingRange(data.blocks, data.store().horizon());
    result->coverage = logCoverage(data.blocks, shown);
    result->firstKnown = firstKnownTime(data.blocks);
    result->activity = activity(data.store(), result->rows);
    sortRows(data.store(), result->rows, question.order);
    return result;
}

void QueryRunner::run(const SessionDataPtr &data, const Filter &filter)
{
    // While logs are read new data come faster than a large question is answered: the running one
    // is let finish, else nothing would ever be seen.
    const bool onlyMore = m_job.isRunning() && filter == m_question.filter;
    m_question.data = data;
    m_question.filter = filter;
    if (onlyMore)
        m_again = true;
    else
        rerun();
}

void QueryRunner::setLaneOptions(const LaneOptions &options)
{
    if (options == m_question.lanes)
        return;
    m_question.lanes = options;
    rerun();
}

void QueryRunner::setEmptyLanes(EmptyLanes empty)
{
    if (std::exchange(m_question.empty, empty) != empty)
        rerun();
}

void QueryRunner::rerun()
{
    m_again = false;
    if (m_question.data->store().size() <= kInlineRows
        && !looksAt(m_question.filter, FilterField::Raw)) {
        m_job.drop();
        m_result = answer(m_question, {});
        emit resultChanged();
        return;
    }
    m_job.start(
        [this, question = m_question](std::stop_token stop, const BackgroundJob::Post &post) {
            auto result = answer(question, stop);
            post([this, result] {
                m_result = result;
                emit resultChanged();
            });
        });
}

} // namespace cbv

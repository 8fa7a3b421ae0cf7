// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From (data, filter, order) to the rows and lanes on screen. Small sets are done at once, larger
// ones on a worker; a late answer is dropped. GUI thread.
#pragma once

#include "activity.h"
#include "backgroundjob.h"
#include "session.h"

#include "core/block/coverage.h"
#include "core/query/filter.h"
#include "core/query/sorter.h"
#include "timeline/lanesinview.h"

#include <memory>
#include <vector>

namespace cbv {

/// The answer: a value that is shared and never changed.
struct QueryResult
{
    SessionDataPtr data; ///< what the numbers below are numbers in
    Filter filter;
    std::vector<Row> rows; ///< that match, in the order asked for
    Lanes lanes;
    std::vector<std::uint32_t> blocks; ///< that are shown, in folded groups or not; in order
    /// Of the lanes; null unless those without anything in view are to be hidden.
    std::shared_ptr<const LanesInView> inView;
    StateMask hidden; ///< states that the filter switches off
    TimeRange full;   ///< everything that can be drawn, with a little room
    TimeMs firstKnown = kNoTime;
    std::vector<LogCoverage> coverage; ///< of the lanes' accounts and Regions
    Activity activity;                 ///< of the rows
};
using QueryResultPtr = std::shared_ptr<const QueryResult>;

class QueryRunner : public QObject
{
    Q_OBJECT
public:
    explicit QueryRunner(QObject *parent = nullptr);

    /// Never null.
    const QueryResultPtr &result() const { return m_result; }
    const RowOrder &order() const { return m_question.order; }
    const LaneOptions &laneOptions() const { return m_question.lanes; }
    bool isRunning() const { return m_job.isRunning(); }

    void run(const SessionDataPtr &data, const Filter &filter);
    /// The order for the questions to come; the model has sorted the rows that it shows.
    void setOrder(const RowOrder &order) { m_question.order = order; }
    void setLaneOptions(const LaneOptions &options);
    void setEmptyLanes(EmptyLanes empty);
    /// Runs the last question again.
    void rerun();

    /// Up to so many events a question is answered at once.
    static constexpr std::size_t kInlineRows = 20'000;

signals:
    void resultChanged();

private:
    struct Question
    {
        SessionDataPtr data;
        Filter filter;
        RowOrder order;
        LaneOptions lanes;
        EmptyLanes empty = EmptyLanes::Shown;
    };
    static QueryResultPtr answer(const Question &question, std::stop_token stop);

    Question m_question;
    QueryResultPtr m_result;
    bool m_again = false; ///< newer data came while the job ran
    BackgroundJob m_job;
};

} // namespace cbv

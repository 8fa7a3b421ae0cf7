// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the records that were cut out of one text, has each parsed, mended where it must be, judged
// and counted, into an EventBatch.
#pragma once

#include "jsonrecords.h"
#include "lineindex.h"
#include "recordsink.h"
#include "scope.h"
#include "textdecoder.h"

#include "../event/eventbatch.h"
#include "../event/eventbuilder.h"
#include "../event/jsonreader.h"
#include "../event/plainrecord.h"

#include <optional>
#include <stop_token>
#include <string>

namespace cbv {

/// What reads single records; keeps its buffers. One for each thread.
struct RecordParsers
{
    JsonReader strict;
    PlainRecordReader plain;
    JsonTree tree; ///< of the plain record that was read last, if it needs one
};

class RecordCollector : public RecordSink
{
public:
    RecordCollector(std::string_view text, Decoding decoding, Scope scope, RecordParsers &parsers,
                    EventBatch &batch, std::stop_token stop);

    /// Reads the whole text, whatever shape it has.
    void collect();
    /// Instead of collect(): the JSON of the record in this place, mended where it had to be: of
    /// those that begin there, the one of its number. Leaves the batch unfit for use.
    std::optional<std::string> find(const RecordPlace &place);
    /// Whether it held a record, or a list that is meant for records.
    bool isLog() const { return m_isLog; }
    /// Whether any of its records was a CloudTrail event, in scope or not.
    bool hasEvents() const { return m_hasEvents; }

    TakenWhole takeWhole(std::size_t begin) override;
    Next record(const CutRecord &record) override;
    Next failed(const CutFailure &failure) override;

    /// For what the tolerant reader made of it: judged as it is, or rejected.
    Next mendedRecord(const CutRecord &record);

private:
    void readBroken(const StructureBreak &broken);
    void judge(const CutRecord &record);
    void mend(const CutRecord &record, const JsonError &error);
    void note(Severity severity, ProblemCode code, std::size_t offset, std::uint32_t record,
              std::string_view detail = {});
    void reject(ProblemCode code, std::size_t offset);
    void placeProblems(std::size_t from);
    std::size_t skimmed(std::size_t begin) const;
    Next next() const { return m_isFound || m_stop.stop_requested() ? Next::Stop : Next::Go; }

    std::string_view m_text;
    Decoding m_decoding;
    Scope m_scope;
    RecordParsers &m_parsers;
    EventBatch &m_batch;
    std::stop_token m_stop;
    LineIndex m_lines;
    std::optional<std::size_t> m_concern; ///< the next place that may concern blocks, once known
    std::size_t m_plainLength = 0;        ///< of the plain record that was read last
    std::uint32_t m_number = 0;           ///< of the record that was read last
    std::optional<RecordPlace> m_wanted;  ///< the place to find()
    std::optional<std::string> m_found;   ///< what begins there
    bool m_isFound = false;               ///< and has the number
    std::uint64_t m_loose = 0;            ///< objects that count only if the file is a log
    bool m_isLog = false;
    bool m_hasEvents = false;
};

} // namespace cbv

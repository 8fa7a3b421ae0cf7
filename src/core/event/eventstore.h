// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All shown events of one load, sorted by (time, file, position); events without a time come first.
// Immutable once it is built, so it is shared between threads as std::shared_ptr<const EventStore>. It
// does not know about blocks or filters.
#pragma once

#include "event.h"
#include "eventrows.h"
#include "loadaccount.h"
#include "stringpool.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace cbv {

/// What a record says about one reservation. A record that names several has several.
enum class FactKind : std::uint8_t {
    ServiceEvent, ///< one of EC2's own events about a block
    Purchase,     ///< PurchaseCapacityBlock that succeeded
    Extension,    ///< PurchaseCapacityBlockExtension that succeeded
    Message,      ///< one of EventBridge's Capacity Block messages
    Termination,  ///< TerminateCapacityBlockInstances: AWS ended these instances
    Launch,       ///< RunInstances, StartInstances or CreateFleet into it
    Stop,         ///< StopInstances or TerminateInstances on an instance of it
    FailedCall,   ///< a call that ended in an error: it changed nothing
    Call,         ///< any other record that names it
};

struct BlockFact
{
    Row row = kNoRow;
    FactKind kind = FactKind::Call;
    StringId reservation = 0;      ///< never empty
    StringId account = 0;
    StringId region = 0;
    StringId state = 0;            ///< the state it gives to the reservation; empty: none
    StringId stateByName = 0;      ///< the state that the event's name says; empty: none
    TimeMs plannedStart = kNoTime;
    TimeMs plannedEnd = kNoTime;
    StringId instanceType = 0;
    std::int32_t instanceCount = -1; ///< -1: not said
    std::vector<StringId> instances; ///< the `i-…` ids it names
};

/// A file of the load, under the path that was given, joined with `/`.
struct FileEntry
{
    /// As it is shown. Of a member of an archive: the archive's path, `/` and the member's name.
    std::string path;
    std::string archive; ///< the file on disk that a member lies in; empty for any other file
    /// Of a member: its number in the archive, from 0; then that in the archive within, and so on.
    std::vector<std::uint32_t> position;
    FileVerdict verdict = FileVerdict::Log;
    TimeMs delivered = kNoTime; ///< from the name of an S3 log file
    std::uint64_t bytes = 0;    ///< on disk; of a member: as it comes out of its archive
    /// What came through a stream, which cannot be read again; null for a file.
    std::shared_ptr<const std::string> streamed;

    const std::string &onDisk() const { return archive.empty() ? path : archive; }
};

class EventStore
{
public:
    /// The parts, already sorted and without duplicates; facts in the order of their rows; copies:
    /// for a row that has any, the places of its other copies.
    struct Parts
    {
        StringPool pool;
        ProfilePool profiles;
        EventRows rows;
        std::vector<BlockFact> facts;
        std::vector<FileEntry> files;
        std::map<Row, std::vector<RecordPlace>> copies;
    };

    EventStore() = default;
    explicit EventStore(Parts parts);

    std::size_t size() const { return m_parts.rows.size(); }
    bool isEmpty() const { return m_parts.rows.empty(); }
    TimeMs time(Row row) const { return m_parts.rows.time[row]; }
    /// The id of a field's text; not for Field::EventId, whose texts are not in the pool.
    StringId id(Row row, Field field) const
    {
        const int shared = profileIndex(field);
        return shared < 0 ? m_parts.rows.column(field)[row]
                          : m_parts.profiles[m_parts.rows.profile[row]][static_cast<std::size_t>(shared)];
    }
    std::string_view text(Row row, Field field) const { return m_parts.pool.text(id(row, field)); }
    std::string_view text(StringId id) const { return m_parts.pool.text(id); }
    EventId eventId(Row row) const { return m_parts.rows.eventId[row]; }
    std::string eventIdText(Row row) const { return cbv::eventIdText(eventId(row), m_parts.pool); }
    /// The text of any field.
    std::string anyText(Row row, Field field) const
    {
        return field == Field::EventId ? eventIdText(row) : std::string(text(row, field));
    }
    EventFlags flags(Row row) const { return m_parts.rows.flags(row); }
    RecordPlace place(Row row) const { return m_parts.rows.place(row); }
    std::uint32_t file(Row row) const { return m_parts.rows.file[row]; }
    /// The path of the file that a row comes from.
    const std::string &path(Row row) const { return m_parts.files[file(row)].path; }
    /// Where the other copies of this event lie; empty for most.
    std::span<const RecordPlace> copies(Row row) const;
    const StringPool &pool() const { return m_parts.pool; }
    const ProfilePool &profiles() const { return m_parts.profiles; }
    /// For who looks at every row: a column at a time.
    const EventRows &rows() const { return m_parts.rows; }
    std::span<const FileEntry> files() const { return m_parts.files; }
    std::span<const BlockFact> facts() const { return m_parts.facts; }

    /// The first and the last time of an event; kNoTime where there is none.
    TimeMs firstTime() const { return m_first; }
    TimeMs lastTime() const { return m_last; }
    /// How far the logs reach: the newest event shown or the newest delivery of a log file, whichever
    /// is later (domain.md, rule 5); kNoTime where there is neither.
    TimeMs horizon() const { return m_horizon; }

private:
    Parts m_parts;
    TimeMs m_first = kNoTime;
    TimeMs m_last = kNoTime;
    TimeMs m_horizon = kNoTime;
};

} // namespace cbv

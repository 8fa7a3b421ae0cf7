// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exact bytes of one record again, read from its file on demand.
#pragma once

#include "eventstore.h"

#include <list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cbv {

class FileAgain;

/// Reads records of one store again; keeps the texts of the last few files, so that many records of
/// one file cost one reading. For one thread at a time. The store must outlive it.
class RawRecordReader
{
public:
    /// The files of a store, by whose numbers places name them; they outlive it.
    explicit RawRecordReader(std::span<const FileEntry> entries);
    ~RawRecordReader();
    RawRecordReader(const RawRecordReader &) = delete;
    RawRecordReader &operator=(const RawRecordReader &) = delete;

    /// The record as it stands in its file: unpacked, turned to UTF-8, never mended. std::nullopt
    /// where the file is gone or has changed so that the record no longer lies there.
    std::optional<std::string> raw(const RecordPlace &place);
    /// The record as strict JSON: token for token as written where it is valid, mended where it had
    /// to be (EventFlag kRepaired), made of the row of a table. std::nullopt as for raw().
    std::optional<std::string> json(const RecordPlace &place, EventFlags flags);

private:
    struct Text
    {
        std::uint32_t file = 0;
        std::string padded;
    };
    /// Valid until another file is read.
    std::string_view textOf(std::uint32_t file);

    std::span<const FileEntry> m_entries;
    std::unique_ptr<FileAgain> m_files;
    std::list<Text> m_texts; ///< last used first
};

/// The same for one record; reads the whole file, so call them from a worker. Thread-safe.
std::optional<std::string> rawRecord(const EventStore &store, Row row);
std::optional<std::string> recordAsJson(const EventStore &store, Row row);

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exact bytes of one record again, read from its file on demand.
#pragma once

#include "eventstore.h"
#include "problem.h"

#include <list>
#include <optional>
#include <string>
#include <string_view>

namespace cbv {

class TextBuffer;

/// The bytes of a file of a load once more, unpacked but not decoded. A problem means that `bytes`
/// holds only what came before it. Blocks; thread-safe.
std::optional<Problem> readUnpacked(const FileEntry &file, TextBuffer &bytes);

/// Reads records of one store again; keeps the texts of the last few files, so that many records of
/// one file cost one reading. For one thread at a time. The store must outlive it.
class RawRecordReader
{
public:
    explicit RawRecordReader(const EventStore &store) : m_store(store) {}

    /// The record as it stands in its file: unpacked, turned to UTF-8, never mended. std::nullopt
    /// where the file is gone or has changed so that the record no longer lies there.
    std::optional<std::string> raw(Row row);
    /// The record as strict JSON: token for token as written where it is valid, mended where it had
    /// to be (EventFlag kRepaired), made of the row of a table. std::nullopt as for raw().
    std::optional<std::string> json(Row row);

private:
    struct Text
    {
        std::uint32_t file = 0;
        std::string padded;
    };
    /// Valid until another file is read.
    std::string_view textOf(std::uint32_t file);

    const EventStore &m_store;
    std::list<Text> m_texts; ///< last used first
};

/// The same for one record; reads the whole file, so call them from a worker. Thread-safe.
std::optional<std::string> rawRecord(const EventStore &store, Row row);
std::optional<std::string> recordAsJson(const EventStore &store, Row row);

} // namespace cbv

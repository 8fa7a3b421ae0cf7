// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of an archive, block by block, from a file or from memory. gzip around a tar is undone
// on the way, with its checksum looked at. Knows nothing about members.
#pragma once

#include "../event/problem.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace cbv {

/// Whether these bytes, the first of a file, are those of an archive that is read: zip, or tar,
/// plain or in gzip.
bool isArchive(std::string_view head);

class ArchiveSource
{
public:
    /// A file on disk. `stop` ends it in the middle of a member.
    ArchiveSource(const std::string &path, std::stop_token stop);
    /// Bytes at hand, which outlive it and are not packed.
    explicit ArchiveSource(std::string_view bytes);
    ~ArchiveSource();
    ArchiveSource(const ArchiveSource &) = delete;
    ArchiveSource &operator=(const ArchiveSource &) = delete;

    /// The next block, valid until the next call; empty at the end or where it breaks.
    std::string_view next();
    /// Where it can be moved about in: all but what is unpacked on the way.
    bool canSeek() const { return m_inflater == nullptr; }
    /// The next block begins `offset` bytes from the beginning, or at the end if that comes first.
    void seek(std::uint64_t offset);
    std::uint64_t position() const { return m_at; }
    /// Where these few bytes stand next, from there on. Moves about.
    std::optional<std::uint64_t> find(std::string_view bytes, std::uint64_t from);
    std::uint64_t size() const { return m_size; }
    /// Whether next() came to the end of the bytes.
    bool hasEnded() const { return m_hasEnded; }
    /// How many bytes were read since this was asked last; in all no more than there are, though some
    /// are read twice.
    std::uint64_t bytesTaken();
    std::optional<Problem> problem() const { return m_problem; }

private:
    struct Inflater;
    std::string_view nextOfFile();
    std::string_view nextInflated();

    int m_descriptor = -1;
    std::string_view m_bytes;
    std::uint64_t m_size = 0; ///< on disk
    std::uint64_t m_at = 0;
    std::uint64_t m_taken = 0;
    std::uint64_t m_told = 0; ///< of them
    bool m_hasEnded = false;
    std::unique_ptr<char[]> m_block;
    std::unique_ptr<Inflater> m_inflater;
    std::stop_token m_stop;
    std::optional<Problem> m_problem;
};

} // namespace cbv

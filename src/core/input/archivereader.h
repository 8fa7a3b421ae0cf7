// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The members of a zip or tar archive, one after the other, each as bytes: never all of them in
// memory, never one of them on disk. What is no regular file (links, devices, folders) is passed
// over.
#pragma once

#include "archivesource.h"
#include "bounds.h"
#include "textbuffer.h"

#include <sys/types.h>

struct archive;
struct archive_entry;

namespace cbv {

/// What may still come out of an archive, the archives in it included.
struct ArchiveBudget
{
    std::uint64_t members = kMaxArchiveMembers;
    std::uint64_t bytes = kMaxArchiveBytes;
    ProblemCode beyond = ProblemCode::TooLarge; ///< what it is to unpack more than `bytes`

    /// For an archive of `packed` bytes.
    static ArchiveBudget of(std::uint64_t packed);
};

class ArchiveReader
{
public:
    /// All three outlive it.
    ArchiveReader(ArchiveSource &source, ArchiveBudget &budget);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader &) = delete;
    ArchiveReader &operator=(const ArchiveReader &) = delete;

    /// Goes to the next member; false at the end, or where it can go no further.
    bool next();
    /// Which member it is, from 0.
    std::uint32_t position() const { return m_position; }
    /// What the archive calls it, as UTF-8, else its number from 1: to be shown, never to be
    /// opened.
    std::string name() const;
    bool isEncrypted() const;
    /// Its bytes. A problem means that they are only what came before it.
    std::optional<Problem> read(TextBuffer &bytes);
    /// What is wrong with the archive itself: members behind it, or in between, are lost.
    std::optional<Problem> problem() const { return m_problem; }

private:
    /// A zip is read by the directory at its end, or by what stands before each member.
    enum class Way : std::uint8_t { ByDirectory, InOrder };
    bool open(Way way, std::uint64_t origin = 0);
    bool tryBehind();
    /// What libarchive says is wrong.
    Problem damage() const;
    void close();
    bool endWith(Problem problem);

    static ::ssize_t nextBlock(::archive *archive, void *self, const void **block);
    static std::int64_t skip(::archive *archive, void *self, std::int64_t bytes);
    static std::int64_t seek(::archive *archive, void *self, std::int64_t offset, int whence);

    ArchiveSource &m_source;
    ArchiveBudget &m_budget;
    ::archive *m_archive = nullptr;
    ::archive_entry *m_entry = nullptr; ///< m_archive's
    Way m_way = Way::ByDirectory;
    bool m_isTar = false;
    bool m_beginsWithMember = false; ///< of a zip
    std::uint64_t m_origin = 0;      ///< where m_archive begins in m_source
    std::uint64_t m_headers = 0;     ///< of members of any kind
    std::uint64_t m_known = 0;       ///< how many of them come a second time
    std::uint32_t m_position = 0;
    std::uint32_t m_seen = 0;
    bool m_atEnd = false;
    std::optional<Problem> m_problem;
};

} // namespace cbv

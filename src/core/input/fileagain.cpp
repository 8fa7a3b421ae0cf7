// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileagain.h"

#include <optional>

namespace cbv {
namespace {

/// The member with this number; false where there is none, or where the reader is beyond it.
bool readMember(ArchiveReader &archive, std::uint32_t wanted, TextBuffer &bytes)
{
    while (archive.next()) {
        if (archive.position() < wanted)
            continue;
        if (archive.position() > wanted)
            break;
        (void)archive.read(bytes);
        return true;
    }
    return false;
}

} // namespace

struct FileAgain::OpenArchive
{
    std::string path;
    const std::string *streamed = nullptr;
    TextBuffer bytes; ///< of a small archive, unpacked
    std::optional<ArchiveSource> source;
    ArchiveBudget budget;
    std::optional<ArchiveReader> reader;
    std::uint32_t next = 0; ///< the first member that it has not passed
};

FileAgain::FileAgain() = default;

FileAgain::~FileAgain() = default;

void FileAgain::readWhole(const FileEntry &file, TextBuffer &bytes)
{
    if (file.streamed)
        bytes.assign(*file.streamed);
    else
        (void)readFile(file.onDisk(), bytes);
    (void)m_unpacker.unpack(bytes);
}

/// As FileReader opens it, so that its members have the same numbers.
bool FileAgain::open(const FileEntry &file)
{
    auto &to = *(m_archive = std::make_unique<OpenArchive>());
    to.path = file.onDisk();
    to.streamed = file.streamed.get();
    std::optional<Problem> problem;
    if (!file.streamed)
        problem = readFile(to.path, to.bytes, kReadAtOnceBytes);
    if (problem && problem->code == ProblemCode::TooLarge && isArchive(to.bytes.view())) {
        to.source.emplace(to.path, std::stop_token());
    } else {
        readWhole(file, to.bytes);
        if (!isArchive(to.bytes.view()))
            return false;
        to.source.emplace(to.bytes.view());
    }
    to.reader.emplace(*to.source, to.budget);
    return true;
}

void FileAgain::read(const FileEntry &file, TextBuffer &bytes)
{
    bytes.setSize(0);
    if (file.position.empty()) {
        readWhole(file, bytes);
        return;
    }
    const auto first = file.position.front();
    const bool isOpen = m_archive && m_archive->path == file.onDisk()
                        && m_archive->streamed == file.streamed.get() && m_archive->next <= first;
    if (!isOpen && !open(file)) {
        m_archive.reset();
        return;
    }
    m_archive->next = first + 1;
    m_archive->budget = {};
    bool isThere = readMember(*m_archive->reader, first, bytes);
    (void)m_unpacker.unpack(bytes);
    for (std::size_t level = 1; level < file.position.size() && isThere; ++level) {
        const TextBuffer outer = std::move(bytes);
        bytes = TextBuffer();
        ArchiveSource source(outer.view());
        ArchiveBudget budget;
        ArchiveReader inner(source, budget);
        isThere = readMember(inner, file.position[level], bytes);
        (void)m_unpacker.unpack(bytes);
    }
    if (!isThere)
        bytes.setSize(0);
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The unpacked bytes of a file that was loaded, once more: from the disk, from the stream's copy,
// or out of its archive. The archive that was used last stays open, so that members in its order
// cost one pass.
#pragma once

#include "archivereader.h"
#include "bytesource.h"
#include "textbuffer.h"

#include "../event/eventstore.h"

namespace cbv {

class FileAgain
{
public:
    FileAgain();
    ~FileAgain();
    FileAgain(const FileAgain &) = delete;
    FileAgain &operator=(const FileAgain &) = delete;

    /// Empty where it cannot be read any more. Trouble is not told: it may lie behind what is
    /// wanted.
    void read(const FileEntry &file, TextBuffer &bytes);

private:
    struct OpenArchive;
    void readWhole(const FileEntry &file, TextBuffer &bytes);
    bool open(const FileEntry &file);

    Unpacker m_unpacker;
    std::unique_ptr<OpenArchive> m_archive;
};

} // namespace cbv

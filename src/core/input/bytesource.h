// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of a file, then the bytes packed in them: plain, gzip, several gzip members, gzip in
// gzip. By content, never by name; bounded. Knows nothing about text or records.
#pragma once

#include "textbuffer.h"

#include "../event/problem.h"

#include <memory>
#include <optional>
#include <string>

namespace cbv {

/// Reads the whole of a regular file, never blocking on anything else. A file that grows while it
/// is read gives what was there; one that shrinks gives what is left. More than `maxBytes` is
/// TooLarge.
std::optional<Problem> readFile(const std::string &path, TextBuffer &bytes,
                                std::size_t maxBytes = kMaxFileBytes);

/// Asks the system to fetch the beginning of a file that is read soon, so that the disk is waited for
/// once and not for each of many. Does not wait itself, but for what opening a file takes.
void fetchAhead(const std::string &path);

/// Reads a stream that is already open, to its end or the bound.
std::optional<Problem> readStream(int descriptor, TextBuffer &bytes,
                                  std::size_t maxBytes = kMaxFileBytes);

/// Unpacks with libdeflate; where that fails, again with zlib's stream, to keep what comes out
/// before a break and of the members behind it. One for each thread.
class Unpacker
{
public:
    explicit Unpacker(std::size_t maxBytes = kMaxFileBytes);
    ~Unpacker();
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    /// Replaces packed content of `bytes` by what is in it, as often as it is packed. A problem
    /// means that `bytes` does not hold all of it; its detail, which packed bytes are lost.
    std::optional<Problem> unpack(TextBuffer &bytes);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
    TextBuffer m_spare;
};

} // namespace cbv

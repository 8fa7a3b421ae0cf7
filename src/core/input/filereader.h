// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file, from bytes to an EventBatch: unpack, decode, recognise, cut, judge; an archive gives
// one for each of its members. Keeps its buffers from file to file; one for each thread. Nothing in
// a file makes it fail: trouble is a Problem.
#pragma once

#include "archivereader.h"
#include "bytesource.h"
#include "recordcollector.h"
#include "scope.h"
#include "textbuffer.h"

#include "../event/eventbatch.h"

#include <functional>
#include <stop_token>
#include <string>
#include <utility>

namespace cbv {

/// Takes what a file gave, as soon as it is there.
using BatchSink = std::function<void(EventBatch &&)>;

class FileReader
{
public:
    explicit FileReader(Scope scope) : m_scope(scope) {}
    ~FileReader();
    FileReader(const FileReader &) = delete;
    FileReader &operator=(const FileReader &) = delete;

    /// `-` is standard input.
    void read(const std::string &path, const BatchSink &give, std::stop_token stop = {});
    /// The same for bytes that are at hand; they are taken over.
    void readBytes(std::string path, TextBuffer &&bytes, const BatchSink &give);

    /// Whether the bytes of a file that was read since the last call came as slowly as a disk gives
    /// them, and not out of the system's cache.
    bool hasWaited() { return std::exchange(m_hasWaited, false); }

    /// What its batches hold their texts and rows in; only the thread of this reader adds to them.
    const std::shared_ptr<BatchPools> &pools() const { return m_pools; }
    /// Files that are read from now on share none with those before.
    void renewPools();

private:
    void finishPools();
    void readContent(EventBatch &&batch, ArchiveBudget *budget);
    void readArchive(EventBatch &&whole, ArchiveSource &source, ArchiveBudget &budget);
    void readUnpacked(EventBatch &batch);
    void give(EventBatch &&batch);

    const BatchSink *m_give = nullptr; ///< of the call of read() that is under way
    std::stop_token m_stop;
    Scope m_scope;
    bool m_hasWaited = false;
    std::shared_ptr<BatchPools> m_pools = std::make_shared<BatchPools>();
    Unpacker m_unpacker;
    RecordParsers m_parsers;
    TextBuffer m_bytes;
    TextBuffer m_scratch;
};

} // namespace cbv

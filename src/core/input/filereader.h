// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file, from bytes to an EventBatch: unpack, decode, recognise, cut, judge. Keeps its buffers
// from file to file; one for each thread. Nothing in a file makes it fail: trouble is a Problem.
#pragma once

#include "bytesource.h"
#include "scope.h"
#include "textbuffer.h"

#include "../event/eventbatch.h"
#include "../event/jsonreader.h"

#include <stop_token>
#include <string>

namespace cbv {

class FileReader
{
public:
    explicit FileReader(Scope scope) : m_scope(scope) {}

    /// `-` is standard input.
    EventBatch read(const std::string &path, std::stop_token stop = {});
    /// The same for bytes that are at hand; they are taken over.
    EventBatch readBytes(std::string path, TextBuffer &&bytes);

private:
    void readUnpacked(EventBatch &batch, std::stop_token stop);

    Scope m_scope;
    Unpacker m_unpacker;
    JsonReader m_json;
    TextBuffer m_bytes;
    TextBuffer m_scratch;
};

} // namespace cbv

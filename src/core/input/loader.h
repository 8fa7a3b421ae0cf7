// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pipeline from paths to an EventStore: files are found, read on standard threads and merged.
// Blocks until it is done; a GUI calls it from a worker. What comes out never depends on the number
// of threads, nor on the order in which they finish.
#pragma once

#include "scope.h"

#include "../event/eventstore.h"
#include "../event/problem.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace cbv {

class CacheFolder;
class KnownFiles;

/// Whether a file that is broken, and was written a moment ago, is taken for what it is, or gives
/// what it gave before until its writer has settled.
enum class Patience : std::uint8_t { None, WhileWritten };

struct LoadOptions
{
    Scope scope = Scope::Blocks;
    unsigned threads = 0; ///< 0: as many as the machine runs at once
    /// Set where the source is followed: files that it knows to be unchanged are not read again.
    std::shared_ptr<KnownFiles> known = nullptr;
    Patience patience = Patience::None; ///< only with `known`
    /// Where what files gave is kept from one opening of a source to the next; null: nowhere.
    std::shared_ptr<const CacheFolder> cache = nullptr;
};

struct LoadProgress
{
    std::uint64_t filesDone = 0;
    std::uint64_t filesFound = 0;
    std::uint64_t bytesDone = 0; ///< how many there will be is not known: sizes are not looked up
    bool listed = false;         ///< filesFound is final
};

/// What a load gives. `store` is never null.
struct LoadResult
{
    std::shared_ptr<const EventStore> store = std::make_shared<EventStore>();
    LoadAccount account;
    std::vector<Problem> problems; ///< by file, then offset
    bool cancelled = false;
};

/// Called on a thread of the loader, one call at a time, at most ten times a second.
struct LoadObserver
{
    std::function<void(const LoadProgress &)> progress;
    /// What has been read so far, for rows that appear while it loads. Not called for a load that
    /// is over sooner than that.
    std::function<void(const LoadResult &)> partial;
};

/// Reads everything under `paths` (files, folders; `-` is standard input). Nothing about the content
/// makes it fail: what cannot be read is a Problem. Cancel through `stop`: what was read is returned.
LoadResult load(const std::vector<std::string> &paths, const LoadOptions &options,
                std::stop_token stop = {}, const LoadObserver &observer = {});

/// Reads text that was pasted or piped in; `name` stands for its path.
LoadResult loadText(std::string text, const std::string &name, const LoadOptions &options);

} // namespace cbv

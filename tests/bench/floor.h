// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The floor under every load: list, open, read and inflate each file, and nothing else. Shares no
// code with the program.
#pragma once

#include <cstdint>
#include <string>

namespace cbv::bench {

struct FloorRun
{
    double seconds = 0;
    std::uint64_t files = 0;
    std::uint64_t failed = 0; ///< could not be read or inflated
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesOut = 0;
};

/// The reading starts while the listing goes on.
FloorRun runFloor(const std::string &folder, unsigned threads);

} // namespace cbv::bench

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which events a load keeps (commandline.md, "Scope").
#pragma once

#include <cstdint>

namespace cbv {

enum class Scope : std::uint8_t {
    Blocks,    ///< what concerns Capacity Blocks and reservations
    Instances, ///< these and the instance calls
    All,       ///< every CloudTrail event
};

} // namespace cbv

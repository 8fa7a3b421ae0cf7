// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where this person's cache lies, by the rules of the system.
#pragma once

#include "core/input/cachefolder.h"

#include <memory>

namespace cbv {

/// Null where it cannot be. Needs the application's name; call it before anything is read, for its
/// secret (CacheFolder::open).
std::shared_ptr<const CacheFolder> openCache();

} // namespace cbv

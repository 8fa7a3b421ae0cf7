// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the paths that a person gives to the files to be read. Folders are walked in the order of
// their names; links are followed once, loops are noticed, devices and pipes are never opened.
#pragma once

#include "../event/problem.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace cbv {

struct FoundFile
{
    std::string path;
    /// Why it cannot be read; such a file counts as found.
    std::optional<Problem> problem;
};

/// Calls `found` for each file as it is listed, on the calling thread. What is no file (a loop of
/// links, an empty folder) goes to `noticed` with its path.
void scanFiles(const std::vector<std::string> &paths, const std::function<void(FoundFile)> &found,
               const std::function<void(std::string, Problem)> &noticed, std::stop_token stop);

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds a text in the keys and values of a JSON document. Case and width make no difference. Any
// thread: it only looks at what never changes.
#pragma once

#include <QString>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace cbv {

class JsonDocument;

/// The numbers of the nodes in the order of the text; without the root.
std::vector<std::uint32_t> foundNodes(const JsonDocument &document, const QString &text,
                                      std::stop_token stop = {});

} // namespace cbv

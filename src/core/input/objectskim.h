// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the end of an object by its quotes and brackets alone, 64 bytes at a time where the processor
// can (AVX2). It does not prove that the object is JSON; who needs that reads it.
#pragma once

#include <cstddef>
#include <string_view>

namespace cbv {

/// The place behind the object whose `{` stands at `at`; std::string_view::npos where its brackets do
/// not close, stand deeper than CloudTrail's, or a string in it holds a raw control character.
/// kTextPadding readable bytes follow the text, zeros.
std::size_t skimObject(std::string_view text, std::size_t at);
/// The same, byte by byte: for other processors, and to be tested against.
std::size_t skimObjectPlain(std::string_view text, std::size_t at);

} // namespace cbv

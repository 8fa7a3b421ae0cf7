// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fast way through a record that is as CloudTrail writes it: one pass that finds its end, proves
// that it is strict JSON and picks the texts of an event. Whatever is odd about a record it leaves to
// the tree (jsonreader, eventbuilder), which gives the same event for any record that both can read.
#pragma once

#include "eventbuilder.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace cbv {

class PlainRecordReader
{
public:
    /// Reads the object that begins at `at`; kTextPadding readable bytes follow the text. Returns the
    /// place behind it; std::string_view::npos where it is left to the tree.
    std::size_t read(std::string_view text, std::size_t at);
    /// What was read last, which concerns no block (relevance.h). Views into the text, valid until the
    /// next read().
    const EventTexts &texts() const { return m_texts; }

private:
    struct Scan;

    EventTexts m_texts;
    std::vector<std::string_view> m_instances;
};

} // namespace cbv

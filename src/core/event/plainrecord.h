// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fast way through a record that is as CloudTrail writes it: one pass that finds its end,
// proves that it is strict JSON and picks the texts of an event. Whatever is odd about a record it
// leaves to the tree (jsonreader, eventbuilder), which gives the same event for any record that
// both can read.
#pragma once

#include "eventbuilder.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace cbv {

/// Keeps its buffers; one for each thread.
class PlainRecordReader
{
public:
    /// Reads the object that begins at `at`; kTextPadding readable bytes follow the text. Returns
    /// the place behind it; std::string_view::npos where it is left to the tree. The caller has
    /// seen to it that nothing in it concerns a block (relevance.h), or does so before it uses the
    /// texts.
    std::size_t read(std::string_view text, std::size_t at);
    /// The same, with the tree that JsonReader would make of it: left to that is also what is
    /// written in a way that a tree does not keep (escapes, fractions). The tree's views point into
    /// the text.
    std::size_t read(std::string_view text, std::size_t at, JsonTree &tree);
    /// eventName of what was read last.
    std::string_view name() const { return m_found.name; }
    /// The texts of what was read last. Views into the text.
    EventTexts texts() const;

private:
    template<typename Nodes>
    struct Scan;
    template<typename Nodes>
    std::size_t scanned(std::string_view text, std::size_t at, Nodes nodes);
    /// Texts as they are found; one that was not found has no data().
    struct Found
    {
        std::string_view name, source, time, id, region, type, error, ip, agent, readOnly, account;
        std::string_view outerUserName, arn, userName, principalId, invokedBy, callerAccount,
            issuerArn;
        std::string_view instanceType;
    };

    Found m_found;
    std::vector<std::string_view> m_instances;
};

} // namespace cbv

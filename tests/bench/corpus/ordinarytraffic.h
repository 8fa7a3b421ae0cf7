// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The traffic of an account that has nothing to do with Capacity Blocks, and the decoys that look
// as if it had.
#pragma once

#include "recordframe.h"

namespace cbv::bench {

/// What a file keeps doing: traffic comes in bursts, which is what lets it be packed so well.
struct FileHabit
{
    std::size_t caller = 0;
    std::size_t call = 0;
};

class OrdinaryTraffic
{
public:
    /// Both outlive it.
    OrdinaryTraffic(const CorpusKind &kind, Xorshift &random) : m_kind(kind), m_random(random) {}

    void write(JsonText &json, const Account &account, std::string_view region, std::int64_t time,
               FileHabit &habit) const;

private:
    const CorpusKind &m_kind;
    Xorshift &m_random;
};

} // namespace cbv::bench

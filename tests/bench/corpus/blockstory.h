// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lives of the reservations of a corpus, and the records that tell of them.
#pragma once

#include "recordframe.h"

namespace cbv::bench {

enum class BlockCall : std::uint8_t {
    Scheduled,
    Active,
    Expired,
    Failed,
    PaymentFailed,
    Terminated, ///< AWS ends the instances
    Offerings,
    Purchase,
    Launch,
};

struct Reservation
{
    std::string id;
    std::uint32_t account = 0;
    std::uint32_t region = 0;
    std::int64_t start = 0; ///< seconds of Unix time, as all times here
    std::int64_t end = 0;
    std::vector<std::string> instances;
};

struct BlockEvent
{
    std::int64_t time = 0;
    std::uint32_t reservation = 0;
    BlockCall call = BlockCall::Scheduled;
};

inline constexpr std::string_view kRegions[] = {"us-east-1", "us-west-2", "ap-northeast-1",
                                                "eu-north-1", "us-east-2"};

struct BlockStory
{
    std::vector<Reservation> reservations;
    std::vector<BlockEvent> events; ///< in order of time
};

BlockStory tellBlocks(const CorpusKind &kind);

/// How the name of an event is spelt: a parser reads both alike, a search for words does not.
enum class Spelling : std::uint8_t { Plain, Escaped };

/// Writes one record. Its eventID, where its name says CapacityBlock; else empty.
std::string writeBlockEvent(JsonText &json, const Account &account, const Reservation &block,
                            const BlockEvent &event, Spelling spelling, Xorshift &random);

} // namespace cbv::bench

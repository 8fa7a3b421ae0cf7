// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What concerns a Capacity Block (commandline.md, "Scope"): in bytes that are not yet parsed, in one
// text, and by an event's name.
#pragma once

#include <span>
#include <string_view>

namespace cbv {

/// Whether anything in these bytes could put a record into scope `blocks`, or could be an instance
/// call that belongs to it. May say yes without reason (a word in a user agent), never no: letters
/// spelt in hex (`\u0043`) count as a yes. For text in UTF-8 or another encoding that keeps ASCII.
bool mayConcernBlocks(std::string_view bytes);
/// The first place from `from` on, inside one of the words that make it say yes; npos where there is none.
std::size_t nextConcern(std::string_view bytes, std::size_t from);

/// `cr-…` in a text that is a reservation id, alone or as the last part of an ARN; else empty. Here an
/// id is `cr-` and 8 or more hex digits.
std::string_view reservationIdIn(std::string_view text);
/// The same for `i-…`, an instance.
std::string_view instanceIdIn(std::string_view text);

/// What an event's name says by itself.
enum class NameClass : unsigned char {
    Other,
    Block,        ///< contains CapacityBlock or CapacityReservation
    InstanceCall, ///< starts, stops or ends instances
    InstanceSetup ///< belongs to scope `instances`, but acts on no instance
};
NameClass classOfName(std::string_view eventName);
/// The names of InstanceCall and of InstanceSetup.
std::span<const std::string_view> instanceCallNames();
std::span<const std::string_view> instanceSetupNames();

/// EventBridge's direct messages about a block and its like (domain.md).
bool isBlockMessage(std::string_view detailType);

} // namespace cbv

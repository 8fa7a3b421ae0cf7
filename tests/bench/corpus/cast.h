// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who acts in a corpus and on what: accounts with their callers and resources, made up.
#pragma once

#include "corpuskind.h"
#include "xorshift.h"

#include <string>
#include <vector>

namespace cbv::bench {

enum class CallerKind : std::uint8_t { Role, User, Service };

struct Caller
{
    CallerKind kind = CallerKind::Role;
    std::string name;    ///< of the role, the user, or the host name of the service
    std::string session; ///< of a role
    std::string principal;
    std::string key;
    std::string address;
    std::string agent;
    std::string since; ///< when the session was made
};

struct Account
{
    std::string id;
    std::vector<Caller> callers;
    std::vector<std::string> instances, volumes, buckets, keys, functions, subnets, groups;
};

/// From 1 January 2026, 00:00 UTC, a corpus goes on for so many days; in seconds of Unix time.
inline constexpr std::int64_t kCorpusBegin = 1'767'225'600;

/// `2026-01-01T00:00:00Z`
std::string isoTime(std::int64_t seconds);

std::vector<Account> makeAccounts(const CorpusKind &kind);

} // namespace cbv::bench

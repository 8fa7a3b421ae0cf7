// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every CloudTrail record of a call begins and ends with.
#pragma once

#include "cast.h"
#include "jsontext.h"

namespace cbv::bench {

/// One call as it is about to be written. Everything outlives it.
struct CallContext
{
    const Account &account;
    const Caller &caller;
    std::string_view region;
    std::int64_t time; ///< seconds of Unix time
    Xorshift &random;
};

enum class Access : std::uint8_t { ReadOnly, Write };

/// Opens the record: from eventVersion to userAgent. `service` without `.amazonaws.com`.
void beginRecord(JsonText &json, const CallContext &call, std::string_view service,
                 std::string_view name, std::string_view error = {});
/// From requestID to tlsDetails; closes the record. The eventID that it has got.
std::string endRecord(JsonText &json, const CallContext &call, std::string_view service,
                      Access access);

} // namespace cbv::bench

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance.h"

#include "anchorsearch.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <initializer_list>

namespace cbv {
namespace {

constexpr std::array<std::string_view, 5> kInstanceCalls{
    "RunInstances", "StartInstances", "StopInstances", "TerminateInstances", "CreateFleet"};
constexpr std::array<std::string_view, 3> kInstanceSetup{
    "CreateLaunchTemplate", "CreateLaunchTemplateVersion",
    "ModifyInstanceCapacityReservationAttributes"};

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool followsAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [text](std::string_view word) { return text.starts_with(word); });
}

/// A letter or sign of our words spelt in hex. AWS itself writes only & ' < > so.
bool isHexLetter(std::string_view escape)
{
    if (escape.size() < 6 || !escape.starts_with("\\u00") || escape[4] < '2' || escape[4] > '7')
        return false;
    return !followsAny(escape.substr(4), {"26", "27", "3c", "3C", "3e", "3E"});
}

/// Whether one of the words that matter stands around an anchor of mayConcernBlocks() at `at`.
bool concernsBlocks(std::string_view bytes, std::size_t at)
{
    if (at + 3 > bytes.size())
        return false;
    const auto here = bytes.substr(at);
    switch (here[0]) {
    case 'p':
        if (here[1] == 'a')
            return followsAny(here, {"pacityBlock", "pacityReservation", "pacity-block",
                                     "pacity Block", "pacity Reservation"});
        [[fallthrough]];
    case 'e':
    case 't':
    case 'n': {
        if (here.starts_with("teF"))
            return here.starts_with("teFleet") && bytes.substr(0, at).ends_with("Crea");
        const auto before = bytes.substr(0, at + 1);
        return here.substr(1).starts_with("Instances")
               && (before.ends_with("Terminate") || before.ends_with("Stop")
                   || before.ends_with("Start") || before.ends_with("Run"));
    }
    case 'c': {
        // An id as a whole text or behind an ARN's slash; the text's quote may itself be escaped.
        const char before = at == 0 ? '"' : bytes[at - 1];
        return here.starts_with("cr-") && !(before >= 'a' && before <= 'z') && before != '-';
    }
    default:
        return isHexLetter(here);
    }
}

/// The id in the last part of an ARN, or the whole text; empty where it is none.
std::string_view idIn(std::string_view text, std::string_view prefix)
{
    constexpr std::size_t kShortestId = 8;
    constexpr std::size_t kLongestId = 64;
    if (text.starts_with("arn:")) {
        const auto *const slash = static_cast<const char *>(::memrchr(text.data(), '/', text.size()));
        if (slash == nullptr)
            return {};
        text.remove_prefix(static_cast<std::size_t>(slash - text.data()) + 1);
    }
    if (!text.starts_with(prefix))
        return {};
    const auto digits = text.substr(prefix.size());
    const bool good = digits.size() >= kShortestId && digits.size() <= kLongestId
                      && std::ranges::all_of(digits, isHex);
    return good ? text : std::string_view();
}

} // namespace

std::size_t nextConcern(std::string_view bytes, std::size_t from)
{
    static const AnchorSearch search({"pac", "cr-", "eIn", "pIn", "tIn", "nIn", "teF", "\\u0"});
    const auto found = search.first(bytes.substr(from), [=](std::size_t at) {
        return concernsBlocks(bytes, from + at);
    });
    return found == AnchorSearch::kNowhere ? bytes.npos : from + found;
}

bool mayConcernBlocks(std::string_view bytes)
{
    return nextConcern(bytes, 0) != bytes.npos;
}

std::string_view reservationIdIn(std::string_view text)
{
    return idIn(text, "cr-");
}

std::string_view instanceIdIn(std::string_view text)
{
    return idIn(text, "i-");
}

std::span<const std::string_view> instanceCallNames()
{
    return kInstanceCalls;
}

std::span<const std::string_view> instanceSetupNames()
{
    return kInstanceSetup;
}

NameClass classOfName(std::string_view eventName)
{
    if (eventName.find("CapacityBlock") != eventName.npos
        || eventName.find("CapacityReservation") != eventName.npos)
        return NameClass::Block;
    if (std::ranges::find(kInstanceCalls, eventName) != kInstanceCalls.end())
        return NameClass::InstanceCall;
    if (std::ranges::find(kInstanceSetup, eventName) != kInstanceSetup.end())
        return NameClass::InstanceSetup;
    return NameClass::Other;
}

bool isBlockMessage(std::string_view detailType)
{
    return detailType == "Capacity Block Delivered"
           || detailType == "Capacity Block Expiration Warning"
           || detailType == "Capacity Block Reservation Delivered"
           || detailType == "Capacity Block Reservation Expiration Warning"
           || detailType == "EC2 Capacity Reservation Instance Interruption Warning";
}

} // namespace cbv

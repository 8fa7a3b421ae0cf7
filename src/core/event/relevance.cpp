// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace cbv {
namespace {

const char *find(const char *from, const char *end, std::string_view word)
{
    return static_cast<const char *>(
        ::memmem(from, static_cast<std::size_t>(end - from), word.data(), word.size()));
}

/// Whether `word` occurs where `fits(place)` holds.
template<typename Fits>
bool occurs(std::string_view bytes, std::string_view word, Fits fits)
{
    const char *const end = bytes.data() + bytes.size();
    for (const char *at = bytes.data(); (at = find(at, end, word)) != nullptr; at += word.size()) {
        if (fits(at))
            return true;
    }
    return false;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The id in the last part of an ARN, or the whole text; empty where it is none.
std::string_view idIn(std::string_view text, std::string_view prefix)
{
    constexpr std::size_t kShortestId = 8;
    constexpr std::size_t kLongestId = 64;
    if (text.starts_with("arn:")) {
        const auto slash = text.rfind('/');
        if (slash == text.npos)
            return {};
        text.remove_prefix(slash + 1);
    }
    if (!text.starts_with(prefix))
        return {};
    const auto digits = text.substr(prefix.size());
    const bool good = digits.size() >= kShortestId && digits.size() <= kLongestId
                      && std::ranges::all_of(digits, isHex);
    return good ? text : std::string_view();
}

} // namespace

bool mayConcernBlocks(std::string_view bytes)
{
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    const auto anywhere = [](const char *) { return true; };
    // "apacity" begins all of: apacityBlock, apacityReservation, apacity-block, apacity Block.
    const auto nameOfBlock = [end](const char *at) {
        const std::string_view rest(at, static_cast<std::size_t>(end - at));
        return rest.starts_with("apacityBlock") || rest.starts_with("apacityReservation")
               || rest.starts_with("apacity-block") || rest.starts_with("apacity Block");
    };
    // An id as a whole text or behind an ARN's slash; the text's quote may itself be escaped.
    const auto id = [begin](const char *at) {
        return at == begin || !((at[-1] >= 'a' && at[-1] <= 'z') || at[-1] == '-');
    };
    const auto instanceCall = [begin](const char *at) {
        const std::string_view before(begin, static_cast<std::size_t>(at - begin));
        return before.ends_with("Terminate") || before.ends_with("Stop")
               || before.ends_with("Start") || before.ends_with("Run");
    };
    // \u0040 … \u007f are letters and signs spelt in hex; AWS itself writes \u0026 and \u003c only.
    const auto hexLetter = [end](const char *at) {
        return end - at > 4 && at[4] >= '2' && at[4] <= '7' && !std::string_view(at + 4, 2).starts_with("26")
               && !std::string_view(at + 4, 2).starts_with("27")
               && !(at[4] == '3' && (at[5] == 'c' || at[5] == 'e' || at[5] == 'C' || at[5] == 'E'));
    };
    return occurs(bytes, "apacity", nameOfBlock) || occurs(bytes, "cr-", id)
           || occurs(bytes, "Instances", instanceCall) || occurs(bytes, "CreateFleet", anywhere)
           || occurs(bytes, "\\u00", hexLetter);
}

std::string_view reservationIdIn(std::string_view text)
{
    return idIn(text, "cr-");
}

std::string_view instanceIdIn(std::string_view text)
{
    return idIn(text, "i-");
}

NameClass classOfName(std::string_view eventName)
{
    static constexpr std::array<std::string_view, 5> kInstanceCalls{
        "RunInstances", "StartInstances", "StopInstances", "TerminateInstances", "CreateFleet"};
    static constexpr std::array<std::string_view, 3> kSetup{
        "CreateLaunchTemplate", "CreateLaunchTemplateVersion",
        "ModifyInstanceCapacityReservationAttributes"};
    if (eventName.find("CapacityBlock") != eventName.npos
        || eventName.find("CapacityReservation") != eventName.npos)
        return NameClass::Block;
    if (std::ranges::find(kInstanceCalls, eventName) != kInstanceCalls.end())
        return NameClass::InstanceCall;
    if (std::ranges::find(kSetup, eventName) != kSetup.end())
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

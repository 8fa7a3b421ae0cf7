// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainrecord.h"

#include "plainchars.h"
#include "plainnodes.h"
#include "relevance.h"

#include "../input/bounds.h"
#include "../input/recordkeys.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace cbv {
namespace {

constexpr auto kOdd = std::string_view::npos;
/// Deeper than any record of CloudTrail; what is nested further is left to the tree.
constexpr int kPlainDepth = 32;
/// Digits that every parser holds exactly.
constexpr std::size_t kPlainNumber = 15;

/// Where a value stands, as far as its place matters.
enum class Spot : std::uint8_t { Record, Identity, Session, Issuer, Elsewhere };

/// What makes an object something else than a plain record. Asked of names that are not read.
bool isStrange(std::string_view key)
{
    // Most names of a record have none of these lengths.
    constexpr unsigned kLengths =
        1U << 4 | 1U << 5 | 1U << 6 | 1U << 7 | 1U << 9 | 1U << 11 | 1U << 15;
    return key.size() < 16 && (kLengths >> key.size() & 1U) != 0
           && (isRecordsListName(key) || key == "detail-type" || key == "detail_type"
               || key == "CloudTrailEvent");
}

} // namespace

/// One reading. Every step moves `p`; false, or nullptr, leaves the record to the strict parser.
template<typename Nodes>
struct PlainRecordReader::Scan
{
    Found &found;
    std::vector<std::string_view> &instances;
    Nodes nodes;
    const char *p;
    const char *end;
    unsigned entered = 0; ///< a bit for each Spot

    /// A member's name, and the place of its text among those that are kept.
    struct Name
    {
        std::string_view key;
        std::string_view *kept = nullptr;
    };
    struct Text
    {
        std::string_view raw; ///< between the quotes
        bool hasEscapes = false;
    };

    bool space()
    {
        while (isSpace(*p))
            ++p;
        return p < end;
    }

    bool string(Text &text)
    {
        const char *const begin = ++p;
        text.hasEscapes = false;
        for (;;) {
            p = plainEnd(p);
            if (p >= end || *p == '"')
                break;
            if (*p != '\\' || !escape())
                return false;
            text.hasEscapes = true;
        }
        text.raw = {begin, static_cast<std::size_t>(p - begin)};
        return p++ < end;
    }

    bool escape()
    {
        const char name = p[1];
        if (name == 'u') {
            // Surrogates come in pairs, or are odd.
            const bool surrogate = (p[2] == 'd' || p[2] == 'D') && p[3] > '7';
            if (surrogate || !std::all_of(p + 2, p + 6, isHexDigit))
                return false;
            p += 6;
            return true;
        }
        p += 2;
        return std::string_view("\"\\/bfnrt").find(name) != std::string_view::npos;
    }

    bool number(const Name &name)
    {
        const char *const begin = p;
        p += *p == '-' ? 1 : 0;
        const char *const digits = p;
        while (isDigit(*p))
            ++p;
        if (p == digits || (*digits == '0' && p - digits > 1))
            return false;
        const bool isPlain = *p != '.' && (*begin != '-' || *digits != '0');
        if (*p == '.') {
            const char *const fraction = ++p;
            while (isDigit(*p))
                ++p;
            if (p == fraction)
                return false;
        }
        const auto size = static_cast<std::size_t>(p - begin);
        if (*p == 'e' || *p == 'E' || size > kPlainNumber || name.kept != nullptr)
            return false;
        return nodes.number(name.key, {begin, size}, isPlain);
    }

    bool word(std::string_view expected)
    {
        if (std::string_view(p, expected.size()) != expected)
            return false;
        p += expected.size();
        return true;
    }

    /// Any value; strings whose place does not matter may still name instances.
    bool value(const Name &name, Spot spot, int depth)
    {
        switch (*p) {
        case '"': {
            Text text;
            return string(text) && nodes.string(name.key, text.raw, text.hasEscapes)
                   && taken(name, text);
        }
        case '{':
            return name.kept == nullptr && object(name.key, inside(spot, name.key), depth + 1);
        case '[': return name.kept == nullptr && array(name.key, depth + 1);
        case 't': return word("true") && flag(name, JsonKind::True, "true");
        case 'f': return word("false") && flag(name, JsonKind::False, "false");
        case 'n':
            return word("null") && name.kept == nullptr && nodes.word(name.key, JsonKind::Null);
        default: return number(name);
        }
    }

    static Spot inside(Spot spot, std::string_view key)
    {
        if (spot == Spot::Record && key == "userIdentity")
            return Spot::Identity;
        if (spot == Spot::Identity && key == "sessionContext")
            return Spot::Session;
        return spot == Spot::Session && key == "sessionIssuer" ? Spot::Issuer : Spot::Elsewhere;
    }

    /// The tree looks into the first of two members with one name; who has two is odd.
    bool enter(Spot spot)
    {
        const auto bit = 1U << static_cast<unsigned>(spot);
        const bool again = spot != Spot::Elsewhere && (entered & bit) != 0;
        entered |= bit;
        return !again;
    }

    bool array(std::string_view key, int depth)
    {
        ++p;
        const auto node = nodes.open(JsonKind::Array, key);
        if (!space() || depth > kPlainDepth)
            return false;
        if (*p == ']')
            return ++p, nodes.close(node);
        for (;;) {
            // An element has no key of its own; the tree knows none either.
            if (!space() || !value({}, Spot::Elsewhere, depth) || !space())
                return false;
            if (*p == ']')
                return ++p, nodes.close(node);
            if (*p++ != ',')
                return false;
        }
    }

    bool object(std::string_view key, Spot spot, int depth)
    {
        ++p;
        const auto node = nodes.open(JsonKind::Object, key);
        if (!enter(spot) || !space() || depth > kPlainDepth)
            return false;
        if (*p == '}')
            return ++p, nodes.close(node);
        for (;;) {
            Text text;
            if (!space() || *p != '"' || !string(text) || text.hasEscapes || !space() || *p++ != ':'
                || !space())
                return false;
            const Name name{text.raw, kept(spot, text.raw)};
            if (spot == Spot::Record && name.kept == nullptr && !isMeant(name.key))
                return false;
            if (!value(name, spot, depth) || !space())
                return false;
            if (*p == '}')
                return ++p, nodes.close(node);
            if (*p++ != ',')
                return false;
        }
    }

    /// Whether a record has such a member and such a value for it.
    bool isMeant(std::string_view key) const
    {
        return key == "userIdentity" ? *p == '{' : !isStrange(key);
    }

    /// Where the text of this member is kept, if it is. By length first: this is asked of every
    /// name.
    std::string_view *kept(Spot spot, std::string_view key)
    {
        const auto one = [key](std::string_view name, std::string_view &text) {
            return key == name ? &text : nullptr;
        };
        if (spot == Spot::Issuer)
            return one("arn", found.issuerArn);
        if (spot == Spot::Identity) {
            switch (key.size()) {
            case 3: return one("arn", found.arn);
            case 8: return one("userName", found.userName);
            case 9:
                return key[0] == 'i' ? one("invokedBy", found.invokedBy)
                                     : one("accountId", found.callerAccount);
            case 11: return one("principalId", found.principalId);
            default: return nullptr;
            }
        }
        return spot == Spot::Record ? keptOfRecord(key, one) : nullptr;
    }

    std::string_view *keptOfRecord(std::string_view key, auto one)
    {
        switch (key.size()) {
        case 7: return one("eventID", found.id);
        case 8:
            return key[0] == 'r' ? one("readOnly", found.readOnly)
                                 : one("userName", found.outerUserName);
        case 9:
            switch (key[6]) {
            case 'a': return key[5] == 'N' ? one("eventName", found.name) : nullptr;
            case 'i':
                return key[0] == 'a' ? one("awsRegion", found.region)
                                     : one("eventTime", found.time);
            case 'y': return one("eventType", found.type);
            case 'o': return one("errorCode", found.error);
            case 'e': return one("userAgent", found.agent);
            default: return nullptr;
            }
        case 11: return one("eventSource", found.source);
        case 15: return one("sourceIPAddress", found.ip);
        case 18: return one("recipientAccountId", found.account);
        default: return nullptr;
        }
    }

    bool flag(const Name &name, JsonKind kind, std::string_view text)
    {
        const bool isWanted =
            name.kept == nullptr || (name.kept == &found.readOnly && set(found.readOnly, text));
        return isWanted && nodes.word(name.key, kind);
    }

    static bool set(std::string_view &field, std::string_view text)
    {
        if (field.data() != nullptr)
            return false; // a key that stands twice
        field = text;
        return true;
    }

    bool taken(const Name &name, const Text &text)
    {
        if (name.kept != nullptr && (text.hasEscapes || !set(*name.kept, text.raw)))
            return false;
        if (name.key == "instanceType" && found.instanceType.empty()) {
            if (text.hasEscapes)
                return false;
            found.instanceType = text.raw;
        }
        if (text.hasEscapes)
            return text.raw.find("i-") == std::string_view::npos;
        if (text.raw.starts_with("i-") || text.raw.starts_with("arn:"))
            addInstance(instanceIdIn(text.raw));
        return true;
    }

    void addInstance(std::string_view id)
    {
        if (!id.empty() && std::ranges::find(instances, id) == instances.end())
            instances.push_back(id);
    }
};

template<typename Nodes>
std::size_t PlainRecordReader::scanned(std::string_view text, std::size_t at, Nodes nodes)
{
    m_found = {};
    m_instances.clear();
    Scan<Nodes> scan{m_found, m_instances, nodes, text.data() + at, text.data() + text.size()};
    if (!scan.object({}, Spot::Record, 0))
        return kOdd;
    const auto size = static_cast<std::size_t>(scan.p - (text.data() + at));
    const auto &f = m_found;
    const bool isWhole = !f.name.empty() && !f.source.empty() && !f.time.empty() && !f.id.empty()
                         && !f.account.empty();
    return isWhole && !f.source.starts_with("aws:") && size <= kMaxRecordBytes ? at + size : kOdd;
}

std::size_t PlainRecordReader::read(std::string_view text, std::size_t at)
{
    return scanned(text, at, NoNodes{});
}

std::size_t PlainRecordReader::read(std::string_view text, std::size_t at, JsonTree &tree)
{
    tree.clear();
    return scanned(text, at, TreeNodes{tree});
}

EventTexts PlainRecordReader::texts() const
{
    const auto &f = m_found;
    const IdentityTexts who{f.arn,       f.userName,      f.principalId,  f.issuerArn,
                            f.invokedBy, f.callerAccount, f.outerUserName};
    EventTexts texts{trimmed(f.name),
                     trimmed(f.source),
                     trimmed(f.region),
                     trimmed(f.id),
                     trimmed(f.time),
                     trimmed(f.type),
                     trimmed(f.error),
                     f.ip,
                     f.agent,
                     f.readOnly,
                     who.who(),
                     f.instanceType,
                     accountText(f.account),
                     {},
                     {},
                     {}};
    for (const auto id : m_instances) {
        if (!texts.instances.empty())
            texts.instances += ' ';
        texts.instances += id;
    }
    return texts;
}

} // namespace cbv

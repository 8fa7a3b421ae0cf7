// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonrecords.h"

#include "bounds.h"
#include "jsoncutter.h"
#include "recordkeys.h"
#include "rowrecords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cbv {
namespace {

/// A member that is the record, as an object or as JSON in a string.
bool isWrapperKey(std::string_view key)
{
    static constexpr std::array<std::string_view, 9> kKeys{
        "CloudTrailEvent", "message", "@message", "_source", "_raw", "detail", "value", "event", "Message"};
    return std::ranges::find(kKeys, key) != kKeys.end();
}

/// How sure it is that an object in this place is meant as a record.
enum class Place : std::uint8_t { Loose, Listed };

struct Stretch
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

class Reader
{
public:
    Reader(std::string_view text, RecordSink &sink) : m_text(text), m_sink(sink) {}

    /// Inside a string: every record takes the string's place in the file.
    void setOuter(std::size_t begin, std::size_t end, std::uint8_t layers, std::uint16_t *part)
    {
        m_outerBegin = begin;
        m_outerEnd = end;
        m_layers = layers;
        m_part = part;
    }

    JsonRecordsOutcome read(std::size_t at)
    {
        for (;;) {
            // Between values: white space, and a comma where somebody cut a list in pieces.
            while ((at = skipSpace(m_text, at)) < m_text.size() && m_text[at] == ',')
                ++at;
            if (at == m_text.size() || m_outcome.next == Next::Stop)
                return m_outcome;
            m_resume = at;
            const char c = m_text[at];
            if (c != '{' && c != '[' && c != '"') {
                m_outcome.broken = {at, at, false};
                return m_outcome;
            }
            const auto begin = at;
            at = element(at, Place::Loose, 0);
            if (at == kNowhere) {
                if (m_outcome.next == Next::Go && isProse(begin))
                    m_outcome.broken = {begin, m_breakAt, false};
                else if (m_outcome.next == Next::Go)
                    m_outcome.broken = {m_resume, m_breakAt, true};
                return m_outcome;
            }
        }
    }

private:
    /// What breaks like `[2023-10-01 INFO]` before it holds anything: other text beside the records.
    bool isProse(std::size_t begin) const
    {
        return m_text[begin] == '[' && m_breakAt < m_text.size() && m_text[m_breakAt] != '{'
               && m_text.substr(begin, m_breakAt + 1 - begin).find_first_of("{\"") == kNowhere;
    }

    std::size_t broken(std::size_t at)
    {
        m_breakAt = at;
        return kNowhere;
    }

    /// What stands by itself or in a list, and so may be a record as CloudTrail writes it.
    std::size_t element(std::size_t at, Place place, int depth)
    {
        if (m_layers == 0 && m_text[at] == '{') {
            const auto taken = m_sink.takeWhole(at);
            m_outcome.next = taken.next;
            if (taken.end != 0)
                return taken.next == Next::Go ? taken.end : kNowhere;
        }
        return value(at, place, depth);
    }

    /// Every step returns the place behind what it read, or kNowhere.
    std::size_t value(std::size_t at, Place place, int depth)
    {
        if (depth > kMaxListDepth)
            return skipOver(at);
        switch (m_text[at]) {
        case '{': return object(at, place, depth);
        case '[': return list(at, place, depth);
        case '"': {
            const auto end = skipOver(at);
            if (end != kNowhere && !string(at, end) && place == Place::Listed)
                emit(at, end, false);
            return m_outcome.next == Next::Go ? end : kNowhere;
        }
        default: {
            const auto end = skipOver(at);
            if (end != kNowhere && place == Place::Listed)
                emit(at, end, false);
            return m_outcome.next == Next::Go ? end : kNowhere;
        }
        }
    }

    std::size_t skipOver(std::size_t at)
    {
        const auto end = skipValue(m_text, at);
        if (end == kNowhere)
            return broken(m_text.size());
        return end == at ? broken(at) : end;
    }

    std::size_t list(std::size_t at, Place place, int depth)
    {
        at = skipSpace(m_text, at + 1);
        if (at < m_text.size() && m_text[at] == ']')
            return at + 1;
        while (at < m_text.size()) {
            m_resume = at;
            const bool isRow = depth > 0 && m_text[at] == '[';
            const auto begin = at;
            at = isRow ? row(at, depth + 1) : element(at, place, depth + 1);
            if (at == kNowhere && isRow && m_outcome.next == Next::Go)
                at = behindBrokenRow(begin);
            if (at == kNowhere)
                return kNowhere;
            at = skipSpace(m_text, at);
            if (at == m_text.size())
                break;
            m_resume = at;
            if (m_text[at] == ']')
                return at + 1;
            if (m_text[at] != ',')
                return broken(at);
            // A comma too many between records touches none of them.
            while (at < m_text.size() && m_text[at] == ',')
                at = skipSpace(m_text, at + 1);
            if (at < m_text.size() && m_text[at] == ']')
                return at + 1;
        }
        m_resume = m_text.size();
        return broken(m_text.size());
    }

    /// A list in a list is a row of fields, which make a record together, or one of which holds it.
    std::size_t row(std::size_t at, int depth)
    {
        const auto end = skipOver(at);
        if (end == kNowhere)
            return kNowhere;
        auto flat = flatRow(m_text.substr(at, end - at));
        if (flat.json.empty() || flat.whole) {
            m_inWholeRow = flat.whole;
            const auto behind = value(at, Place::Loose, depth);
            m_inWholeRow = false;
            return behind;
        }
        const auto size = flat.json.size();
        flat.json.append(kTextPadding, '\0');
        CutRecord record = placed(at, end);
        record.text = std::string_view(flat.json).substr(0, size);
        record.layers = kTableLayers;
        record.reduced = true;
        m_outcome.next = m_sink.record(record);
        return m_outcome.next == Next::Go ? end : kNowhere;
    }

    /// Fields are no records that the tolerant reader would find: it gets the broken row, and reading
    /// goes on at the comma before the next whole one. kNowhere where there is none.
    std::size_t behindBrokenRow(std::size_t begin)
    {
        for (auto at = begin; (at = m_text.find('[', at + 1)) != kNowhere && m_rowTries < m_text.size() * 4;) {
            const auto first = skipSpace(m_text, at + 1);
            const auto comma = m_text.find_last_not_of(" \t\r\n", at - 1);
            if (first == m_text.size() || m_text[first] != '{' || m_text[comma] != ',' || comma <= m_resume)
                continue;
            const auto end = skipValue(m_text, at);
            m_rowTries += std::min(end, m_text.size()) - at;
            if (end == kNowhere || end > m_end || flatRow(m_text.substr(at, end - at)).json.empty())
                continue;
            emit(m_resume, comma, false);
            return m_outcome.next == Next::Go ? comma : kNowhere;
        }
        return kNowhere;
    }

    std::size_t object(std::size_t at, Place place, int depth)
    {
        const auto begin = at;
        RecordKeys keys;
        std::vector<Stretch> wrapped;
        std::vector<Stretch> lists;
        bool listed = false;
        at = skipSpace(m_text, at + 1);
        while (at < m_text.size() && m_text[at] != '}') {
            if (m_text[at] != '"')
                return broken(at);
            const auto keyEnd = skipString(m_text, at);
            if (keyEnd == kNowhere)
                return broken(m_text.size());
            const auto key = m_text.substr(at + 1, keyEnd - at - 2);
            at = skipSpace(m_text, keyEnd);
            if (at == m_text.size() || m_text[at] != ':')
                return broken(at);
            at = skipSpace(m_text, at + 1);
            if (at == m_text.size())
                return broken(at);
            const bool isList = !keys.any() && isRecordsListName(key) && (m_text[at] == '[' || m_text[at] == '{');
            if (isList) {
                listed = true;
                m_outcome.sawRecordsList |= key == "Records" || key == "Events" || key == "logEvents";
                at = value(at, m_text[at] == '[' && key == "Records" ? Place::Listed : Place::Loose,
                           depth + 1);
            } else {
                const auto end = skipOver(at);
                if (m_text[at] == '[' && !keys.isRecord())
                    lists.push_back({at, end});
                else if (isWrapperKey(key))
                    wrapped.push_back({at, end});
                else if (m_text[at] == '{' && !keys.any())
                    lists.push_back({at, end});
                keys.see(key);
                at = end;
            }
            if (at == kNowhere)
                return kNowhere;
            at = skipSpace(m_text, at);
            if (at < m_text.size() && m_text[at] == ',')
                at = skipSpace(m_text, at + 1);
            else if (at < m_text.size() && m_text[at] != '}')
                return broken(at);
        }
        if (at == m_text.size())
            return broken(at);
        const bool known = listed || keys.isRecord() || !wrapped.empty();
        // Of what may be a record the objects are its own, under whatever key.
        if (keys.any())
            std::erase_if(lists, [this](const Stretch &s) { return m_text[s.begin] == '{'; });
        if (!listed && (known || !readLists(lists, depth)))
            whole({begin, at + 1}, keys, wrapped, place, depth);
        m_resume = at + 1; // what is in it has been handed on
        return m_outcome.next == Next::Go ? at + 1 : kNowhere;
    }

    /// Lists of records, or what is around them, under a name that nobody knows; false where none of
    /// them holds any.
    bool readLists(const std::vector<Stretch> &lists, int depth)
    {
        bool any = false;
        for (const auto &list : lists) {
            const auto text = m_text.substr(list.begin, list.end - list.begin);
            if (text.find("eventName") == kNowhere || m_outcome.next == Next::Stop)
                continue;
            any = true;
            const auto resume = m_resume;
            const auto outerEnd = std::exchange(m_end, list.end);
            const bool isBroken = value(list.begin, Place::Loose, depth + 1) == kNowhere;
            // For whoever can mend it; where brackets do not match, it may have been read beyond its end.
            if (isBroken && m_outcome.next == Next::Go && m_resume < list.end)
                emit(m_resume, list.end, false);
            m_resume = resume;
            m_end = outerEnd;
        }
        return any;
    }

    /// An object that is no list of records: a record, something around one, or neither.
    void whole(const Stretch &object, const RecordKeys &keys, const std::vector<Stretch> &wrapped,
               Place place, int depth)
    {
        const bool inner = !keys.isEvent() && std::ranges::any_of(wrapped, [this, depth](const Stretch &w) {
            return unwrap(w, depth + 1);
        });
        const bool loose = place == Place::Loose && !keys.isRecord();
        // Beside the record, a row's other fields are no records of their own.
        if (!inner && m_outcome.next == Next::Go && !(loose && m_inWholeRow))
            emit(object.begin, object.end, loose);
    }

    /// Reads the record inside a member; false where it holds none.
    bool unwrap(const Stretch &member, int depth)
    {
        if (m_text[member.begin] == '"')
            return string(member.begin, member.end);
        if (m_text[member.begin] != '{' || depth > kMaxListDepth)
            return false;
        const auto text = m_text.substr(member.begin, member.end - member.begin);
        if (text.find("\"eventName\"") == kNowhere && text.find("\"Records\"") == kNowhere)
            return false;
        const auto resume = m_resume;
        const auto outerEnd = std::exchange(m_end, member.end);
        const bool good = object(member.begin, Place::Listed, depth) != kNowhere;
        m_resume = resume;
        m_end = outerEnd;
        return good;
    }

    /// JSON in a string is read as a text of its own.
    bool string(std::size_t begin, std::size_t end)
    {
        const auto quoted = m_text.substr(begin, end - begin);
        const auto first = skipSpace(quoted, 1);
        if (m_layers >= kMaxStringLayers || (quoted[first] != '{' && quoted[first] != '[' && quoted[first] != '\\'))
            return false;
        auto text = unescaped(quoted);
        if (!text)
            return false;
        const auto start = skipSpace(*text, 0);
        if (start == text->size() || ((*text)[start] != '{' && (*text)[start] != '['))
            return false;
        const auto size = text->size();
        text->append(kTextPadding, '\0');
        std::uint16_t part = 0;
        const std::string_view view(text->data(), size);
        Reader inner(view, m_sink);
        if (m_layers == 0)
            inner.setOuter(begin, end, 1, &part);
        else
            inner.setOuter(m_outerBegin, m_outerEnd, static_cast<std::uint8_t>(m_layers + 1), m_part);
        const auto outcome = inner.read(0);
        if (outcome.next == Next::Stop)
            m_outcome.next = Next::Stop;
        else if (outcome.broken)
            inner.emitBroken(start);
        return true;
    }

    /// A string whose JSON is broken goes on as one piece, for whoever can mend it.
    void emitBroken(std::size_t begin)
    {
        emit(std::max(begin, m_outcome.broken->resume), m_text.size(), false);
    }

    CutRecord placed(std::size_t begin, std::size_t end)
    {
        CutRecord record;
        record.begin = m_layers == 0 ? begin : m_outerBegin;
        record.end = m_layers == 0 ? end : m_outerEnd;
        record.layers = m_layers;
        record.part = m_part == nullptr ? std::uint16_t(0) : (*m_part)++;
        return record;
    }

    void emit(std::size_t begin, std::size_t end, bool loose)
    {
        CutRecord record = placed(begin, end);
        record.text = m_text.substr(begin, end - begin);
        record.loose = loose;
        m_outcome.next = m_sink.record(record);
    }

    /// {"hits":{"hits":[{"_source":…}]}} is the deepest that people have.
    static constexpr int kMaxListDepth = 8;

    std::string_view m_text;
    RecordSink &m_sink;
    JsonRecordsOutcome m_outcome;
    std::size_t m_resume = 0;
    std::size_t m_breakAt = 0;
    std::size_t m_end = kNowhere; ///< of the list that is read again: no row behind it is part of it
    std::size_t m_rowTries = 0; ///< bytes looked at in search of a whole row
    std::size_t m_outerBegin = 0;
    std::size_t m_outerEnd = 0;
    bool m_inWholeRow = false; ///< one field of the row holds the record itself
    std::uint8_t m_layers = 0;
    std::uint16_t *m_part = nullptr;
};

} // namespace

JsonRecordsOutcome readJsonRecords(std::string_view text, std::size_t begin, RecordSink &sink)
{
    return Reader(text, sink).read(begin);
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tolerantreader.h"

#include "bounds.h"
#include "jsoncutter.h"
#include "mendingscanner.h"
#include "recordkeys.h"

#include <algorithm>

namespace cbv {
namespace {

enum class Expect : std::uint8_t { FirstKey, Key, Colon, Value, FirstElement, Element, CommaOrEnd };

struct Frame
{
    bool isObject = true;
    Expect expect = Expect::FirstKey;
    std::size_t begin = 0;
    std::size_t lastEnd = 0;    ///< behind its last whole member or element
    std::size_t comma = 0;      ///< of the comma before `expect`
    std::size_t firstEdit = 0;  ///< edits and mends from here on lie inside it
    std::size_t firstMend = 0;
    RecordKeys keys;
};

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

class TolerantPass
{
public:
    TolerantPass(std::string_view text, std::size_t begin, RecordSink &sink)
        : m_scan{text, begin}, m_sink(sink)
    {
    }

    TolerantOutcome run()
    {
        while (m_next == Next::Go && m_scan.at < m_scan.text.size()) {
            if (m_stack.empty() && !findObject())
                break;
            // A token that the text cuts off is no error of its own: finish() leaves it out.
            if (!step() && m_scan.at < m_scan.text.size())
                fail();
        }
        if (m_next == Next::Go && !m_stack.empty())
            finish();
        return m_outcome;
    }

private:
    /// Outside of any object only the next `{` matters, or `"{\"`: a record in a string.
    bool findObject()
    {
        const auto text = m_scan.text;
        while (m_next == Next::Go) {
            const auto brace = text.find('{', m_scan.at);
            if (brace == text.npos)
                break;
            // The quote may have been taken for the end of a string whose own end is missing.
            const bool quoted = brace > 0 && text[brace - 1] == '"' && holdsJson(brace - 1);
            const auto end = quoted && m_stringsEnd ? skipString(text, brace - 1) : kNowhere;
            // Where one string has no end, no later one has: to look again would take for ever.
            m_stringsEnd &= !quoted || end != kNowhere;
            if (end == kNowhere) {
                m_scan.at = brace;
                m_scan.edits.clear();
                m_scan.mends.clear();
                m_scan.code = ProblemCode::SyntaxError;
                m_scan.lastString = text.npos;
                return true;
            }
            m_scan.at = end;
            giveString(brace - 1);
        }
        m_scan.at = text.size();
        return false;
    }

    /// Whether the string that opens here begins as a JSON object.
    bool holdsJson(std::size_t quote) const
    {
        const auto head = m_scan.text.substr(quote, 3);
        return head == "\"{\\" || head == "\"{ ";
    }

    /// The string that has just been read, for the sink to look into.
    void giveString(std::size_t begin)
    {
        CutRecord record;
        record.begin = begin;
        record.end = m_scan.at;
        record.text = m_scan.text.substr(begin, m_scan.at - begin);
        ++m_outcome.records;
        m_givenEnd = record.end;
        m_next = m_sink.record(record);
    }

    /// One token; false where nothing that may be mended fits here.
    bool step()
    {
        if (m_stack.empty())
            return open(true);
        while (m_scan.at < m_scan.text.size() && isSpace(m_scan.text[m_scan.at]))
            ++m_scan.at;
        if (m_scan.at == m_scan.text.size())
            return true;
        const char c = m_scan.text[m_scan.at];
        auto &frame = m_stack.back();
        switch (frame.expect) {
        case Expect::FirstKey:
        case Expect::Key:
            if (c == '}')
                return closeAfterComma(frame.expect == Expect::Key);
            return c == '"' && key();
        case Expect::Colon:
            if (c != ':')
                return false;
            ++m_scan.at;
            frame.expect = Expect::Value;
            return true;
        case Expect::FirstElement:
        case Expect::Element:
            if (c == ']')
                return closeAfterComma(frame.expect == Expect::Element);
            return value(c);
        case Expect::Value:
            return value(c);
        case Expect::CommaOrEnd:
            return commaOrEnd(c);
        }
        return false;
    }

    bool commaOrEnd(char c)
    {
        auto &frame = m_stack.back();
        if (c == (frame.isObject ? '}' : ']'))
            return close();
        if (c == ',') {
            frame.comma = m_scan.at++;
            frame.expect = frame.isObject ? Expect::Key : Expect::Element;
            return true;
        }
        const bool begins = frame.isObject ? c == '"' : (c == '{' || c == '[' || c == '"');
        if (!begins)
            return false;
        frame.expect = frame.isObject ? Expect::Key : Expect::Element;
        return m_scan.mend(ProblemCode::MissingComma, frame.lastEnd, {frame.lastEnd, 0, ","});
    }

    bool closeAfterComma(bool comma)
    {
        const auto at = m_stack.back().comma;
        return (!comma || m_scan.mend(ProblemCode::TrailingComma, at, {at, 1, {}})) && close();
    }

    bool value(char c)
    {
        if (c == '{' || c == '[')
            return open(c == '{');
        if (c == '"') {
            const auto begin = m_scan.at;
            if (!m_scan.string())
                return false;
            if (holdsJson(begin) && !insideRecord())
                giveString(begin);
        } else if (!m_scan.literal()) {
            return false;
        }
        endValue();
        return true;
    }

    void endValue()
    {
        auto &frame = m_stack.back();
        frame.expect = Expect::CommaOrEnd;
        frame.lastEnd = m_scan.at;
    }

    bool key()
    {
        const auto begin = m_scan.at;
        if (!m_scan.string())
            return false;
        auto &frame = m_stack.back();
        frame.expect = Expect::Colon;
        frame.keys.see(m_scan.text.substr(begin + 1, m_scan.at - begin - 2));
        return true;
    }

    bool open(bool isObject)
    {
        if (m_stack.size() >= static_cast<std::size_t>(kMaxJsonDepth)) {
            m_scan.code = ProblemCode::NestedTooDeep;
            return false;
        }
        Frame frame;
        frame.isObject = isObject;
        frame.expect = isObject ? Expect::FirstKey : Expect::FirstElement;
        frame.begin = m_scan.at++;
        frame.lastEnd = m_scan.at;
        frame.firstEdit = m_scan.edits.size();
        frame.firstMend = m_scan.mends.size();
        m_stack.push_back(frame);
        return true;
    }

    bool close()
    {
        ++m_scan.at;
        const Frame frame = m_stack.back();
        m_stack.pop_back();
        if (frame.isObject && frame.keys.isRecord() && !insideRecord()) {
            emit(frame, m_scan.at);
            m_scan.edits.resize(frame.firstEdit);
            m_scan.mends.resize(frame.firstMend);
        }
        if (!m_stack.empty())
            endValue();
        return true;
    }

    /// A record may hold what looks like another one: in its request parameters, or because one of
    /// its brackets is missing, so that an inner object swallows the outer one's fields.
    bool insideRecord() const
    {
        return std::ranges::any_of(m_stack, [](const Frame &f) { return f.keys.any(); });
    }

    /// The outermost broken record is lost. A string whose end is missing swallows the beginning of
    /// the next record, so the search goes on behind the last opening quote.
    void fail()
    {
        const auto broken = std::ranges::find_if(m_stack, [](const Frame &f) { return f.keys.any(); });
        if (broken != m_stack.end()) {
            m_next = m_sink.failed({m_scan.code, broken->begin, m_scan.at});
            ++m_outcome.failures;
        }
        m_stack.clear();
        if (m_scan.lastString != m_scan.text.npos)
            m_scan.at = std::max(m_scan.lastString + 1, m_givenEnd);
        else if (m_scan.text[m_scan.at] != '{')
            ++m_scan.at;
    }

    /// The text ended inside an object: what was whole of its outermost record is kept.
    void finish()
    {
        const auto record = std::ranges::find_if(m_stack, [](const Frame &f) { return f.keys.any(); });
        if (record == m_stack.end())
            return;
        m_outcome.endedInside = true;
        if (!record->keys.isRecord()) {
            m_sink.failed({ProblemCode::MissingEnd, record->begin, m_scan.text.size()});
            ++m_outcome.failures;
            return;
        }
        const Frame frame = *record;
        const auto cut = m_stack.back().lastEnd;
        std::string ends;
        for (auto i = m_stack.end(); i-- != record;)
            ends += i->isObject ? '}' : ']';
        std::erase_if(m_scan.edits, [cut](const Edit &e) { return e.offset >= cut; });
        std::erase_if(m_scan.mends, [cut](const Mend &m) { return m.offset >= cut; });
        m_scan.mends.push_back({ProblemCode::MissingEnd, cut});
        m_scan.edits.push_back({cut, m_scan.text.size() - cut, ends});
        emit(frame, m_scan.text.size());
    }

    void emit(const Frame &frame, std::size_t end)
    {
        CutRecord record;
        record.begin = frame.begin;
        record.end = end;
        if (m_scan.edits.size() == frame.firstEdit) {
            record.text = m_scan.text.substr(frame.begin, end - frame.begin);
        } else {
            m_mended = mendedText(frame, end);
            record.text = std::string_view(m_mended).substr(0, m_mended.size() - kTextPadding);
            record.mends.assign(m_scan.mends.begin() + static_cast<std::ptrdiff_t>(frame.firstMend), m_scan.mends.end());
            m_outcome.mendedAny = true;
        }
        ++m_outcome.records;
        m_givenEnd = end;
        m_next = m_sink.record(record);
    }

    std::string mendedText(const Frame &frame, std::size_t end)
    {
        std::stable_sort(m_scan.edits.begin() + static_cast<std::ptrdiff_t>(frame.firstEdit), m_scan.edits.end(),
                         [](const Edit &a, const Edit &b) { return a.offset < b.offset; });
        std::string text;
        text.reserve(end - frame.begin + 64 + kTextPadding);
        std::size_t from = frame.begin;
        for (auto i = frame.firstEdit; i < m_scan.edits.size(); ++i) {
            const auto &edit = m_scan.edits[i];
            text += m_scan.text.substr(from, edit.offset - from);
            text += edit.put;
            from = edit.offset + edit.removed;
        }
        text += m_scan.text.substr(from, end - from);
        text.append(kTextPadding, '\0');
        return text;
    }

    MendingScanner m_scan;
    RecordSink &m_sink;
    bool m_stringsEnd = true; ///< the text from here on may hold the end of a string
    Next m_next = Next::Go;
    std::vector<Frame> m_stack;
    std::string m_mended;
    std::size_t m_givenEnd = 0; ///< behind what was given last: nothing is given twice
    TolerantOutcome m_outcome;
};

} // namespace

TolerantOutcome readTolerantly(std::string_view text, std::size_t begin, RecordSink &sink)
{
    return TolerantPass(text, begin, sink).run();
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tolerantreader.h"

#include "bounds.h"
#include "recordkeys.h"

#include <algorithm>
#include <cstring>

namespace cbv {
namespace {

/// A change to the text: `removed` bytes at `offset` give way to `put`.
struct Edit
{
    std::size_t offset = 0;
    std::size_t removed = 0;
    std::string put;
};

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
        : m_text(text), m_at(begin), m_sink(sink)
    {
    }

    TolerantOutcome run()
    {
        while (m_next == Next::Go && m_at < m_text.size()) {
            if (m_stack.empty() && !findObject())
                break;
            // A token that the text cuts off is no error of its own: finish() leaves it out.
            if (!step() && m_at < m_text.size())
                fail();
        }
        if (m_next == Next::Go && !m_stack.empty())
            finish();
        return m_outcome;
    }

private:
    /// Outside of any object only the next `{` matters.
    bool findObject()
    {
        const auto brace = m_text.find('{', m_at);
        if (brace == m_text.npos) {
            m_at = m_text.size();
            return false;
        }
        m_at = brace;
        m_edits.clear();
        m_mends.clear();
        m_code = ProblemCode::SyntaxError;
        m_lastString = m_text.npos;
        return true;
    }

    /// One token; false where nothing that may be mended fits here.
    bool step()
    {
        if (m_stack.empty())
            return open(true);
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
        if (m_at == m_text.size())
            return true;
        const char c = m_text[m_at];
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
            ++m_at;
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
            frame.comma = m_at++;
            frame.expect = frame.isObject ? Expect::Key : Expect::Element;
            return true;
        }
        const bool begins = frame.isObject ? c == '"' : (c == '{' || c == '[' || c == '"');
        if (!begins)
            return false;
        mend(ProblemCode::MissingComma, frame.lastEnd, {frame.lastEnd, 0, ","});
        frame.expect = frame.isObject ? Expect::Key : Expect::Element;
        return true;
    }

    bool closeAfterComma(bool comma)
    {
        if (comma) {
            const auto at = m_stack.back().comma;
            mend(ProblemCode::TrailingComma, at, {at, 1, {}});
        }
        return close();
    }

    bool value(char c)
    {
        if (c == '{' || c == '[')
            return open(c == '{');
        if (c == '"') {
            if (!string())
                return false;
        } else if (!literal()) {
            return false;
        }
        endValue();
        return true;
    }

    void endValue()
    {
        auto &frame = m_stack.back();
        frame.expect = Expect::CommaOrEnd;
        frame.lastEnd = m_at;
    }

    bool key()
    {
        const auto begin = m_at;
        if (!string())
            return false;
        auto &frame = m_stack.back();
        frame.expect = Expect::Colon;
        frame.keys.see(m_text.substr(begin + 1, m_at - begin - 2));
        return true;
    }

    bool open(bool isObject)
    {
        if (m_stack.size() >= static_cast<std::size_t>(kMaxJsonDepth)) {
            m_code = ProblemCode::NestedTooDeep;
            return false;
        }
        Frame frame;
        frame.isObject = isObject;
        frame.expect = isObject ? Expect::FirstKey : Expect::FirstElement;
        frame.begin = m_at++;
        frame.lastEnd = m_at;
        frame.firstEdit = m_edits.size();
        frame.firstMend = m_mends.size();
        m_stack.push_back(frame);
        return true;
    }

    bool close()
    {
        ++m_at;
        const Frame frame = m_stack.back();
        m_stack.pop_back();
        if (frame.isObject && frame.keys.isRecord() && !insideRecord()) {
            emit(frame, m_at);
            m_edits.resize(frame.firstEdit);
            m_mends.resize(frame.firstMend);
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

    /// From the opening quote to behind the closing one. Raw control characters are escaped.
    bool string()
    {
        const auto begin = m_at++;
        m_lastString = begin;
        bool mended = false;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (m_at - begin > kMaxRecordBytes) {
                m_code = ProblemCode::RecordTooLong;
                return false;
            }
            if (c == '\\') {
                if (!escape())
                    return false;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                // One note for a string, however many characters.
                if (!mended)
                    m_mends.push_back({ProblemCode::ControlCharacter, m_at});
                m_edits.push_back({m_at, 1, escaped(c)});
                mended = true;
            }
        }
        return false;
    }

    /// Leaves m_at on the last character of a good escape; a lone surrogate is replaced.
    bool escape()
    {
        const auto begin = m_at;
        if (begin + 1 >= m_text.size()) {
            m_at = m_text.size() - 1;
            return true;
        }
        const char c = m_text[++m_at];
        if (c != 'u')
            return std::strchr("\"\\/bfnrt", c) != nullptr && c != '\0';
        const auto unit = hex(begin + 2);
        if (unit < 0)
            return begin + 6 > m_text.size() ? (m_at = m_text.size() - 1, true) : false;
        m_at = begin + 5;
        if (unit >= 0xd800 && unit < 0xdc00 && m_text.substr(begin + 6, 2) == "\\u") {
            const auto low = hex(begin + 8);
            if (low >= 0xdc00 && low < 0xe000) {
                m_at = begin + 11;
                return true;
            }
        }
        if (unit >= 0xd800 && unit < 0xe000)
            mend(ProblemCode::BadEscape, begin, {begin, 6, "\\ufffd"});
        return true;
    }

    int hex(std::size_t at) const
    {
        if (at + 4 > m_text.size())
            return -1;
        int value = 0;
        for (const char c : m_text.substr(at, 4)) {
            const char *const digits = "0123456789abcdef";
            const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c;
            const char *const digit = c == '\0' ? nullptr : std::strchr(digits, lower);
            if (digit == nullptr)
                return -1;
            value = value * 16 + static_cast<int>(digit - digits);
        }
        return value;
    }

    static std::string escaped(char c)
    {
        switch (c) {
        case '\n': return "\\n";
        case '\r': return "\\r";
        case '\t': return "\\t";
        default: break;
        }
        constexpr std::string_view kDigits = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        return std::string("\\u00") + kDigits[byte >> 4] + kDigits[byte & 15];
    }

    bool literal()
    {
        const auto rest = m_text.substr(m_at);
        for (const std::string_view word : {"null", "true", "false"}) {
            if (rest.starts_with(word) || word.starts_with(rest)) {
                m_at += std::min(word.size(), rest.size());
                return rest.size() > word.size();
            }
        }
        if (rest[0] != '-' && (rest[0] < '0' || rest[0] > '9'))
            return false;
        const auto end = std::min(rest.find_first_not_of("+-.0123456789eE"), rest.size());
        m_at += end;
        return end < rest.size();
    }

    void mend(ProblemCode code, std::size_t at, Edit edit)
    {
        m_mends.push_back({code, at});
        m_edits.push_back(std::move(edit));
    }

    /// The outermost broken record is lost. A string whose end is missing swallows the beginning of
    /// the next record, so the search goes on behind the last opening quote.
    void fail()
    {
        const auto broken = std::ranges::find_if(m_stack, [](const Frame &f) { return f.keys.any(); });
        if (broken != m_stack.end()) {
            m_next = m_sink.failed({m_code, broken->begin, m_at});
            ++m_outcome.failures;
        }
        m_stack.clear();
        if (m_lastString != m_text.npos)
            m_at = m_lastString + 1;
        else if (m_text[m_at] != '{')
            ++m_at;
    }

    /// The text ended inside an object: what was whole of its outermost record is kept.
    void finish()
    {
        const auto record = std::ranges::find_if(m_stack, [](const Frame &f) { return f.keys.any(); });
        if (record == m_stack.end())
            return;
        m_outcome.endedInside = true;
        if (!record->keys.isRecord()) {
            m_sink.failed({ProblemCode::MissingEnd, record->begin, m_text.size()});
            ++m_outcome.failures;
            return;
        }
        const Frame frame = *record;
        const auto cut = m_stack.back().lastEnd;
        std::string ends;
        for (auto i = m_stack.end(); i-- != record;)
            ends += i->isObject ? '}' : ']';
        std::erase_if(m_edits, [cut](const Edit &e) { return e.offset >= cut; });
        std::erase_if(m_mends, [cut](const Mend &m) { return m.offset >= cut; });
        mend(ProblemCode::MissingEnd, cut, {cut, m_text.size() - cut, ends});
        emit(frame, m_text.size());
    }

    void emit(const Frame &frame, std::size_t end)
    {
        CutRecord record;
        record.begin = frame.begin;
        record.end = end;
        if (m_edits.size() == frame.firstEdit) {
            record.text = m_text.substr(frame.begin, end - frame.begin);
        } else {
            m_mended = mendedText(frame, end);
            record.text = std::string_view(m_mended).substr(0, m_mended.size() - kTextPadding);
            record.mends.assign(m_mends.begin() + static_cast<std::ptrdiff_t>(frame.firstMend), m_mends.end());
            m_outcome.mendedAny = true;
        }
        ++m_outcome.records;
        m_next = m_sink.record(record);
    }

    std::string mendedText(const Frame &frame, std::size_t end)
    {
        std::stable_sort(m_edits.begin() + static_cast<std::ptrdiff_t>(frame.firstEdit), m_edits.end(),
                         [](const Edit &a, const Edit &b) { return a.offset < b.offset; });
        std::string text;
        text.reserve(end - frame.begin + 64 + kTextPadding);
        std::size_t from = frame.begin;
        for (auto i = frame.firstEdit; i < m_edits.size(); ++i) {
            const auto &edit = m_edits[i];
            text += m_text.substr(from, edit.offset - from);
            text += edit.put;
            from = edit.offset + edit.removed;
        }
        text += m_text.substr(from, end - from);
        text.append(kTextPadding, '\0');
        return text;
    }

    std::string_view m_text;
    std::size_t m_at;
    RecordSink &m_sink;
    Next m_next = Next::Go;
    std::vector<Frame> m_stack;
    std::vector<Edit> m_edits; ///< inside the outermost open object
    std::vector<Mend> m_mends;
    std::string m_mended;
    std::size_t m_lastString = std::string_view::npos; ///< opening quote of the last string
    ProblemCode m_code = ProblemCode::SyntaxError;
    TolerantOutcome m_outcome;
};

} // namespace

TolerantOutcome readTolerantly(std::string_view text, std::size_t begin, RecordSink &sink)
{
    return TolerantPass(text, begin, sink).run();
}

} // namespace cbv

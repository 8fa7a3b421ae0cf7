// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmatcher.h"

#include "filterengine.h"

#include <algorithm>
#include <cstring>

namespace cbv {
namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101;
constexpr std::uint64_t kHighBits = 0x80 * kOnes;

/// Lower case for eight ASCII characters at once: this is where a filter spends its time. Adding
/// lifts a byte's high bit where it is at or above `A`, and where it is above `Z`.
std::uint64_t lowerEight(std::uint64_t bytes)
{
    const std::uint64_t fromA = bytes + (0x80 - 'A') * kOnes;
    const std::uint64_t aboveZ = bytes + (0x7f - 'Z') * kOnes;
    return bytes | ((fromA ^ aboveZ) & kHighBits) >> 2;
}

/// Writes the lower case of an ASCII text; false where the text is not ASCII.
bool lowerAscii(std::string_view text, std::string &lower)
{
    lower.resize(text.size());
    constexpr std::size_t kAtOnce = sizeof(std::uint64_t);
    std::uint64_t seen = 0;
    const auto step = [&](std::size_t at, std::size_t size) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, size);
        seen |= bytes;
        bytes = lowerEight(bytes);
        std::memcpy(lower.data() + at, &bytes, size);
    };
    std::size_t at = 0;
    for (; at + kAtOnce <= text.size(); at += kAtOnce)
        step(at, kAtOnce);
    if (at < text.size() && text.size() >= kAtOnce)
        step(text.size() - kAtOnce, kAtOnce); // some once more
    else if (at < text.size())
        step(at, text.size() - at);
    return (seen & kHighBits) == 0;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString folded(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

TextMatcher::TextMatcher(const FilterTerm &term) : m_match(term.match)
{
    if (m_match == FilterMatch::Regex) {
        m_regex.setPattern(term.values.empty() ? QString() : term.values.front());
        m_regex.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
        m_regex.optimize();
        return;
    }
    for (const QString &value : term.values) {
        m_values.push_back(folded(value));
        if (isAscii(m_values.back()))
            m_asciiValues.push_back(m_values.back().toStdString());
    }
}

bool TextMatcher::matches(std::string_view text)
{
    if (m_match == FilterMatch::Regex)
        return m_regex.isValid() && m_regex.match(fromUtf8(text)).hasMatch();
    if (lowerAscii(text, m_buffer))
        return testFolded(m_buffer);
    return testFolded(folded(fromUtf8(text)));
}

bool TextMatcher::matchesAnyWord(std::string_view text)
{
    if (matches(text))
        return true;
    if (text.find(' ') == text.npos)
        return false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (matches(text.substr(0, end)))
            return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

bool TextMatcher::testFolded(std::string_view lower) const
{
    return std::ranges::any_of(m_asciiValues, [&](const std::string &value) {
        // A good deal faster than find().
        return m_match == FilterMatch::Equals
                   ? lower == value
                   : ::memmem(lower.data(), lower.size(), value.data(), value.size()) != nullptr;
    });
}

bool TextMatcher::testFolded(const QString &folded) const
{
    return std::ranges::any_of(m_values, [&](const QString &value) {
        return m_match == FilterMatch::Equals ? folded == value : folded.contains(value);
    });
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values of one filter term, made ready to be tested against many texts. It knows neither
// fields nor events, and not whether the term is negated.
#pragma once

#include "filter.h"

#include <QRegularExpression>

#include <string>
#include <string_view>
#include <vector>

namespace cbv {

/// Not thread-safe: it keeps a buffer between calls.
class TextMatcher
{
public:
    explicit TextMatcher(const FilterTerm &term);
    /// Whether the text, in UTF-8, holds, equals or matches one of the values.
    bool matches(std::string_view text);
    /// The same as matches() for each part of a text between blanks, and for all of it.
    bool matchesAnyWord(std::string_view text);

private:
    bool testFolded(std::string_view lower) const;
    bool testFolded(const QString &folded) const;

    FilterMatch m_match;
    QRegularExpression m_regex;
    std::vector<QString> m_values;          ///< folded
    std::vector<std::string> m_asciiValues; ///< those of m_values that are ASCII
    std::string m_buffer;
};

} // namespace cbv

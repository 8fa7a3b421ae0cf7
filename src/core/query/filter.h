// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person asks to see, as a value: it compares, prints back to the text that the command line
// takes as well, and knows nothing about events. Evaluating it is filterengine's.
#pragma once

#include "../event/event.h"

#include <QString>
#include <QTimeZone>

#include <compare>
#include <optional>
#include <variant>
#include <vector>

namespace cbv {

/// What a term looks at.
enum class FilterField : std::uint8_t {
    Any, ///< every column, that is every Field and the file's path
    Event,
    Source,
    State,
    Reservation,
    Account,
    Region,
    Who,
    Ip,
    Agent,
    Error,
    Type,
    Instance,
    ReadOnly,
    Id,
    File,
    Raw,
    Time,
};
/// The word before the colon, for example u"event"; empty for Any.
QString filterFieldName(FilterField field);

enum class FilterMatch : std::uint8_t {
    Contains, ///< `field:value`, and plain words
    Equals,   ///< `field=value`
    Regex,    ///< `field~regex`
    From,     ///< `time>=…` : at or after
    Before,   ///< `time<…`
};

/// One part of a filter: the chip of the filter bar.
struct FilterTerm
{
    FilterField field = FilterField::Any;
    FilterMatch match = FilterMatch::Contains;
    bool negated = false;
    /// Any of them; as typed; never empty, nor is one of them. Exactly one for a Regex. For a From
    /// or Before the time in UTC as formatUtc() writes it, so that equal times are equal terms.
    std::vector<QString> values;
    TimeMs time = kNoTime; ///< of a From or Before term
    bool operator==(const FilterTerm &) const = default;
};

/// Where the text of a filter is wrong, and why. Words for it are in models/filterwords.
enum class FilterErrorCode : std::uint8_t {
    UnknownField, ///< detail: the word before the operator
    EmptyValue,   ///< nothing stands where a value must; detail: the term as far as it was read
    OpenQuote,    ///< detail: from the quote on
    BadRegex,     ///< detail: the expression
    BadTime,      ///< detail: the text that is no time
    /// The field and the operator do not go together: `<` or `>` on a field that is no time, or
    /// `:`, `=`, `~` on `time`. Detail: both, for example `state>` or `time:`.
    OperatorNeedsTime,
};
struct FilterError
{
    FilterErrorCode code = FilterErrorCode::EmptyValue;
    int position = 0; ///< in UTF-16 units of the text, from 0
    int length = 0;
    QString detail; ///< the part that is wrong
    bool operator==(const FilterError &) const = default;
};

/// All of its terms must hold. An empty filter shows everything.
struct Filter
{
    std::vector<FilterTerm> terms;
    bool isEmpty() const { return terms.empty(); }
    bool operator==(const Filter &) const = default;
};

/// Reads window.md's language: terms with white space between. A term is `word`, `"a phrase"`,
/// `field:value`, `field=value`, `field~regex`, or a time (`time>=`, `time<`, `time>`, `time<=`) in
/// ISO 8601; a day or a time without an offset is one in `zone`, and a day counts as a whole, so
/// that `time<=2023-10-02` includes it. `-` before a term negates it. `a|b` in a value: either; in
/// a regex the bar is the regex's own. In quotes nothing is special, and `""` is a quote. `=value`
/// and `~regex` look in any column. Full-width twins of the operators, the quote, the dash, the bar
/// and the space work as they do; field names in any case and width. A word before an operator that
/// is no field is an error, but for `arn:…` and `http(s):…`, which are words.
std::variant<Filter, FilterError> parseFilter(const QString &text,
                                              const QTimeZone &zone = QTimeZone::utc());

/// The text that parses to an equal filter, in any zone; times are printed in UTC.
QString filterText(const Filter &filter);
QString filterTermText(const FilterTerm &term);

} // namespace cbv

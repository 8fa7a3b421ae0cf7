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
/// The field of a word in lower case; std::nullopt where it is none.
std::optional<FilterField> filterFieldOfName(const QString &name);
inline constexpr FilterField kLastFilterField = FilterField::Time;

enum class FilterMatch : std::uint8_t {
    Contains, ///< `field:value`, and plain words
    Equals,   ///< `field=value`
    Regex,    ///< `field~regex`
    From,     ///< `time>=…` : at or after
    Before,   ///< `time<…`
};

struct FilterTerm;

/// All of its terms must hold. An empty filter shows everything.
struct Filter
{
    std::vector<FilterTerm> terms;
    bool isEmpty() const { return terms.empty(); }
    bool operator==(const Filter &other) const;
};

/// One part of a filter: the chip of the filter bar. A term, or a group of them.
struct FilterTerm
{
    FilterField field = FilterField::Any;
    FilterMatch match = FilterMatch::Contains;
    bool negated = false;
    /// Any of them; as typed; never empty, nor is one of them. Exactly one for a Regex. For a From
    /// or Before the time in UTC as formatUtc() writes it, so that equal times are equal terms; of
    /// a relative one as typed, for example `-7d`.
    std::vector<QString> values;
    TimeMs time = kNoTime; ///< of a From or Before term; kNoTime where it is relative
    TimeMs ago = 0;        ///< of a relative one: how long before the horizon, in ms; else 0
    /// Not empty: a group, of which one must hold. The members above, but for `negated`, have no
    /// meaning then. None of them is an empty filter.
    std::vector<Filter> alternatives = {};

    bool isGroup() const { return !alternatives.empty(); }
    bool isRelative() const { return ago != 0; }
    bool operator==(const FilterTerm &other) const;
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
    OpenGroup,        ///< no `)` for a `(`; detail: from it on
    StrayParenthesis, ///< a `)` without a `(`; detail: it
    EmptyGroup,       ///< nothing between two parentheses; detail: both
    EmptyAlternative, ///< nothing on one side of a bar; detail: the bar
    TooDeep,          ///< more groups in groups than kMaxFilterDepth; detail: one too many
};
/// How many groups may stand in each other.
inline constexpr int kMaxFilterDepth = 32;

struct FilterError
{
    FilterErrorCode code = FilterErrorCode::EmptyValue;
    int position = 0; ///< in UTF-16 units of the text, from 0
    int length = 0;
    QString detail; ///< the part that is wrong
    bool operator==(const FilterError &) const = default;
};

/// Whether a term of the filter, or of a group in it, looks at the field.
bool looksAt(const Filter &filter, FilterField field);

/// Reads the language that commandline.md describes. A day or a time without an offset is one in
/// `zone`.
std::variant<Filter, FilterError> parseFilter(const QString &text,
                                              const QTimeZone &zone = QTimeZone::utc());

/// The text that parses to an equal filter, in any zone; times are printed in UTC, relative ones as
/// they were written.
QString filterText(const Filter &filter);
QString filterTermText(const FilterTerm &term);
/// A value as it must stand in the text: in quotes where it needs them.
QString filterValueText(const QString &value);

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "athenaquery.h"

#include "sqltext.h"

#include "../event/relevance.h"

#include <algorithm>
#include <array>
#include <span>

namespace cbv {
namespace {

enum class Holds : std::uint8_t { Text, Json, Struct };

struct Column
{
    std::string_view name;
    Holds holds = Holds::Text;
};

// In every CREATE TABLE of Athena's documentation, the oldest one too. [doc]
constexpr std::array<Column, 23> kColumns{{
    {"eventversion"},
    {"useridentity", Holds::Struct},
    {"eventtime"},
    {"eventsource"},
    {"eventname"},
    {"awsregion"},
    {"sourceipaddress"},
    {"useragent"},
    {"errorcode"},
    {"errormessage"},
    {"requestparameters", Holds::Json},
    {"responseelements", Holds::Json},
    {"additionaleventdata", Holds::Json},
    {"requestid"},
    {"eventid"},
    {"resources", Holds::Struct},
    {"eventtype"},
    {"apiversion"},
    {"readonly"},
    {"recipientaccountid"},
    {"serviceeventdetails", Holds::Json},
    {"sharedeventid"},
    {"vpcendpointid"},
}};

// In those of today only. None of them names a reservation or an instance. [doc]
constexpr std::array<Column, 6> kNewerColumns{{
    {"vpcendpointaccountid"},
    {"eventcategory"},
    {"addendum", Holds::Struct},
    {"sessioncredentialfromconsole"},
    {"edgedevicedetails", Holds::Json},
    {"tlsdetails", Holds::Struct},
}};

// A whole string value in JSON text stands behind `:`, `[` or `,` and before `,`, `}` or `]`: keys
// and parts of longer texts, whose quotes are escaped, do not.
constexpr std::string_view kArnBefore = R"re((?:arn:(?:[^"\\]|\\.)*/)?)re";
constexpr std::string_view kReservationId = "cr-[0-9A-Fa-f]{8,64}";

std::string valuePattern(std::string_view value)
{
    return R"re([:\[,]\s*"(?:)re" + std::string(value) + R"re()"\s*[,}\]])re";
}

std::string reservationPattern()
{
    return valuePattern(std::string(kArnBefore) + std::string(kReservationId));
}

std::string blockPattern()
{
    return valuePattern("capacity-block|" + std::string(kArnBefore) + std::string(kReservationId));
}

/// A record names a reservation also by a key that says so (blockfacts), however the id is spelt.
std::string namingPattern()
{
    return reservationPattern() + R"re(|apacityReservationId"\s*:\s*"cr-)re";
}

/// Without a sign in front: what stands there was the end of the match before.
std::string instancePattern()
{
    return '"' + std::string(kArnBefore) + R"re((i-[0-9A-Fa-f]{8,64})"\s*[,}\]])re";
}

std::string nameIn(std::span<const std::string_view> names,
                   std::span<const std::string_view> more = {})
{
    std::string list;
    for (const auto part : {names, more}) {
        for (const auto name : part)
            list += (list.empty() ? "" : ", ") + sqlLiteral(name);
    }
    return "eventname IN (" + list + ")";
}

/// Engine version 3 casts a struct to a JSON object with the names of its members.
std::string asText(const Column &column)
{
    const std::string name(column.name);
    return column.holds == Holds::Struct ? "json_format(CAST(" + name + " AS JSON))" : name;
}

std::string asColumn(const Column &column)
{
    const auto text = asText(column);
    return text == column.name ? text : text + " AS " + std::string(column.name);
}

/// What the program looks at in a record: every string in it, as JSON.
std::string allTexts()
{
    constexpr std::size_t kNamesInALine = 6;
    std::string plain;
    std::string rest;
    std::size_t names = 0;
    for (const auto &column : kColumns) {
        if (column.holds == Holds::Text) {
            plain += names % kNamesInALine != 0 ? ", " : names == 0 ? "\n      " : ",\n      ";
            plain += column.name;
            ++names;
        } else {
            rest += "\n      || coalesce(" + asText(column) + ", '')";
        }
    }
    return "json_format(CAST(ARRAY[" + plain + "] AS JSON))" + rest;
}

std::string recordsOf(std::string_view table)
{
    return "FROM " + std::string(table)
           + "\n  WHERE eventname <> ''\n"
             "    -- To read less, add a condition on the partition columns of your table here.\n";
}

std::string judgedRecords(std::string_view table)
{
    return "WITH records AS (\n  SELECT *,\n    " + allTexts() + " AS texts\n  " + recordsOf(table)
           + "),\njudged AS (\n  SELECT *,\n"
             "    regexp_like(eventname, 'Capacity(Block|Reservation)')\n"
             "      OR regexp_like(texts, "
           + sqlLiteral(blockPattern()) + ") AS concerns\n  FROM records\n)";
}

std::string namedInstances()
{
    return "regexp_extract_all(texts, " + sqlLiteral(instancePattern()) + ", 1)";
}

/// As eventmerge does it: the instances of whatever names a reservation too, at any time.
std::string tiedInstances()
{
    return ",\ntied AS (\n  SELECT array_agg(DISTINCT named.instance) AS instances\n  FROM judged\n"
           "  CROSS JOIN UNNEST("
           + namedInstances() + ") AS named (instance)\n  WHERE (concerns OR "
           + nameIn(instanceCallNames()) + ")\n    AND regexp_like(texts, "
           + sqlLiteral(namingPattern()) + ")\n)";
}

std::string selectedColumns()
{
    std::string list = "SELECT\n  ";
    for (const auto &column : kColumns)
        list += (&column == kColumns.begin() ? "" : ",\n  ") + asColumn(column);
    list += "\n  -- An older table may lack these. If it does, delete their lines.\n";
    for (const auto &column : kNewerColumns)
        list += "  , " + asColumn(column) + '\n';
    return list;
}

/// Without its Z and the zeros at its end a UTC time is before another one where its text is,
/// whether it has fractions of a second or not.
std::string bound(std::string_view comparison, TimeMs time)
{
    auto text = formatUtc(time);
    text.pop_back();
    if (text.find('.') != text.npos)
        text.erase(text.find_last_not_of('0') + 1);
    return "  AND replace(eventtime, 'Z', '') " + std::string(comparison) + ' ' + sqlLiteral(text)
           + '\n';
}

std::string timeBounds(const AthenaQuestion &question)
{
    return (question.since == kNoTime ? std::string() : bound(">=", question.since))
           + (question.until == kNoTime ? std::string() : bound("<", question.until));
}

std::string_view scopeName(Scope scope)
{
    return scope == Scope::Blocks ? "blocks" : scope == Scope::Instances ? "instances" : "all";
}

} // namespace

AthenaQuestion athenaQuestion(Scope scope, const Filter &filter)
{
    AthenaQuestion question;
    question.scope = scope;
    for (const auto &term : filter.terms) {
        // Without the logs nobody knows the horizon that a relative time is counted from.
        if (term.isGroup() || term.isRelative() || term.field != FilterField::Time) {
            question.otherTerms = true;
            continue;
        }
        // Not before a time is from it on, and the other way round.
        const bool from = (term.match == FilterMatch::From) != term.negated;
        if (from)
            question.since = std::max(question.since, term.time);
        else
            question.until =
                question.until == kNoTime ? term.time : std::min(question.until, term.time);
    }
    return question;
}

std::string athenaQuery(const AthenaQuestion &question, std::string_view table)
{
    std::string query = "-- CloudTrail events for Capacity Block Viewer, scope "
                        + std::string(scopeName(question.scope))
                        + ".\n-- Download the result as CSV and open it in the program.\n";
    if (question.scope == Scope::All)
        return query + selectedColumns() + recordsOf(table) + timeBounds(question);
    query += judgedRecords(table);
    if (question.scope == Scope::Instances)
        return query + '\n' + selectedColumns() + "FROM judged\nWHERE (concerns\n    OR "
               + nameIn(instanceCallNames(), instanceSetupNames()) + ")\n" + timeBounds(question);
    return query + tiedInstances() + '\n' + selectedColumns()
           + "FROM judged\nWHERE (concerns\n    OR (" + nameIn(instanceCallNames())
           + "\n      AND arrays_overlap(" + namedInstances()
           + ",\n        (SELECT instances FROM tied))))\n" + timeBounds(question);
}

} // namespace cbv

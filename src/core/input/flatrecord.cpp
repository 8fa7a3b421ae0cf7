// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatrecord.h"

#include "boundedjson.h"
#include "jsoncutter.h"
#include "recordspelling.h"

#include "../event/timestamp.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace cbv {
namespace {

using Json = nlohmann::ordered_json;

enum class Holds : std::uint8_t {
    Text,
    JsonText, ///< kept as the record writes it
    Struct,   ///< perhaps one out of a table: printed, or as JSON with lower-case keys
    Record,
    Fallback,
};

struct Column
{
    std::string_view name; ///< letters and digits only, lower case
    std::string_view key;  ///< of the record
    Holds holds = Holds::Text;
};

constexpr std::array<Column, 36> kColumns{{
    {"eventversion", "eventVersion"},
    {"eventtime", "eventTime"},
    {"eventsource", "eventSource"},
    {"eventname", "eventName"},
    {"awsregion", "awsRegion"},
    {"sourceipaddress", "sourceIPAddress"},
    {"useragent", "userAgent"},
    {"errorcode", "errorCode"},
    {"errormessage", "errorMessage"},
    {"requestid", "requestID"},
    {"eventid", "eventID"},
    {"readonly", "readOnly"},
    {"eventtype", "eventType"},
    {"recipientaccountid", "recipientAccountId"},
    {"eventcategory", "eventCategory"},
    {"sharedeventid", "sharedEventID"},
    {"apiversion", "apiVersion"},
    {"vpcendpointid", "vpcEndpointId"},
    {"vpcendpointaccountid", "vpcEndpointAccountId"},
    {"sessioncredentialfromconsole", "sessionCredentialFromConsole"},
    {"username", "userName"},
    {"useridentityusername", "userName"},
    {"useridentity", "userIdentity", Holds::Struct},
    {"resources", "resources", Holds::Struct},
    {"addendum", "addendum", Holds::Struct},
    {"tlsdetails", "tlsDetails", Holds::Struct},
    {"serviceeventdetails", "serviceEventDetails", Holds::JsonText},
    {"requestparameters", "requestParameters", Holds::JsonText},
    {"responseelements", "responseElements", Holds::JsonText},
    {"additionaleventdata", "additionalEventData", Holds::JsonText},
    {"edgedevicedetails", "edgeDeviceDetails", Holds::JsonText},
    {"message", {}, Holds::Record},
    {"cloudtrailevent", {}, Holds::Record},
    {"raw", {}, Holds::Record},
    {"record", {}, Holds::Record},
    {"timestamp", "eventTime", Holds::Fallback},
}};

const Column *columnOf(std::string_view written)
{
    std::string name;
    for (const char c : written) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    const auto *const found = std::ranges::find(kColumns, name, &Column::name);
    return found == kColumns.end() ? nullptr : found;
}

bool isObject(std::string_view text)
{
    const auto first = skipSpace(text, 0);
    return first < text.size() && text[first] == '{';
}

/// `key=value` inside `{…}` as Trino prints a struct; values may hold commas, so only the keys that
/// are known are looked for, and a value ends at the next `, key=` or `}`.
std::string structValue(std::string_view text, std::string_view key)
{
    for (std::size_t at = 0; (at = text.find(key, at)) != text.npos; at += key.size()) {
        const auto value = at + key.size() + 1;
        const bool begins = at == 0 || text[at - 1] == '{' || text[at - 1] == ' ';
        if (!begins || value > text.size() || text[value - 1] != '=')
            continue;
        const auto end = std::min({text.find(", ", value), text.find('}', value), text.size()});
        const auto found = text.substr(value, end - value);
        return found == "null" ? std::string() : std::string(found);
    }
    return {};
}

constexpr std::array<std::array<std::string_view, 2>, 9> kStructKeys{{
    {"type", "type"},
    {"principalid", "principalId"},
    {"arn", "arn"},
    {"accountid", "accountId"},
    {"invokedby", "invokedBy"},
    {"username", "userName"},
    {"capacityreservationid", "capacityReservationId"},
    {"capacityReservationId", "capacityReservationId"},
    {"capacityReservationState", "capacityReservationState"},
}};

Json structOf(std::string_view text)
{
    Json members = Json::object();
    for (const auto &[written, key] : kStructKeys) {
        if (auto value = structValue(text, written); !value.empty())
            members[std::string(key)] = std::move(value);
    }
    return members;
}

/// `[{arn=…, accountid=…, type=…}, …]`.
Json structList(std::string_view text)
{
    Json list = Json::array();
    for (auto at = text.find('{'); at < text.size();) {
        const auto end = std::min(text.find('}', at), text.size() - 1);
        auto members = structOf(text.substr(at, end - at + 1));
        if (members.contains("arn"))
            members["ARN"] = members["arn"];
        members.erase("arn");
        list.push_back(std::move(members));
        at = text.find('{', end + 1);
    }
    return list;
}

/// JSON where it is JSON, a struct where Trino printed one, else the text itself.
Json structured(std::string_view text, const Column &column)
{
    auto json = boundedJson(text);
    if (!json.is_discarded()) {
        if (column.holds == Holds::Struct)
            restoreSpelling(json, column.key);
        return json;
    }
    const auto first = skipSpace(text, 0);
    if (first < text.size() && text[first] == '{')
        return structOf(text);
    if (first < text.size() && text[first] == '[')
        return structList(text);
    return std::string(text);
}

/// `5.28758E+11`: what a spreadsheet leaves of an account number.
bool isDestroyedNumber(std::string_view text)
{
    return text.size() < 20 && text.find("E+") != text.npos
           && text.find_first_not_of("0123456789.E+") == text.npos;
}

} // namespace

bool areRecordColumns(const std::vector<std::string> &columns)
{
    bool name = false;
    std::size_t known = 0;
    for (const auto &written : columns) {
        const auto *const column = columnOf(written);
        if (column == nullptr)
            continue;
        ++known;
        // Anything may have a column "message"; the at sign is CloudWatch's.
        name |= column->key == "eventName" || column->name == "cloudtrailevent" || written == "@message"
                || column->name == "raw" || column->name == "record";
    }
    return name && known >= 1;
}

FlatRecord flatRecord(const std::vector<FlatField> &fields)
{
    FlatRecord result;
    Json record = Json::object();
    std::string_view fallbackTime;
    for (const auto &field : fields) {
        const auto *const column = columnOf(field.column);
        if (column == nullptr || field.text.empty())
            continue;
        if (column->holds == Holds::Record) {
            if (isObject(field.text))
                return {std::string(field.text), true, {}};
        } else if (column->holds == Holds::Struct || column->holds == Holds::JsonText) {
            record[std::string(column->key)] = structured(field.text, *column);
        } else if (column->holds == Holds::Fallback) {
            fallbackTime = field.text;
        } else if (column->key == "recipientAccountId" && isDestroyedNumber(field.text)) {
            result.damaged = std::string(field.column) + ": " + std::string(field.text);
            record["recipientAccountId"] = "? (" + std::string(field.text) + ")";
        } else if (column->key == "readOnly") {
            record["readOnly"] = field.text == "true" || field.text == "TRUE";
        } else {
            record[std::string(column->key)] = std::string(field.text);
        }
    }
    if (!record.contains("eventName"))
        return result;
    if (!record.contains("eventTime") && !fallbackTime.empty())
        record["eventTime"] = std::string(fallbackTime);
    // CloudTrail Lake's times are UTC by its documentation, though they carry no zone.
    if (record.contains("eventTime") && record["eventTime"].is_string()) {
        const auto &text = record["eventTime"].get_ref<const std::string &>();
        const bool lake = text.size() == std::string_view("2023-06-11 16:26:39.000").size() && text[19] == '.';
        if (const auto time = parseTime(text); lake && time)
            record["eventTime"] = formatUtc(time->ms);
    }
    result.json = record.dump(-1, ' ', false, Json::error_handler_t::replace);
    return result;
}

} // namespace cbv

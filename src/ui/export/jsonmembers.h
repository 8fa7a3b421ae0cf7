// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The members of our JSON's objects: times in UTC, null for what is not known.
#pragma once

#include "jsontext.h"

#include "core/block/capacityblock.h"
#include "core/event/timestamp.h"

#include <optional>
#include <string>
#include <string_view>

namespace cbv {

/// Of the hours in exports.
inline constexpr int kHourDecimals = 4;

/// Writes a member of the object that is open.
class JsonMembers
{
public:
    explicit JsonMembers(JsonText &json) : m_json(json) {}

    void text(std::string_view name, std::string_view text)
    {
        m_json.name(name);
        m_json.text(text);
    }
    /// null where there is none.
    void maybeText(std::string_view name, std::string_view text)
    {
        m_json.name(name);
        if (text.empty())
            m_json.null();
        else
            m_json.text(text);
    }
    void time(std::string_view name, std::optional<TimeMs> time)
    {
        maybeText(name, time && *time != kNoTime ? formatUtc(*time) : std::string());
    }
    void number(std::string_view name, std::integral auto number)
    {
        m_json.name(name);
        m_json.number(number);
    }
    /// What a problem does not know is null; the value says so by being negative.
    void maybeNumber(std::string_view name, std::int64_t number)
    {
        m_json.name(name);
        if (number < 0)
            m_json.null();
        else
            m_json.number(number);
    }
    /// null where they are not known.
    void hours(std::string_view name, std::optional<double> hours)
    {
        m_json.name(name);
        if (hours)
            m_json.decimal(*hours, kHourDecimals);
        else
            m_json.null();
    }
    void boolean(std::string_view name, bool value)
    {
        m_json.name(name);
        m_json.boolean(value);
    }
    void evidence(std::string_view name, std::optional<Evidence> evidence)
    {
        maybeText(name, evidence ? evidenceName(*evidence) : std::string_view());
    }
    template<typename List, typename Write>
    void array(std::string_view name, const List &list, Write write)
    {
        m_json.name(name);
        m_json.beginArray();
        for (const auto &element : list)
            write(element);
        m_json.endArray();
    }
    template<typename Write>
    void object(std::string_view name, Write write)
    {
        m_json.name(name);
        m_json.beginObject();
        write();
        m_json.endObject();
    }

private:
    JsonText &m_json;
};

} // namespace cbv

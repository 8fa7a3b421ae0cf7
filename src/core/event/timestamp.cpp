// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timestamp.h"

#include <array>

namespace cbv {
namespace {

/// Reads a text from left to right; every step that does not fit leaves it where it was.
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_rest(text) {}
    bool atEnd() const { return m_rest.empty(); }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    bool take(char c)
    {
        if (peek() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool take(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }
    /// Exactly `n` digits.
    std::optional<int> digits(std::size_t n)
    {
        if (m_rest.size() < n)
            return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < n; ++i) {
            if (!isDigit(m_rest[i]))
                return std::nullopt;
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(n);
        return value;
    }
    /// The milliseconds of `.123…`, 0 to 9 digits, cut; 0 where there is no fraction.
    std::optional<int> fraction()
    {
        if (peek() != '.' && peek() != ',')
            return 0;
        m_rest.remove_prefix(1);
        int ms = 0;
        int count = 0;
        for (; isDigit(peek()) && count < 9; ++count) {
            if (count < 3)
                ms = ms * 10 + (peek() - '0');
            m_rest.remove_prefix(1);
        }
        if (isDigit(peek()))
            return std::nullopt;
        for (; count < 3; ++count)
            ms *= 10;
        return ms;
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    std::string_view m_rest;
};

bool isLeap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

bool isDay(int year, int month, int day)
{
    static constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return false;
    return day <= kDays[static_cast<std::size_t>(month - 1)] + (month == 2 && isLeap(year) ? 1 : 0);
}

/// `+09:00`, `+0900`, `+09`, as milliseconds east of UTC.
std::optional<TimeMs> offset(Cursor &cursor)
{
    const bool west = cursor.peek() == '-';
    if (!cursor.take('+') && !cursor.take('-'))
        return std::nullopt;
    const auto hours = cursor.digits(2);
    if (!hours || *hours > 18)
        return std::nullopt;
    int minutes = 0;
    const bool colon = cursor.take(':');
    if (const auto two = cursor.digits(2))
        minutes = *two;
    else if (colon)
        return std::nullopt;
    if (minutes > 59)
        return std::nullopt;
    const TimeMs ms = *hours * kHour + minutes * kMinute;
    return west ? -ms : ms;
}

/// `04:52:01 PM` as an hour of the day.
std::optional<int> halfDay(Cursor &cursor, int hour)
{
    const bool pm = cursor.take("PM") || cursor.take("pm");
    if (!pm && !cursor.take("AM") && !cursor.take("am"))
        return std::nullopt;
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + (pm ? 12 : 0);
}

std::optional<ParsedTime> calendarTime(std::string_view text)
{
    Cursor cursor(text);
    const auto year = cursor.digits(4);
    if (!year || !cursor.take('-'))
        return std::nullopt;
    const auto month = cursor.digits(2);
    if (!month || !cursor.take('-'))
        return std::nullopt;
    const auto day = cursor.digits(2);
    if (!day || !isDay(*year, *month, *day))
        return std::nullopt;
    if (!cursor.take('T') && !cursor.take('t') && !cursor.take(", ") && !cursor.take(' '))
        return std::nullopt;
    auto hour = cursor.digits(2);
    if (!hour || !cursor.take(':'))
        return std::nullopt;
    const auto minute = cursor.digits(2);
    if (!minute)
        return std::nullopt;
    int second = 0;
    if (cursor.take(':')) {
        const auto two = cursor.digits(2);
        if (!two)
            return std::nullopt;
        second = *two;
    }
    const auto ms = cursor.fraction();
    if (!ms)
        return std::nullopt;
    const bool space = cursor.take(' ');
    if (space
        && (cursor.peek() == 'A' || cursor.peek() == 'P' || cursor.peek() == 'a'
            || cursor.peek() == 'p')) {
        hour = halfDay(cursor, *hour);
        if (!hour)
            return std::nullopt;
    }
    ParsedTime time;
    TimeMs east = 0;
    if (cursor.take('Z') || cursor.take('z') || cursor.take("UTC")) {
        time.zone = ZoneSource::Written;
    } else if (cursor.atEnd() && !(space && text.back() == ' ')) {
        time.zone = ZoneSource::Assumed;
    } else {
        const auto written = offset(cursor);
        if (!written)
            return std::nullopt;
        east = *written;
    }
    // 60 is a leap second: the first moment of the next minute.
    if (!cursor.atEnd() || *hour > 23 || *minute > 59 || second > 60)
        return std::nullopt;
    const auto days =
        daysFromCivil(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
    time.ms = days * kDay + *hour * kHour + *minute * kMinute + second * kSecond + *ms - east;
    return time;
}

/// Epoch seconds up to the year 2286, or milliseconds from the year 2001 on: told apart by length.
std::optional<ParsedTime> epochTime(std::string_view text)
{
    const auto dot = text.find('.');
    const auto whole = text.substr(0, dot);
    if (whole.empty() || whole.size() > 13 || whole.find_first_not_of("0123456789") != whole.npos)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : whole)
        value = value * 10 + (c - '0');
    Cursor rest(dot == text.npos ? std::string_view() : text.substr(dot));
    const auto ms = rest.fraction();
    if (!ms || !rest.atEnd())
        return std::nullopt;
    if (whole.size() >= 12)
        return ParsedTime{value, ZoneSource::Written};
    if (whole.size() < 8 || whole.size() > 10)
        return std::nullopt;
    return ParsedTime{value * kSecond + *ms, ZoneSource::Written};
}

} // namespace

std::int64_t daysFromCivil(std::int64_t year, unsigned month, unsigned day)
{
    // Counts in eras of 400 years that begin on 1 March, so that the leap day is a year's last.
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const auto yearOfEra = static_cast<unsigned>(year - era * 400);
    const unsigned dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + static_cast<std::int64_t>(dayOfEra) - 719468;
}

std::optional<ParsedTime> parseTime(std::string_view text)
{
    if (text.size() < 8 || text.size() > 48)
        return std::nullopt;
    if (auto time = calendarTime(text))
        return time;
    return epochTime(text);
}

TimeMs timeOfDayUtc(TimeMs time)
{
    return ((time % kDay) + kDay) % kDay;
}

namespace {

/// As many digits as `highest`, a power of ten, has.
void addDigits(std::string &text, std::int64_t number, std::int64_t highest)
{
    for (; highest > 0; highest /= 10)
        text += static_cast<char>('0' + number / highest % 10);
}

} // namespace

std::string formatUtc(TimeMs time)
{
    if (time == kNoTime)
        return {};
    const TimeMs inDay = timeOfDayUtc(time);
    std::int64_t z = (time - inDay) / kDay + 719468;
    const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const auto dayOfEra = static_cast<unsigned>(z - era * 146097);
    const unsigned yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned mp = (5 * dayOfYear + 2) / 153;
    const unsigned day = dayOfYear - (153 * mp + 2) / 5 + 1;
    const unsigned month = mp < 10 ? mp + 3 : mp - 9;
    const long long year = static_cast<long long>(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0);
    std::string text;
    text.reserve(32);
    if (year > 9999 || year < 0)
        text = std::to_string(year);
    else
        addDigits(text, year, 1000);
    addDigits(text += '-', month, 10);
    addDigits(text += '-', day, 10);
    addDigits(text += 'T', inDay / kHour, 10);
    addDigits(text += ':', inDay / kMinute % 60, 10);
    addDigits(text += ':', inDay / kSecond % 60, 10);
    if (const auto ms = inDay % kSecond; ms != 0)
        addDigits(text += '.', ms, 100);
    return text += 'Z';
}

} // namespace cbv

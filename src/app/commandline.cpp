// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "options.h"
#include "optionvalues.h"

#include "core/query/sqltext.h"
#include "ui/state/displayzone.h"

#include <array>
#include <string_view>

namespace cbv {

namespace {

constexpr int kMaxThreads = 256;

// Qt takes these from the arguments itself when the window's application is made, as `-name` and
// `--name` (documentation of QGuiApplication and QApplication).
constexpr std::array<std::string_view, 10> kQtOptionsWithValue{
    "platform",        "platformtheme", "platformpluginpath",
    "qwindowgeometry", "qwindowtitle",  "qwindowicon",
    "session",         "display",       "style",
    "stylesheet"};

QString decoded(std::string_view bytes)
{
    return QString::fromLocal8Bit(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// Puts a value that could be read in its place; false where it could not.
template<typename Target, typename Value>
bool assign(Target &target, std::optional<Value> value)
{
    if (!value)
        return false;
    target = std::move(*value);
    return true;
}

/// What is wrong where a value of this option could not be read.
UsageErrorCode refusal(OptionId id)
{
    switch (id) {
    case OptionId::ExportTimeline:
    case OptionId::ExportEvents:
    case OptionId::ExportLedger: return UsageErrorCode::UnknownFormat;
    case OptionId::AthenaQuery: return UsageErrorCode::BadTable;
    default: return UsageErrorCode::BadValue;
    }
}

class Parser
{
public:
    explicit Parser(const std::vector<std::string> &arguments) : m_arguments(arguments) {}

    ParsedCommandLine parse()
    {
        while (m_next < m_arguments.size())
            takeOne(m_arguments[m_next++]);
        readZone();
        readTimes();
        readFilter();
        decideMode();
        return {std::move(m_line), std::move(m_error)};
    }

private:
    void fail(UsageErrorCode code, const QString &option, const QString &value = {})
    {
        if (!m_error)
            m_error = UsageError{code, option, value, {}};
    }

    void takeOne(const std::string &argument);
    bool takeQtOption(std::string_view argument);
    void takeOption(std::string_view argument);
    void takeSwitch(OptionId id);
    bool takeValue(OptionId id, const QString &value);
    void readZone();
    void readTimes();
    void readFilter();
    void decideMode();

    const std::vector<std::string> &m_arguments;
    std::size_t m_next = 0;
    bool m_onlyPaths = false;
    QString m_since;
    QString m_until;
    RunMode m_asked = RunMode::Window;
    CommandLine m_line;
    std::optional<UsageError> m_error;
};

void Parser::takeOne(const std::string &argument)
{
    if (m_onlyPaths || argument == "-" || argument.empty() || argument.front() != '-')
        m_line.paths.push_back(argument);
    else if (argument == "--")
        m_onlyPaths = true;
    else if (!takeQtOption(argument))
        takeOption(argument);
}

bool Parser::takeQtOption(std::string_view argument)
{
    std::string_view name = argument.substr(argument.starts_with("--") ? 2 : 1);
    const auto equals = name.find('=');
    name = name.substr(0, equals);
    if (name == "reverse") {
        m_line.qtArguments.emplace_back(argument);
        return true;
    }
    for (const std::string_view known : kQtOptionsWithValue) {
        if (name != known)
            continue;
        m_line.qtArguments.emplace_back(argument);
        if (equals == std::string_view::npos && m_next < m_arguments.size())
            m_line.qtArguments.push_back(m_arguments[m_next++]);
        return true;
    }
    return false;
}

void Parser::takeOption(std::string_view argument)
{
    const auto equals = argument.find('=');
    const bool valueWithin = equals != std::string_view::npos;
    const OptionSpec *option = findOption(argument == "-h" ? "--help" : argument.substr(0, equals));
    if (!option)
        return fail(UsageErrorCode::UnknownOption, {}, decoded(argument));
    const QString name = decoded(option->name);
    if (option->value.empty())
        return valueWithin ? fail(UsageErrorCode::UnexpectedValue, name) : takeSwitch(option->id);
    if (!valueWithin && m_next == m_arguments.size())
        return fail(UsageErrorCode::MissingValue, name);
    // The next argument is the value whatever it looks like: a filter may begin with a dash.
    const QString value = decoded(valueWithin ? argument.substr(equals + 1)
                                              : std::string_view(m_arguments[m_next++]));
    if (value.isEmpty() && option->id != OptionId::Filter)
        return fail(UsageErrorCode::MissingValue, name);
    if (!takeValue(option->id, value))
        fail(refusal(option->id), name, value);
}

void Parser::takeSwitch(OptionId id)
{
    if (id == OptionId::Summary)
        m_line.summary = true;
    else if (id == OptionId::Force)
        m_line.overwrite = Overwrite::Allow;
    else if (id == OptionId::NoCache)
        m_line.cache = CacheUse::None;
    else if (id == OptionId::Help)
        m_asked = RunMode::Help;
    else if (id == OptionId::Version && m_asked != RunMode::Help)
        m_asked = RunMode::Version;
}

bool Parser::takeValue(OptionId id, const QString &value)
{
    switch (id) {
    case OptionId::ExportTimeline: return assign(m_line.timeline, readTimelineOutput(value));
    case OptionId::ExportEvents: return assign(m_line.events, readEventsOutput(value));
    case OptionId::ExportLedger: return assign(m_line.ledger, readLedgerOutput(value));
    case OptionId::AthenaQuery:
        m_line.athenaTable = sqlTable(value.toStdString());
        return m_line.athenaTable.has_value();
    case OptionId::Filter: m_line.filterText = value; return true;
    case OptionId::Since: m_since = value; return true;
    case OptionId::Until: m_until = value; return true;
    case OptionId::TimeZone: m_line.zoneId = value; return true;
    case OptionId::Language: return assign(m_line.language, readLanguage(value));
    case OptionId::Scope: return assign(m_line.scope, readScope(value));
    case OptionId::Theme: return assign(m_line.theme, readTheme(value));
    case OptionId::Size: return assign(m_line.size, readSize(value));
    case OptionId::Scale:
        return assign(m_line.scale, readNumber(value, kMinImageScale, kMaxImageScale));
    case OptionId::Threads: return assign(m_line.threads, readNumber(value, 1, kMaxThreads));
    default: return false;
    }
}

void Parser::readZone()
{
    if (m_line.zoneId.isEmpty())
        return;
    const QTimeZone zone = DisplayZone::find(m_line.zoneId);
    if (zone.isValid())
        m_line.zone = zone;
    else
        fail(UsageErrorCode::BadZone, QStringLiteral("--time-zone"), m_line.zoneId);
}

void Parser::readTimes()
{
    const QTimeZone zone = m_line.zoneOrUtc();
    if (!m_since.isEmpty()) {
        m_line.since = readTimeBound(m_since, TimeBound::Since, zone);
        if (!m_line.since)
            fail(UsageErrorCode::BadTime, QStringLiteral("--since"), m_since);
    }
    if (!m_until.isEmpty()) {
        m_line.until = readTimeBound(m_until, TimeBound::Until, zone);
        if (!m_line.until)
            fail(UsageErrorCode::BadTime, QStringLiteral("--until"), m_until);
    }
}

void Parser::readFilter()
{
    auto parsed = parseFilter(m_line.filterText, m_line.zoneOrUtc());
    if (auto *filter = std::get_if<Filter>(&parsed)) {
        m_line.filter = std::move(*filter);
        return;
    }
    if (!m_error) {
        m_error = UsageError{UsageErrorCode::BadFilter, QStringLiteral("--filter"),
                             m_line.filterText, std::get<FilterError>(parsed)};
    }
}

void Parser::decideMode()
{
    const bool headless = m_line.summary || m_line.timeline || m_line.events || m_line.ledger;
    m_line.mode = m_asked != RunMode::Window ? m_asked
                  : m_line.athenaTable       ? RunMode::AthenaQuery
                  : headless                 ? RunMode::Headless
                                             : RunMode::Window;
    // The query is no export: nothing is read for it.
    if (m_line.mode == RunMode::AthenaQuery && headless)
        fail(UsageErrorCode::TwoOnOutput, {});
    if (m_line.mode != RunMode::Headless)
        return;
    if (m_line.paths.empty())
        fail(UsageErrorCode::NoPath, {});
    const int onOutput = int(m_line.summary)
                         + int(m_line.timeline && m_line.timeline->file.isEmpty())
                         + int(m_line.events && m_line.events->file.isEmpty())
                         + int(m_line.ledger && m_line.ledger->file.isEmpty());
    if (onOutput > 1)
        fail(UsageErrorCode::TwoOnOutput, {});
}

} // namespace

Filter CommandLine::wholeFilter() const
{
    Filter whole = filter;
    const auto add = [&whole](FilterMatch match, TimeMs time) {
        FilterTerm term;
        term.field = FilterField::Time;
        term.match = match;
        term.values = {QString::fromStdString(formatUtc(time))};
        term.time = time;
        whole.terms.push_back(std::move(term));
    };
    if (since)
        add(FilterMatch::From, *since);
    if (until)
        add(FilterMatch::Before, *until);
    return whole;
}

ParsedCommandLine parseCommandLine(const std::vector<std::string> &arguments)
{
    return Parser(arguments).parse();
}

} // namespace cbv

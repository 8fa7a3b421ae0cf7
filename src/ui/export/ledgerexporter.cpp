// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerexporter.h"

#include "chunkwriter.h"
#include "csvtext.h"
#include "jsonmembers.h"

#include "models/zonedtime.h"

#include <algorithm>

namespace cbv {

namespace {

/// What is told of one reservation.
struct Told
{
    const LedgerLine &line;
    const CapacityBlock &block;
    const EventStore &store;

    TimeMs timeOf(Row row) const { return row < store.size() ? store.time(row) : kNoTime; }
    std::string_view textOf(Row row, Field field) const
    {
        return row < store.size() ? store.text(row, field) : std::string_view();
    }
    TimeMs firstTime() const
    {
        // In order of time; those without one come first.
        const auto first =
            std::ranges::find_if(block.rows, [this](Row row) { return timeOf(row) != kNoTime; });
        return first == block.rows.end() ? kNoTime : timeOf(*first);
    }
    TimeMs lastTime() const { return block.rows.empty() ? kNoTime : timeOf(block.rows.back()); }
    std::optional<double> activeHours() const
    {
        if (line.known == ActiveKnown::Unknown)
            return {};
        return inHours(line.active);
    }
    /// Where no instance was seen, none may have run, or other logs tell of it.
    bool isUsed() const { return line.use.instances > 0; }
    std::int64_t ifUsed(std::uint32_t number) const { return isUsed() ? std::int64_t(number) : -1; }
};

/// The one list of what a ledger tells: each member goes to `to` under its name.
template<typename Members>
void tell(const Told &told, Members &to)
{
    const auto &[line, block, store] = told;
    to.text("id", block.id);
    to.maybeText("account", block.account);
    to.maybeText("region", block.region);
    to.maybeText("instanceType", block.instanceType);
    to.maybeNumber("instanceCount", block.instanceCount.value_or(-1));
    to.maybeText("state", block.state);
    to.number("events", block.rows.size());
    to.time("firstEvent", told.firstTime());
    to.time("lastEvent", told.lastTime());
    to.time("purchased", told.timeOf(line.purchase));
    to.maybeText("purchasedBy", told.textOf(line.purchase, Field::Who));
    to.time("plannedStart", block.planned.start);
    to.time("plannedEnd", block.planned.end);
    to.evidence("plannedEvidence", block.planned.evidence);
    to.time("activeFrom", line.from);
    to.evidence("activeFromEvidence", line.fromEvidence);
    to.time("activeTo", line.to);
    to.evidence("activeToEvidence", line.toEvidence);
    to.word("activeKnown", activeKnownName(line.known));
    to.hours("activeHours", told.activeHours());
    to.hours("instanceHours", line.instanceHours);
    to.maybeNumber("instances", told.ifUsed(line.use.instances));
    to.hours("usedHours", told.isUsed() ? std::optional(line.use.hours) : std::nullopt);
    to.maybeNumber("openRuns", told.ifUsed(line.use.openRuns));
    to.hours("openHours", told.isUsed() ? std::optional(line.use.openHours) : std::nullopt);
    to.maybeNumber("partialRuns", told.ifUsed(line.use.partialRuns));
    to.number("extensions", line.extensions);
    to.number("launches", line.launches);
    to.number("failedCalls", line.failedCalls);
    to.number("terminatedInstances", block.terminatedInstances.size());
    to.findings("findings", block.findings);
}

/// The members as the cells of a CSV: their names first, then their values line by line.
class CsvMembers
{
public:
    enum class Part : std::uint8_t { Names, Values };
    CsvMembers(Part part, const QTimeZone &zone) : m_part(part), m_zone(zone) {}

    void text(std::string_view name, std::string_view text) { add(name, text, CsvCell::Text); }
    void maybeText(std::string_view name, std::string_view text) { this->text(name, text); }
    void word(std::string_view name, std::string_view word) { add(name, word, CsvCell::Plain); }
    void time(std::string_view name, std::optional<TimeMs> time)
    {
        const auto of = " (" + zoneTitle(m_zone).toStdString() + ')';
        add(std::string(name) + of, timeText(time.value_or(kNoTime), m_zone).toStdString(),
            CsvCell::Plain);
    }
    void evidence(std::string_view name, std::optional<Evidence> evidence)
    {
        word(name, evidence ? evidenceName(*evidence) : std::string_view());
    }
    void number(std::string_view name, std::size_t number) { word(name, std::to_string(number)); }
    void maybeNumber(std::string_view name, std::int64_t number)
    {
        word(name, number < 0 ? std::string() : std::to_string(number));
    }
    void hours(std::string_view name, std::optional<double> hours)
    {
        word(name, hours ? decimalText(*hours, kHourDecimals) : std::string());
    }
    void findings(std::string_view name, const std::vector<Finding> &findings)
    {
        std::string codes;
        for (const Finding &finding : findings)
            codes.append(codes.empty() ? "" : " ").append(findingName(finding.code));
        word(name, codes);
    }

    std::string line() const { return m_line + std::string(kCsvLineEnd); }

private:
    void add(std::string_view name, std::string_view value, CsvCell kind)
    {
        if (!m_line.empty())
            m_line += ',';
        m_line += m_part == Part::Names ? csvCell(name, CsvCell::Plain) : csvCell(value, kind);
    }

    Part m_part;
    const QTimeZone &m_zone;
    std::string m_line;
};

/// The same as members of a JSON object.
class JsonLedgerMembers : public JsonMembers
{
public:
    explicit JsonLedgerMembers(JsonText &json) : JsonMembers(json), m_json(json) {}

    void word(std::string_view name, std::string_view word) { text(name, word); }
    void findings(std::string_view name, const std::vector<Finding> &findings)
    {
        array(name, findings, [this](const Finding &f) { m_json.text(findingName(f.code)); });
    }
    void months(const std::vector<MonthSum> &months, bool hasCount)
    {
        array("months", months, [&](const MonthSum &sum) {
            m_json.beginObject();
            text("month", monthName(sum.month));
            hours("activeHours", inHours(sum.active));
            hours("instanceHours", hasCount ? std::optional(sum.instanceHours) : std::nullopt);
            m_json.endObject();
        });
    }

private:
    JsonText &m_json;
};

ExportResult writeCsv(ChunkWriter &out, const LedgerExport &ledger, const std::stop_token &stop)
{
    CsvMembers names(CsvMembers::Part::Names, ledger.zone);
    tell({LedgerLine(), CapacityBlock(), *ledger.store}, names);
    ExportResult error = out.add(names.line());
    for (const LedgerLine &line : ledger.lines) {
        if (error || stop.stop_requested())
            break;
        CsvMembers values(CsvMembers::Part::Values, ledger.zone);
        tell({line, (*ledger.blocks)[line.block], *ledger.store}, values);
        error = out.add(values.line());
    }
    return error;
}

ExportResult writeJson(ChunkWriter &out, const LedgerExport &ledger, const std::stop_token &stop)
{
    ExportResult error;
    JsonText json([&](std::string_view piece) {
        if (!error)
            error = out.add(piece);
    });
    JsonLedgerMembers members(json);
    MonthCalendar calendar(ledger.zone);
    json.beginArray();
    for (const LedgerLine &line : ledger.lines) {
        if (error || stop.stop_requested())
            break;
        const CapacityBlock &block = (*ledger.blocks)[line.block];
        json.beginObject();
        tell({line, block, *ledger.store}, members);
        members.months(monthsOf(block, calendar), line.instanceHours.has_value());
        json.endObject();
    }
    json.endArray();
    json.end();
    return error;
}

} // namespace

std::optional<LedgerFormat> ledgerFormat(const QString &path)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return LedgerFormat::Csv;
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return LedgerFormat::Json;
    return {};
}

ExportResult exportLedger(QIODevice &device, LedgerFormat format, const LedgerExport &ledger,
                          std::stop_token stop)
{
    ChunkWriter out(device);
    ExportResult error =
        format == LedgerFormat::Csv ? writeCsv(out, ledger, stop) : writeJson(out, ledger, stop);
    if (!error && stop.stop_requested())
        return ExportError{ExportFailure::Cancelled, {}};
    return error ? error : out.flush();
}

} // namespace cbv

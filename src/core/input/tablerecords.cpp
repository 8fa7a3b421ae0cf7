// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablerecords.h"

#include "bounds.h"
#include "csvrows.h"
#include "jsoncutter.h"

#include <algorithm>
#include <optional>

namespace cbv {
namespace {

/// Longer than any header that people have.
constexpr std::size_t kHeaderBytes = 8 * 1024;

struct Header
{
    char separator = ',';
    std::vector<std::string> columns;
    std::size_t end = 0; ///< where the rows begin
};

/// One column alone may be a word at the top of a page: what is below must be a record.
bool holdsRecord(std::string_view text, std::size_t at)
{
    at = skipSpace(text, at);
    if (at < text.size() && text[at] == '"')
        at = skipSpace(text, at + 1);
    return at < text.size() && text[at] == '{';
}

std::optional<Header> headerOf(std::string_view text)
{
    const auto begin = skipSpace(text, 0);
    const auto end = text.find('\n', begin);
    Header header;
    header.end = end == text.npos ? text.size() : end + 1;
    for (const char separator : {',', '\t', ';'}) {
        CsvRow row;
        if (!CsvRows(text.substr(begin, std::min(end - begin, kHeaderBytes)), separator).next(row)
            || !areRecordColumns(row.cells)
            || (row.cells.size() == 1 && !holdsRecord(text, header.end)))
            continue;
        header.separator = separator;
        header.columns = std::move(row.cells);
        return header;
    }
    return std::nullopt;
}

FlatRecord flat(const CsvRow &row, const Header &header)
{
    std::vector<FlatField> fields;
    for (std::size_t i = 0; i < std::min(header.columns.size(), row.cells.size()); ++i)
        fields.push_back({header.columns[i], row.cells[i]});
    return flatRecord(fields);
}

class TableReader
{
public:
    TableReader(std::string_view text, const Header &header, RecordSink &sink)
        : m_text(text),
          m_header(header),
          m_sink(sink)
    {}

    Next read()
    {
        CsvRow row;
        for (auto at = m_header.end; at < m_text.size();) {
            at = next(row, at);
            if (const auto good = swallowed(row); good != kNowhere) {
                // The quote was lost somewhere in the first of these lines.
                at = good;
                if (m_sink.failed(
                        {ProblemCode::SyntaxError, row.begin, std::min(row.openQuote, good)})
                    == Next::Stop)
                    return Next::Stop;
                continue;
            }
            const bool blank = std::ranges::all_of(row.cells, &std::string::empty);
            if (!blank && give(row) == Next::Stop)
                return Next::Stop;
        }
        return Next::Go;
    }

private:
    /// What is read a second time behind a lost quote, in sizes of the text. Where that is used up
    /// no cell goes on over the end of its line, so that the time stays in proportion.
    static constexpr std::size_t kReadAgain = 8;

    /// Reads the row at `at`; returns the place of the next one.
    std::size_t next(CsvRow &row, std::size_t at)
    {
        auto text = m_text;
        if (m_readAgain > kReadAgain * m_text.size())
            text = text.substr(0, std::min(m_text.find('\n', at), m_text.size() - 1) + 1);
        CsvRows rows(text, m_header.separator, at);
        rows.next(row);
        return rows.at();
    }

    /// A cell over several lines whose row does not fit the header: the first of these lines that
    /// is a good row of its own; kNowhere where all is well, or none of them is.
    std::size_t swallowed(const CsvRow &row)
    {
        if (fits(row))
            return kNowhere;
        CsvRow other;
        for (auto at = m_text.find('\n', row.begin); at < row.end; at = m_text.find('\n', at + 1)) {
            if (m_header.columns.size() < 2)
                break;
            next(other, at + 1);
            m_readAgain += other.end - other.begin;
            if (other.cells.size() > 1 && fits(other)) {
                m_readAgain += row.end - row.begin;
                return at + 1;
            }
        }
        return kNowhere;
    }

    bool fits(const CsvRow &row) const
    {
        return row.openQuote == kNowhere && row.cells.size() == m_header.columns.size();
    }

    Next give(const CsvRow &row)
    {
        auto record = flat(row, m_header);
        if (record.json.empty())
            return m_sink.failed({ProblemCode::SyntaxError, row.begin, row.begin});
        const auto size = record.json.size();
        record.json.append(kTextPadding, '\0');
        CutRecord cut;
        cut.text = std::string_view(record.json).substr(0, size);
        cut.begin = row.begin;
        cut.end = row.end;
        cut.layers = kTableLayers;
        cut.reduced = !record.whole;
        cut.damaged = record.damaged;
        return m_sink.record(cut);
    }

    std::string_view m_text;
    const Header &m_header;
    RecordSink &m_sink;
    std::size_t m_readAgain = 0; ///< bytes
};

} // namespace

bool isTable(std::string_view text)
{
    return headerOf(text).has_value();
}

FlatRecord tableRow(std::string_view text, std::string_view row)
{
    const auto header = headerOf(text);
    CsvRow cells;
    if (!header || !CsvRows(row, header->separator).next(cells))
        return {};
    return flat(cells, *header);
}

Next readTable(std::string_view text, RecordSink &sink)
{
    const auto header = headerOf(text);
    return header ? TableReader(text, *header, sink).read() : Next::Go;
}

} // namespace cbv

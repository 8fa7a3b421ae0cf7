// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawrecord.h"

#include "../input/fileagain.h"
#include "../input/jsoncutter.h"
#include "../input/jsonrecords.h"
#include "../input/recordcollector.h"
#include "../input/shapes.h"
#include "../input/textdecoder.h"

#include <algorithm>

namespace cbv {
namespace {

/// Keeps the `part`-th record that it is given.
class Picker : public RecordSink
{
public:
    explicit Picker(std::uint16_t part) : m_left(part) {}

    Next record(const CutRecord &record) override
    {
        if (m_left-- > 0)
            return Next::Go;
        m_text = std::string(record.text);
        return Next::Stop;
    }
    Next failed(const CutFailure &) override { return Next::Go; }
    std::optional<std::string> text() const { return m_text; }

private:
    int m_left;
    std::optional<std::string> m_text;
};

std::string padded(std::string_view text)
{
    std::string copy(text);
    copy.append(kTextPadding, '\0');
    return copy;
}

/// How many files' texts are kept, and up to which size each.
constexpr std::size_t kKeptTexts = 8;
constexpr std::size_t kKeptTextBytes = std::size_t(32) << 20;

/// The text of a file as its places count it, and kTextPadding bytes; empty where it cannot be
/// read.
std::string readText(FileAgain &files, const FileEntry &file)
{
    TextBuffer bytes;
    TextBuffer scratch;
    files.read(file, bytes);
    if (bytes.size() == 0)
        return padded({});
    decodeText(bytes, scratch);
    return padded(bytes.view());
}

/// The record that was made of a row: of a CSV file, read with its header, or of a list in JSON.
std::optional<std::string> recordOfRow(std::string_view text, std::string_view row)
{
    auto flat = shapeOf(text, skipSpace(text, 0)).rowAgain(text, row);
    return flat.json.empty() ? std::nullopt : std::optional(std::move(flat.json));
}

} // namespace

RawRecordReader::RawRecordReader(std::span<const FileEntry> entries)
    : m_entries(entries),
      m_files(std::make_unique<FileAgain>())
{}

RawRecordReader::~RawRecordReader() = default;

std::string_view RawRecordReader::textOf(std::uint32_t file)
{
    const auto known = std::ranges::find(m_texts, file, &Text::file);
    if (known != m_texts.end()) {
        m_texts.splice(m_texts.begin(), m_texts, known);
    } else {
        m_texts.push_front({file, readText(*m_files, m_entries[file])});
        // A large text is kept only until the next file is read.
        const auto isLarge = [](const Text &t) { return t.padded.size() > kKeptTextBytes; };
        m_texts.erase(std::remove_if(std::next(m_texts.begin()), m_texts.end(), isLarge),
                      m_texts.end());
        if (m_texts.size() > kKeptTexts)
            m_texts.pop_back();
    }
    const auto &text = m_texts.front().padded;
    return std::string_view(text).substr(0, text.size() - kTextPadding);
}

std::optional<std::string> RawRecordReader::raw(const RecordPlace &place)
{
    const auto text = textOf(place.file);
    if (place.offset >= text.size() || place.length > text.size() - place.offset)
        return std::nullopt;
    const auto slice = text.substr(place.offset, place.length);
    if (place.layers == kTableLayers)
        return std::string(slice);
    if (slice.empty() || (place.layers == 0 && slice.front() != '{'))
        return std::nullopt;
    if (slice.front() == '{')
        return std::string(slice); // the record, or a broken object around its string
    const auto copy = padded(slice);
    Picker picker(place.part);
    readJsonRecords(std::string_view(copy).substr(0, slice.size()), 0, picker);
    return picker.text();
}

std::optional<std::string> RawRecordReader::json(const RecordPlace &place, EventFlags flags)
{
    auto written = raw(place);
    if (written && place.layers == kTableLayers)
        written = recordOfRow(textOf(place.file), *written);
    if (!written)
        return written;
    RecordParsers parsers;
    if ((flags & kRepaired) == 0) {
        // A broken string or cell comes as one piece, which may hold more than the record.
        const auto copy = padded(*written);
        if (place.layers == 0
            || !parsers.strict.check(std::string_view(copy).substr(0, written->size())))
            return written;
    }
    // What was mended is mended again, as at the first reading.
    EventBatch unused;
    return RecordCollector(textOf(place.file), Decoding::Good, Scope::All, parsers, unused, {})
        .find(place);
}

std::optional<std::string> rawRecord(const EventStore &store, Row row)
{
    return RawRecordReader(store.files()).raw(store.place(row));
}

std::optional<std::string> recordAsJson(const EventStore &store, Row row)
{
    return RawRecordReader(store.files()).json(store.place(row), store.flags(row));
}

} // namespace cbv

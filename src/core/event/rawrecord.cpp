// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawrecord.h"

#include "../input/bytesource.h"
#include "../input/jsoncutter.h"
#include "../input/jsonrecords.h"
#include "../input/tablerecords.h"
#include "../input/textdecoder.h"
#include "../input/tolerantreader.h"

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

/// Keeps the record that lies at `begin`.
class PlacePicker : public RecordSink
{
public:
    explicit PlacePicker(std::size_t begin) : m_begin(begin) {}

    Next record(const CutRecord &record) override
    {
        if (record.begin != m_begin)
            return Next::Go;
        m_text = std::string(record.text);
        return Next::Stop;
    }
    Next failed(const CutFailure &) override { return Next::Go; }
    std::optional<std::string> text() const { return m_text; }

private:
    std::size_t m_begin;
    std::optional<std::string> m_text;
};

std::string padded(std::string_view text)
{
    std::string copy(text);
    copy.append(kTextPadding, '\0');
    return copy;
}

/// The text of the file as its places count it.
TextBuffer textOf(const std::string &path)
{
    TextBuffer bytes;
    TextBuffer scratch;
    // A problem may lie behind the record: what counts is whether its bytes come out.
    (void)readFile(path, bytes);
    if (bytes.size() == 0)
        return bytes;
    Unpacker unpacker;
    (void)unpacker.unpack(bytes);
    decodeText(bytes, scratch);
    return bytes;
}

} // namespace

std::optional<std::string> rawRecord(const std::string &path, const RecordPlace &place)
{
    const auto bytes = textOf(path);
    if (place.offset >= bytes.size() || place.length > bytes.size() - place.offset)
        return std::nullopt;
    const auto slice = bytes.view().substr(place.offset, place.length);
    if (place.layers == kTableLayers)
        return std::string(slice);
    if (place.layers == 0) {
        const bool still = !slice.empty() && slice.front() == '{';
        return still ? std::optional(std::string(slice)) : std::nullopt;
    }
    const auto copy = padded(slice);
    Picker picker(place.part);
    readJsonRecords(std::string_view(copy).substr(0, slice.size()), 0, picker);
    return picker.text();
}

std::optional<std::string> rawRecord(const EventStore &store, Row row)
{
    return rawRecord(store.path(row), store.place(row));
}

std::optional<std::string> recordAsJson(const EventStore &store, Row row)
{
    if (store.place(row).layers == kTableLayers) {
        const auto bytes = textOf(store.path(row));
        PlacePicker picker(store.place(row).offset);
        if (isTable(bytes.view()))
            readTable(bytes.view(), picker);
        else
            readJsonRecords(bytes.view(), 0, picker);
        return picker.text();
    }
    auto raw = rawRecord(store, row);
    if (!raw || (store.flags(row) & kRepaired) == 0)
        return raw;
    const auto copy = padded(*raw);
    Picker mended(0);
    readTolerantly(std::string_view(copy).substr(0, raw->size()), 0, mended);
    return mended.text();
}

} // namespace cbv

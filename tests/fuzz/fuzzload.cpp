// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a file: unpacked, decoded, recognised, cut, mended, judged. The account adds up,
// each problem has its place, each event that is shown can be read again, and a smaller scope shows
// less.
#include "fuzzinput.h"

#include "../core/loadedtelling.h"

#include "core/event/jsonreader.h"
#include "core/event/rawrecord.h"
#include "core/input/bytesource.h"
#include "core/input/fileagain.h"
#include "core/input/loader.h"
#include "core/input/textdecoder.h"

#include <set>
#include <string>
#include <tuple>

namespace cbv {
namespace {

/// The text that places count in.
std::string decoded(std::string_view bytes)
{
    TextBuffer text;
    TextBuffer scratch;
    text.assign(bytes);
    Unpacker unpacker;
    (void)unpacker.unpack(text);
    decodeText(text, scratch);
    return std::string(text.view());
}

/// The text of one file of the load: of a member of an archive, its own.
std::string textOfFile(const FileEntry &file, std::string_view whole)
{
    if (file.position.empty())
        return std::string(whole);
    TextBuffer text;
    TextBuffer scratch;
    FileAgain().read(file, text);
    if (text.size() != 0)
        decodeText(text, scratch);
    return std::string(text.view());
}

void holdProblems(const LoadResult &result, std::string_view whole)
{
    std::uint64_t rejected = 0;
    for (const auto &problem : result.problems) {
        rejected += problem.severity == Severity::Rejected ? 1 : 0;
        if (problem.offset < 0)
            continue;
        const auto text = textOfFile(result.store->files()[problem.file], whole);
        hold(problem.offset <= static_cast<std::int64_t>(text.size()),
             "a problem lies in the text");
        const auto before = std::string_view(text).substr(0, static_cast<std::size_t>(problem.offset));
        hold(problem.line == 1 + std::ranges::count(before, '\n'), "a problem's line");
        const auto lineBegin = before.rfind('\n') + 1; // npos + 1 is 0
        hold(problem.column == static_cast<std::int64_t>(before.size() - lineBegin) + 1,
             "a problem's column");
    }
    const auto counted = result.account.records.of(RecordVerdict::Rejected);
    hold(rejected == counted
             || (rejected < counted && result.problems.size() >= kMaxProblemsPerFile),
         "each rejected record is named");
}

void holdRows(const LoadResult &result, std::string_view whole)
{
    RawRecordReader reader(result.store->files());
    JsonReader json;
    for (Row row = 0; row < result.store->size(); ++row) {
        const auto place = result.store->place(row);
        const auto text = textOfFile(result.store->files()[place.file], whole);
        hold(place.offset + place.length <= text.size(), "a record lies in the text");
        hold(reader.raw(result.store->place(row)).has_value(), "an event's bytes are there again");
        auto again = reader.json(result.store->place(row), result.store->flags(row));
        hold(again.has_value(), "an event's JSON is there again");
        const auto size = again->size();
        again->append(kTextPadding, '\0');
        hold(!json.check(std::string_view(*again).substr(0, size)), "an event's JSON is JSON");
    }
}

LoadResult checked(const std::string &bytes, Scope scope, std::string_view text)
{
    auto result = loadText(bytes, "fuzz", {scope, 1});
    // An archive's members are files.
    hold(result.account.files.total() == result.store->files().size(), "each file has one verdict");
    hold(addsUp(result), "the account adds up");
    holdProblems(result, text);
    holdRows(result, text);
    return result;
}

using Place = std::tuple<std::uint64_t, std::uint32_t, std::uint16_t, std::uint32_t>;

std::set<Place> places(const LoadResult &result)
{
    std::set<Place> set;
    const auto add = [&set](const RecordPlace &p) {
        set.emplace(p.offset, p.length, p.part, p.record);
    };
    for (Row row = 0; row < result.store->size(); ++row) {
        add(result.store->place(row));
        for (const auto &copy : result.store->copies(row))
            add(copy);
    }
    return set;
}

} // namespace
} // namespace cbv

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const std::string bytes(textOf(data, size));
    const auto text = decoded(bytes);
    const auto blocks = checked(bytes, Scope::Blocks, text);
    const auto instances = checked(bytes, Scope::Instances, text);
    const auto all = checked(bytes, Scope::All, text);
    hold(std::ranges::includes(places(instances), places(blocks)),
         "`blocks` is part of `instances`");
    hold(std::ranges::includes(places(all), places(instances)), "`instances` is part of `all`");
    hold(everything(all) == everything(loadText(bytes, "fuzz", {Scope::All, 1})),
         "the same bytes give the same events");
    return 0;
}

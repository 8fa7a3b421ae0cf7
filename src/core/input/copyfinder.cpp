// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyfinder.h"

#include "bounds.h"

#include "../event/jsonreader.h"
#include "../event/rawrecord.h"
#include "../event/texthash.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace cbv {

/// A row of a run of one time, with what its copies have in common with it.
struct CopyFinder::Keyed
{
    std::uint64_t event = 0;   ///< of eventID and name
    std::uint64_t content = 0; ///< of all its texts
    RowNumber number = 0;
    std::uint32_t place = 0; ///< in the run
};

struct CopyFinder::Again
{
    explicit Again(std::span<const FileEntry> files) : records(files) {}
    RawRecordReader records;
    JsonReader json;
};

namespace {

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15;
    return (a ^ (b + kOdd + (a << 6) + (a >> 2))) * kOdd;
}

struct PrintHash
{
    std::size_t operator()(const Fingerprint &f) const { return f.low ^ f.high; }
    std::size_t operator()(std::uint64_t hash) const { return hash; }
};

} // namespace

CopyFinder::CopyFinder(const BatchRows &rows, std::span<const FileEntry> files, Rereading rereading)
    : m_rows(rows),
      m_rereading(rereading),
      m_again(std::make_unique<Again>(files))
{}

CopyFinder::~CopyFinder() = default;

void CopyFinder::dropCopies(std::vector<RowNumber> &order)
{
    Run run;
    std::size_t kept = 0;
    for (std::size_t begin = 0; begin < order.size();) {
        const auto time = m_rows.time(order[begin]);
        auto end = begin + 1;
        while (end < order.size() && m_rows.time(order[end]) == time)
            ++end;
        const auto together = std::span(order).subspan(begin, end - begin);
        if (mayHoldCopies(together)) {
            run.assign(order.begin() + static_cast<std::ptrdiff_t>(begin),
                       order.begin() + static_cast<std::ptrdiff_t>(end));
            dropFrom(run);
            std::ranges::copy(run, order.begin() + static_cast<std::ptrdiff_t>(kept));
            kept += run.size();
        } else {
            std::ranges::copy(together, order.begin() + static_cast<std::ptrdiff_t>(kept));
            kept += together.size();
        }
        begin = end;
    }
    order.resize(kept);
}

/// Whether two of these rows may be one event: false for nearly all that merely share a second.
bool CopyFinder::mayHoldCopies(std::span<const RowNumber> run) const
{
    constexpr std::size_t kFew = 12;
    if (run.size() == 1 || run.size() > kFew)
        return run.size() > 1;
    std::array<std::uint64_t, kFew> seen{};
    for (std::size_t i = 0; i < run.size(); ++i) {
        const auto id = m_rows.batch(run[i]).eventId(m_rows.row(run[i]));
        const auto before = std::span(seen).first(i);
        if (!id.isUuid() || std::ranges::find(before, id.low) != before.end())
            return true;
        seen[i] = id.low;
    }
    return false;
}

std::uint64_t CopyFinder::eventKey(RowNumber number) const
{
    const auto &batch = m_rows.batch(number);
    const auto id = batch.eventId(m_rows.row(number));
    const auto known = id.isUuid() ? mixed(id.high, id.low)
                                   : hashOf(batch.pools->texts.text(static_cast<StringId>(id.low)));
    return mixed(known, hashOf(m_rows.text(number, Field::Name)));
}

std::uint64_t CopyFinder::contentKey(RowNumber number, std::uint64_t eventKey) const
{
    auto key = eventKey;
    for (const Field field : ProfilePool::kFields)
        key = mixed(key, hashOf(m_rows.text(number, field)));
    for (const auto &[field, column] : EventRows::kTextColumns)
        key = mixed(key, hashOf(m_rows.text(number, field)));
    return key;
}

/// `run`: rows of one time, in their order; leaves those that stay.
void CopyFinder::dropFrom(Run &run)
{
    std::vector<Keyed> rows;
    rows.reserve(run.size());
    for (std::uint32_t i = 0; i < run.size(); ++i)
        rows.push_back({eventKey(run[i]), 0, run[i], i});
    std::ranges::stable_sort(rows, {}, &Keyed::event);
    std::vector<Keyed> kept;
    for (std::size_t begin = 0; begin < rows.size();) {
        auto end = begin + 1;
        while (end < rows.size() && rows[end].event == rows[begin].event)
            ++end;
        const auto group = std::span(rows).subspan(begin, end - begin);
        if (group.size() > 1)
            dropSame(group, kept);
        else
            kept.push_back(group.front());
        begin = end;
    }
    if (kept.size() == run.size())
        return;
    std::ranges::sort(kept, {}, &Keyed::place);
    run.clear();
    for (const auto &row : kept)
        run.push_back(row.number);
}

/// `group`: rows of one event by its id and name.
void CopyFinder::dropSame(std::span<const Keyed> group, std::vector<Keyed> &kept)
{
    std::vector<Keyed> rows(group.begin(), group.end());
    for (auto &row : rows)
        row.content = contentKey(row.number, row.event);
    std::ranges::stable_sort(rows, {}, &Keyed::content);
    std::vector<Keyed> own;
    for (std::size_t begin = 0; begin < rows.size();) {
        auto end = begin + 1;
        while (end < rows.size() && rows[end].content == rows[begin].content)
            ++end;
        std::vector<Keyed> alike(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                                 rows.begin() + static_cast<std::ptrdiff_t>(end));
        dropEqual(alike, [this](RowNumber n) { return m_rows.batch(n).bytesHash(m_rows.row(n)); });
        if (alike.size() > 1 && m_rereading == Rereading::Allowed)
            dropEqual(alike, [this](RowNumber n) { return fingerprintOf(n); });
        own.insert(own.end(), alike.begin(), alike.end());
        begin = end;
    }
    std::ranges::sort(own, {}, &Keyed::place);
    dropReduced(own);
    kept.insert(kept.end(), own.begin(), own.end());
}

/// Leaves the first of those that `print` tells to be one.
template<typename Print>
void CopyFinder::dropEqual(std::vector<Keyed> &rows, Print print)
{
    std::unordered_map<decltype(print(RowNumber())), RowNumber, PrintHash> first;
    std::erase_if(rows, [&](const Keyed &row) {
        const auto [known, isNew] = first.try_emplace(print(row.number), row.number);
        if (!isNew)
            addCopy(known->second, row.number);
        return !isNew;
    });
}

Fingerprint CopyFinder::fingerprintOf(RowNumber number)
{
    auto text = m_again->records.json(m_rows.place(number),
                                      m_rows.batch(number).flags(m_rows.row(number)));
    const auto size = text ? text->size() : 0;
    if (text)
        text->append(kTextPadding, '\0');
    if (text && !m_again->json.check(std::string_view(*text).substr(0, size)))
        return fingerprint(m_again->json.tree());
    return {number, 0}; // nobody can tell any more: like no other
}

/// A record from a shape that loses fields is a copy of a fuller one of the same event.
void CopyFinder::dropReduced(std::vector<Keyed> &kept)
{
    const auto isReduced = [this](const Keyed &k) {
        return (m_rows.batch(k.number).flags(m_rows.row(k.number)) & kReducedShape) != 0;
    };
    const auto hasId = [this](const Keyed &k) {
        const auto id = m_rows.batch(k.number).eventId(m_rows.row(k.number));
        return id.isUuid() || id.low != 0;
    };
    if (kept.size() < 2 || !hasId(kept.front()) || std::ranges::none_of(kept, isReduced))
        return;
    const auto fullness = [&](const Keyed &k) {
        const auto event = m_rows.batch(k.number).event(m_rows.row(k.number));
        const auto given = std::ranges::count_if(event.fields, [](StringId id) { return id != 0; });
        return isReduced(k) ? given : given + static_cast<std::ptrdiff_t>(kFieldCount);
    };
    const auto fullest = *std::ranges::max_element(kept, {}, fullness);
    std::erase_if(kept, [&](const Keyed &k) {
        if (k.number == fullest.number || !isReduced(k))
            return false;
        addCopy(fullest.number, k.number);
        return true;
    });
}

void CopyFinder::addCopy(RowNumber of, RowNumber copy)
{
    auto &places = m_copies[of];
    places.push_back(m_rows.place(copy));
    if (const auto own = m_copies.extract(copy))
        places.insert(places.end(), own.mapped().begin(), own.mapped().end());
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchcodec.h"

#include "bytecodec.h"

#include <algorithm>
#include <unordered_map>

namespace cbv {
namespace {

/// Numbers of a pool as numbers of the piece of bytes, in the order of their first use.
class LocalIds
{
public:
    std::uint32_t of(std::uint32_t id)
    {
        const auto [at, isNew] = m_local.try_emplace(id, static_cast<std::uint32_t>(m_ids.size()));
        if (isNew)
            m_ids.push_back(id);
        return at->second;
    }
    /// Grows while it is walked: mapping one list may add to another.
    const std::vector<std::uint32_t> &ids() const { return m_ids; }

private:
    std::unordered_map<std::uint32_t, std::uint32_t> m_local;
    std::vector<std::uint32_t> m_ids;
};

/// Out of the pools into the bytes.
class Leaving : public BytesOut
{
public:
    void textId(const StringId &id) { number(texts.of(id)); }
    void textIds(const std::vector<StringId> &ids) { mapped(ids, texts); }
    void profileIds(const std::vector<ProfilePool::ProfileId> &ids) { mapped(ids, profiles); }
    void eventIds(const std::vector<EventId> &ids)
    {
        auto local = ids;
        for (auto &id : local) {
            if (!id.isUuid())
                id.low = texts.of(static_cast<StringId>(id.low));
        }
        plain(local);
    }

    LocalIds texts;
    LocalIds profiles;

private:
    void mapped(const std::vector<std::uint32_t> &ids, LocalIds &to)
    {
        std::vector<std::uint32_t> local(ids.size());
        std::ranges::transform(ids, local.begin(), [&to](std::uint32_t id) { return to.of(id); });
        plain(local);
    }
};

/// Out of the bytes into the pools.
class Arriving : public BytesIn
{
public:
    using BytesIn::BytesIn;

    void textId(StringId &id)
    {
        number(id);
        id = pooled(id, texts);
    }
    void textIds(std::vector<StringId> &ids) { mapped(ids, texts); }
    void profileIds(std::vector<ProfilePool::ProfileId> &ids) { mapped(ids, profiles); }
    void eventIds(std::vector<EventId> &ids)
    {
        plain(ids);
        for (auto &id : ids) {
            if (!id.isUuid())
                id.low = pooled(id.low, texts);
        }
    }

    std::vector<StringId> texts;
    std::vector<ProfilePool::ProfileId> profiles;

private:
    std::uint32_t pooled(std::uint64_t local, const std::vector<std::uint32_t> &ids)
    {
        if (local < ids.size())
            return ids[local];
        fail();
        return 0;
    }
    void mapped(std::vector<std::uint32_t> &ids, const std::vector<std::uint32_t> &to)
    {
        plain(ids);
        for (auto &id : ids)
            id = pooled(id, to);
    }
};

/// The fewest bytes that a problem or a fact takes: a list that promises more of them is none.
constexpr std::size_t kLeastBytes = 7;

template<typename Io, typename T, typename Each>
void list(Io &io, std::vector<T> &values, Each each)
{
    if constexpr (Io::kReads)
        values.resize(io.count(kLeastBytes));
    else
        io.number(values.size());
    for (auto &value : values)
        each(value);
}

template<typename Io, typename Verdict, std::size_t kCount>
void exchange(Io &io, Tally<Verdict, kCount> &tally)
{
    for (std::size_t i = 0; i < kCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        auto n = tally.of(verdict);
        io.number(n);
        if constexpr (Io::kReads)
            tally.add(verdict, n);
    }
}

template<typename Io>
void exchange(Io &io, LoadAccount &account)
{
    exchange(io, account.files);
    exchange(io, account.records);
    io.number(account.repaired);
    io.number(account.bytesRead);
    io.number(account.bytesUnpacked);
}

template<typename Io>
void exchange(Io &io, FileEntry &file)
{
    io.text(file.path);
    io.text(file.archive);
    io.plain(file.position);
    io.choice(file.verdict, FileVerdict::Unreadable);
    io.number(file.delivered);
    io.number(file.bytes);
}

template<typename Io>
void exchange(Io &io, Problem &problem)
{
    io.choice(problem.severity, Severity::Unreadable);
    io.choice(problem.code, ProblemCode::DamagedValue);
    io.number(problem.record);
    io.number(problem.offset);
    io.number(problem.line);
    io.number(problem.column);
    io.text(problem.detail);
}

template<typename Io>
void exchange(Io &io, BlockFact &fact)
{
    io.number(fact.row);
    io.choice(fact.kind, FactKind::Call);
    for (StringId *id : {&fact.reservation, &fact.account, &fact.region, &fact.state,
                         &fact.stateByName, &fact.instanceType})
        io.textId(*id);
    io.number(fact.plannedStart);
    io.number(fact.plannedEnd);
    io.number(fact.instanceCount);
    io.textIds(fact.instances);
}

template<typename Io>
void exchange(Io &io, EventRows &rows)
{
    io.plain(rows.time);
    io.profileIds(rows.profile);
    for (const auto &[field, column] : EventRows::kTextColumns)
        io.textIds(rows.*column);
    io.eventIds(rows.eventId);
    for (const auto column : {&EventRows::record, &EventRows::offset, &EventRows::length,
                              &EventRows::marks})
        io.plain(rows.*column);
    if constexpr (Io::kReads)
        rows.file.resize(rows.size());
}

template<typename Io>
void exchange(Io &io, EventBatch &batch)
{
    exchange(io, batch.file);
    exchange(io, batch.account);
    list(io, batch.problems, [&io](Problem &problem) { exchange(io, problem); });
    exchange(io, batch.rows);
    io.plain(batch.bytesHash);
    io.plain(batch.pending);
    list(io, batch.facts, [&io](BlockFact &fact) { exchange(io, fact); });
}

/// Times are computed with: none is so far away that a difference would not fit.
bool isTime(TimeMs time)
{
    constexpr TimeMs kFarthest = TimeMs(1) << 60;
    return time == kNoTime || (time > -kFarthest && time < kFarthest);
}

/// What the rest of the program takes for granted of a batch.
bool isSound(const EventBatch &batch)
{
    const auto rows = batch.rows.size();
    if (!isTime(batch.file.delivered) || !std::ranges::all_of(batch.rows.time, isTime)
        || !std::ranges::all_of(batch.facts, isTime, &BlockFact::plannedStart)
        || !std::ranges::all_of(batch.facts, isTime, &BlockFact::plannedEnd))
        return false;
    bool sound = batch.bytesHash.size() == rows;
    EventRows::eachColumn(batch.rows, [&](const auto &column) { sound = sound && column.size() == rows; });
    const auto isRow = [rows](Row row) { return row < rows; };
    return sound && std::ranges::all_of(batch.pending, isRow)
           && std::ranges::is_sorted(batch.pending)
           && std::ranges::all_of(batch.facts, isRow, &BlockFact::row)
           && std::ranges::is_sorted(batch.facts, {}, &BlockFact::row);
}

} // namespace

std::string encodeBatches(const FileBatches &batches)
{
    Leaving body;
    BytesOut head;
    if (batches.empty())
        return {};
    body.number(batches.size());
    for (const auto &batch : batches)
        exchange(body, *batch);
    const auto &pools = *batches.front()->pools;
    BytesOut profiles;
    profiles.number(body.profiles.ids().size());
    for (const auto id : body.profiles.ids()) {
        for (const auto text : pools.profiles[id])
            profiles.number(body.texts.of(text));
    }
    head.number(body.texts.ids().size());
    for (const auto id : body.texts.ids())
        head.text(pools.texts.text(id));
    return head.bytes() + profiles.bytes() + body.bytes();
}

std::optional<FileBatches> decodeBatches(std::string_view bytes, const std::shared_ptr<BatchPools> &pools)
{
    Arriving io(bytes);
    io.texts.resize(io.count(1));
    for (auto &id : io.texts)
        id = pools->texts.intern(io.view());
    io.profiles.resize(io.count(ProfilePool::kFields.size()));
    for (auto &id : io.profiles) {
        ProfilePool::Profile profile{};
        for (auto &text : profile)
            io.textId(text);
        id = pools->profiles.intern(profile);
    }
    FileBatches batches(io.count(1));
    for (auto &batch : batches) {
        batch = std::make_shared<EventBatch>(pools);
        exchange(io, *batch);
        if (!io.isGood() || !isSound(*batch))
            return std::nullopt;
    }
    if (!io.isGood() || !io.isAtEnd() || batches.empty())
        return std::nullopt;
    return batches;
}

} // namespace cbv

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

/// Times are computed with: none is so far away that a difference would not fit.
bool isTime(TimeMs time)
{
    constexpr TimeMs kFarthest = TimeMs(1) << 60;
    return time == kNoTime || (time > -kFarthest && time < kFarthest);
}

/// The rows of one batch: a column at a time, in and out through a list.
template<typename Io>
class RowsExchange
{
public:
    RowsExchange(Io &io, EventBatch &batch) : m_io(io), m_batch(batch), m_rows(batch.pools->rows) {}

    void run()
    {
        m_io.number(m_batch.rowCount);
        if (m_batch.rowCount == 0)
            return;
        if constexpr (Io::kReads)
            m_batch.firstRow = static_cast<std::uint32_t>(m_rows.size());
        column(m_rows.time, [this](std::vector<TimeMs> &times) {
            m_io.plain(times);
            if (!std::ranges::all_of(times, isTime))
                fail();
        });
        column(m_rows.profile, [this](auto &ids) { m_io.profileIds(ids); });
        for (const auto &[field, texts] : ReadRows::kTextColumns)
            column(m_rows.*texts, [this](auto &ids) { m_io.textIds(ids); });
        column(m_rows.eventId, [this](auto &ids) { m_io.eventIds(ids); });
        for (auto *const numbers :
             {&m_rows.record, &m_rows.offset, &m_rows.length, &m_rows.marks})
            column(*numbers, [this](auto &values) { m_io.plain(values); });
        column(m_rows.bytesHash, [this](auto &hashes) { m_io.plain(hashes); });
    }

private:
    template<typename T, typename Exchange>
    void column(SteadyList<T> &list, Exchange exchanged)
    {
        std::vector<T> values;
        if constexpr (!Io::kReads) {
            values.reserve(m_batch.size());
            for (std::size_t row = 0; row < m_batch.size(); ++row)
                values.push_back(list[m_batch.indexOf(row)]);
        }
        exchanged(values);
        if constexpr (Io::kReads) {
            if (values.size() != m_batch.size())
                fail();
            else
                std::ranges::for_each(values, [&list](const T &value) { list.push_back(value); });
        }
    }
    void fail()
    {
        if constexpr (Io::kReads)
            m_io.fail();
    }

    Io &m_io;
    EventBatch &m_batch;
    ReadRows &m_rows;
};

template<typename Io>
void exchange(Io &io, EventBatch &batch)
{
    exchange(io, batch.file);
    exchange(io, batch.account);
    list(io, batch.problems, [&io](Problem &problem) { exchange(io, problem); });
    RowsExchange<Io>(io, batch).run();
    io.plain(batch.pending);
    list(io, batch.facts, [&io](BlockFact &fact) { exchange(io, fact); });
}

/// What the rest of the program takes for granted of a batch.
bool isSound(const EventBatch &batch)
{
    const auto isRow = [&batch](Row row) { return row < batch.size(); };
    return isTime(batch.file.delivered)
           && std::ranges::all_of(batch.facts, isTime, &BlockFact::plannedStart)
           && std::ranges::all_of(batch.facts, isTime, &BlockFact::plannedEnd)
           && std::ranges::all_of(batch.pending, isRow) && std::ranges::is_sorted(batch.pending)
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

std::optional<FileBatches> decodeBatches(std::string_view bytes,
                                         const std::shared_ptr<BatchPools> &pools)
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
    const auto before = pools->rows.size();
    FileBatches batches(io.count(1));
    bool sound = !batches.empty();
    for (auto batch = batches.begin(); sound && batch != batches.end(); ++batch) {
        *batch = std::make_shared<EventBatch>(pools);
        exchange(io, **batch);
        sound = io.isGood() && isSound(**batch);
    }
    if (sound && io.isAtEnd())
        return batches;
    pools->rows.truncate(before);
    return std::nullopt;
}

} // namespace cbv

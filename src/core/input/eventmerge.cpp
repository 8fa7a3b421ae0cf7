// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmerge.h"

#include "../event/blockfacts.h"
#include "../event/relevance.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace cbv {
namespace {

/// A row on its way from its batch to the store.
struct Moving
{
    const BatchRow *row = nullptr;
    const EventBatch *batch = nullptr;
    std::uint32_t file = 0;  ///< in the sorted file table
    std::uint32_t index = 0; ///< in its batch
};

struct FingerprintHash
{
    std::size_t operator()(const Fingerprint &f) const { return f.low; }
};

class Merge
{
public:
    explicit Merge(std::span<const EventBatch *const> batches) : m_batches(batches.begin(), batches.end())
    {
        // Members of an archive may share a name.
        std::ranges::stable_sort(m_batches, {}, [](const EventBatch *b) {
            return std::tie(b->file.path, b->file.position);
        });
    }

    LoadResult run()
    {
        gather();
        admitTiedCalls();
        sortByTime();
        dropCopies();
        dropReducedCopies();
        build();
        m_result.store = std::make_shared<EventStore>(std::move(m_parts));
        return std::move(m_result);
    }

private:
    using Reservations = std::vector<std::string_view>;

    static std::string_view text(const Moving &m, Field field)
    {
        return m.batch->pool.text(m.row->event.fields[static_cast<std::size_t>(field)]);
    }

    void gather()
    {
        for (const auto *batch : m_batches) {
            const auto file = static_cast<std::uint32_t>(m_parts.files.size());
            m_parts.files.push_back(batch->file);
            m_result.account.add(batch->account);
            for (auto problem : batch->problems) {
                problem.file = file;
                m_result.problems.push_back(std::move(problem));
            }
            for (std::uint32_t i = 0; i < batch->rows.size(); ++i)
                m_rows.push_back({&batch->rows[i], batch, file, i});
            for (const auto &fact : batch->facts) {
                for (const auto id : fact.instances)
                    m_ties[batch->pool.text(id)].push_back(batch->pool.text(fact.reservation));
            }
        }
        std::ranges::stable_sort(m_result.problems, [](const Problem &a, const Problem &b) {
            return std::tie(a.file, a.offset) < std::tie(b.file, b.offset);
        });
        for (auto &[instance, ties] : m_ties) {
            std::ranges::sort(ties);
            ties.erase(std::unique(ties.begin(), ties.end()), ties.end());
        }
    }

    /// An instance call on an instance that a shown event ties to a reservation is in scope.
    void admitTiedCalls()
    {
        std::erase_if(m_rows, [this](const Moving &m) {
            if (!m.row->pending || isTied(m))
                return false;
            m_result.account.records.add(RecordVerdict::OutOfScope);
            return true;
        });
    }

    template<typename Visit>
    void eachInstance(const Moving &m, Visit visit) const
    {
        auto rest = text(m, Field::Instances);
        while (!rest.empty()) {
            const auto space = std::min(rest.find(' '), rest.size());
            if (const auto found = m_ties.find(rest.substr(0, space)); found != m_ties.end())
                visit(found->first, found->second);
            rest.remove_prefix(std::min(space + 1, rest.size()));
        }
    }

    bool isTied(const Moving &m) const
    {
        bool tied = false;
        eachInstance(m, [&tied](std::string_view, const auto &) { tied = true; });
        return tied;
    }

    void sortByTime()
    {
        std::ranges::stable_sort(m_rows, {}, [](const Moving &m) { return m.row->event.time; });
    }

    RecordPlace placeOf(const Moving &m) const
    {
        auto place = m.row->event.place;
        place.file = m.file;
        return place;
    }

    void dropCopies()
    {
        std::unordered_map<Fingerprint, std::size_t, FingerprintHash> kept;
        kept.reserve(m_rows.size());
        std::vector<Moving> rows;
        rows.reserve(m_rows.size());
        for (const auto &m : m_rows) {
            const auto [known, isNew] = kept.try_emplace(m.row->fingerprint, rows.size());
            if (isNew)
                rows.push_back(m);
            else
                addCopy(known->second, m);
        }
        m_rows = std::move(rows);
    }

    void addCopy(std::size_t of, const Moving &copy)
    {
        m_copies[of].push_back(placeOf(copy));
        m_result.account.records.add(RecordVerdict::Duplicate);
    }

    /// A record from a shape that loses fields is a copy of a fuller one of the same event.
    void dropReducedCopies()
    {
        const auto isReduced = [](const Moving &m) { return (m.row->event.flags & kReducedShape) != 0; };
        if (std::ranges::none_of(m_rows, isReduced))
            return;
        using Key = std::tuple<std::string_view, std::string_view, TimeMs>;
        std::map<Key, std::size_t> fullest;
        const auto keyOf = [](const Moving &m) {
            return Key(text(m, Field::EventId), text(m, Field::Name), m.row->event.time);
        };
        const auto fullness = [&](const Moving &m) {
            const auto given = std::ranges::count_if(m.row->event.fields, [](StringId id) { return id != 0; });
            return isReduced(m) ? given : given + static_cast<std::ptrdiff_t>(kFieldCount);
        };
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const auto [known, isNew] = fullest.try_emplace(keyOf(m_rows[i]), i);
            if (!isNew && fullness(m_rows[i]) > fullness(m_rows[known->second]))
                known->second = i;
        }
        std::vector<Moving> rows;
        std::map<std::size_t, std::vector<RecordPlace>> copies;
        std::vector<std::size_t> newIndex(m_rows.size());
        const auto isCopy = [&](std::size_t i) {
            return isReduced(m_rows[i]) && !text(m_rows[i], Field::EventId).empty()
                   && fullest.at(keyOf(m_rows[i])) != i;
        };
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (isCopy(i))
                continue;
            newIndex[i] = rows.size();
            rows.push_back(m_rows[i]);
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const auto target = isCopy(i) ? newIndex[fullest.at(keyOf(m_rows[i]))] : newIndex[i];
            if (isCopy(i)) {
                copies[target].push_back(placeOf(m_rows[i]));
                m_result.account.records.add(RecordVerdict::Duplicate);
            }
            const auto own = m_copies.find(i);
            if (own != m_copies.end())
                copies[target].insert(copies[target].end(), own->second.begin(), own->second.end());
        }
        m_rows = std::move(rows);
        m_copies = std::move(copies);
    }

    /// Most texts of a batch occur in many of its rows: each is looked up once.
    StringId moved(const Moving &m, StringId id)
    {
        auto &known = m_ids[m.file];
        if (known.empty())
            known.resize(m.batch->pool.size());
        if (known[id] == 0 && id != 0)
            known[id] = m_parts.pool.intern(m.batch->pool.text(id));
        return known[id];
    }

    void build()
    {
        m_parts.rows.reserve(m_rows.size());
        m_ids.resize(m_batches.size());
        for (const auto &m : m_rows) {
            auto event = m.row->event;
            event.place.file = m.file;
            for (auto &id : event.fields)
                id = moved(m, id);
            addFacts(m, static_cast<Row>(m_parts.rows.size()));
            m_parts.rows.push_back(event);
        }
        for (const auto &[index, places] : m_copies)
            m_parts.copies.emplace(static_cast<Row>(index), places);
        m_result.account.records.add(RecordVerdict::Shown, m_parts.rows.size());
    }

    void addFacts(const Moving &m, Row row)
    {
        const auto &facts = m.batch->facts;
        const auto first = std::ranges::lower_bound(facts, m.index, {}, &BlockFact::row);
        auto next = first;
        for (; next != facts.end() && next->row == m.index; ++next) {
            auto copy = *next;
            copy.row = row;
            for (StringId *id : {&copy.reservation, &copy.account, &copy.region, &copy.state,
                                 &copy.stateByName, &copy.instanceType})
                *id = moved(m, *id);
            for (auto &id : copy.instances)
                id = moved(m, id);
            m_parts.facts.push_back(std::move(copy));
        }
        if (next == first && classOfName(text(m, Field::Name)) == NameClass::InstanceCall)
            addTiedFacts(m, row);
    }

    /// The call names instances but no reservation: what it means for those that they are tied to.
    void addTiedFacts(const Moving &m, Row row)
    {
        const auto first = m_parts.facts.size();
        eachInstance(m, [&](std::string_view instance, const Reservations &ties) {
            for (const auto id : ties) {
                const auto reservation = m_parts.pool.intern(id);
                const auto known = std::find_if(
                    m_parts.facts.begin() + static_cast<std::ptrdiff_t>(first), m_parts.facts.end(),
                    [reservation](const BlockFact &f) { return f.reservation == reservation; });
                if (known != m_parts.facts.end()) {
                    known->instances.push_back(m_parts.pool.intern(instance));
                    continue;
                }
                BlockFact fact;
                fact.row = row;
                fact.kind = factKindOfCall(text(m, Field::Name), text(m, Field::Error));
                fact.reservation = reservation;
                fact.account = m_parts.pool.intern(text(m, Field::Account));
                fact.region = m_parts.pool.intern(text(m, Field::Region));
                fact.instances.push_back(m_parts.pool.intern(instance));
                m_parts.facts.push_back(std::move(fact));
            }
        });
    }

    std::vector<const EventBatch *> m_batches; ///< by path
    std::vector<Moving> m_rows;
    std::unordered_map<std::string_view, Reservations> m_ties; ///< instance to reservations
    std::map<std::size_t, std::vector<RecordPlace>> m_copies;      ///< by index in m_rows
    std::vector<std::vector<StringId>> m_ids; ///< by file, then id in its batch
    EventStore::Parts m_parts;
    LoadResult m_result;
};

} // namespace

LoadResult mergeBatches(std::span<const EventBatch *const> batches)
{
    return Merge(batches).run();
}

} // namespace cbv

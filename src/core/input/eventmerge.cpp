// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmerge.h"

#include "../event/blockfacts.h"
#include "../event/relevance.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <tuple>
#include <unordered_map>

namespace cbv {
namespace {

constexpr std::uint32_t kUnmoved = 0xffffffff;
constexpr std::size_t kRowsForAThread = 50'000;

/// From the ids of one pool of batches to those of the store, each looked up once.
struct PoolMap
{
    std::vector<StringId> texts;
    std::vector<ProfilePool::ProfileId> profiles;

    static std::uint32_t &of(std::vector<std::uint32_t> &ids, std::uint32_t id)
    {
        if (id >= ids.size())
            ids.resize(std::max<std::size_t>(id + 1, ids.size() * 2), kUnmoved);
        return ids[id];
    }
};

FileBatches inOrder(FileBatches batches)
{
    std::ranges::stable_sort(batches, [](const auto &a, const auto &b) {
        return std::tie(a->file.path, a->file.position) < std::tie(b->file.path, b->file.position);
    });
    return batches;
}

class Merge
{
public:
    Merge(FileBatches batches, Rereading rereading)
        : m_batches(inOrder(std::move(batches))), m_rows(m_batches), m_rereading(rereading)
    {
    }

    LoadResult run()
    {
        gather();
        m_order = m_rows.byTime();
        dropUntiedCalls();
        findCopies();
        mapPools();
        addFacts();
        moveColumns();
        m_result.account.records.add(RecordVerdict::Shown, m_parts.rows.size());
        m_result.store = std::make_shared<EventStore>(std::move(m_parts));
        return std::move(m_result);
    }

private:
    using Reservations = std::vector<std::string_view>;

    void gather()
    {
        for (std::uint32_t file = 0; file < m_batches.size(); ++file) {
            const auto &batch = *m_batches[file];
            m_parts.files.push_back(batch.file);
            m_result.account.add(batch.account);
            for (auto problem : batch.problems) {
                problem.file = file;
                m_result.problems.push_back(std::move(problem));
            }
            const auto &texts = batch.pools->texts;
            for (const auto &fact : batch.facts) {
                for (const auto id : fact.instances)
                    m_ties[texts.text(id)].push_back(texts.text(fact.reservation));
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

    template<typename Visit>
    void eachInstance(RowNumber number, Visit visit) const
    {
        auto rest = m_rows.text(number, Field::Instances);
        while (!rest.empty()) {
            const auto space = std::min(rest.find(' '), rest.size());
            if (const auto found = m_ties.find(rest.substr(0, space)); found != m_ties.end())
                visit(found->first, found->second);
            rest.remove_prefix(std::min(space + 1, rest.size()));
        }
    }

    /// An instance call on an instance that a shown event ties to a reservation is in scope.
    void dropUntiedCalls()
    {
        std::vector<RowNumber> untied;
        for (std::uint32_t file = 0; file < m_batches.size(); ++file) {
            for (const auto row : m_batches[file]->pending) {
                const auto number = m_rows.number(file, row);
                bool tied = false;
                eachInstance(number, [&tied](std::string_view, const auto &) { tied = true; });
                if (!tied)
                    untied.push_back(number);
            }
        }
        if (untied.empty())
            return;
        m_result.account.records.add(RecordVerdict::OutOfScope, untied.size());
        std::erase_if(m_order, [&](RowNumber n) { return std::ranges::binary_search(untied, n); });
    }

    void findCopies()
    {
        CopyFinder finder(m_rows, m_parts.files, m_rereading);
        const auto before = m_order.size();
        finder.dropCopies(m_order);
        m_result.account.records.add(RecordVerdict::Duplicate, before - m_order.size());
        if (finder.copies().empty())
            return;
        for (Row row = 0; row < m_order.size(); ++row) {
            if (const auto found = finder.copies().find(m_order[row]); found != finder.copies().end())
                m_parts.copies.emplace(row, found->second);
        }
    }

    void mapPools()
    {
        m_poolOf.reserve(m_batches.size());
        std::unordered_map<const BatchPools *, std::uint32_t> known;
        for (const auto &batch : m_batches) {
            const auto fresh = static_cast<std::uint32_t>(known.size());
            m_poolOf.push_back(known.try_emplace(batch->pools.get(), fresh).first->second);
        }
        m_maps.resize(known.size());
    }

    StringId movedText(std::uint32_t file, StringId id)
    {
        auto &moved = PoolMap::of(m_maps[m_poolOf[file]].texts, id);
        if (moved == kUnmoved)
            moved = m_parts.pool.intern(m_batches[file]->pools->texts.text(id));
        return moved;
    }

    ProfilePool::ProfileId movedProfile(std::uint32_t file, ProfilePool::ProfileId id)
    {
        auto &moved = PoolMap::of(m_maps[m_poolOf[file]].profiles, id);
        if (moved == kUnmoved) {
            auto profile = m_batches[file]->pools->profiles[id];
            for (auto &text : profile)
                text = movedText(file, text);
            moved = m_parts.profiles.intern(profile);
        }
        return moved;
    }

    EventId movedEventId(std::uint32_t file, EventId id)
    {
        return id.isUuid() ? id : EventId{0, movedText(file, static_cast<StringId>(id.low))};
    }

    /// One column of all rows in their order; the batches' own goes, where nobody else holds it.
    template<typename Value, typename Move>
    void moveColumn(std::vector<Value> EventRows::*column, Move move)
    {
        auto &to = m_parts.rows.*column;
        to.reserve(m_order.size());
        for (const auto number : m_order) {
            const auto file = m_rows.file(number);
            to.push_back(move(file, (m_batches[file]->rows.*column)[m_rows.row(number)]));
        }
        for (auto &batch : m_batches) {
            if (batch.use_count() == 1)
                (batch->rows.*column) = {};
        }
    }

    void moveColumns()
    {
        for (auto &batch : m_batches) {
            if (batch.use_count() == 1)
                batch->bytesHash = {};
        }
        const auto text = [this](std::uint32_t file, StringId id) { return movedText(file, id); };
        const auto same = [](std::uint32_t, auto value) { return value; };
        // What needs no pool goes beside what fills them; few rows are not worth a thread.
        const auto plain = [this, same] {
            moveColumn(&EventRows::file, [](std::uint32_t file, std::uint32_t) { return file; });
            for (const auto column : {&EventRows::record, &EventRows::offset, &EventRows::length,
                                      &EventRows::marks})
                moveColumn(column, same);
            moveColumn(&EventRows::time, same);
        };
        const bool isWorthIt = m_order.size() > kRowsForAThread;
        const std::jthread beside(isWorthIt ? std::jthread(plain) : std::jthread());
        if (!isWorthIt)
            plain();
        moveColumn(&EventRows::profile, [this](std::uint32_t file, ProfilePool::ProfileId id) {
            return movedProfile(file, id);
        });
        for (const auto &[field, column] : EventRows::kTextColumns)
            moveColumn(column, text);
        moveColumn(&EventRows::eventId,
                   [this](std::uint32_t file, EventId id) { return movedEventId(file, id); });
    }

    void addFacts()
    {
        for (Row row = 0; row < m_order.size(); ++row) {
            const auto number = m_order[row];
            const auto &batch = m_rows.batch(number);
            const auto at = static_cast<Row>(m_rows.row(number));
            const auto first = std::ranges::lower_bound(batch.facts, at, {}, &BlockFact::row);
            if (first != batch.facts.end() && first->row == at)
                moveFacts(first, row, m_rows.file(number));
            else if (!m_ties.empty() && batch.rows.instances[at] != 0)
                addTiedFacts(number, row);
        }
    }

    void moveFacts(std::vector<BlockFact>::const_iterator next, Row row, std::uint32_t file)
    {
        const auto of = next->row;
        for (const auto end = m_batches[file]->facts.end(); next != end && next->row == of; ++next) {
            auto copy = *next;
            copy.row = row;
            for (StringId *id : {&copy.reservation, &copy.account, &copy.region, &copy.state,
                                 &copy.stateByName, &copy.instanceType})
                *id = movedText(file, *id);
            for (auto &id : copy.instances)
                id = movedText(file, id);
            m_parts.facts.push_back(std::move(copy));
        }
    }

    /// The call names instances but no reservation: what it means for those that they are tied to.
    void addTiedFacts(RowNumber number, Row row)
    {
        const auto text = [&](Field field) { return m_rows.text(number, field); };
        if (classOfName(text(Field::Name)) != NameClass::InstanceCall)
            return;
        const auto first = static_cast<std::ptrdiff_t>(m_parts.facts.size());
        eachInstance(number, [&](std::string_view instance, const Reservations &ties) {
            for (const auto id : ties) {
                const auto reservation = m_parts.pool.intern(id);
                const auto known = std::find_if(
                    m_parts.facts.begin() + first, m_parts.facts.end(),
                    [reservation](const BlockFact &f) { return f.reservation == reservation; });
                if (known != m_parts.facts.end()) {
                    known->instances.push_back(m_parts.pool.intern(instance));
                    continue;
                }
                BlockFact fact;
                fact.row = row;
                fact.kind = factKindOfCall(text(Field::Name), text(Field::Error));
                fact.reservation = reservation;
                fact.account = m_parts.pool.intern(text(Field::Account));
                fact.region = m_parts.pool.intern(text(Field::Region));
                fact.instances.push_back(m_parts.pool.intern(instance));
                m_parts.facts.push_back(std::move(fact));
            }
        });
    }

    FileBatches m_batches; ///< in the order of the store's files
    BatchRows m_rows;
    Rereading m_rereading;
    std::vector<RowNumber> m_order; ///< of the store's rows
    std::unordered_map<std::string_view, Reservations> m_ties; ///< instance to reservations
    std::vector<std::uint32_t> m_poolOf; ///< by file: index into m_maps
    std::vector<PoolMap> m_maps;
    EventStore::Parts m_parts;
    LoadResult m_result;
};

} // namespace

LoadResult mergeBatches(FileBatches batches, Rereading rereading)
{
    return Merge(std::move(batches), rereading).run();
}

} // namespace cbv

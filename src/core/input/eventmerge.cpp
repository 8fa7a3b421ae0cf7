// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmerge.h"

#include "mergedpools.h"

#include "../event/blockfacts.h"
#include "../event/relevance.h"

#include <algorithm>
#include <functional>
#include <thread>
#include <tuple>
#include <unordered_map>

namespace cbv {
namespace {

constexpr std::size_t kRowsForAThread = 50'000;

/// Does `work` on a thread beside the caller's, or at once where it is not worth one; wait for the
/// end of it.
std::jthread beside(bool isWorthIt, std::function<void()> work)
{
    if (isWorthIt)
        return std::jthread(std::move(work));
    work();
    return {};
}

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
        : m_batches(inOrder(std::move(batches))),
          m_rows(m_batches),
          m_rereading(rereading),
          m_isLarge(m_rows.size() > kRowsForAThread),
          m_pools(m_batches, m_rows, m_parts.pool, m_parts.profiles)
    {}

    LoadResult run()
    {
        gather();
        findCalls();
        tieInstances();
        findUntiedCalls();
        {
            const auto pools = beside(m_isLarge, [this] { m_pools.add(m_isUntied); });
            m_order = m_rows.byTime();
            std::erase_if(m_order,
                          [this](RowNumber n) { return !m_isUntied.empty() && m_isUntied[n]; });
            findCopies();
        }
        moveRows();
        m_result.account.records.add(RecordVerdict::Shown, m_parts.rows.size());
        m_result.store = std::make_shared<EventStore>(std::move(m_parts));
        return std::move(m_result);
    }

private:
    using Reservations = std::vector<std::string_view>;

    /// Whether nobody else holds what a file gave, so that it can be taken apart.
    bool isOurs(std::uint32_t file) const { return m_batches[file].use_count() == 1; }

    void gather()
    {
        m_parts.files.reserve(m_batches.size());
        for (std::uint32_t file = 0; file < m_batches.size(); ++file) {
            auto &batch = *m_batches[file];
            m_parts.files.push_back(isOurs(file) ? std::move(batch.file) : batch.file);
            m_result.account.add(batch.account);
            for (auto problem : batch.problems) {
                problem.file = file;
                m_result.problems.push_back(std::move(problem));
            }
        }
        std::ranges::stable_sort(m_result.problems, [](const Problem &a, const Problem &b) {
            return std::tie(a.file, a.offset) < std::tie(b.file, b.offset);
        });
    }

    /// Calls on instances that name no reservation: what they mean hangs on the other events.
    void findCalls()
    {
        for (std::uint32_t file = 0; file < m_batches.size(); ++file) {
            const auto &batch = *m_batches[file];
            auto fact = batch.facts.begin();
            for (Row row = 0; row < batch.size(); ++row) {
                while (fact != batch.facts.end() && fact->row < row)
                    ++fact;
                const bool hasFact = fact != batch.facts.end() && fact->row == row;
                if (batch.rows().instances[batch.indexOf(row)] == 0 || hasFact)
                    continue;
                const auto number = m_rows.number(file, row);
                if (classOfName(m_rows.text(number, Field::Name)) == NameClass::InstanceCall)
                    m_calls.push_back(number);
            }
        }
    }

    /// Which reservations the facts tie the instances of these calls to.
    void tieInstances()
    {
        for (const auto number : m_calls)
            eachInstance(number,
                         [this](std::string_view instance) { m_ties.try_emplace(instance); });
        if (m_ties.empty())
            return;
        for (const auto &batch : m_batches) {
            const auto &texts = batch->pools->texts;
            for (const auto &fact : batch->facts) {
                for (const auto id : fact.instances) {
                    if (const auto tie = m_ties.find(texts.text(id)); tie != m_ties.end())
                        tie->second.push_back(texts.text(fact.reservation));
                }
            }
        }
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
            visit(rest.substr(0, space));
            rest.remove_prefix(std::min(space + 1, rest.size()));
        }
    }

    bool isTied(RowNumber number) const
    {
        bool tied = false;
        eachInstance(number, [&](std::string_view instance) {
            const auto tie = m_ties.find(instance);
            tied |= tie != m_ties.end() && !tie->second.empty();
        });
        return tied;
    }

    /// An instance call on an instance that a shown event ties to a reservation is in scope.
    void findUntiedCalls()
    {
        std::size_t untied = 0;
        for (std::uint32_t file = 0; file < m_batches.size(); ++file) {
            for (const auto row : m_batches[file]->pending) {
                const auto number = m_rows.number(file, row);
                if (isTied(number))
                    continue;
                m_isUntied.resize(m_rows.size());
                m_isUntied[number] = true;
                ++untied;
            }
        }
        m_result.account.records.add(RecordVerdict::OutOfScope, untied);
        std::erase_if(m_calls, [this](RowNumber n) { return !isTied(n); });
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
            if (const auto found = finder.copies().find(m_order[row]);
                found != finder.copies().end())
                m_parts.copies.emplace(row, found->second);
        }
    }

    /// Those readers of whose rows nobody holds any but this merge, and no reader either.
    std::vector<bool> goneReaders() const
    {
        std::vector<long> holders(m_rows.readers().size(), 1); // m_rows itself
        std::vector<bool> gone(holders.size(), true);
        for (std::uint32_t file = 0; file < m_batches.size(); ++file) {
            ++holders[m_rows.reader(file)];
            if (!isOurs(file))
                gone[m_rows.reader(file)] = false;
        }
        for (std::size_t reader = 0; reader < gone.size(); ++reader)
            gone[reader] = gone[reader] && m_rows.readers()[reader].use_count() == holders[reader];
        return gone;
    }

    template<typename Visit>
    void eachGoneReader(Visit visit) const
    {
        for (std::size_t reader = 0; reader < m_gone.size(); ++reader) {
            if (m_gone[reader])
                visit(*m_rows.readers()[reader]);
        }
    }

    /// The column that `of` picks, of all rows in their order; what was read of it goes, where
    /// nobody else holds it.
    template<typename Pick, typename Move>
    void moveColumn(Pick of, Move move)
    {
        auto &to = of(m_parts.rows);
        to.reserve(m_order.size());
        const auto readers = m_rows.readers();
        for (const auto number : m_order) {
            const auto reader = m_rows.reader(m_rows.file(number));
            to.push_back(move(reader, of(readers[reader]->rows)[m_rows.index(number)]));
        }
        eachGoneReader([of](BatchPools &gone) { of(gone.rows).clear(); });
    }

    void moveRows()
    {
        m_gone = goneReaders();
        eachGoneReader([](BatchPools &reader) { reader.rows.bytesHash.clear(); });
        const auto same = [](std::uint32_t, auto value) { return value; };
        const auto text = [this](std::uint32_t reader, StringId id) {
            return m_pools.text(reader, id);
        };
        const auto half = beside(m_isLarge, [this, same, text] {
            m_parts.rows.file.reserve(m_order.size());
            for (const auto number : m_order)
                m_parts.rows.file.push_back(m_rows.file(number));
            moveColumn([](auto &rows) -> auto & { return rows.record; }, same);
            moveColumn([](auto &rows) -> auto & { return rows.offset; }, same);
            moveColumn([](auto &rows) -> auto & { return rows.length; }, same);
            moveColumn([](auto &rows) -> auto & { return rows.marks; }, same);
            moveColumn([](auto &rows) -> auto & { return rows.time; }, same);
            moveColumn([](auto &rows) -> auto & { return rows.who; }, text);
        });
        addFacts();
        eachGoneReader([](BatchPools &reader) { reader.texts = {}; });
        moveColumn([](auto &rows) -> auto & { return rows.profile; },
                   [this](std::uint32_t reader, ProfilePool::ProfileId id) {
                       return m_pools.profile(reader, id);
                   });
        moveColumn([](auto &rows) -> auto & { return rows.reservation; }, text);
        moveColumn([](auto &rows) -> auto & { return rows.ip; }, text);
        moveColumn([](auto &rows) -> auto & { return rows.agent; }, text);
        moveColumn([](auto &rows) -> auto & { return rows.instances; }, text);
        moveColumn([](auto &rows) -> auto & { return rows.eventId; },
                   [this](std::uint32_t reader, EventId id) { return m_pools.eventId(reader, id); });
    }

    void addFacts()
    {
        std::vector<bool> saysSomething(m_rows.size());
        std::size_t facts = 0;
        for (std::uint32_t file = 0; file < m_batches.size(); ++file) {
            for (const auto &fact : m_batches[file]->facts)
                saysSomething[m_rows.number(file, fact.row)] = true;
            facts += m_batches[file]->facts.size();
        }
        for (const auto number : m_calls)
            saysSomething[number] = true;
        m_parts.facts.reserve(facts);
        for (Row row = 0; row < m_order.size(); ++row) {
            const auto number = m_order[row];
            if (!saysSomething[number])
                continue;
            auto &known = m_batches[m_rows.file(number)]->facts;
            const auto at = static_cast<Row>(m_rows.row(number));
            const auto first = std::ranges::lower_bound(known, at, {}, &BlockFact::row);
            if (first != known.end() && first->row == at)
                moveFacts(first, row, m_rows.file(number));
            else
                addTiedFacts(number, row);
        }
    }

    void moveFacts(std::vector<BlockFact>::iterator next, Row row, std::uint32_t file)
    {
        const auto of = next->row;
        const auto reader = m_rows.reader(file);
        const auto &batch = m_batches[file];
        for (const auto end = batch->facts.end(); next != end && next->row == of; ++next) {
            auto &moved = m_parts.facts.emplace_back(isOurs(file) ? std::move(*next) : *next);
            moved.row = row;
            for (StringId *id : {&moved.reservation, &moved.account, &moved.region, &moved.state,
                                 &moved.stateByName, &moved.instanceType})
                *id = m_pools.text(reader, *id);
            for (auto &id : moved.instances)
                id = m_pools.text(reader, id);
        }
    }

    /// The call names instances but no reservation: what it means for those that they are tied to.
    void addTiedFacts(RowNumber number, Row row)
    {
        const auto text = [&](Field field) { return m_rows.text(number, field); };
        const auto first = static_cast<std::ptrdiff_t>(m_parts.facts.size());
        eachInstance(number, [&](std::string_view instance) {
            const auto ties = m_ties.find(instance);
            if (ties == m_ties.end())
                return;
            for (const auto id : ties->second) {
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
    bool m_isLarge;
    std::vector<RowNumber> m_order; ///< of the store's rows
    std::vector<RowNumber>
        m_calls; ///< that name instances and no reservation; then those that are tied
    std::unordered_map<std::string_view, Reservations> m_ties; ///< their instances to reservations
    std::vector<bool> m_isUntied;                              ///< by number; empty: none is
    std::vector<bool> m_gone; ///< by reader: whose rows may be taken apart
    EventStore::Parts m_parts;
    MergedPools m_pools;
    LoadResult m_result;
};

} // namespace

LoadResult mergeBatches(FileBatches batches, Rereading rereading)
{
    return Merge(std::move(batches), rereading).run();
}

} // namespace cbv

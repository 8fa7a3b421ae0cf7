// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// benchquery FOLDER: filters and sorts over everything in it, against one pass over one column.
#include "arguments.h"
#include "measure.h"

#include "core/input/loader.h"
#include "core/query/filterengine.h"
#include "core/query/sorter.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace cbv;
using namespace cbv::bench;

namespace {

class QueryBench
{
public:
    QueryBench(const EventStore &store, int runs) : m_store(store), m_runs(runs)
    {
        m_floor = timed(runs, [&] {
                      std::vector<Row> rows;
                      const auto id = store.id(0, Field::Name);
                      for (Row row = 0; row < store.size(); ++row) {
                          if (store.id(row, Field::Name) == id)
                              rows.push_back(row);
                      }
                      m_sink = m_sink + rows.size();
                  }).median();
        std::printf("floor: one pass over the names %.2f ms, %.0f million rows/s\n", m_floor * 1e3,
                    static_cast<double>(store.size()) / m_floor / 1e6);
    }

    void filter(const char *what, const QString &text)
    {
        const auto parsed = parseFilter(text);
        const auto *filter = std::get_if<Filter>(&parsed);
        if (filter == nullptr) {
            std::printf("filter %-34s cannot be parsed\n", what);
            return;
        }
        std::size_t found = 0;
        const auto seconds = timed(m_runs, [&] { found = matchingRows(m_store, *filter).size(); });
        print("filter", what, seconds);
        std::printf(", %zu found\n", found);
    }

    void sort(const char *what, const RowOrder &order)
    {
        Samples seconds;
        for (int i = 0; i < m_runs; ++i) {
            std::vector<Row> rows(m_store.size());
            std::iota(rows.begin(), rows.end(), Row(0));
            const Stopwatch watch;
            sortRows(m_store, rows, order);
            seconds.add(watch.seconds());
            m_sink = m_sink + rows.front();
        }
        print("sort  ", what, seconds);
        std::puts("");
    }

private:
    void print(const char *verb, const char *what, const Samples &seconds) const
    {
        std::printf("%s %-34s %8.2f ms (%.2f–%.2f), %5.1f × floor, %.0f million rows/s", verb, what,
                    seconds.median() * 1e3, seconds.part(0) * 1e3, seconds.part(1) * 1e3,
                    seconds.median() / m_floor,
                    static_cast<double>(m_store.size()) / std::max(1e-9, seconds.median()) / 1e6);
    }

    const EventStore &m_store;
    int m_runs;
    double m_floor = 0;
    volatile std::size_t m_sink = 0; ///< keeps what is measured from being left out
};

QString half(const EventStore &store)
{
    const auto middle = store.firstTime() + (store.lastTime() - store.firstTime()) / 2;
    return QString::fromStdString("time>=" + formatUtc(middle));
}

void runFilters(QueryBench &bench, const EventStore &store)
{
    bench.filter("everything", {});
    bench.filter("a word in any column", QStringLiteral("launcher"));
    bench.filter("nothing: a word that is nowhere", QStringLiteral("zzzzqqqq"));
    bench.filter("not a word in any column", QStringLiteral("-launcher"));
    bench.filter("event contains", QStringLiteral("event:describe"));
    bench.filter("agent contains, negated", QStringLiteral("-agent:boto3"));
    bench.filter("region =, either", QStringLiteral("region=us-east-1|us-west-2"));
    bench.filter("id contains (all distinct)", QStringLiteral("id:abc"));
    bench.filter("event ~ regex", QStringLiteral("event~^(Get|List).*s$"));
    bench.filter("anywhere ~ regex", QStringLiteral("~acl|policy"));
    bench.filter("one term or another", QStringLiteral("event:describe | region=us-west-2"));
    bench.filter("the later half", half(store));
    bench.filter("four terms", QStringLiteral("event:get -region=us-east-1 readonly=true ip:192"));
}

void runSorts(QueryBench &bench)
{
    const auto text = [&](const char *what, Field field) {
        bench.sort(what, {{SortKey::FieldText, field, SortOrder::Ascending}});
    };
    bench.sort("time, as it is", {{SortKey::Time, Field::Name, SortOrder::Ascending}});
    bench.sort("time, newest first", {{SortKey::Time, Field::Name, SortOrder::Descending}});
    text("event", Field::Name);
    text("account", Field::Account);
    text("who", Field::Who);
    text("id (all distinct)", Field::EventId);
    bench.sort("event, last first", {{SortKey::FieldText, Field::Name, SortOrder::Descending}});
    bench.sort("file", {{SortKey::File, Field::Name, SortOrder::Ascending}});
    bench.sort("region, newest first, event",
               {{SortKey::FieldText, Field::Region, SortOrder::Ascending},
                {SortKey::Time, Field::Name, SortOrder::Descending},
                {SortKey::FieldText, Field::Name, SortOrder::Ascending}});
    bench.sort("copies", {{SortKey::Copies, Field::Name, SortOrder::Descending}});
}

} // namespace

int main(int argc, char **argv)
{
    const Arguments arguments(argc, argv, {"--threads", "--runs"});
    if (!arguments.isRight() || arguments.plain().size() != 1) {
        std::fputs("usage: benchquery FOLDER [--threads N] [--runs K]\n", stderr);
        return 2;
    }
    const auto result = load(arguments.plain(), {Scope::All, arguments.threads()});
    const EventStore &store = *result.store;
    std::printf("%s: %zu events, %zu distinct texts\n", arguments.plain().front().c_str(),
                store.size(), static_cast<std::size_t>(store.pool().size()));
    if (store.isEmpty())
        return 1;
    QueryBench bench(store, arguments.count("--runs", 7));
    runFilters(bench, store);
    runSorts(bench);
    return 0;
}

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that a load gave, as lines that a test can compare. Only for tests.
#pragma once

#include "core/input/loader.h"

#include <QByteArray>
#include <QStringList>

#include <string>

namespace cbv {

/// Every row, fact, file, copy, problem and sum.
inline QStringList everything(const LoadResult &result)
{
    QStringList lines;
    const auto &store = *result.store;
    const auto add = [&lines](const std::string &line) { lines += QString::fromStdString(line); };
    const auto placed = [](const RecordPlace &p) {
        return std::to_string(p.file) + '/' + std::to_string(p.record) + '/'
               + std::to_string(p.offset) + '/' + std::to_string(p.length) + '/'
               + std::to_string(p.layers) + '/' + std::to_string(p.part);
    };
    for (Row row = 0; row < store.size(); ++row) {
        std::string line = formatUtc(store.time(row)) + ' ' + placed(store.place(row)) + ' '
                           + std::to_string(store.flags(row));
        for (std::size_t field = 0; field < kFieldCount; ++field)
            line += '|' + store.anyText(row, static_cast<Field>(field));
        for (const auto &copy : store.copies(row))
            line += " =" + placed(copy);
        add(line);
    }
    for (const auto &fact : store.facts()) {
        std::string line =
            "fact " + std::to_string(fact.row) + ' ' + std::to_string(int(fact.kind));
        for (const auto id : {fact.reservation, fact.account, fact.region, fact.state,
                              fact.stateByName, fact.instanceType})
            line += '|' + std::string(store.text(id));
        line += '|' + formatUtc(fact.plannedStart) + '|' + formatUtc(fact.plannedEnd) + '|'
                + std::to_string(fact.instanceCount);
        for (const auto id : fact.instances)
            line += ' ' + std::string(store.text(id));
        add(line);
    }
    for (const auto &file : store.files())
        add("file " + file.path + ' ' + std::to_string(int(file.verdict)) + ' '
            + formatUtc(file.delivered) + ' ' + std::to_string(file.bytes));
    for (const auto &p : result.problems)
        add("problem " + std::string(severityName(p.severity)) + ' ' + std::string(codeName(p.code))
            + ' ' + std::to_string(p.file) + ' ' + std::to_string(p.record) + ' '
            + std::to_string(p.offset) + ' ' + std::to_string(p.line) + ':'
            + std::to_string(p.column) + ' ' + p.detail);
    const auto &account = result.account;
    std::string sums = "account";
    for (const auto verdict : {FileVerdict::Log, FileVerdict::WithoutBlocks, FileVerdict::NotALog,
                               FileVerdict::Unreadable})
        sums += ' ' + std::to_string(account.files.of(verdict));
    sums += " |";
    for (const auto verdict :
         {RecordVerdict::Rejected, RecordVerdict::Other, RecordVerdict::OutOfScope,
          RecordVerdict::Duplicate, RecordVerdict::Shown})
        sums += ' ' + std::to_string(account.records.of(verdict));
    add(sums + " | " + std::to_string(account.repaired) + ' ' + std::to_string(account.bytesRead)
        + ' ' + std::to_string(account.bytesUnpacked));
    return lines;
}

/// Whether the sums are those of what is there.
inline bool addsUp(const LoadResult &result)
{
    const auto &store = *result.store;
    std::uint64_t copies = 0;
    for (Row row = 0; row < store.size(); ++row)
        copies += store.copies(row).size();
    std::uint64_t repaired = 0;
    for (Row row = 0; row < store.size(); ++row)
        repaired += (store.flags(row) & kRepaired) != 0 ? 1 : 0;
    const auto &records = result.account.records;
    return records.of(RecordVerdict::Shown) == store.size()
           && records.of(RecordVerdict::Duplicate) == copies && result.account.repaired >= repaired;
}

} // namespace cbv

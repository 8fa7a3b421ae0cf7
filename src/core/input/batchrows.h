// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of all batches of a load under one number each, and their order in time. For the merge.
#pragma once

#include "../event/eventbatch.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cbv {

/// The number of a row among those of all batches, by batch and then by row.
using RowNumber = std::uint32_t;

class BatchRows
{
public:
    /// `batches` in the order of the store's files; they outlive it.
    explicit BatchRows(std::span<const std::shared_ptr<EventBatch>> batches);

    std::size_t size() const { return m_fileOf.size(); }
    /// The place of a row's batch, which is that of its file.
    std::uint32_t file(RowNumber number) const { return m_fileOf[number]; }
    const EventBatch &batch(RowNumber number) const { return *m_batches[m_fileOf[number]]; }
    std::size_t row(RowNumber number) const { return number - m_firstOf[m_fileOf[number]]; }
    RowNumber number(std::uint32_t file, std::size_t row) const
    {
        return m_firstOf[file] + static_cast<RowNumber>(row);
    }
    TimeMs time(RowNumber number) const
    {
        return m_readers[m_readerOf[m_fileOf[number]]]->rows.time[index(number)];
    }
    /// Who read a batch's file, from 0 on, and the place of a row among all that they read.
    std::uint32_t reader(std::uint32_t file) const { return m_readerOf[file]; }
    RowNumber index(RowNumber number) const { return number + m_shiftOf[m_fileOf[number]]; }
    std::span<const std::shared_ptr<BatchPools>> readers() const { return m_readers; }
    /// Not for Field::EventId.
    std::string_view text(RowNumber number, Field field) const;
    RecordPlace place(RowNumber number) const;

    /// All rows by time, those of one time by number.
    std::vector<RowNumber> byTime() const;

private:
    template<typename Visit>
    void eachTime(Visit visit) const;
    template<typename Key>
    std::vector<RowNumber> byKey(TimeMs first, TimeMs unit, std::uint64_t most) const;

    std::span<const std::shared_ptr<EventBatch>> m_batches;
    std::vector<std::shared_ptr<BatchPools>> m_readers;
    std::vector<std::uint32_t> m_readerOf; ///< by file
    std::vector<RowNumber> m_firstOf;      ///< by file
    std::vector<RowNumber> m_shiftOf; ///< by file: from a row's number to its index, modulo 2^32
    std::vector<std::uint32_t> m_fileOf;
};

} // namespace cbv

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
    TimeMs time(RowNumber number) const { return m_times[number]; }
    /// Not for Field::EventId.
    std::string_view text(RowNumber number, Field field) const;
    RecordPlace place(RowNumber number) const;

    /// All rows by time, those of one time by number.
    std::vector<RowNumber> byTime() const;

private:
    std::span<const std::shared_ptr<EventBatch>> m_batches;
    std::vector<RowNumber> m_firstOf; ///< by file
    std::vector<std::uint32_t> m_fileOf;
    std::vector<TimeMs> m_times; ///< by number, as all of them are asked for out of order
};

} // namespace cbv

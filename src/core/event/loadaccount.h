// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The account of a load. It adds up by construction: only the parts are kept, each sum is computed.
#pragma once

#include <array>
#include <cstdint>

namespace cbv {

/// What became of a file. Every file that was found ends in exactly one.
enum class FileVerdict : std::uint8_t { Log, WithoutBlocks, NotALog, Unreadable };
/// What became of a record, judged in this order (commandline.md). Every record ends in exactly one.
enum class RecordVerdict : std::uint8_t { Rejected, Other, OutOfScope, Duplicate, Shown };

template<typename Verdict, std::size_t kCount>
class Tally
{
public:
    void add(Verdict verdict, std::uint64_t n = 1) { m_counts[index(verdict)] += n; }
    void add(const Tally &other)
    {
        for (std::size_t i = 0; i < kCount; ++i)
            m_counts[i] += other.m_counts[i];
    }
    std::uint64_t of(Verdict verdict) const { return m_counts[index(verdict)]; }
    std::uint64_t total() const
    {
        std::uint64_t sum = 0;
        for (const auto n : m_counts)
            sum += n;
        return sum;
    }
    bool operator==(const Tally &) const = default;

private:
    static std::size_t index(Verdict verdict) { return static_cast<std::size_t>(verdict); }
    std::array<std::uint64_t, kCount> m_counts{};
};

struct LoadAccount
{
    Tally<FileVerdict, 4> files;
    Tally<RecordVerdict, 5> records;
    std::uint64_t repaired = 0;      ///< records that were mended; each is in `records` too
    std::uint64_t bytesRead = 0;     ///< from the disk
    std::uint64_t bytesUnpacked = 0; ///< after unpacking; equal for a file that is not packed
    bool operator==(const LoadAccount &) const = default;

    void add(const LoadAccount &other)
    {
        files.add(other.files);
        records.add(other.records);
        repaired += other.repaired;
        bytesRead += other.bytesRead;
        bytesUnpacked += other.bytesUnpacked;
    }
};

} // namespace cbv

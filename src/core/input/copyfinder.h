// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the rows are copies of others: the same JSON value, however it is spelt, or a record
// from a shape that loses fields of an event that is there in a fuller one. Reads records again
// only where two of one event are spelt differently.
#pragma once

#include "batchrows.h"

#include "../event/fingerprint.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace cbv {

/// Whether records may be read again from their files; what is merely shown meanwhile does without.
enum class Rereading : std::uint8_t { Allowed, No };

class CopyFinder
{
public:
    /// `files`: the store's, by the numbers of `rows`. Both outlive it.
    CopyFinder(const BatchRows &rows, std::span<const FileEntry> files, Rereading rereading);
    ~CopyFinder();
    CopyFinder(const CopyFinder &) = delete;
    CopyFinder &operator=(const CopyFinder &) = delete;

    /// Takes the copies out of `order`, which is sorted by time; the first of each event stays, or
    /// the fullest.
    void dropCopies(std::vector<RowNumber> &order);
    /// For a row that stayed and has copies: where they lie.
    const std::map<RowNumber, std::vector<RecordPlace>> &copies() const { return m_copies; }

private:
    struct Keyed;
    using Run = std::vector<RowNumber>;
    bool mayHoldCopies(std::span<const RowNumber> run) const;
    void dropFrom(Run &run);
    void dropSame(std::span<const Keyed> group, std::vector<Keyed> &kept);
    template<typename Print>
    void dropEqual(std::vector<Keyed> &rows, Print print);
    void dropReduced(std::vector<Keyed> &kept);
    std::uint64_t eventKey(RowNumber number) const;
    std::uint64_t contentKey(RowNumber number, std::uint64_t eventKey) const;
    Fingerprint fingerprintOf(RowNumber number);
    void addCopy(RowNumber of, RowNumber copy);

    const BatchRows &m_rows;
    Rereading m_rereading;
    struct Again;
    std::unique_ptr<Again> m_again;
    std::map<RowNumber, std::vector<RecordPlace>> m_copies;
};

} // namespace cbv

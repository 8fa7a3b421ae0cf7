// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the readers of a file's shape hand on, and to whom.
#pragma once

#include "../event/problem.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cbv {

/// CutRecord::layers and RecordPlace::layers of a row of a table: its JSON was made from the row.
inline constexpr std::uint8_t kTableLayers = 0xff;

/// One thing that was mended in a record.
struct Mend
{
    ProblemCode code = ProblemCode::ControlCharacter;
    std::size_t offset = 0; ///< in the text that the tolerant reader was given
};

/// A record as it was cut out of a text.
struct CutRecord
{
    std::string_view text;   ///< JSON, mended where `mends` says so; kTextPadding bytes follow it
    std::size_t begin = 0;   ///< where it lies in the text that was read
    std::size_t end = 0;
    std::vector<Mend> mends;
    std::uint8_t layers = 0; ///< of JSON strings around it; `begin` and `end` are then the outermost's
    std::uint16_t part = 0;  ///< which one inside that string
    /// It may be no record at all: a file of nothing but such objects is no log.
    bool loose = false;
    bool reduced = false; ///< the shape does not keep all fields (EventFlag kReducedShape)
    std::string damaged;  ///< a value that a spreadsheet destroyed; empty: none
};

/// A stretch that could not be read.
struct CutFailure
{
    ProblemCode code = ProblemCode::SyntaxError;
    std::size_t begin = 0;
    std::size_t offset = 0; ///< where it goes wrong
};

enum class Next : std::uint8_t { Go, Stop };

/// What a sink made of an object that it was shown where it begins.
struct TakenWhole
{
    std::size_t end = 0; ///< behind the object; 0: it was not taken, and is to be cut out
    Next next = Next::Go;
};

class RecordSink
{
public:
    virtual ~RecordSink() = default;
    /// An object that begins at `begin` of the text that is read, which may be a plain record: who can
    /// find its end by reading it takes it, and it is not given again.
    virtual TakenWhole takeWhole(std::size_t begin)
    {
        (void)begin;
        return {};
    }
    /// A whole object that should be one record.
    virtual Next record(const CutRecord &record) = 0;
    /// A record that is lost.
    virtual Next failed(const CutFailure &failure) = 0;
};

} // namespace cbv

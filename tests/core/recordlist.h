// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sink that keeps what the readers of a shape hand on. Only for tests.
#pragma once

#include "core/input/bounds.h"
#include "core/input/recordsink.h"

#include <string>
#include <vector>

namespace cbv {

class RecordList : public RecordSink
{
public:
    struct Kept
    {
        std::string text;
        CutRecord cut; ///< its view is not valid any more
    };

    Next record(const CutRecord &record) override
    {
        records.push_back({std::string(record.text), record});
        return next;
    }
    Next failed(const CutFailure &failure) override
    {
        failures.push_back(failure);
        return next;
    }

    std::vector<std::string> texts() const
    {
        std::vector<std::string> list;
        for (const auto &kept : records)
            list.push_back(kept.text);
        return list;
    }

    std::vector<Kept> records;
    std::vector<CutFailure> failures;
    Next next = Next::Go; ///< what it answers
};

/// A text with the readable bytes behind it that the readers want.
class PaddedText
{
public:
    explicit PaddedText(std::string text) : m_size(text.size()), m_text(std::move(text))
    {
        m_text.append(kTextPadding, '\0');
    }
    std::string_view view() const { return {m_text.data(), m_size}; }

private:
    std::size_t m_size;
    std::string m_text;
};

} // namespace cbv

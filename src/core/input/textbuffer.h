// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes that are written once and read many times: no zeroing when it grows, and kTextPadding
// readable bytes behind the end, as the parser wants. Reused from file to file.
#pragma once

#include "bounds.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>

namespace cbv {

class TextBuffer
{
public:
    char *data() { return m_data.get(); }
    std::size_t size() const { return m_size; }
    std::size_t capacity() const { return m_capacity; }
    std::string_view view() const { return {m_data.get(), m_size}; }

    /// Room for `capacity` bytes; what is there stays.
    void reserve(std::size_t capacity)
    {
        if (capacity <= m_capacity)
            return;
        auto bigger = std::make_unique_for_overwrite<char[]>(capacity + kTextPadding);
        if (m_size > 0)
            std::memcpy(bigger.get(), m_data.get(), m_size);
        m_data = std::move(bigger);
        m_capacity = capacity;
    }
    /// The first `size` bytes are now the text; `size` ≤ capacity().
    void setSize(std::size_t size)
    {
        reserve(std::max<std::size_t>(size, 1));
        m_size = size;
        std::memset(m_data.get() + size, 0, kTextPadding);
    }
    void assign(std::string_view text)
    {
        m_size = 0;
        reserve(std::max<std::size_t>(text.size(), 1));
        if (!text.empty())
            std::memcpy(m_data.get(), text.data(), text.size());
        setSize(text.size());
    }
    /// Gives back the memory of an unusually large file.
    void shrink(std::size_t above)
    {
        if (m_capacity > above)
            *this = TextBuffer();
    }

private:
    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work on many things that do not depend on each other, in equal parts, one for each thread. What
// comes out must not depend on their number.
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace cbv {

class EqualParts
{
public:
    /// As many parts as the processor has threads, but none that is worth no thread of its own.
    EqualParts(std::size_t size, std::size_t worthAThread)
        : m_size(size),
          m_count(std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()),
                                        1 + size / worthAThread))
    {}

    std::size_t count() const { return m_count; }
    /// Where a part begins, which is where the one before it ends.
    std::size_t begin(std::size_t part) const { return m_size * part / m_count; }

    /// Calls `work(part, begin, end)` for each part, the first on the caller's thread; returns when
    /// all are done.
    template<typename Work>
    void run(Work work) const
    {
        std::vector<std::jthread> threads;
        for (std::size_t part = 1; part < m_count; ++part)
            threads.emplace_back([&work, this, part] { work(part, begin(part), begin(part + 1)); });
        work(std::size_t(0), begin(0), begin(1));
    }

private:
    std::size_t m_size;
    std::size_t m_count;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undo and redo of a value: the filter's text, the view's range.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace cbv {

template<typename T>
class History
{
public:
    explicit History(T now) : m_now(std::move(now)) {}

    const T &now() const { return m_now; }
    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }

    /// A new value that can be undone.
    void push(T value)
    {
        if (value == m_now)
            return;
        m_past.push_back(std::exchange(m_now, std::move(value)));
        if (m_past.size() > kMaxSteps)
            m_past.erase(m_past.begin());
        m_future.clear();
    }
    /// A new value in the same step: a drag or a turning wheel is undone as one.
    void amend(T value) { m_now = std::move(value); }
    void undo() { step(m_past, m_future); }
    void redo() { step(m_future, m_past); }
    void reset(T value)
    {
        m_past.clear();
        m_future.clear();
        m_now = std::move(value);
    }

private:
    static constexpr std::size_t kMaxSteps = 200;

    void step(std::vector<T> &from, std::vector<T> &to)
    {
        if (from.empty())
            return;
        to.push_back(std::exchange(m_now, std::move(from.back())));
        from.pop_back();
    }

    T m_now;
    std::vector<T> m_past;
    std::vector<T> m_future;
};

} // namespace cbv

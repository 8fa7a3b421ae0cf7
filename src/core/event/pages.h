// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A block of memory for plain values. A large one is the system's own pages: what is not written to
// takes none, and all of it goes back at once.
#pragma once

#include <cstddef>
#include <new>
#include <sys/mman.h>
#include <type_traits>
#include <utility>

namespace cbv {

template<typename T>
class Pages
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    Pages() = default;
    /// Room for `count` values that are not set.
    explicit Pages(std::size_t count) : m_bytes(count * sizeof(T))
    {
        if (!isMapped()) {
            m_values = static_cast<T *>(::operator new(m_bytes));
            return;
        }
        void *const got = ::mmap(nullptr, m_bytes, PROT_READ | PROT_WRITE,
                                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (got == MAP_FAILED)
            throw std::bad_alloc();
        m_values = static_cast<T *>(got);
    }
    Pages(Pages &&other) noexcept { swap(other); }
    Pages &operator=(Pages &&other) noexcept
    {
        Pages taken(std::move(other));
        swap(taken);
        return *this;
    }
    ~Pages()
    {
        if (m_values == nullptr)
            return;
        if (isMapped())
            ::munmap(m_values, m_bytes);
        else
            ::operator delete(m_values);
    }

    T *get() const { return m_values; }
    explicit operator bool() const { return m_values != nullptr; }
    T &operator[](std::size_t index) const { return m_values[index]; }

private:
    static constexpr std::size_t kLeastMapped = std::size_t(128) << 10;
    bool isMapped() const { return m_bytes >= kLeastMapped; }
    void swap(Pages &other)
    {
        std::swap(m_values, other.m_values);
        std::swap(m_bytes, other.m_bytes);
    }

    T *m_values = nullptr;
    std::size_t m_bytes = 0;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values to bytes and back, for what is kept between runs on one machine. Both ends have the same
// members, so that one description of a value serves both ways: `exchange(io, value)`. What comes in
// is never trusted: after anything that does not fit, isGood() is false and every value is empty.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace cbv {

class BytesOut
{
public:
    static constexpr bool kReads = false;

    template<typename T>
    void number(const T &value)
    {
        auto rest = static_cast<std::uint64_t>(value);
        for (; rest >= 0x80; rest >>= 7)
            m_bytes += static_cast<char>(rest | 0x80);
        m_bytes += static_cast<char>(rest);
    }
    /// One of the values from 0 to `last`.
    template<typename Enum>
    void choice(const Enum &value, Enum)
    {
        number(static_cast<std::uint64_t>(value));
    }
    void text(std::string_view value)
    {
        number(value.size());
        m_bytes += value;
    }
    /// A list of plain values, as they lie in memory.
    template<typename T>
    void plain(const std::vector<T> &values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        number(values.size());
        if (!values.empty())
            m_bytes.append(reinterpret_cast<const char *>(values.data()), values.size() * sizeof(T));
    }
    const std::string &bytes() const { return m_bytes; }
    bool isGood() const { return true; }

private:
    std::string m_bytes;
};

class BytesIn
{
public:
    static constexpr bool kReads = true;

    explicit BytesIn(std::string_view bytes) : m_left(bytes) {}

    template<typename T>
    void number(T &value)
    {
        std::uint64_t read = 0;
        bool ended = false;
        for (unsigned shift = 0; shift < 64 && !m_left.empty() && !ended; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_left.front());
            m_left.remove_prefix(1);
            read |= std::uint64_t(byte & 0x7fU) << shift;
            ended = byte < 0x80;
        }
        value = static_cast<T>(read);
        if (!ended || static_cast<std::uint64_t>(value) != read)
            fail(value);
    }
    template<typename Enum>
    void choice(Enum &value, Enum last)
    {
        std::uint64_t read = 0;
        number(read);
        value = static_cast<Enum>(read);
        if (read > static_cast<std::uint64_t>(last))
            fail(value);
    }
    void text(std::string &value) { value = view(); }
    /// The same without a copy; it lies in the bytes.
    std::string_view view()
    {
        const auto size = count(1);
        const auto read = m_left.substr(0, size);
        m_left.remove_prefix(size);
        return read;
    }
    template<typename T>
    void plain(std::vector<T> &values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        const auto size = count(sizeof(T));
        values.resize(size);
        if (size != 0)
            std::memcpy(values.data(), m_left.data(), size * sizeof(T));
        m_left.remove_prefix(size * sizeof(T));
    }
    /// How many things follow that take at least `least` bytes each; 0 where they cannot be there.
    std::size_t count(std::size_t least)
    {
        std::uint64_t read = 0;
        number(read);
        if (read > m_left.size() / least)
            fail(read);
        return static_cast<std::size_t>(read);
    }
    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_left.empty(); }
    void fail()
    {
        m_good = false;
        m_left = {};
    }

private:
    template<typename T>
    void fail(T &value)
    {
        value = {};
        fail();
    }

    std::string_view m_left;
    bool m_good = true;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gzipsalvage.h"

#include <zlib.h>

#include <algorithm>

namespace cbv {
namespace {

constexpr std::string_view kMagic = "\x1f\x8b";
constexpr std::string_view kMemberBegin = "\x1f\x8b\x08";

enum class Ending : std::uint8_t { Whole, Cut, Damaged, Limit };

/// One try at a member; what comes out lies behind the `size` bytes that are kept.
struct Member
{
    Ending ending = Ending::Damaged;
    std::size_t end = 0;  ///< in the packed data
    std::size_t made = 0; ///< bytes that came out
};

class Salvage
{
public:
    Salvage(std::string_view packed, TextBuffer &out, std::size_t limit)
        : m_packed(packed),
          m_out(out),
          m_limit(limit)
    {
        constexpr int kGzipWindow = 15 + 16;
        m_ready = inflateInit2(&m_stream, kGzipWindow) == Z_OK;
        m_out.setSize(0);
        m_out.reserve(std::min(packed.size() * 4 + 4096, limit));
    }
    ~Salvage()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Salvage(const Salvage &) = delete;
    Salvage &operator=(const Salvage &) = delete;

    Salvaged run()
    {
        if (!m_ready)
            return {ProblemCode::ReadError, false, {}};
        std::size_t at = 0;
        while (at < m_packed.size()) {
            const auto begin = at;
            const bool isMember = m_packed.substr(at).starts_with(kMagic);
            auto member = isMember ? inflateAt(at, m_packed.size()) : Member{};
            if (member.ending == Ending::Limit) {
                m_size += member.made;
                m_result.metLimit = true;
                break;
            }
            if (member.ending == Ending::Whole) {
                m_size += member.made;
                at = member.end;
                // Zeros behind the last member are padding; anything else that is no member is
                // damage.
                if (m_packed.find_first_not_of('\0', at) == m_packed.npos)
                    break;
                continue;
            }
            at = nextWhole(begin + 1);
            // A break may go unnoticed for a while, or until a checksum: the next member is not
            // part of it.
            if (isMember)
                member = {member.ending, at, inflateAt(begin, at).made};
            m_size += member.made;
            addLost(begin, at);
            if (!m_result.code)
                m_result.code = member.ending == Ending::Cut && at == m_packed.size()
                                    ? ProblemCode::CutOff
                                    : ProblemCode::BadPacking;
            if (at < m_packed.size())
                breakLine();
        }
        m_out.setSize(m_size);
        return m_result;
    }

private:
    /// The member at `at`, of whose bytes none lies behind `end`.
    Member inflateAt(std::size_t at, std::size_t end)
    {
        Member member;
        inflateReset(&m_stream);
        const auto given = std::min<std::size_t>(end - at, 0xffffffffU);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_packed.data() + at));
        m_stream.avail_in = static_cast<uInt>(given);
        for (;;) {
            const auto size = m_size + member.made;
            if (size == m_out.capacity() && size < m_limit) {
                m_out.setSize(size);
                m_out.reserve(std::min(size * 2, m_limit));
            }
            // At the limit one byte more tells whether there is more.
            const bool full = size == m_out.capacity();
            Bytef more = 0;
            const auto room =
                full ? 1 : std::min<std::size_t>(m_out.capacity() - size, 0x40000000U);
            m_stream.next_out = full ? &more : reinterpret_cast<Bytef *>(m_out.data() + size);
            m_stream.avail_out = static_cast<uInt>(room);
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            if (full && m_stream.avail_out == 0) {
                member.ending = Ending::Limit;
                break;
            }
            member.made += room - m_stream.avail_out;
            if (result == Z_OK && (m_stream.avail_in != 0 || m_stream.avail_out == 0))
                continue;
            member.ending = result == Z_STREAM_END                    ? Ending::Whole
                            : result == Z_OK || result == Z_BUF_ERROR ? Ending::Cut
                                                                      : Ending::Damaged;
            break;
        }
        member.end = at + given - m_stream.avail_in;
        m_tried += member.end - at + member.made;
        return member;
    }

    /// The next member that comes out whole, from `at` on: where the break is does not tell where
    /// it ends. All tries together cost no more than the most that may come out.
    std::size_t nextWhole(std::size_t at)
    {
        m_tried = 0;
        for (; (at = m_packed.find(kMemberBegin, at)) != m_packed.npos && m_tried < m_limit; ++at) {
            if (const auto ending = inflateAt(at, m_packed.size()).ending;
                ending == Ending::Whole || ending == Ending::Limit)
                return at;
        }
        return m_packed.size();
    }

    void addLost(std::size_t begin, std::size_t end)
    {
        constexpr std::size_t kEnough = 200;
        if (m_result.lost.size() < kEnough)
            m_result.lost += (m_result.lost.empty() ? "" : ", ") + std::to_string(begin) + '-'
                             + std::to_string(end);
    }

    /// So that what was cut off does not run into what follows.
    void breakLine()
    {
        if (m_size == 0 || m_size >= m_limit)
            return;
        m_out.setSize(m_size);
        m_out.reserve(m_size + 1);
        m_out.data()[m_size++] = '\n';
    }

    std::string_view m_packed;
    TextBuffer &m_out;
    std::size_t m_limit;
    std::size_t m_size = 0;  ///< what is kept of `m_out`
    std::size_t m_tried = 0; ///< bytes read and made since nextWhole() began
    z_stream m_stream = {};
    bool m_ready = false;
    Salvaged m_result;
};

} // namespace

Salvaged salvageGzip(std::string_view packed, TextBuffer &out, std::size_t limit)
{
    return Salvage(packed, out, limit).run();
}

} // namespace cbv

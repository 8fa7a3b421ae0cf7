// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivesource.h"

#include "bounds.h"

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace cbv {
namespace {

constexpr std::size_t kBlock = 256 * 1024;
constexpr int kGzipWindow = 15 + 16;
constexpr std::string_view kGzipMagic = "\x1f\x8b";

bool isPlainArchive(std::string_view head)
{
    constexpr std::size_t kTarMagicAt = 257;
    // The second is a zip without members, the third one of several volumes.
    for (const std::string_view magic : {"PK\x03\x04", "PK\x05\x06", "PK\x07\x08"}) {
        if (head.starts_with(magic))
            return true;
    }
    return head.size() > kTarMagicAt && head.substr(kTarMagicAt).starts_with("ustar");
}

/// The beginning of what is in the first gzip member.
std::string inflatedHead(std::string_view packed)
{
    constexpr std::size_t kTarBlock = 512;
    std::string head(kTarBlock, '\0');
    z_stream stream = {};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(std::min(packed.size(), kBlock));
    stream.next_out = reinterpret_cast<Bytef *>(head.data());
    stream.avail_out = static_cast<uInt>(head.size());
    inflate(&stream, Z_SYNC_FLUSH);
    head.resize(stream.total_out);
    inflateEnd(&stream);
    return head;
}

Problem sourceProblem(ProblemCode code, std::string detail = {})
{
    Problem problem;
    problem.severity = Severity::Unreadable;
    problem.code = code;
    problem.detail = std::move(detail);
    return problem;
}

} // namespace

bool isArchive(std::string_view head)
{
    return isPlainArchive(head)
           || (head.starts_with(kGzipMagic) && isPlainArchive(inflatedHead(head)));
}

struct ArchiveSource::Inflater
{
    z_stream stream = {};
    std::unique_ptr<char[]> out = std::make_unique_for_overwrite<char[]>(kBlock);
    std::uint64_t limit = 0;
    bool atMemberEnd = false;
    bool isReady = inflateInit2(&stream, kGzipWindow) == Z_OK;
    Inflater() = default;
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
};

ArchiveSource::ArchiveSource(const std::string &path, std::stop_token stop)
    : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)),
      m_block(std::make_unique_for_overwrite<char[]>(kBlock)),
      m_stop(std::move(stop))
{
    struct ::stat info = {};
    if (m_descriptor < 0 || ::fstat(m_descriptor, &info) != 0 || !S_ISREG(info.st_mode)) {
        m_problem = sourceProblem(ProblemCode::ReadError);
        return;
    }
    m_size = static_cast<std::uint64_t>(info.st_size);
    const auto head = nextOfFile();
    if (head.starts_with(kGzipMagic)) {
        m_inflater = std::make_unique<Inflater>();
        m_inflater->limit = std::min(
            kMaxArchiveBytes, std::max<std::uint64_t>(kRatioFreeBytes, m_size * kMaxUnpackRatio));
    }
    seek(0);
    m_taken = 0;
}

ArchiveSource::ArchiveSource(std::string_view bytes) : m_bytes(bytes), m_size(bytes.size()) {}

ArchiveSource::~ArchiveSource()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::uint64_t ArchiveSource::bytesTaken()
{
    const auto fresh = std::min(std::exchange(m_taken, 0), m_size - m_told);
    m_told += fresh;
    return fresh;
}

void ArchiveSource::seek(std::uint64_t offset)
{
    m_at = std::min(offset, m_size);
    m_hasEnded = false;
}

std::optional<std::uint64_t> ArchiveSource::find(std::string_view bytes, std::uint64_t from)
{
    for (seek(from); m_at < m_size;) {
        const auto begin = m_at;
        const auto block = next();
        if (const auto found = block.find(bytes); found != block.npos)
            return begin + found;
        if (block.size() < bytes.size())
            break;
        if (m_at < m_size) // it may stand across two blocks
            seek(m_at - (bytes.size() - 1));
    }
    return std::nullopt;
}

std::string_view ArchiveSource::next()
{
    if (m_problem)
        return {};
    if (m_inflater)
        return nextInflated();
    if (m_descriptor >= 0)
        return nextOfFile();
    const auto rest = m_bytes.substr(static_cast<std::size_t>(m_at));
    m_hasEnded = rest.empty();
    m_at += rest.size();
    return rest;
}

std::string_view ArchiveSource::nextOfFile()
{
    if (m_stop.stop_requested()) {
        m_problem = sourceProblem(ProblemCode::ReadError);
        return {};
    }
    ::ssize_t got = -1;
    do
        got = ::pread(m_descriptor, m_block.get(), kBlock, static_cast<::off_t>(m_at));
    while (got < 0 && errno == EINTR);
    if (got < 0) {
        m_problem = sourceProblem(ProblemCode::ReadError, std::generic_category().message(errno));
        return {};
    }
    m_hasEnded = got == 0;
    m_at += static_cast<std::uint64_t>(got);
    m_taken += static_cast<std::uint64_t>(got);
    return {m_block.get(), static_cast<std::size_t>(got)};
}

std::string_view ArchiveSource::nextInflated()
{
    auto &stream = m_inflater->stream;
    stream.next_out = reinterpret_cast<Bytef *>(m_inflater->out.get());
    stream.avail_out = static_cast<uInt>(kBlock);
    while (stream.avail_out > 0 && !m_problem) {
        if (stream.avail_in == 0) {
            const auto packed = nextOfFile();
            stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
            stream.avail_in = static_cast<uInt>(packed.size());
            if (packed.empty()) {
                if (!m_problem && !m_inflater->atMemberEnd)
                    m_problem = sourceProblem(ProblemCode::CutOff);
                break;
            }
        }
        if (m_inflater->atMemberEnd) {
            // Zeros behind the last member are padding, as in Unpacker.
            if (*stream.next_in == 0) {
                ++stream.next_in;
                --stream.avail_in;
                continue;
            }
            m_inflater->atMemberEnd = false;
            inflateReset(&stream);
        }
        const int result = m_inflater->isReady ? inflate(&stream, Z_NO_FLUSH) : Z_MEM_ERROR;
        if (result == Z_STREAM_END)
            m_inflater->atMemberEnd = true;
        else if (result != Z_OK && result != Z_BUF_ERROR)
            m_problem = sourceProblem(ProblemCode::BadPacking);
    }
    const auto made = kBlock - stream.avail_out;
    if (made > m_inflater->limit) {
        m_problem =
            sourceProblem(m_inflater->limit == kMaxArchiveBytes ? ProblemCode::TooLarge
                                                                : ProblemCode::RatioTooHigh);
        return {};
    }
    m_inflater->limit -= made;
    return {m_inflater->out.get(), made};
}

} // namespace cbv

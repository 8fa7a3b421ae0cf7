// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytesource.h"

#include "gzipsalvage.h"

#include <libdeflate.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace cbv {
namespace {

Problem fileProblem(ProblemCode code, std::string detail = {})
{
    Problem problem;
    problem.severity = Severity::Unreadable;
    problem.code = code;
    problem.detail = std::move(detail);
    return problem;
}

Problem systemProblem(int error)
{
    if (error == EACCES || error == EPERM)
        return fileProblem(ProblemCode::NoPermission);
    if (error == ENOENT)
        return fileProblem(ProblemCode::NotFound);
    return fileProblem(ProblemCode::ReadError, std::generic_category().message(error));
}

bool isGzip(std::string_view bytes)
{
    return bytes.size() >= 18 && bytes.starts_with("\x1f\x8b\x08");
}

/// How far `packed` bytes may grow.
std::size_t growthLimit(std::size_t packed, std::size_t maxBytes)
{
    return std::min(maxBytes, std::max(kRatioFreeBytes, packed * kMaxUnpackRatio));
}

/// gzip's last four bytes say how much comes out, of the last member and modulo 2^32: a hint.
std::size_t sizeHint(std::string_view packed)
{
    std::size_t hint = 0;
    for (int i = 0; i < 4; ++i)
        hint =
            hint << 8
            | static_cast<unsigned char>(packed[packed.size() - 1 - static_cast<std::size_t>(i)]);
    return std::clamp(hint, packed.size(), packed.size() * 20 + 4096);
}

bool hasMore(int descriptor)
{
    char more = 0;
    ssize_t got = 0;
    do {
        got = ::read(descriptor, &more, 1);
    } while (got < 0 && errno == EINTR);
    return got != 0;
}

} // namespace

std::optional<Problem> readStream(int descriptor, TextBuffer &bytes, std::size_t maxBytes)
{
    constexpr std::size_t kStep = 256 * 1024;
    struct ::stat info = {};
    const bool known = ::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode);
    std::size_t size = 0;
    bytes.setSize(0);
    // One byte more than the file has, so that its end is seen without another round.
    bytes.reserve(known ? std::min(static_cast<std::size_t>(info.st_size) + 1, maxBytes) : kStep);
    for (;;) {
        if (size == bytes.capacity()) {
            bytes.setSize(size);
            if (size >= maxBytes)
                return hasMore(descriptor) ? std::optional(fileProblem(ProblemCode::TooLarge))
                                           : std::nullopt;
            bytes.reserve(std::min(maxBytes, std::max(size * 2, kStep)));
        }
        const auto got = ::read(descriptor, bytes.data() + size, bytes.capacity() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            const int error = errno;
            bytes.setSize(size);
            return got < 0 ? std::optional(systemProblem(error)) : std::nullopt;
        }
        size += static_cast<std::size_t>(got);
    }
}

namespace {

/// Without O_NONBLOCK a pipe that took the file's place would hold us for ever.
int opened(const std::string &path)
{
    return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
}

} // namespace

std::optional<Problem> readFile(const std::string &path, TextBuffer &bytes, std::size_t maxBytes)
{
    bytes.setSize(0);
    const int descriptor = opened(path);
    if (descriptor < 0)
        return systemProblem(errno);
    struct ::stat info = {};
    std::optional<Problem> problem;
    if (::fstat(descriptor, &info) != 0)
        problem = systemProblem(errno);
    else if (!S_ISREG(info.st_mode))
        problem = fileProblem(ProblemCode::NotAFile);
    else
        problem = readStream(descriptor, bytes, maxBytes);
    ::close(descriptor);
    return problem;
}

void fetchAhead(const std::string &path)
{
    // Logs are smaller; of what is larger the system fetches the rest as it is read.
    constexpr ::off_t kFetchedBytes = ::off_t(1) << 20;
    const int descriptor = opened(path);
    if (descriptor < 0)
        return;
    struct ::stat info = {};
    if (::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode))
        (void)::posix_fadvise(descriptor, 0, kFetchedBytes, POSIX_FADV_WILLNEED);
    ::close(descriptor);
}

struct Unpacker::Engine
{
    explicit Engine(std::size_t most) : maxBytes(most) {}

    std::size_t maxBytes;
    libdeflate_decompressor *fast = libdeflate_alloc_decompressor();
    ~Engine() { libdeflate_free_decompressor(fast); }

    /// All members; false where any of it needs the slow way.
    bool whole(std::string_view packed, TextBuffer &out)
    {
        if (!isGzip(packed))
            return false;
        const auto limit = growthLimit(packed.size(), maxBytes);
        out.setSize(0);
        out.reserve(std::min(sizeHint(packed) + 1, limit));
        std::size_t in = 0;
        std::size_t size = 0;
        while (fast != nullptr && isGzip(packed.substr(in))) {
            std::size_t used = 0;
            std::size_t made = 0;
            const auto result = libdeflate_gzip_decompress_ex(fast, packed.data() + in,
                                                              packed.size() - in, out.data() + size,
                                                              out.capacity() - size, &used, &made);
            if (result == LIBDEFLATE_INSUFFICIENT_SPACE && out.capacity() < limit) {
                out.setSize(size);
                out.reserve(std::min(out.capacity() * 2, limit));
                continue;
            }
            if (result != LIBDEFLATE_SUCCESS)
                return false;
            in += used;
            size += made;
            if (in == packed.size()) {
                out.setSize(size);
                return true;
            }
        }
        return false;
    }

    /// What comes out of damaged members, and what the damage is.
    std::optional<Problem> salvaged(std::string_view packed, TextBuffer &out) const
    {
        const auto limit = growthLimit(packed.size(), maxBytes);
        auto result = salvageGzip(packed, out, limit);
        if (result.metLimit)
            return fileProblem(limit == maxBytes ? ProblemCode::TooLarge
                                                 : ProblemCode::RatioTooHigh);
        if (result.code)
            return fileProblem(*result.code, *result.code == ProblemCode::BadPacking
                                                 ? "packed bytes " + result.lost
                                                 : std::string());
        return std::nullopt;
    }
};

Unpacker::Unpacker(std::size_t maxBytes) : m_engine(std::make_unique<Engine>(maxBytes)) {}

Unpacker::~Unpacker() = default;

std::optional<Problem> Unpacker::unpack(TextBuffer &bytes)
{
    std::optional<Problem> first;
    const auto keep = [&first](std::optional<Problem> problem) {
        if (!first)
            first = std::move(problem);
    };
    for (int depth = 0; bytes.view().starts_with("\x1f\x8b"); ++depth) {
        if (depth == kMaxPackingDepth) {
            keep(fileProblem(ProblemCode::PackedTooOften));
            break;
        }
        if (!m_engine->whole(bytes.view(), m_spare))
            keep(m_engine->salvaged(bytes.view(), m_spare));
        std::swap(bytes, m_spare);
    }
    return first;
}

} // namespace cbv

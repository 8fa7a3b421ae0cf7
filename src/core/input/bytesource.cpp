// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytesource.h"

#include <libdeflate.h>
#include <zlib.h>

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
std::size_t growthLimit(std::size_t packed)
{
    return std::min(kMaxFileBytes, std::max(kRatioFreeBytes, packed * kMaxUnpackRatio));
}

ProblemCode limitCode(std::size_t limit)
{
    return limit == kMaxFileBytes ? ProblemCode::TooLarge : ProblemCode::RatioTooHigh;
}

/// gzip's last four bytes say how much comes out, of the last member and modulo 2^32: a hint.
std::size_t sizeHint(std::string_view packed)
{
    std::size_t hint = 0;
    for (int i = 0; i < 4; ++i)
        hint = hint << 8 | static_cast<unsigned char>(packed[packed.size() - 1 - static_cast<std::size_t>(i)]);
    return std::clamp(hint, packed.size(), packed.size() * 20 + 4096);
}

} // namespace

std::optional<Problem> readStream(int descriptor, TextBuffer &bytes, std::size_t limit)
{
    constexpr std::size_t kStep = 256 * 1024;
    struct ::stat info = {};
    const bool known = ::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode);
    std::size_t size = 0;
    bytes.setSize(0);
    // One byte more than the file has, so that its end is seen without another round.
    bytes.reserve(known ? std::min(static_cast<std::size_t>(info.st_size) + 1, limit) : kStep);
    for (;;) {
        if (size == bytes.capacity()) {
            if (size >= limit) {
                bytes.setSize(size);
                return fileProblem(ProblemCode::TooLarge);
            }
            bytes.setSize(size);
            bytes.reserve(std::min(limit, std::max(size * 2, kStep)));
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

std::optional<Problem> readFile(const std::string &path, TextBuffer &bytes, std::size_t limit)
{
    bytes.setSize(0);
    // Without O_NONBLOCK a pipe that took the file's place would hold us for ever.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return systemProblem(errno);
    struct ::stat info = {};
    std::optional<Problem> problem;
    if (::fstat(descriptor, &info) != 0)
        problem = systemProblem(errno);
    else if (!S_ISREG(info.st_mode))
        problem = fileProblem(ProblemCode::NotAFile);
    else
        problem = readStream(descriptor, bytes, limit);
    ::close(descriptor);
    return problem;
}

struct Unpacker::Engine
{
    libdeflate_decompressor *fast = libdeflate_alloc_decompressor();
    ~Engine() { libdeflate_free_decompressor(fast); }

    /// All members; false where any of it needs the slow way.
    bool whole(std::string_view packed, TextBuffer &out)
    {
        if (!isGzip(packed))
            return false;
        const auto limit = growthLimit(packed.size());
        out.setSize(0);
        out.reserve(std::min(sizeHint(packed) + 1, limit));
        std::size_t in = 0;
        std::size_t size = 0;
        while (fast != nullptr && isGzip(packed.substr(in))) {
            std::size_t used = 0;
            std::size_t made = 0;
            const auto result = libdeflate_gzip_decompress_ex(fast, packed.data() + in, packed.size() - in,
                                                              out.data() + size, out.capacity() - size,
                                                              &used, &made);
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

    /// What comes out before the break, and what the break is.
    static std::optional<Problem> asFarAsItGoes(std::string_view packed, TextBuffer &out)
    {
        constexpr int kGzipWindow = 15 + 16;
        const auto limit = growthLimit(packed.size());
        z_stream stream = {};
        if (inflateInit2(&stream, kGzipWindow) != Z_OK)
            return fileProblem(ProblemCode::ReadError);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        stream.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), 0xffffffffU));
        std::size_t size = 0;
        std::optional<Problem> problem;
        out.setSize(0);
        out.reserve(std::min<std::size_t>(packed.size() * 4 + 4096, limit));
        for (;;) {
            if (size == out.capacity()) {
                if (size >= limit) {
                    problem = fileProblem(limitCode(limit));
                    break;
                }
                out.setSize(size);
                out.reserve(std::min(size * 2, limit));
            }
            stream.next_out = reinterpret_cast<Bytef *>(out.data() + size);
            const auto room = std::min<std::size_t>(out.capacity() - size, 0x40000000U);
            stream.avail_out = static_cast<uInt>(room);
            const int result = inflate(&stream, Z_NO_FLUSH);
            size += room - stream.avail_out;
            if (result == Z_STREAM_END) {
                const std::string_view rest(reinterpret_cast<const char *>(stream.next_in), stream.avail_in);
                // Zeros behind the last member are padding; anything else that is no member is damage.
                if (rest.find_first_not_of('\0') == rest.npos)
                    break;
                if (!rest.starts_with("\x1f\x8b") || inflateReset(&stream) != Z_OK) {
                    problem = fileProblem(ProblemCode::BadPacking);
                    break;
                }
            } else if (result == Z_BUF_ERROR || (result == Z_OK && stream.avail_in == 0
                                                 && stream.avail_out != 0)) {
                problem = fileProblem(ProblemCode::CutOff);
                break;
            } else if (result != Z_OK) {
                problem = fileProblem(ProblemCode::BadPacking);
                break;
            }
        }
        inflateEnd(&stream);
        out.setSize(size);
        return problem;
    }
};

Unpacker::Unpacker()
    : m_engine(std::make_unique<Engine>())
{
}

Unpacker::~Unpacker() = default;

std::optional<Problem> Unpacker::unpack(TextBuffer &bytes)
{
    for (int depth = 0; bytes.view().starts_with("\x1f\x8b"); ++depth) {
        if (depth == kMaxPackingDepth)
            return fileProblem(ProblemCode::PackedTooOften);
        std::optional<Problem> problem;
        if (!m_engine->whole(bytes.view(), m_spare))
            problem = Engine::asFarAsItGoes(bytes.view(), m_spare);
        std::swap(bytes, m_spare);
        if (problem)
            return problem;
    }
    return std::nullopt;
}

} // namespace cbv

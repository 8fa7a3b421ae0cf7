// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texthash.h"

#include <array>
#include <random>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace cbv {
namespace {

struct Secret
{
    std::array<unsigned char, 192> bytes{};
    Secret()
    {
        std::random_device random;
        for (auto &byte : bytes)
            byte = static_cast<unsigned char>(random());
    }
};

const Secret &secret()
{
    static const Secret once;
    return once;
}

} // namespace

std::uint64_t hashOf(std::string_view bytes)
{
    const auto &s = secret().bytes;
    return XXH3_64bits_withSecret(bytes.data(), bytes.size(), s.data(), s.size());
}

Fingerprint hashOfBytes(std::string_view bytes)
{
    const auto &s = secret().bytes;
    const auto hash = XXH3_128bits_withSecret(bytes.data(), bytes.size(), s.data(), s.size());
    return {hash.high64, hash.low64};
}

} // namespace cbv

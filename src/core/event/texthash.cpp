// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texthash.h"

#include <random>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace cbv {
namespace {

HashSecret &secret()
{
    static HashSecret once = drawnSecret();
    return once;
}

} // namespace

HashSecret drawnSecret()
{
    std::random_device random;
    HashSecret drawn;
    for (auto &byte : drawn)
        byte = static_cast<unsigned char>(random());
    return drawn;
}

void useSecret(const HashSecret &given)
{
    secret() = given;
}

std::uint64_t hashOf(std::string_view bytes)
{
    const auto &s = secret();
    return XXH3_64bits_withSecret(bytes.data(), bytes.size(), s.data(), s.size());
}

Fingerprint hashOfBytes(std::string_view bytes)
{
    const auto &s = secret();
    const auto hash = XXH3_128bits_withSecret(bytes.data(), bytes.size(), s.data(), s.size());
    return {hash.high64, hash.low64};
}

} // namespace cbv

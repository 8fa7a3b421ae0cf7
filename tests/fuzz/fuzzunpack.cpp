// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as packed data: never more than the bounds allow, the same each time; and any bytes
// that are packed come out again, in one member or in several.
#include "fuzzinput.h"

#include "../core/temporaryfiles.h"

#include "core/input/bytesource.h"

namespace cbv {
namespace {

std::string unpacked(Unpacker &unpacker, std::string_view packed, bool &good)
{
    TextBuffer bytes;
    bytes.assign(packed);
    good = !unpacker.unpack(bytes).has_value();
    hold(bytes.size() <= kMaxFileBytes, "the bound of a file");
    hold(bytes.size() <= std::max({packed.size(), kRatioFreeBytes, packed.size() * kMaxUnpackRatio})
             || packed.size() > kRatioFreeBytes,
         "the bound of the ratio, for one packing");
    for (std::size_t i = 0; i < kTextPadding; ++i)
        hold(bytes.data()[bytes.size() + i] == 0, "zeros behind the text");
    return std::string(bytes.view());
}

} // namespace
} // namespace cbv

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const auto text = textOf(data, size);
    Unpacker unpacker;
    bool good = false;
    bool goodAgain = false;
    const auto once = unpacked(unpacker, text, good);
    const auto again = unpacked(unpacker, text, goodAgain);
    hold(once == again && good == goodAgain, "the same each time");
    if (text.starts_with("\x1f\x8b"))
        return 0;
    hold(good && once == text, "what is not packed stays as it is");
    const auto half = size / 2;
    const auto members = gzip(text.substr(0, half)) + gzip(text.substr(half));
    hold(unpacked(unpacker, members, good) == text && good, "what is packed comes out");
    return 0;
}

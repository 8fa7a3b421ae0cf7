// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes to the text decoder: what comes out is UTF-8, and is not changed by a second time.
#include "fuzzinput.h"

#include "core/input/textdecoder.h"

#include <QByteArrayView>

#include <algorithm>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace cbv;
    const auto bytes = textOf(data, size);
    TextBuffer text;
    TextBuffer scratch;
    text.assign(bytes);
    decodeText(text, scratch);
    const std::string once(text.view());
    hold(QByteArrayView(once.data(), static_cast<qsizetype>(once.size())).isValidUtf8(),
         "valid UTF-8");
    hold(once.size() <= size * 3, "a byte becomes three at the most");
    if (std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        hold(once == bytes, "ASCII stays as it is");
    // A second mark behind the first is text, but would be taken for one.
    if (!once.starts_with("\xef\xbb\xbf")) {
        hold(decodeText(text, scratch) == Decoding::Good, "good the second time");
        hold(text.view() == once, "unchanged the second time");
        hold(withReplacements(once) == once, "nothing is left to replace");
    }
    return 0;
}

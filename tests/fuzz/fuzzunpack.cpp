// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as packed data: never more than the bounds allow.
#include "input/bytesource.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    cbv::TextBuffer bytes;
    bytes.assign({reinterpret_cast<const char *>(data), size});
    cbv::Unpacker unpacker;
    (void)unpacker.unpack(bytes);
    if (bytes.size() > cbv::kMaxFileBytes)
        std::abort();
    return 0;
}

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file is, by its content. The name is looked at for one thing only: when S3 delivered it.
#pragma once

#include "../event/timestamp.h"

#include <optional>
#include <string_view>

namespace cbv {

/// The name of a kind of file that holds no text, for example "PNG image"; empty for text.
std::string_view binaryKind(std::string_view bytes);

/// CloudTrail's own files that hold no events: "digest", "insight", "sign file"; empty for others.
std::string_view eventlessKind(std::string_view text);

/// Whether the head of the text is that of a CloudTrail log, so that the file is one even where
/// nothing in it concerns a block.
bool looksLikeLog(std::string_view text);

/// The time in `…_YYYYMMDDTHHmmZ_…` of a CloudTrail log's name; kNoTime where there is none.
TimeMs deliveryTime(std::string_view path);

} // namespace cbv

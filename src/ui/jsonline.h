// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pieces of one line of JSON text are, for colouring it. It reads texts that are cut or
// broken as well, and finds no fault with any.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace cbv {

enum class JsonPieceKind : std::uint8_t { Key, String, Number, Literal, Sign };

struct JsonPiece
{
    JsonPieceKind kind = JsonPieceKind::Sign;
    int start = 0;
    int length = 0;
    bool operator==(const JsonPiece &) const = default;
};

enum class LineBegin { Outside, InString };
std::vector<JsonPiece> jsonPieces(QStringView line, LineBegin begin);

} // namespace cbv

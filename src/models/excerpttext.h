// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An excerpt of a file as an editor shows it: control characters spelt out, or a dump of bytes; and
// where in it the meant character stands. No words.
#pragma once

#include "core/event/rawexcerpt.h"

#include <QString>

namespace cbv {

struct ExcerptText
{
    QString text;             ///< lines parted by LF, those of the excerpt one to one
    qsizetype markBegin = -1; ///< in UTF-16 units of `text`; -1: nothing is marked
    qsizetype markLength = 0; ///< at least 1 where something is marked
};

/// A marked line feed is shown as ↵ before it breaks the line; a marked end of the text as a blank.
ExcerptText excerptText(const RawExcerpt &excerpt);

/// Sixteen bytes a line: `00000010  50 4b 03 04 …  |PK..|`.
QString hexDump(std::string_view bytes);

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for findings. They say what the logs show and what cannot be told from them, no more.
#pragma once

#include "core/block/capacityblock.h"
#include "core/event/eventstore.h"

#include <QString>
#include <QTimeZone>

namespace cbv {

/// A few words, for example "No end seen".
QString findingTitle(FindingCode code);
/// What the code means, without any block at hand.
QString findingSentence(FindingCode code);
/// The same, then what was found on this block, with its times and numbers; plain text, one line.
QString findingSentence(const Finding &finding, const CapacityBlock &block, const EventStore &store,
                        const QTimeZone &zone);

} // namespace cbv

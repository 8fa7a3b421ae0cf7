// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lanes and which time a picture shows that is asked for on the command line. What it looks
// like is the timeline library's, its formats are the exporter's.
#pragma once

#include "commandline.h"

#include "core/block/capacityblock.h"
#include "core/event/eventstore.h"
#include "timeline/timelinepicture.h"

#include <span>
#include <stop_token>
#include <vector>

namespace cbv {

/// Owns the lanes that its picture points to: the chosen ones (chosenblocks.h). --since and --until
/// choose the time that is drawn as well.
class HeadlessPicture
{
public:
    HeadlessPicture(const CommandLine &line, const EventStore &store,
                    std::span<const CapacityBlock> blocks, std::size_t events,
                    std::stop_token stop);
    HeadlessPicture(const HeadlessPicture &) = delete;
    HeadlessPicture &operator=(const HeadlessPicture &) = delete;

    const TimelinePicture &picture() const { return m_picture; }

private:
    void chooseRange(const CommandLine &line);

    std::vector<CapacityBlock> m_blocks;
    TimelinePicture m_picture;
};

} // namespace cbv

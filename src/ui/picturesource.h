// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline of the window as a picture for export: the lanes that are shown, and what they are,
// in words, below the title. Painting and writing it is export/imageexporter's.
#pragma once

#include "timeline/timelinepicture.h"

#include <memory>

namespace cbv {

class ViewerState;

enum class PictureRange { Visible, Everything };

/// A picture and what it points to.
struct OwnedPicture
{
    TimelinePicture picture;
    std::shared_ptr<const std::vector<CapacityBlock>> blocks;
};

/// Its size is the default one. GUI thread; the result may go to a worker.
OwnedPicture ownedPicture(ViewerState &state, PictureRange range, const QFont &font);

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturesource.h"

#include "export/picturewords.h"
#include "state/viewerstate.h"
#include "timelinetexts.h"

#include <QDir>

namespace cbv {

OwnedPicture ownedPicture(ViewerState &state, PictureRange range, const QFont &font)
{
    const QueryResult &shown = *state.query().result();
    OwnedPicture result;
    if (shown.filter.isEmpty()) {
        result.blocks =
            std::shared_ptr<const std::vector<CapacityBlock>>(shown.data, &shown.data->blocks);
    } else {
        auto kept = std::make_shared<std::vector<CapacityBlock>>();
        for (const LaneRow &row : shown.lanes.rows()) {
            if (!row.isHeading())
                kept->push_back(shown.data->blocks[row.block]);
        }
        result.blocks = kept;
    }
    TimelinePicture &picture = result.picture;
    picture.blocks = *result.blocks;
    picture.lanes = state.query().laneOptions();
    picture.lanes.hidden = shown.hidden;
    picture.horizon = shown.data->store().horizon();
    picture.range = range == PictureRange::Visible ? state.viewport().range() : shown.full;
    picture.zone = state.zone().zone();
    picture.style.words = translatedTimelineWords();
    picture.style.font = font;
    picture.style.locale = QLocale();
    PictureContext context;
    context.from = picture.range.from;
    context.to = picture.range.to;
    context.zone = picture.zone;
    context.filter = filterText(shown.filter);
    for (const QString &path : state.session().source().paths)
        context.sources.append(QDir::toNativeSeparators(path));
    context.reservations = shown.lanes.laneCount();
    context.events = shown.rows.size();
    picture.title = pictureTitle();
    picture.contextLines = pictureContextLines(context);
    return result;
}

} // namespace cbv

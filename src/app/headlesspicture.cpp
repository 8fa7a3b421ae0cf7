// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlesspicture.h"

#include "chosenblocks.h"

#include "ui/export/picturewords.h"
#include "ui/timelinetexts.h"

#include <algorithm>

namespace cbv {

namespace {

// In pixels, so that a picture does not depend on what a machine holds a point to be.
constexpr int kFontPixels = 13;

QStringList sourceNames(const std::vector<std::string> &paths)
{
    QStringList names;
    for (const std::string &path : paths)
        names.append(QString::fromLocal8Bit(path.data(), static_cast<qsizetype>(path.size())));
    return names;
}

} // namespace

HeadlessPicture::HeadlessPicture(const CommandLine &line, const EventStore &store,
                                 std::span<const CapacityBlock> blocks, std::size_t events,
                                 std::stop_token stop)
{
    m_picture.horizon = store.horizon();
    m_picture.zone = line.zoneOrUtc();
    const bool dark = line.theme == ThemeChoice::Dark;
    m_picture.style.theme = timelineTheme(dark ? ThemeKind::Dark : ThemeKind::Light);
    m_picture.style.words = translatedTimelineWords();
    m_picture.style.font.setPixelSize(kFontPixels);
    m_picture.style.locale = QLocale();
    m_picture.title = pictureTitle();
    for (const auto block : chosenBlocks(line, store, blocks, stop))
        m_blocks.push_back(blocks[block]);
    m_picture.blocks = m_blocks;
    chooseRange(line);
    PictureContext context;
    context.from = m_picture.range.from;
    context.to = m_picture.range.to;
    context.zone = m_picture.zone;
    context.filter = line.filterText;
    context.sources = sourceNames(line.paths);
    context.reservations = m_blocks.size();
    context.events = events;
    m_picture.contextLines = pictureContextLines(context);
    m_picture.size = line.size.isValid()
                         ? line.size
                         : defaultImageSize(m_picture, line.timeline->format, line.scale);
}

void HeadlessPicture::chooseRange(const CommandLine &line)
{
    TimeRange range = fittingRange(m_picture.blocks, m_picture.horizon);
    if (line.since)
        range.from = *line.since;
    if (line.until)
        range.to = *line.until;
    // A range that ends before it begins shows its beginning.
    range.to = std::max(range.to, range.from + kShortestRange);
    m_picture.range = fitWithin(range);
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A complete picture for a report: title, context, legend, ruler, lanes. The export dialog and
// `--export-timeline` paint the same one. No files, no formats: those are the exporter's.
#pragma once

#include "timelinepainter.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

namespace cbv {

/// No picture is higher than this many logical px, whatever the number of lanes.
inline constexpr double kMaxPictureHeight = 30'000;
inline constexpr double kMinPictureWidth = 480;
inline constexpr double kMinPictureHeight = 320;

/// No picture is cut into more pages than this; the last one says what is left out.
inline constexpr std::size_t kMaxPicturePages = 500;

/// What becomes of lanes that do not fit.
enum class LanesBelow : std::uint8_t { LeftOut, OnNextPage };
enum class LegendPart : std::uint8_t { Shown, LeftOut };
/// The band that says where there are logs.
enum class BandPart : std::uint8_t { Shown, LeftOut };

/// Lanes and coverage of a picture: the same for all of its pages.
struct PictureChart;

struct TimelinePicture
{
    std::span<const CapacityBlock> blocks; ///< not owned
    LaneOptions lanes;
    TimeMs horizon = kNoTime;
    TimeRange range;        ///< fittingRange() for everything
    QSizeF size{1600, 900}; ///< logical px; at least the minimum above
    QTimeZone zone = QTimeZone::utc();
    TimelineStyle style;
    QString title;            ///< plain text
    QStringList contextLines; ///< plain text: range, zone, filter, source, version
    LegendPart legend = LegendPart::Shown;
    BandPart band = BandPart::Shown;
    std::uint32_t firstRow = 0; ///< of the lanes as they are arranged; set by picturePages()
    LanesBelow below = LanesBelow::LeftOut;
    double labelWidth = 0; ///< at least; the same on all pages, so that their times line up
    std::shared_ptr<const PictureChart> chart; ///< set by picturePages()
};

/// How a large picture is painted: called and looked at every few lanes.
struct PictureWatch
{
    std::stop_token stop;                ///< what is painted after it is asked for is not complete
    std::function<void(double)> painted; ///< which part of the lanes, up to 1; may be empty
};

/// The height at which all lanes fit at `picture.size.width()`, at most kMaxPictureHeight and at
/// most `pixelCap` / width.
double naturalPictureHeight(const TimelinePicture &picture, double pixelCap = 160e6);

/// The pages of this size that all lanes need, each with title, ruler and labels, the first with
/// context and legend. One page is the picture itself; of several each says which one it is.
std::vector<TimelinePicture> picturePages(const TimelinePicture &picture);

/// Paints from (0, 0) over `picture.size`. Lanes that do not fit are left out, and a
/// line says so unless they come on the next page.
/// Any thread, on a QImage, QSvgGenerator or QPdfWriter.
void paintPicture(QPainter &painter, const TimelinePicture &picture,
                  const PictureWatch &watch = {});

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepicture.h"

#include "lanelabelpainter.h"
#include "legendpainter.h"
#include "textfit.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cbv {

struct PictureChart
{
    explicit PictureChart(const TimelinePicture &picture)
        : lanes(arrangeLanes(picture.blocks, picture.lanes)),
          coverage(logCoverage(picture.blocks))
    {}
    Lanes lanes;
    std::vector<LogCoverage> coverage;
};

namespace {

/// So many lanes are painted between two looks at the watch.
constexpr std::uint32_t kSliceRows = 32;
constexpr double kMargin = 28;
constexpr double kSpace = 16;
constexpr double kTitleFactor = 1.5;
/// A legend is shown only where so many lanes fit beside it.
constexpr double kLeastLanes = 2;
/// One hostile line must not make a picture of nothing else.
constexpr qsizetype kMaxContextLines = 40;

/// Where everything is, from the top down.
struct PictureParts
{
    double contextTop = 0;
    qsizetype contextLines = 0;
    double legendTop = 0;
    LegendPart legend = LegendPart::Shown;
    double chartTop = 0;
    double width = 0; ///< inside of the margins
    std::size_t bandRows = 0;
    double headroom = 0; ///< of the chart, above its lanes: ruler and band
};

double lineHeight(const SizedFont &font)
{
    return std::ceil(font.metrics.height() * 1.25);
}

QSizeF boundedSize(const TimelinePicture &picture)
{
    return {std::max(picture.size.width(), kMinPictureWidth),
            std::clamp(picture.size.height(), kMinPictureHeight, kMaxPictureHeight)};
}

/// `height` is what there is: a low picture first loses its legend, then lines of context, so that
/// there is always room for lanes.
PictureParts arrange(const TimelinePicture &picture, const PictureChart &chart,
                     const TimelineFonts &fonts, const TimelineMetrics &metrics, double height)
{
    PictureParts parts;
    parts.width = boundedSize(picture).width() - 2 * kMargin;
    double y = kMargin;
    if (!picture.title.isEmpty())
        y += lineHeight(SizedFont(picture.style.font, kTitleFactor, QFont::DemiBold)) + 4;
    parts.contextTop = y;
    parts.contextLines = std::min({picture.contextLines.size(), kMaxContextLines,
                                   static_cast<qsizetype>(height / 5 / lineHeight(fonts.small))});
    y += static_cast<double>(parts.contextLines) * lineHeight(fonts.small);
    parts.legendTop = y + kSpace;
    parts.chartTop = parts.legendTop;
    const double legend = legendHeight(picture.style, parts.width) + kSpace;
    double lanes = metrics.rulerHeight + kLeastLanes * metrics.lane.laneHeight + kMargin;
    if (picture.band == BandPart::Shown)
        parts.bandRows = coverageRows(chart.coverage.size());
    const double band = bandHeight(parts.bandRows, metrics);
    if (parts.chartTop + band + lanes > height)
        parts.bandRows = 0;
    parts.headroom = metrics.rulerHeight + bandHeight(parts.bandRows, metrics);
    lanes += bandHeight(parts.bandRows, metrics);
    parts.legend = picture.legend;
    if (parts.chartTop + legend + lanes > height)
        parts.legend = LegendPart::LeftOut;
    if (parts.legend == LegendPart::Shown)
        parts.chartTop += legend;
    return parts;
}

/// So many rows from the first one fit, in whole rows.
struct FittingRows
{
    std::uint32_t rows = 0;
    double height = 0;
};

FittingRows fittingRows(const Lanes &lanes, std::uint32_t first, const LaneMetrics &metrics,
                        double room)
{
    FittingRows fitting;
    const double top = lanes.top(first, metrics);
    while (first + fitting.rows < lanes.rowCount()
           && lanes.top(first + fitting.rows + 1, metrics) - top <= room)
        ++fitting.rows;
    fitting.height = lanes.top(first + fitting.rows, metrics) - top;
    return fitting;
}

FittingRows fittingRows(const TimelinePicture &picture, const Lanes &lanes,
                        const TimelineMetrics &metrics, const TimelineFonts &fonts, double room)
{
    const FittingRows all = fittingRows(lanes, picture.firstRow, metrics.lane, room);
    if (picture.below == LanesBelow::OnNextPage || picture.firstRow + all.rows == lanes.rowCount())
        return all;
    return fittingRows(lanes, picture.firstRow, metrics.lane, room - lineHeight(fonts.main));
}

double chartRoom(const TimelinePicture &picture, const PictureParts &parts)
{
    return boundedSize(picture).height() - parts.chartTop - kMargin - parts.headroom;
}

/// A picture has no tooltip, so its labels are shown in full where there is room for both.
double fullLabelWidth(const TimelinePicture &picture, const Lanes &lanes, std::uint32_t rows,
                      const TimelineFonts &fonts, double most)
{
    double width = 0;
    for (const LaneRow &row : lanes.rows().subspan(picture.firstRow, rows)) {
        if (!row.isHeading())
            width = std::max(
                width, laneLabelWidth(picture.blocks[row.block], picture.lanes.grouping, fonts));
    }
    return std::min(width, most);
}

qlonglong lanesAmong(const Lanes &lanes, std::uint32_t rows)
{
    const auto shown = lanes.rows().first(rows);
    return std::count_if(shown.begin(), shown.end(),
                         [](const LaneRow &row) { return !row.isHeading(); });
}

void paintHead(QPainter &painter, const TimelinePicture &picture, const PictureParts &parts,
               const TimelineFonts &fonts)
{
    const SizedFont titleFont(picture.style.font, kTitleFactor, QFont::DemiBold);
    const TimelineTheme &theme = picture.style.theme;
    drawFitted(painter, QRectF(kMargin, kMargin, parts.width, lineHeight(titleFont)),
               shownText(picture.title), titleFont, theme.text);
    double y = parts.contextTop;
    for (qsizetype i = 0; i < parts.contextLines; ++i) {
        drawFitted(painter, QRectF(kMargin, y, parts.width, lineHeight(fonts.small)),
                   shownText(picture.contextLines[i]), fonts.small, theme.textSecondary,
                   Qt::ElideMiddle);
        y += lineHeight(fonts.small);
    }
    if (parts.legend == LegendPart::Shown)
        paintLegend(painter, QRectF(kMargin, parts.legendTop, parts.width, 0), picture.style);
}

/// What glyphs spilled over the right end of the plot, and the frame around all of it.
void paintFrameAround(QPainter &painter, const QRectF &chart, double right,
                      const TimelineTheme &theme)
{
    painter.fillRect(QRectF(chart.right(), chart.top(), right - chart.right(), chart.height()),
                     theme.background);
    for (const QRectF &side : {QRectF(chart.left(), chart.top(), chart.width(), 1),
                               QRectF(chart.left(), chart.bottom() - 1, chart.width(), 1),
                               QRectF(chart.left(), chart.top(), 1, chart.height()),
                               QRectF(chart.right() - 1, chart.top(), 1, chart.height())})
        painter.fillRect(side, theme.gridMajor);
}

std::shared_ptr<const PictureChart> chartOf(const TimelinePicture &picture)
{
    return picture.chart ? picture.chart : std::make_shared<const PictureChart>(picture);
}

LayoutRequest layoutRequest(const TimelinePicture &picture, const PictureChart &chart)
{
    LayoutRequest request;
    request.blocks = picture.blocks;
    request.lanes = &chart.lanes;
    request.coverage = chart.coverage;
    request.range = fitWithin(picture.range);
    request.horizon = picture.horizon;
    request.firstKnown = firstKnownTime(picture.blocks);
    request.hidden = picture.lanes.hidden;
    return request;
}

/// In slices of whole lanes, each at its own place, so that none has more shapes than a screen or
/// two and a stop is soon heard; then what is above the lanes.
void paintChart(QPainter &painter, const TimelinePicture &picture, LayoutRequest request,
                std::uint32_t end, const PictureWatch &watch)
{
    const TimelineAreas areas = request.areas;
    const Lanes &lanes = *request.lanes;
    const double origin = lanes.top(picture.firstRow, request.metrics);
    std::uint32_t row = picture.firstRow;
    do {
        if (watch.stop.stop_requested())
            return;
        const std::uint32_t next = std::min(row + kSliceRows, end);
        const double top = areas.plot.top() + lanes.top(row, request.metrics) - origin;
        const double bottom = next == end
                                  ? areas.plot.bottom()
                                  : areas.plot.top() + lanes.top(next, request.metrics) - origin;
        request.areas.labels = QRectF(areas.labels.left(), top, areas.labels.width(), bottom - top);
        request.areas.plot = QRectF(areas.plot.left(), top, areas.plot.width(), bottom - top);
        request.scrollY = lanes.top(row, request.metrics);
        paintTimeline(painter, timelineFrame(request, picture.style, picture.zone), picture.style,
                      {}, FramePart::Lanes);
        row = next;
        if (watch.painted && end > picture.firstRow)
            watch.painted(static_cast<double>(row - picture.firstRow) / (end - picture.firstRow));
    } while (row < end);
    request.areas = areas;
    request.areas.plot.setHeight(0);
    request.areas.labels.setHeight(0);
    paintTimeline(painter, timelineFrame(request, picture.style, picture.zone), picture.style, {},
                  FramePart::Head);
}

} // namespace

double naturalPictureHeight(const TimelinePicture &picture, double pixelCap)
{
    const TimelineFonts fonts(picture.style.font);
    const TimelineMetrics metrics = timelineMetrics(picture.style.font);
    const auto chart = chartOf(picture);
    const double rows =
        std::max(chart->lanes.totalHeight(metrics.lane), kLeastLanes * metrics.lane.laneHeight);
    const PictureParts parts = arrange(picture, *chart, fonts, metrics, kMaxPictureHeight);
    const double wanted = std::ceil(parts.chartTop + parts.headroom + rows + kMargin);
    const double cap = std::min(kMaxPictureHeight, pixelCap / boundedSize(picture).width());
    return std::max(kMinPictureHeight, std::min(wanted, std::floor(cap)));
}

std::vector<TimelinePicture> picturePages(const TimelinePicture &picture)
{
    const TimelineFonts fonts(picture.style.font);
    const TimelineMetrics metrics = timelineMetrics(picture.style.font);
    TimelinePicture page = picture;
    page.chart = chartOf(picture);
    const Lanes &lanes = page.chart->lanes;
    const auto rowsOn = [&](const TimelinePicture &each) {
        const PictureParts parts =
            arrange(each, *each.chart, fonts, metrics, boundedSize(each).height());
        return fittingRows(each, lanes, metrics, fonts, chartRoom(each, parts)).rows;
    };
    if (rowsOn(page) == lanes.rowCount())
        return {page};

    std::vector<TimelinePicture> pages;
    page.below = LanesBelow::OnNextPage;
    page.contextLines.append(QString()); // which page it is, once that is known
    while (page.firstRow < lanes.rowCount() && pages.size() < kMaxPicturePages) {
        pages.push_back(page);
        page.firstRow += std::max(1U, rowsOn(page));
        page.contextLines = {QString()};
        page.legend = LegendPart::LeftOut;
        page.band = BandPart::LeftOut;
    }
    pages.back().below = LanesBelow::LeftOut;
    const double labels = fullLabelWidth(picture, lanes, std::min(page.firstRow, lanes.rowCount()),
                                         fonts, (boundedSize(picture).width() - 2 * kMargin) / 3);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto number = [&](std::size_t value) {
            return picture.style.locale.toString(static_cast<qulonglong>(value));
        };
        pages[i].labelWidth = labels;
        pages[i].contextLines.back() =
            picture.style.words.page.arg(number(i + 1), number(pages.size()));
    }
    return pages;
}

void paintPicture(QPainter &painter, const TimelinePicture &picture, const PictureWatch &watch)
{
    const QSizeF size = boundedSize(picture);
    const TimelineFonts fonts(picture.style.font);
    const TimelineTheme &theme = picture.style.theme;
    TimelineMetrics metrics = timelineMetrics(picture.style.font);
    const auto arranged = chartOf(picture);
    const Lanes &lanes = arranged->lanes;
    const PictureParts parts = arrange(picture, *arranged, fonts, metrics, size.height());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.fillRect(QRectF(QPointF(0, 0), size), theme.background);
    paintHead(painter, picture, parts, fonts);

    const double room = chartRoom(picture, parts);
    const FittingRows fitting = fittingRows(picture, lanes, metrics, fonts, room);
    const std::uint32_t end = picture.firstRow + fitting.rows;
    const bool none = lanes.rowCount() == 0;
    const double plot =
        none ? std::clamp(room, 0.0, kLeastLanes * metrics.lane.laneHeight) : fitting.height;
    const QSizeF chart(parts.width, parts.headroom + plot);
    metrics.labelWidth =
        std::max({metrics.labelWidth, picture.labelWidth,
                  fullLabelWidth(picture, lanes, fitting.rows, fonts, parts.width / 3)});

    // Moved by whole px, so that what is crisp on the screen stays crisp here.
    painter.translate(kMargin, std::ceil(parts.chartTop));
    LayoutRequest request = layoutRequest(picture, *arranged);
    request.areas = timelineAreas(chart, metrics, parts.bandRows);
    request.metrics = metrics.lane;
    request.coverageHeight = metrics.coverageHeight;
    paintChart(painter, picture, request, end, watch);
    paintFrameAround(painter, QRectF(QPointF(0, 0), chart), parts.width + kMargin, theme);
    if (end < lanes.rowCount() && picture.below == LanesBelow::LeftOut) {
        const QString note = picture.style.words.lanesLeftOut.arg(
            picture.style.locale.toString(lanesAmong(lanes, end)),
            picture.style.locale.toString(static_cast<qlonglong>(lanes.laneCount())));
        drawFitted(painter, QRectF(0, chart.height() + 4, parts.width, lineHeight(fonts.main)),
                   note, fonts.main, theme.text);
    }
    painter.restore();
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragelayout.h"

#include <algorithm>

namespace cbv {

namespace {

/// One row from left to right: gaps, and the logs between them.
class CoverageLine
{
public:
    CoverageLine(const LayoutRequest &request, TimelineShapes &shapes, const CoverageRow &row)
        : m_plot(request.areas.plot),
          m_shapes(shapes),
          m_row(row),
          m_reached(m_plot.left())
    {}

    void add(TimeMs until, std::uint32_t gap, LogPresence logs)
    {
        double right = std::clamp(m_shapes.scale.x(until), m_plot.left(), m_plot.right());
        // However short, logs can be seen; a silence shorter than a pixel cannot. So the width of
        // the plot bounds the number of shapes.
        if (logs == LogPresence::Here && right > m_plot.left() && m_reached < m_plot.right())
            right = std::max(right, std::min(m_reached + kMinBarWidth, m_plot.right()));
        if (right - m_reached < 1)
            return;
        m_shapes.coverage.push_back(
            {QRectF(m_reached, m_row.rect.top(), right - m_reached, m_row.rect.height()),
             m_row.coverage, gap, logs});
        m_reached = right;
    }

private:
    const QRectF m_plot;
    TimelineShapes &m_shapes;
    const CoverageRow &m_row;
    double m_reached;
};

void layoutRow(const LayoutRequest &request, TimelineShapes &shapes, const CoverageRow &row)
{
    const auto &gaps = *request.coverage[row.coverage].gaps;
    const TimeRange &range = request.range;
    const auto first = std::ranges::partition_point(
        gaps, [&](const LogGap &each) { return each.to <= range.from; });
    CoverageLine line(request, shapes, row);
    auto index = static_cast<std::uint32_t>(first - gaps.begin());
    for (; index < gaps.size() && gaps[index].from < range.to; ++index) {
        if (index > 0)
            line.add(gaps[index].from, index - 1, LogPresence::Here);
        line.add(gaps[index].to, index, LogPresence::Missing);
    }
    const TimeMs known = request.horizon == kNoTime ? range.to : request.horizon;
    // A silence may reach to the horizon.
    if (index > 0 && gaps[index - 1].to < known)
        line.add(known, index - 1, LogPresence::Here);
    if (index == gaps.size() && known < range.to)
        line.add(range.to, index, LogPresence::Missing);
}

} // namespace

void layoutCoverage(const LayoutRequest &request, TimelineShapes &shapes)
{
    const QRectF &band = request.areas.band;
    if (band.isEmpty())
        return;
    const auto count = std::min(request.coverage.size(),
                                static_cast<std::size_t>(band.height() / request.coverageHeight));
    double y = band.top() + kBandPadding / 2;
    for (std::size_t i = 0; i < count; ++i, y += request.coverageHeight) {
        CoverageRow row;
        row.rect = QRectF(band.left(), y, band.width(), request.coverageHeight);
        if (i + 1 == count && count < request.coverage.size())
            row.others = static_cast<std::uint32_t>(request.coverage.size() - i);
        else
            row.coverage = static_cast<std::uint32_t>(i);
        shapes.coverageRows.push_back(row);
        if (row.coverage != kNoIndex)
            layoutRow(request, shapes, row);
    }
}

} // namespace cbv

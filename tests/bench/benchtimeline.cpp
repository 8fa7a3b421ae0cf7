// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// benchtimeline: layout and painting of a timeline of 100,000 lanes at several zooms and places,
// against filling the frame once.
#include "arguments.h"
#include "measure.h"

#include "corpus/xorshift.h"

#include "timeline/lanesinview.h"
#include "timeline/timelinepainter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace cbv;
using namespace cbv::bench;

namespace {

constexpr TimeMs kBegin = 1'767'225'600'000; ///< 2026-01-01
constexpr TimeMs kYear = 365 * kDay;
constexpr QSize kFrame(1600, 900);

Interval makeInterval(StateKind kind, TimeMs from, TimeMs to)
{
    Interval interval;
    interval.kind = kind;
    interval.from = from;
    interval.to = isEnd(kind) ? from : to;
    interval.toEvidence = Evidence::Observed;
    return interval;
}

/// Lives that go round and round, so that lanes have more than a block could.
CapacityBlock makeBlock(Xorshift &random)
{
    static constexpr StateKind kKinds[] = {StateKind::PaymentPending, StateKind::Scheduled,
                                           StateKind::Active, StateKind::Expired};
    CapacityBlock block;
    block.id = "cr-0" + random.hex(16);
    block.account = "111122223333";
    block.region = random.chance(500) ? "us-east-1" : "ap-northeast-1";
    block.instanceType = "p5.48xlarge";
    block.instanceCount = static_cast<std::int32_t>(1 + random.below(64));
    TimeMs time = kBegin + random.below(300) * kDay;
    for (auto i = 0U, count = 4 + random.below(16); i < count; ++i) {
        const TimeMs next = time + kMinute + random.below(5'000) * kMinute;
        block.intervals.push_back(makeInterval(kKinds[i % 4], time, next));
        if (random.chance(500))
            block.marks.push_back({MarkKind::Launch, time, kNoRow});
        time = next;
    }
    block.kind = block.intervals.back().kind;
    block.planned.start = block.intervals.front().from;
    block.planned.end = block.planned.firstEnd = time;
    block.planned.evidence = Evidence::Stated;
    return block;
}

std::vector<CapacityBlock> makeBlocks(int count)
{
    Xorshift random(21);
    std::vector<CapacityBlock> blocks;
    blocks.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        blocks.push_back(makeBlock(random));
    return blocks;
}

/// Of more accounts and Regions than have a row, each with a gap a week.
std::vector<LogCoverage> makeCoverage()
{
    std::vector<LogGap> gaps{{kNoTime, kBegin + kDay}};
    for (int week = 1; week < 50; ++week)
        gaps.push_back({kBegin + week * 7 * kDay, kBegin + (week * 7 + 2) * kDay});
    const auto shared = std::make_shared<const std::vector<LogGap>>(std::move(gaps));
    std::vector<LogCoverage> all;
    for (int i = 0; i < 10; ++i)
        all.push_back({"11112222333" + std::to_string(i), "us-east-1", shared});
    return all;
}

class TimelineBench
{
public:
    TimelineBench(const std::vector<CapacityBlock> &blocks, int frames)
        : m_blocks(blocks),
          m_frames(frames),
          m_image(kFrame, QImage::Format_ARGB32_Premultiplied)
    {
        const auto seconds = timed(1, [&] { m_lanes = arrangeLanes(m_blocks, {}); });
        std::printf("lanes arranged in %.1f ms\n", seconds.median() * 1e3);
        m_style.font = QGuiApplication::font();
        m_metrics = timelineMetrics(m_style.font);
        m_request.blocks = m_blocks;
        m_request.lanes = &m_lanes;
        m_request.coverage = m_coverage;
        m_request.coverageHeight = m_metrics.coverageHeight;
        m_request.areas = timelineAreas(kFrame, m_metrics, coverageRows(m_coverage.size()));
        m_request.metrics = m_metrics.lane;
        m_request.horizon = kBegin + kYear;
        m_request.firstKnown = firstKnownTime(m_blocks);
        m_floor = timed(101, [&] {
                      QPainter painter(&m_image);
                      painter.fillRect(m_image.rect(), QColor(0x20, 0x40, 0x60));
                  }).median();
        std::printf("floor: the frame filled once, %.3f ms\n", m_floor * 1e3);
    }

    /// Frames of this length of time, at places all over.
    void frames(const char *what, TimeMs length)
    {
        Xorshift random(22);
        Samples layout, paint, both;
        for (int i = 0; i < m_frames; ++i) {
            place(length, random);
            const Stopwatch laying;
            const auto frame = timelineFrame(m_request, m_style, QTimeZone::utc());
            layout.add(laying.seconds() * 1e3);
            const Stopwatch painting;
            draw(frame, {});
            paint.add(painting.seconds() * 1e3);
            both.add(laying.seconds() * 1e3);
        }
        std::printf("%-18s layout %5.2f, paint %6.2f, both %6.2f ms, p99 %6.2f, %5.1f × floor\n",
                    what, layout.median(), paint.median(), both.median(), both.part(0.99),
                    both.median() / m_floor / 1e3);
    }

    /// What moving the mouse costs: the frame is there, only the highlight is another one.
    void hover(const char *what, TimeMs length)
    {
        Xorshift random(23);
        place(length, random);
        const auto frame = timelineFrame(m_request, m_style, QTimeZone::utc());
        Samples hit, paint;
        TimelineHighlight highlight;
        for (int i = 0; i < m_frames; ++i) {
            const QPointF at(random.below(kFrame.width()), random.below(kFrame.height()));
            const Stopwatch hitting;
            highlight.hovered = hitTest(frame.shapes, at);
            hit.add(hitting.seconds() * 1e3);
            if (i % 4 == 0)
                highlight.selected = highlight.hovered;
            highlight.crosshair = frame.shapes.scale.time(at.x());
            highlight.crosshairText = QStringLiteral("2026-05-06 07:08:09");
            const Stopwatch painting;
            draw(frame, highlight);
            paint.add(painting.seconds() * 1e3);
        }
        std::printf("%-18s hit test %.3f, repaint %6.2f ms, p99 %6.2f, %5.1f × floor\n", what,
                    hit.median(), paint.median(), paint.part(0.99), paint.median() / m_floor / 1e3);
    }

    /// What hiding the lanes without anything in view adds to a frame.
    void choose(const char *what, TimeMs length)
    {
        if (!m_inView) {
            const Stopwatch making;
            m_inView.emplace(m_lanes, m_blocks);
            std::printf("lanes in view made ready in %.1f ms\n", making.seconds() * 1e3);
        }
        Xorshift random(24);
        Samples choosing;
        std::uint64_t kept = 0;
        for (int i = 0; i < m_frames; ++i) {
            place(length, random);
            const Stopwatch watch;
            kept += m_inView->within(m_request.range).rowCount();
            choosing.add(watch.seconds() * 1e3);
        }
        std::printf("%-18s lanes chosen in %5.2f ms, p99 %6.2f, %llu kept\n", what,
                    choosing.median(), choosing.part(0.99),
                    static_cast<unsigned long long>(kept) / static_cast<unsigned>(m_frames));
    }

private:
    void place(TimeMs length, Xorshift &random)
    {
        const TimeMs from =
            kBegin + static_cast<TimeMs>(random.below(1'000)) * (kYear - length) / 1'000;
        m_request.range = {from, from + length};
        const double rows = m_lanes.totalHeight(m_metrics.lane) - m_request.areas.plot.height();
        m_request.scrollY = std::max(0.0, rows) * random.below(1'000) / 1'000;
    }

    void draw(const TimelineFrame &frame, const TimelineHighlight &highlight)
    {
        QPainter painter(&m_image);
        paintTimeline(painter, frame, m_style, highlight);
    }

    const std::vector<CapacityBlock> &m_blocks;
    int m_frames;
    QImage m_image;
    Lanes m_lanes;
    std::optional<LanesInView> m_inView;
    const std::vector<LogCoverage> m_coverage = makeCoverage();
    TimelineStyle m_style;
    TimelineMetrics m_metrics;
    LayoutRequest m_request;
    double m_floor = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const Arguments arguments(argc, argv, {"--lanes", "--frames"});
    if (!arguments.isRight() || !arguments.plain().empty()) {
        std::fputs("usage: benchtimeline [--lanes N] [--frames K]\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const auto blocks = makeBlocks(arguments.count("--lanes", 100'000));
    std::size_t intervals = 0;
    for (const auto &block : blocks)
        intervals += block.intervals.size();
    std::printf("%zu lanes, %zu intervals, %d × %d px; median ms\n", blocks.size(), intervals,
                kFrame.width(), kFrame.height());
    TimelineBench bench(blocks, arguments.count("--frames", 200));
    bench.frames("a year", kYear);
    bench.frames("a month", 30 * kDay);
    bench.frames("a week", 7 * kDay);
    bench.frames("a day", kDay);
    bench.frames("an hour", kHour);
    bench.frames("a minute", kMinute);
    bench.hover("a year, hover", kYear);
    bench.hover("a week, hover", 7 * kDay);
    bench.choose("a year, chosen", kYear);
    bench.choose("a week, chosen", 7 * kDay);
    bench.choose("an hour, chosen", kHour);
    return 0;
}

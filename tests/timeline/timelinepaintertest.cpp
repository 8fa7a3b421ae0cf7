// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting: nothing beyond its place, nothing that a vector format cannot hold, every state told
// apart without colour.
#include "layoutfixture.h"

#include "timeline/hatch.h"
#include "timeline/legendpainter.h"
#include "timeline/overviewpainter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace cbv;
using namespace cbv::test;

namespace {

QImage painted(const LaidOut &laid, const TimelineStyle &style,
               const TimelineHighlight &highlight = {}, double scale = 1)
{
    QImage image(QSizeF(1200 * scale, 640 * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintTimeline(painter, timelineFrame(laid.request, style, QTimeZone::utc()), style, highlight);
    return image;
}

bool holds(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color.rgb())
                return true;
        }
    }
    return false;
}

QByteArray svgOf(const LaidOut &laid, const TimelineStyle &style)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({1200, 640});
    generator.setViewBox(QRect(0, 0, 1200, 640));
    generator.setResolution(96);
    QPainter painter(&generator);
    paintTimeline(painter, timelineFrame(laid.request, style, QTimeZone::utc()), style);
    painter.end();
    return buffer.data();
}

QImage greySample(StateKind kind, const TimelineTheme &theme)
{
    QImage image(28, 16, QImage::Format_RGB32);
    image.fill(theme.background);
    QPainter painter(&image);
    paintStateSample(painter, QRectF(1, 1, 26, 14), kind, theme);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// Of two grey pictures of one size, those that differ by a fifth of the way from black to white.
int unlikePixels(const QImage &one, const QImage &other)
{
    int unlike = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            unlike += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 48;
    }
    return unlike;
}

} // namespace

class TimelinePainterTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPixelOfTheFrameIsPainted()
    {
        const LaidOut laid(gallery(), fittingRange(gallery(), kGalleryHorizon), kGalleryHorizon);
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            TimelineStyle style;
            style.theme = timelineTheme(kind);
            for (const double scale : {1.0, 1.5, 2.0})
                QVERIFY(!holds(painted(laid, style, {}, scale), Qt::magenta));
        }
    }

    void hoverAndSelectionNeedNoNewLayout()
    {
        const LaidOut laid(gallery(), fittingRange(gallery(), kGalleryHorizon), kGalleryHorizon);
        TimelineHighlight highlight;
        highlight.selected = hitTest(laid.shapes, laid.shapes.bars[2].rect.center());
        const TimelineStyle style;
        QVERIFY(!holds(painted(laid, style), style.theme.accent));
        QVERIFY(holds(painted(laid, style, highlight), style.theme.accent));
        QVERIFY(holds(painted(laid, style, highlight), style.theme.selectedRow));
    }

    void extremeZoomsPaintQuietly()
    {
        const TimelineStyle style;
        for (const TimeMs length : {TimeMs{1}, TimeMs{7}, kSecond, kHour, 200 * 365 * kDay}) {
            for (const TimeMs from : {day(13, 11, 30), day(10, 12), kGalleryHorizon}) {
                const LaidOut laid(gallery(), {from - length / 2, from - length / 2 + length},
                                   kGalleryHorizon);
                QVERIFY(!holds(painted(laid, style), Qt::magenta));
            }
        }
    }

    void anSvgIsValidAndNeedsNeitherClipNorPatternNorImage()
    {
        const LaidOut laid(gallery(), {day(9), day(17)}, day(15));
        const QByteArray svg = svgOf(laid, {});
        QXmlStreamReader reader(svg);
        std::set<QString> elements;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                elements.insert(reader.name().toString());
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const char *forbidden : {"clipPath", "pattern", "image", "mask"})
            QVERIFY2(!elements.contains(QLatin1String(forbidden)), forbidden);
        QVERIFY(elements.contains(QStringLiteral("text")));
        QVERIFY(!svg.contains("nan") && !svg.contains("inf"));
    }

    void hostileTextStaysTextInAnSvg()
    {
        std::string hostile = "cr-<b>&\x01\xe2\x80\xae";
        hostile += std::string(5000, 'x');
        const LaidOut laid({BlockBuilder(hostile)
                                .at("<script>", "\x02")
                                .state(StateKind::Active, day(9))
                                .openUntil(day(15))},
                           {day(1), day(17)});
        QXmlStreamReader reader(svgOf(laid, {}));
        qsizetype longest = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            longest = std::max(longest, reader.text().size());
            QVERIFY(reader.name() != QLatin1String("script")
                    && reader.name() != QLatin1String("b"));
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(longest < 1000);
    }

    void aGreyPictureTellsAllStatesApart()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
            std::vector<QImage> samples;
            for (std::size_t i = 0; i < kStateKindCount; ++i)
                samples.push_back(greySample(static_cast<StateKind>(i), timelineTheme(kind)));
            for (std::size_t a = 0; a < samples.size(); ++a) {
                for (std::size_t b = a + 1; b < samples.size(); ++b) {
                    const int different = unlikePixels(samples[a], samples[b]);
                    QVERIFY2(different >= 12,
                             qPrintable(QStringLiteral("%1 %2: %3").arg(a).arg(b).arg(different)));
                }
            }
        }
    }

    void aLabelNeverOverflowsItsBar()
    {
        // A bar that is too narrow for its word has no ink of text beside it.
        const LaidOut laid({BlockBuilder("cr-1")
                                .state(StateKind::Active, day(10))
                                .state(StateKind::Expired, day(10, 8))},
                           {day(1), day(31)});
        const QImage image = painted(laid, {});
        const QRectF bar = laid.shapes.bars[0].rect;
        QVERIFY(bar.width() < 15);
        for (int x = static_cast<int>(bar.right()) + 14; x < static_cast<int>(bar.right()) + 60;
             ++x) {
            const QColor pixel = image.pixelColor(x, static_cast<int>(bar.center().y()));
            QVERIFY(contrastRatio(pixel, timelineTheme(ThemeKind::Light).background) < 1.3);
        }
    }

    void hatchesAreLinesWithinTheirRectangle()
    {
        const QRectF rect(13.5, 7, 91, 33);
        for (const auto direction :
             {HatchDirection::Rising, HatchDirection::Upright, HatchDirection::Level}) {
            const auto lines = hatchLines(rect, 5, direction);
            QVERIFY(lines.size() > 5);
            for (const QLineF &line : lines) {
                for (const QPointF &end : {line.p1(), line.p2()})
                    QVERIFY(rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(end));
            }
        }
        QVERIFY(hatchLines({}, 5, HatchDirection::Rising).isEmpty());
        QVERIFY(hatchLines(QRectF(0, 0, 1e12, 10), 5, HatchDirection::Upright).size() <= 20'001);
    }

    void anEmptyTimelineSaysSo()
    {
        const LaidOut laid({}, {day(1), day(2)});
        const TimelineStyle style;
        QVERIFY(holds(painted(laid, style), style.theme.panel));
        QVERIFY(svgOf(laid, style).contains("No reservation"));
    }

    void theOverviewCountsWhatIsThereAtOnce()
    {
        const auto blocks = gallery();
        const TimeRange range = fittingRange(blocks, kGalleryHorizon);
        const Overview all = overview(blocks, range, kGalleryHorizon, 500);
        QCOMPARE(all.columns.size(), std::size_t{500});
        const TimeScale scale(range, 0, 500);
        const auto at = [&](TimeMs time) {
            return all.columns[static_cast<std::size_t>(scale.x(time))];
        };
        QCOMPARE(at(day(8)).active, 3U); // lanes 1, 2 and 7
        QCOMPARE(at(day(27)).active, 0U);
        QVERIFY(all.tallest >= 5);
        StateMask hidden;
        hidden.set(static_cast<std::size_t>(StateKind::Active));
        const Overview without = overview(blocks, range, kGalleryHorizon, 500, hidden);
        for (const OverviewColumn &column : without.columns)
            QCOMPARE(column.active, 0U);
    }

    void theOverviewsWindowCanBeHeldHoweverNarrow()
    {
        const Overview all = overview({}, {day(1), day(31)}, kNoTime, 600);
        const QRectF rect(0, 0, 600, 40);
        const TimeRange week{day(11), day(21)};
        QCOMPARE(overviewPart(rect, all, week, 201), OverviewPart::LeftHandle);
        QCOMPARE(overviewPart(rect, all, week, 300), OverviewPart::Window);
        QCOMPARE(overviewPart(rect, all, week, 399), OverviewPart::RightHandle);
        QCOMPARE(overviewPart(rect, all, week, 100), OverviewPart::Outside);
        const TimeRange instant{day(16), day(16) + 1};
        QCOMPARE(overviewPart(rect, all, instant, 301.5), OverviewPart::Window);
    }
};

QTEST_MAIN(TimelinePainterTest)
#include "timelinepaintertest.moc"

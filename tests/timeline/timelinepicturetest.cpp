// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The complete picture for a report.
#include "gallery.h"

#include "timeline/timelinepicture.h"

#include <QBuffer>
#include <QGlyphRun>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>
#include <QTextLayout>
#include <QXmlStreamReader>

using namespace cbv;
using namespace cbv::test;

namespace {

TimelinePicture picture(const std::vector<CapacityBlock> &blocks)
{
    TimelinePicture made;
    made.blocks = blocks;
    made.horizon = kGalleryHorizon;
    made.range = fittingRange(blocks, kGalleryHorizon);
    made.title = QStringLiteral("キャパシティブロック <b>&");
    made.contextLines = {QStringLiteral("2023-10-01 – 2023-10-30"), QStringLiteral("no filter")};
    return made;
}

QByteArray svgOf(const TimelinePicture &made)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(made.size.toSize());
    generator.setResolution(96);
    QPainter painter(&generator);
    paintPicture(painter, made);
    painter.end();
    return buffer.data();
}

QString textOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? QString() : text;
}

} // namespace

class TimelinePictureTest : public QObject
{
    Q_OBJECT

private slots:
    void aPictureSaysEverythingThatAReportNeeds()
    {
        const auto blocks = gallery();
        TimelinePicture made = picture(blocks);
        made.size.setHeight(naturalPictureHeight(made));
        const QString text = textOf(svgOf(made));
        for (const CapacityBlock &block : blocks)
            QVERIFY(text.contains(QString::fromStdString(block.id)));
        for (const QString &word :
             {QStringLiteral("キャパシティブロック"), QStringLiteral("b>&"), made.contextLines[1],
              made.style.words.noLogs, made.style.words.planned, made.style.words.evidence[2],
              made.style.words.states[5], QStringLiteral("UTC"), QStringLiteral("October 2023")})
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(!text.contains(QStringLiteral("fit into")));
    }

    void whatDoesNotFitIsSaid()
    {
        const auto blocks = gallery();
        TimelinePicture made = picture(blocks);
        made.size = {900, 420};
        QVERIFY(textOf(svgOf(made)).contains(QStringLiteral("of 10 reservations fit")));
    }

    void theHeightIsBoundedWhateverTheNumberOfLanes()
    {
        const std::vector<CapacityBlock> many(
            20'000, BlockBuilder("cr-1").state(StateKind::Failed, day(5)));
        TimelinePicture made = picture(many);
        QCOMPARE(naturalPictureHeight(made), kMaxPictureHeight);
        QCOMPARE(naturalPictureHeight(made, 1600 * 2000), 2000.0);
    }

    void aLowPictureKeepsRoomForLanes()
    {
        const auto blocks = gallery();
        TimelinePicture made = picture(blocks);
        made.size = {kMinPictureWidth, kMinPictureHeight};
        made.contextLines = QStringList(1000, QStringLiteral("a line"));
        const QString text = textOf(svgOf(made));
        QVERIFY(text.contains(QStringLiteral("cr-0a"))); // cut, for want of width
        QVERIFY(!text.contains(made.style.words.evidenceTitle));
    }

    void everyLaneIsOnExactlyOnePageAndEachPageHasRulerAndLabels()
    {
        std::vector<CapacityBlock> blocks;
        for (int i = 100; i < 160; ++i) {
            blocks.push_back(BlockBuilder("cr-page" + std::to_string(i))
                                 .state(StateKind::Active, day(5))
                                 .state(StateKind::Expired, day(6)));
        }
        TimelinePicture made = picture(blocks);
        made.size.setHeight(800);
        made.title = QStringLiteral("Everything");
        const auto pages = picturePages(made);
        QVERIFY(pages.size() > 2);
        std::vector<int> seen(blocks.size(), 0);
        for (const TimelinePicture &page : pages) {
            const QString text = textOf(svgOf(page));
            QVERIFY(text.contains(made.title));
            QVERIFY(text.contains(QStringLiteral("UTC")));
            QCOMPARE(page.labelWidth, pages.front().labelWidth);
            QVERIFY(text.contains(page.contextLines.back()));
            QCOMPARE(text.contains(made.style.words.evidenceTitle), &page == &pages.front());
            for (std::size_t i = 0; i < blocks.size(); ++i)
                seen[i] += text.contains(QString::fromStdString(blocks[i].id)) ? 1 : 0;
        }
        QCOMPARE(seen, std::vector<int>(blocks.size(), 1));
        QCOMPARE(pages.back().contextLines,
                 QStringList(QStringLiteral("Page %1 of %1").arg(pages.size())));
    }

    void whatFitsIsOnePageThatDoesNotSaySo()
    {
        const auto blocks = gallery();
        TimelinePicture made = picture(blocks);
        made.size.setHeight(naturalPictureHeight(made));
        const auto pages = picturePages(made);
        QCOMPARE(pages.size(), std::size_t(1));
        QCOMPARE(pages[0].contextLines, made.contextLines);
    }

    void pagesAreBoundedAndTheLastSaysWhatIsLeftOut()
    {
        const std::vector<CapacityBlock> many(
            20'000, BlockBuilder("cr-1").state(StateKind::Failed, day(5)));
        TimelinePicture made = picture(many);
        made.size = {800, kMinPictureHeight};
        const auto pages = picturePages(made);
        QCOMPARE(pages.size(), kMaxPicturePages);
        QVERIFY(textOf(svgOf(pages.back())).contains(QStringLiteral("20,000")));
    }

    void theLegendCanBeLeftOut()
    {
        const auto blocks = gallery();
        TimelinePicture made = picture(blocks);
        const double with = naturalPictureHeight(made);
        made.legend = LegendPart::LeftOut;
        QVERIFY(naturalPictureHeight(made) < with);
        QVERIFY(!textOf(svgOf(made)).contains(made.style.words.evidenceTitle));
    }

    void nothingToShowIsAPictureToo()
    {
        TimelinePicture made = picture({});
        made.blocks = {};
        QVERIFY(textOf(svgOf(made)).contains(made.style.words.noLanes));
    }

    void whereAPictureOfManyLanesIsPaintedInSlicesThereIsNoSeam()
    {
        const std::vector<CapacityBlock> blocks(100, gallery()[0]);
        for (const double scale : {1.0, 2.0}) {
            TimelinePicture made = picture(blocks);
            made.title.clear();
            made.contextLines.clear();
            made.legend = LegendPart::LeftOut;
            made.range.to = made.horizon; // hatching differs from lane to lane
            made.size = {700, naturalPictureHeight(made)};
            QImage image((made.size * scale).toSize(), QImage::Format_RGB32);
            image.setDevicePixelRatio(scale);
            QPainter painter(&image);
            paintPicture(painter, made);
            painter.end();
            const TimelineMetrics metrics = timelineMetrics(made.style.font);
            const auto lane = [&](int index) {
                const double top = 28 + 16 + metrics.rulerHeight + index * metrics.lane.laneHeight;
                return image.copy(
                    QRectF(0, top * scale, image.width(), metrics.lane.laneHeight * scale)
                        .toRect());
            };
            for (int index = 1; index < 99; ++index)
                QVERIFY2(lane(index) == lane(50), qPrintable(QString::number(index)));
        }
    }

    void everyPixelIsPaintedAtEveryScale()
    {
        const auto blocks = gallery();
        for (const double scale : {1.0, 2.0, 3.0}) {
            TimelinePicture made = picture(blocks);
            made.size = {700, 500};
            QImage image((made.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(scale);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintPicture(painter, made);
            painter.end();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    QCOMPARE(qAlpha(image.pixel(x, y)), 255);
            }
        }
    }

    void japaneseHasGlyphs()
    {
        QTextLayout layout(QStringLiteral("期限切れ支払い待ち"), QFont());
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        bool missing = false;
        for (const QGlyphRun &run : layout.glyphRuns())
            missing = missing || run.glyphIndexes().contains(0);
        if (missing)
            QSKIP("no font with Japanese is installed here");
        QVERIFY(!layout.glyphRuns().isEmpty());
    }
};

QTEST_MAIN(TimelinePictureTest)
#include "timelinepicturetest.moc"

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/imageexporter.h"
#include "ui/export/picturewords.h"
#include "ui/export/stoppabledevice.h"

#include "timeline/timelinepicture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace cbv;

Q_DECLARE_METATYPE(ImageFormat)

namespace {

constexpr TimeMs kStart = 1'770'000'000'000;

CapacityBlock madeUpBlock(const std::string &id)
{
    CapacityBlock block;
    block.id = id;
    block.account = "111122223333";
    block.region = "us-east-1";
    block.state = "expired";
    block.kind = StateKind::Expired;
    const auto interval = [&block](StateKind kind, const char *state, TimeMs from, TimeMs to) {
        Interval made;
        made.kind = kind;
        made.state = state;
        made.from = from;
        made.to = to;
        made.toEvidence = Evidence::Observed;
        block.intervals.push_back(made);
    };
    interval(StateKind::Scheduled, "scheduled", kStart, kStart + 2 * kDay);
    interval(StateKind::Active, "active", kStart + 2 * kDay, kStart + 4 * kDay);
    interval(StateKind::Expired, "expired", kStart + 4 * kDay, kStart + 4 * kDay);
    return block;
}

TimelinePicture pictureOf(const std::vector<CapacityBlock> &blocks)
{
    TimelinePicture picture;
    picture.blocks = blocks;
    picture.horizon = kStart + 5 * kDay;
    picture.range = fittingRange(picture.blocks, picture.horizon);
    picture.size = QSizeF(900, 500);
    picture.title = u"A <b>title</b> & more"_qs;
    picture.contextLines = {u"<i>context</i>"_qs};
    picture.style.font.setPixelSize(13);
    return picture;
}

QByteArray written(ImageFormat format, const TimelinePicture &picture, int scale = 1)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto error = exportImage(buffer, format, picture, scale);
    return error ? "error: " + error->detail.toUtf8() : buffer.data();
}

} // namespace

class ImageExporterTest : public QObject
{
    Q_OBJECT
private slots:
    void aPngHasTheSizeTimesTheScale();
    void anSvgIsValidAndHasItsSize();
    void logTextsCannotBreakAnSvg();
    void anSvgLooksLikeThePng();
    void aPdfHasOnePageOfTheSize();
    void aPdfHasAsManyPagesAsItsLanesNeed();
    void aPdfIsNeverLargerThanItsReadersDraw();
    void aStoppedDeviceTakesNothingMore();
    void whatIsTooLargeIsRefusedBeforeItIsDrawn();
    void theDefaultSizeHoldsAllLanesUpToTheCap();
    void aStopWritesNothing();
    void progressIsToldUpToTheEnd_data();
    void progressIsToldUpToTheEnd();
    void aStopInTheMiddleOfPaintingWritesNothing_data();
    void aStopInTheMiddleOfPaintingWritesNothing();
    void contextSaysRangeZoneFilterAndSource();
};

void ImageExporterTest::aPngHasTheSizeTimesTheScale()
{
    const std::vector<CapacityBlock> blocks{madeUpBlock("cr-1")};
    for (const int scale : {1, 2, 4}) {
        const QImage image = QImage::fromData(written(ImageFormat::Png, pictureOf(blocks), scale));
        QCOMPARE(image.size(), QSize(900, 500) * scale);
        QCOMPARE(image.text(u"Title"_qs), u"A <b>title</b> & more"_qs);
    }
    const QImage image = timelineImage(pictureOf(blocks));
    const QColor active = timelineTheme(ThemeKind::Light).state(StateKind::Active);
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == active ? 1 : 0;
    }
    QVERIFY2(pixels > 500, qPrintable(QString::number(pixels)));
}

void ImageExporterTest::anSvgIsValidAndHasItsSize()
{
    const std::vector<CapacityBlock> blocks{madeUpBlock("cr-1")};
    const QByteArray svg = written(ImageFormat::Svg, pictureOf(blocks));
    QXmlStreamReader reader(svg);
    QString title;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"title")
            title = reader.readElementText();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(title, u"A <b>title</b> & more"_qs);
    QVERIFY(svg.contains("viewBox=\"0 0 900 500\""));
    // 96 pixels an inch
    QVERIFY(svg.contains("width=\"238.12"));
}

void ImageExporterTest::logTextsCannotBreakAnSvg()
{
    std::vector<CapacityBlock> blocks{madeUpBlock("cr-<script>&\"'\x01\x1b\x7f\xEF\xBF\xBF")};
    blocks[0].account = "]]><x>\x02";
    blocks[0].intervals[1].state = "</text>\x03";
    blocks[0].intervals[1].kind = StateKind::Other;
    QXmlStreamReader reader(written(ImageFormat::Svg, pictureOf(blocks)));
    while (!reader.atEnd()) {
        reader.readNext();
        QVERIFY(reader.name() != u"script");
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void ImageExporterTest::anSvgLooksLikeThePng()
{
    const std::vector<CapacityBlock> blocks{madeUpBlock("cr-1"), madeUpBlock("cr-2")};
    QSvgRenderer renderer(written(ImageFormat::Svg, pictureOf(blocks)));
    QVERIFY(renderer.isValid());
    QImage drawn(900, 500, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    const QImage image = timelineImage(pictureOf(blocks));
    int different = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor a = image.pixelColor(x, y);
            const QColor b = drawn.pixelColor(x, y);
            different += std::abs(a.lightness() - b.lightness()) > 60 ? 1 : 0;
        }
    }
    // Letters and edges may differ by a pixel; a bar that is missing would be thousands.
    QVERIFY2(different < 900 * 500 / 50, qPrintable(QString::number(different)));
}

void ImageExporterTest::aPdfHasOnePageOfTheSize()
{
    const std::vector<CapacityBlock> blocks{madeUpBlock("cr-1")};
    const QByteArray pdf = written(ImageFormat::Pdf, pictureOf(blocks));
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(pdf.contains("/MediaBox [0 0 675"));
}

void ImageExporterTest::aPdfHasAsManyPagesAsItsLanesNeed()
{
    std::vector<CapacityBlock> blocks;
    for (int i = 0; i < 40; ++i)
        blocks.push_back(madeUpBlock("cr-" + std::to_string(i)));
    const TimelinePicture picture = pictureOf(blocks);
    const auto pages = static_cast<qsizetype>(picturePages(picture).size());
    QVERIFY(pages > 3);
    QCOMPARE(written(ImageFormat::Pdf, picture).count("/Type /Page\n"), pages);
    QCOMPARE(defaultImageSize(picture, ImageFormat::Pdf, 1),
             QSize(kDefaultImageWidth, kDefaultPageHeight));
    std::stop_source stop;
    stop.request_stop();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto error = exportImage(buffer, ImageFormat::Pdf, picture, 1, stop.get_token());
    QVERIFY(error && error->failure == ExportFailure::Cancelled);
    QVERIFY(buffer.data().isEmpty());
}

void ImageExporterTest::aStoppedDeviceTakesNothingMore()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::stop_source stop;
    StoppableDevice device(&buffer, stop.get_token());
    QCOMPARE(device.write("one"), qint64(3));
    stop.request_stop();
    QCOMPARE(device.write("two"), qint64(-1));
    QCOMPARE(buffer.data(), QByteArray("one"));
}

void ImageExporterTest::aPdfIsNeverLargerThanItsReadersDraw()
{
    const std::vector<CapacityBlock> blocks{madeUpBlock("cr-1")};
    TimelinePicture picture = pictureOf(blocks);
    picture.size = QSizeF(1000, 30'000);
    const QByteArray pdf = written(ImageFormat::Pdf, picture);
    QVERIFY(pdf.contains("/MediaBox [0 0 480"));
    QVERIFY(pdf.contains(" 14400"));
}

void ImageExporterTest::whatIsTooLargeIsRefusedBeforeItIsDrawn()
{
    QVERIFY(!checkImageSize({1600, 900}, 4, ImageFormat::Png));
    const auto pixels = checkImageSize({10'000, 10'000}, 2, ImageFormat::Png);
    QVERIFY(pixels && pixels->failure == ExportFailure::TooLarge);
    QVERIFY(pixels->detail.contains(u"20000"));
    QVERIFY(!checkImageSize({10'000, 10'000}, 2, ImageFormat::Svg));
    QVERIFY(checkImageSize({40'000, 10}, 1, ImageFormat::Png).has_value());
    TimelinePicture picture;
    picture.size = QSizeF(30'000, 30'000);
    QVERIFY(timelineImage(picture).isNull());
    QVERIFY(written(ImageFormat::Png, picture).startsWith("error: 30000"));
}

void ImageExporterTest::theDefaultSizeHoldsAllLanesUpToTheCap()
{
    std::vector<CapacityBlock> blocks;
    const QSize none = defaultImageSize(pictureOf(blocks), ImageFormat::Png, 1);
    QCOMPARE(none.width(), kDefaultImageWidth);
    for (int i = 0; i < 40; ++i)
        blocks.push_back(madeUpBlock("cr-" + std::to_string(i)));
    const QSize forty = defaultImageSize(pictureOf(blocks), ImageFormat::Png, 1);
    QVERIFY(forty.height() > none.height() + 40 * 20);
    for (int i = 40; i < 5000; ++i)
        blocks.push_back(madeUpBlock("cr-" + std::to_string(i)));
    for (const int scale : {1, 2, 3, 4}) {
        const QSize many = defaultImageSize(pictureOf(blocks), ImageFormat::Png, scale);
        QVERIFY(many.height() > forty.height());
        QVERIFY2(!checkImageSize(many, scale, ImageFormat::Png),
                 qPrintable(QString::number(scale)));
    }
}

void ImageExporterTest::aStopWritesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto error = exportImage(buffer, ImageFormat::Png, {}, 1, stop.get_token());
    QVERIFY(error && error->failure == ExportFailure::Cancelled);
    QVERIFY(buffer.data().isEmpty());
}

void ImageExporterTest::progressIsToldUpToTheEnd_data()
{
    QTest::addColumn<ImageFormat>("format");
    QTest::newRow("png") << ImageFormat::Png;
    QTest::newRow("svg") << ImageFormat::Svg;
    QTest::newRow("pdf") << ImageFormat::Pdf;
}

void ImageExporterTest::progressIsToldUpToTheEnd()
{
    QFETCH(ImageFormat, format);
    const std::vector<CapacityBlock> blocks(200, madeUpBlock("cr-1"));
    TimelinePicture picture = pictureOf(blocks);
    picture.size.setHeight(format == ImageFormat::Pdf ? 1200 : 12'000);
    std::vector<std::size_t> told;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(!exportImage(buffer, format, picture, 1, {}, [&](std::size_t done, std::size_t all) {
        QCOMPARE(all, std::size_t(100));
        told.push_back(done);
    }));
    QVERIFY2(told.size() > 5, qPrintable(QString::number(told.size())));
    QVERIFY(std::ranges::is_sorted(told, std::less_equal()));
    QCOMPARE(told.back(), std::size_t(100));
}

void ImageExporterTest::aStopInTheMiddleOfPaintingWritesNothing_data()
{
    progressIsToldUpToTheEnd_data();
}

void ImageExporterTest::aStopInTheMiddleOfPaintingWritesNothing()
{
    QFETCH(ImageFormat, format);
    const std::vector<CapacityBlock> blocks(200, madeUpBlock("cr-1"));
    TimelinePicture picture = pictureOf(blocks);
    picture.size.setHeight(12'000);
    std::stop_source stop;
    int told = 0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto error =
        exportImage(buffer, format, picture, 1, stop.get_token(), [&](std::size_t, std::size_t) {
            ++told;
            stop.request_stop();
        });
    QVERIFY(error && error->failure == ExportFailure::Cancelled);
    QVERIFY(buffer.data().isEmpty());
    QCOMPARE(told, 1);
}

void ImageExporterTest::contextSaysRangeZoneFilterAndSource()
{
    PictureContext context;
    context.from = kStart;
    context.to = kStart + kDay;
    context.zone = QTimeZone("Asia/Tokyo");
    context.filter = u"state:active \u202e"_qs;
    context.sources = {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs};
    context.reservations = 3;
    context.events = 12;
    const QString text = pictureContextLines(context).join(u'\n');
    QVERIFY(text.contains(u"2026-02-02 "));
    QVERIFY(text.contains(u"Asia/Tokyo"));
    QVERIFY(text.contains(u"state:active"));
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(text.contains(u"a, b, c"));
    QVERIFY(!text.contains(u", d"));
    QVERIFY(text.contains(u"3") && text.contains(u"12"));
    // The margin around everything has odd minutes, which would mean nothing to a reader.
    context.to = kStart + 30 * kDay;
    QCOMPARE(pictureContextLines(context).first(), u"2026-02-02 – 2026-03-04 Asia/Tokyo"_qs);
}

QTEST_MAIN(ImageExporterTest)
#include "imageexportertest.moc"

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageexporter.h"

#include "stoppabledevice.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cbv {

namespace {

// What a logical pixel is in CSS, SVG and on an ordinary screen.
constexpr int kLogicalDpi = 96;
constexpr double kPointsPerPixel = 72.0 / kLogicalDpi;
// Readers of PDF draw no larger page (ISO 32000-1, annex C: 200 inches).
constexpr double kMaxPdfPoints = 14'400;
// So fine that a hinted font does not stumble over the units of the page.
constexpr int kPdfDpi = 1200;
constexpr double kMetersPerInch = 0.0254;

QSize pixelSize(const TimelinePicture &picture)
{
    return {static_cast<int>(std::ceil(picture.size.width())),
            static_cast<int>(std::ceil(picture.size.height()))};
}

QString sizeText(QSize size)
{
    return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

ExportResult writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return ExportError{ExportFailure::CannotWrite, device.errorString()};
    return {};
}

/// `text` without what no XML document may hold (XML 1.0, 2.2); log texts reach the drawing.
QByteArray withoutControls(const QByteArray &text)
{
    QByteArray clean;
    clean.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r')
            clean += c;
    }
    // U+FFFE and U+FFFF, the only others that UTF-8 can spell.
    clean.replace("\xEF\xBF\xBE", "\xEF\xBF\xBD");
    clean.replace("\xEF\xBF\xBF", "\xEF\xBF\xBD");
    return clean;
}

/// Tells each hundredth once, and never that less is done than before.
class Hundredths
{
public:
    explicit Hundredths(ExportProgress tell) : m_tell(std::move(tell)) {}
    void reach(double part)
    {
        const auto now = static_cast<std::size_t>(std::clamp(part, 0.0, 1.0) * 100);
        if (m_tell && now > std::exchange(m_told, std::max(m_told, now)))
            m_tell(now, 100);
    }

private:
    ExportProgress m_tell;
    std::size_t m_told = 0;
};

/// What an image will be packed to, judged by a strip of it from the middle.
qint64 packedSize(const QImage &image)
{
    constexpr int kStrips = 16;
    const int height = std::max(1, image.height() / kStrips);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png")
        .write(image.copy(0, (image.height() - height) / 2, image.width(), height));
    return std::max<qint64>(1, buffer.size() * image.height() / height);
}

ExportResult writePng(QIODevice &device, const TimelinePicture &picture, int scale,
                      std::stop_token stop, Hundredths &done)
{
    // Packing takes most of the time.
    constexpr double kPainting = 0.2;
    const QImage image =
        timelineImage(picture, scale, {stop, [&](double part) { done.reach(kPainting * part); }});
    if (image.isNull())
        return ExportError{ExportFailure::TooLarge, sizeText(pixelSize(picture) * scale)};
    if (stop.stop_requested())
        return ExportError{ExportFailure::Cancelled, {}};
    const auto expected = static_cast<double>(packedSize(image));
    StoppableDevice stoppable(&device, stop, [&](qint64 written) {
        const double part = std::min(static_cast<double>(written) / expected, 0.99);
        done.reach(kPainting + (1 - kPainting) * part);
    });
    QImageWriter writer(&stoppable, "png");
    writer.setText(QStringLiteral("Title"), picture.title);
    writer.setText(QStringLiteral("Software"), QCoreApplication::applicationName());
    if (!writer.write(image))
        return ExportError{ExportFailure::CannotWrite, device.errorString()};
    return {};
}

ExportResult writeSvg(QIODevice &device, const TimelinePicture &picture, const PictureWatch &watch)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        const QSize size = pixelSize(picture);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(kLogicalDpi);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(0, 0), size));
        generator.setTitle(picture.title.toHtmlEscaped());
        generator.setDescription(picture.contextLines.join(u'\n').toHtmlEscaped());
        QPainter painter(&generator);
        paintPicture(painter, picture, watch);
    }
    if (watch.stop.stop_requested())
        return ExportError{ExportFailure::Cancelled, {}};
    return writeAll(device, withoutControls(buffer.data()));
}

ExportResult writePdf(QIODevice &device, const TimelinePicture &picture, const PictureWatch &watch)
{
    // A buffer, because a device such as a pipe cannot say at which byte an object begins.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        const QSizeF points = picture.size * kPointsPerPixel;
        const double fit = std::min(1.0, kMaxPdfPoints / std::max(points.width(), points.height()));
        QPdfWriter writer(&buffer);
        writer.setTitle(picture.title);
        writer.setCreator(QCoreApplication::applicationName());
        writer.setResolution(kPdfDpi);
        writer.setPageSize(QPageSize(points * fit, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        const double unit = fit * kPdfDpi / kLogicalDpi;
        painter.scale(unit, unit);
        const std::vector<TimelinePicture> pages = picturePages(picture);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (watch.stop.stop_requested())
                return ExportError{ExportFailure::Cancelled, {}};
            if (i > 0)
                writer.newPage();
            paintPicture(painter, pages[i], {watch.stop, [&](double part) {
                                                 watch.painted((static_cast<double>(i) + part)
                                                               / static_cast<double>(pages.size()));
                                             }});
        }
    }
    if (watch.stop.stop_requested())
        return ExportError{ExportFailure::Cancelled, {}};
    return writeAll(device, buffer.data());
}

} // namespace

std::optional<ImageFormat> imageFormat(const QString &path)
{
    const auto endsWith = [&path](QLatin1String ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    };
    if (endsWith(QLatin1String(".png")))
        return ImageFormat::Png;
    if (endsWith(QLatin1String(".svg")))
        return ImageFormat::Svg;
    if (endsWith(QLatin1String(".pdf")))
        return ImageFormat::Pdf;
    return {};
}

ExportResult checkImageSize(QSize size, int scale, ImageFormat format)
{
    const QSize device = format == ImageFormat::Png ? size * scale : size;
    const qint64 pixels = qint64(device.width()) * device.height();
    if (pixels > kMaxImagePixels || std::max(device.width(), device.height()) > kMaxImageSide)
        return ExportError{ExportFailure::TooLarge, sizeText(device)};
    return {};
}

QSize defaultImageSize(const TimelinePicture &picture, ImageFormat format, int scale)
{
    TimelinePicture wide = picture;
    wide.size.setWidth(kDefaultImageWidth);
    const double height = naturalPictureHeight(wide, double(kMaxImagePixels) / (scale * scale));
    const double most =
        format == ImageFormat::Pdf ? kDefaultPageHeight : std::floor(double(kMaxImageSide) / scale);
    return {kDefaultImageWidth, static_cast<int>(std::min(std::ceil(height), most))};
}

ExportResult exportImage(QIODevice &device, ImageFormat format, const TimelinePicture &picture,
                         int scale, std::stop_token stop, ExportProgress progress)
{
    if (auto error = checkImageSize(pixelSize(picture), scale, format))
        return error;
    if (stop.stop_requested())
        return ExportError{ExportFailure::Cancelled, {}};
    Hundredths done(std::move(progress));
    const PictureWatch watch{stop, [&done](double part) { done.reach(part); }};
    ExportResult error;
    switch (format) {
    case ImageFormat::Png: error = writePng(device, picture, scale, stop, done); break;
    case ImageFormat::Svg: error = writeSvg(device, picture, watch); break;
    case ImageFormat::Pdf: error = writePdf(device, picture, watch); break;
    }
    if (stop.stop_requested())
        return ExportError{ExportFailure::Cancelled, {}};
    if (!error)
        done.reach(1);
    return error;
}

QImage timelineImage(const TimelinePicture &picture, int scale, const PictureWatch &watch)
{
    const QSize size = pixelSize(picture);
    if (checkImageSize(size, scale, ImageFormat::Png))
        return {};
    QImage image(size * scale, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(scale);
    image.fill(picture.style.theme.background);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paintPicture(painter, picture, watch);
    }
    // After painting, because it is also the size of a point of text.
    const int dotsPerMeter = qRound(kLogicalDpi * scale / kMetersPerInch);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline's picture as PNG, SVG or PDF. What it looks like is timeline/timelinepicture's; here
// are the formats, their bounds and their traps. Needs a QGuiApplication, no window; runs on any
// thread.
#pragma once

#include "exporterror.h"

#include "timeline/timelinepicture.h"

#include <QSize>

#include <optional>
#include <stop_token>

class QImage;
class QIODevice;

namespace cbv {

enum class ImageFormat : std::uint8_t { Png, Svg, Pdf };

/// By the ending of the file's name, whatever its case: .png, .svg, .pdf.
std::optional<ImageFormat> imageFormat(const QString &path);

/// An image of so many device pixels takes 400 MB of memory and five seconds to pack.
inline constexpr qint64 kMaxImagePixels = 100'000'000;
/// QPainter's own bound for a side of an image.
inline constexpr int kMaxImageSide = 32'767;
/// What an image is wide when nobody says otherwise, in logical pixels.
inline constexpr int kDefaultImageWidth = 1600;
/// As high as a sheet of A4 on its side is for that width (ISO 216: 1 to the root of 2).
inline constexpr int kDefaultPageHeight = 1131;
inline constexpr int kMinImageScale = 1;
inline constexpr int kMaxImageScale = 4;

/// Whether a picture of this size may be drawn; scale counts for PNG only.
ExportResult checkImageSize(QSize size, int scale, ImageFormat format);

/// The default width, and the height at which all lanes fit, cut at what may be drawn; of a PDF at
/// a page's height, for it has more than one.
QSize defaultImageSize(const TimelinePicture &picture, ImageFormat format, int scale);

/// Draws `picture` (its size is the logical one) and writes it. `scale` is device pixels for a
/// logical one, 1 to 4, for PNG; SVG and PDF have no pixels. A PDF has as many pages of that
/// size as its lanes need.
ExportResult exportImage(QIODevice &device, ImageFormat format, const TimelinePicture &picture,
                         int scale = 1, std::stop_token stop = {}, ExportProgress progress = {});

/// The same as an image in memory, for the clipboard and a preview; a null image beyond the bounds.
QImage timelineImage(const TimelinePicture &picture, int scale = 1, const PictureWatch &watch = {});

} // namespace cbv

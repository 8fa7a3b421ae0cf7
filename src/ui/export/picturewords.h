// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a picture of the timeline says about itself, in the application's language, so that the
// window and the command line say the same. It draws nothing.
#pragma once

#include "core/event/timestamp.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace cbv {

/// What a report must say beside the picture.
struct PictureContext
{
    TimeMs from = kNoTime; ///< the range that is drawn
    TimeMs to = kNoTime;
    QTimeZone zone = QTimeZone::utc();
    QString filter;               ///< as filterText() prints it; empty: none
    QStringList sources;          ///< files and folders as they were given: data
    std::size_t reservations = 0; ///< lanes
    std::size_t events = 0;       ///< that were shown
};

QString pictureTitle();
/// Plain text, made visible and cut, one entry a line.
QStringList pictureContextLines(const PictureContext &context);

} // namespace cbv

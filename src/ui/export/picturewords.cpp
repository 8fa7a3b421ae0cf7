// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturewords.h"

#include "models/visibletext.h"
#include "models/wordjoin.h"
#include "models/zonedtime.h"

#include <QCoreApplication>

namespace cbv {

namespace {

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::PictureWords)
};

constexpr qsizetype kSourceChars = 120;
/// Longer pictures are told by their days; the margin around what is drawn has odd minutes.
constexpr TimeMs kInDays = 7 * kDay;
constexpr qsizetype kSourcesNamed = 3;

QString sourcesText(const QStringList &sources)
{
    QStringList named;
    for (const QString &source : sources.mid(0, kSourcesNamed))
        named.append(visibleText(source, kSourceChars));
    const int rest = static_cast<int>(sources.size() - named.size());
    QString text = listText(named);
    if (rest > 0) {
        //: after the names of some files: "a.json, b.json and 3 more"
        text += u' ' + PictureWords::tr("and %Ln more", nullptr, rest);
    }
    return text;
}

/// Fractions of a second only where the picture is so short that they tell something.
TimeMs shownEdge(TimeMs time, TimeMs length)
{
    const TimeMs fraction = ((time % kSecond) + kSecond) % kSecond;
    return length < kMinute ? time : time - fraction;
}

} // namespace

QString pictureTitle()
{
    return PictureWords::tr("Timeline of Capacity Blocks");
}

QStringList pictureContextLines(const PictureContext &context)
{
    QStringList lines;
    const TimeMs length = context.to - context.from;
    if (context.from != kNoTime && context.to != kNoTime && length > kInDays) {
        lines.append(dayRangeText(context.from, context.to, context.zone));
    } else if (context.from != kNoTime && context.to != kNoTime) {
        //: the time that a picture shows: "From … to … (Asia/Tokyo)"
        lines.append(PictureWords::tr("From %1 to %2 (%3)")
                         .arg(timeText(shownEdge(context.from, length), context.zone),
                              timeText(shownEdge(context.to, length), context.zone),
                              zoneTitle(context.zone)));
    }
    lines.append(
        PictureWords::tr("%Ln reservations", nullptr, static_cast<int>(context.reservations))
        + QStringLiteral(" · ")
        + PictureWords::tr("%Ln events", nullptr, static_cast<int>(context.events)));
    if (!context.filter.isEmpty())
        lines.append(PictureWords::tr("Filter: %1").arg(visibleText(context.filter)));
    if (!context.sources.isEmpty())
        lines.append(PictureWords::tr("Logs: %1").arg(sourcesText(context.sources)));
    //: on a picture: name and version of the program
    lines.append(PictureWords::tr("Made with Capacity Block Viewer %1")
                     .arg(QCoreApplication::applicationVersion()));
    return lines;
}

} // namespace cbv

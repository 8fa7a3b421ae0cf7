// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "optionvalues.h"

#include "timeline/timelinepicture.h"

#include <QRegularExpression>

namespace cbv {

namespace {

bool isStandardOutput(const QString &text)
{
    return text == u"-" || text.startsWith(u"-.");
}

} // namespace

std::optional<TimeMs> readTimeBound(const QString &text, TimeBound bound, const QTimeZone &zone)
{
    // Bounded, so that nothing else of the filter's language gets in.
    static const QRegularExpression shape(QStringLiteral("^[0-9A-Za-z:.+/-]+( [0-9:.+Zz-]+)?$"));
    if (!shape.match(text).hasMatch())
        return {};
    QString time = text;
    time.replace(u' ', u'T');
    const QString term =
        bound == TimeBound::Since ? QStringLiteral("time>=%1") : QStringLiteral("time<%1");
    const auto parsed = parseFilter(term.arg(time), zone);
    const auto *filter = std::get_if<Filter>(&parsed);
    if (!filter || filter->terms.size() != 1 || filter->terms.front().time == kNoTime)
        return {};
    return filter->terms.front().time;
}

std::optional<QString> readLanguage(const QString &text)
{
    if (text == u"en" || text == u"ja")
        return text;
    return {};
}

std::optional<Scope> readScope(const QString &text)
{
    if (text == u"blocks")
        return Scope::Blocks;
    if (text == u"instances")
        return Scope::Instances;
    if (text == u"all")
        return Scope::All;
    return {};
}

std::optional<ThemeChoice> readTheme(const QString &text)
{
    if (text == u"light")
        return ThemeChoice::Light;
    if (text == u"dark")
        return ThemeChoice::Dark;
    return {};
}

std::optional<QSize> readSize(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{1,5})[xX×]([0-9]{1,5})$"));
    const auto match = shape.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits = size.width() >= kMinPictureWidth && size.height() >= kMinPictureHeight
                      && size.width() <= kMaxImageSide && size.height() <= kMaxImageSide;
    if (!match.hasMatch() || !fits)
        return {};
    return size;
}

std::optional<int> readNumber(const QString &text, int from, int to)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9]{1,6}$"));
    if (!shape.match(text).hasMatch())
        return {};
    const int number = text.toInt();
    if (number < from || number > to)
        return {};
    return number;
}

std::optional<TimelineOutput> readTimelineOutput(const QString &text)
{
    const auto format = text == u"-" ? std::optional(ImageFormat::Png) : imageFormat(text);
    if (!format)
        return {};
    return TimelineOutput{isStandardOutput(text) ? QString() : text, *format};
}

std::optional<EventsOutput> readEventsOutput(const QString &text)
{
    const auto format = text == u"-" ? std::optional(TableFormat::Csv) : tableFormat(text);
    if (!format)
        return {};
    return EventsOutput{isStandardOutput(text) ? QString() : text, *format};
}

std::optional<LedgerOutput> readLedgerOutput(const QString &text)
{
    const auto format = text == u"-" ? std::optional(LedgerFormat::Csv) : ledgerFormat(text);
    if (!format)
        return {};
    return LedgerOutput{isStandardOutput(text) ? QString() : text, *format};
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsummary.h"

#include "factwords.h"
#include "findingwords.h"
#include "problemwords.h"
#include "visibletext.h"
#include "zonedtime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace cbv {
namespace {

struct SummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::EventSummary)
};

/// So many mends or copies are listed one by one; the rest is counted.
constexpr std::size_t kListed = 10;

QString field(const SummaryInput &input, Field field)
{
    return visibleText(input.store.text(input.row, field));
}

/// The facts of the row: they stand in the order of their rows.
std::span<const BlockFact> factsOf(const SummaryInput &input)
{
    const auto facts = input.store.facts();
    const auto first = std::partition_point(
        facts.begin(), facts.end(), [&](const BlockFact &fact) { return fact.row < input.row; });
    const auto last = std::partition_point(
        first, facts.end(), [&](const BlockFact &fact) { return fact.row == input.row; });
    return {first, last};
}

const CapacityBlock *blockOf(const SummaryInput &input, const BlockFact &fact)
{
    const std::string_view id = input.store.text(fact.reservation);
    const auto found = std::partition_point(
        input.blocks.begin(), input.blocks.end(),
        [id](const CapacityBlock &block) { return std::string_view(block.id) < id; });
    return found != input.blocks.end() && found->id == id ? &*found : nullptr;
}

void listRest(std::size_t total, QStringList &lines)
{
    if (total > kListed)
        //: After the first lines of a list that is cut
        lines << SummaryWords::tr("… and %Ln more", nullptr, static_cast<int>(total - kListed));
}

/// Who acted. What is one of AWS's own events or messages was not called by anybody.
QString actorLine(const SummaryInput &input)
{
    const QString who = field(input, Field::Who);
    const auto facts = factsOf(input);
    const auto isOwn = [](const BlockFact &fact) {
        return fact.kind == FactKind::ServiceEvent || fact.kind == FactKind::Termination;
    };
    if (std::any_of(facts.begin(), facts.end(), isOwn))
        return who.isEmpty() ? SummaryWords::tr("Reported by AWS itself")
                             : SummaryWords::tr("Reported by AWS itself (%1)").arg(who);
    //: %1 is the person, role or service that made a call
    return who.isEmpty() ? QString() : SummaryWords::tr("By %1").arg(who);
}

QString whatHappened(const SummaryInput &input)
{
    const TimeMs time = input.store.time(input.row);
    QStringList lines;
    if (time == kNoTime)
        //: %1 is the name of an event
        lines
            << SummaryWords::tr("%1, at a time that cannot be read").arg(field(input, Field::Name));
    else
        //: %1 is the name of an event, %2 a time
        lines << SummaryWords::tr("%1, %2").arg(field(input, Field::Name),
                                                timeText(time, input.zone, ZoneSuffix::Name));
    lines << actorLine(input);
    const auto add = [&](const QString &sentence, Field from) {
        const QString text = field(input, from);
        if (!text.isEmpty())
            lines << sentence.arg(text);
    };
    //: Where a request came from
    add(SummaryWords::tr("From %1"), Field::Ip);
    //: The program that made a request
    add(SummaryWords::tr("With %1"), Field::Agent);
    add(SummaryWords::tr("Account %1"), Field::Account);
    add(SummaryWords::tr("Region %1"), Field::Region);
    add(SummaryWords::tr("Instance type %1"), Field::InstanceType);
    add(SummaryWords::tr("Error %1: the call changed nothing"), Field::Error);
    if (input.store.text(input.row, Field::ReadOnly) == "true")
        lines << SummaryWords::tr("It only reads and changes nothing");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString whatItMeans(const SummaryInput &input)
{
    QStringList lines;
    for (const BlockFact &fact : factsOf(input)) {
        const QString text = factText(fact, blockOf(input, fact), input.store, input.zone);
        if (!text.isEmpty())
            lines << text;
    }
    return lines.join(u'\n');
}

QString findingsOf(const SummaryInput &input)
{
    QStringList lines;
    for (const BlockFact &fact : factsOf(input)) {
        const CapacityBlock *block = blockOf(input, fact);
        if (!block)
            continue;
        for (const Finding &finding : block->findings) {
            if (std::find(finding.rows.begin(), finding.rows.end(), input.row)
                == finding.rows.end())
                continue;
            //: %1 is the title of a finding, %2 a sentence about it
            const QString line = SummaryWords::tr("%1: %2").arg(
                findingTitle(finding.code),
                findingSentence(finding, *block, input.store, input.zone));
            if (!lines.contains(line)) // a record may have several facts about one reservation
                lines << line;
        }
    }
    return lines.join(u'\n');
}

QStringList mends(const SummaryInput &input)
{
    const RecordPlace &place = input.store.place(input.row);
    QStringList lines;
    std::size_t total = 0;
    for (const Problem &problem : input.problems) {
        if (problem.file != place.file || problem.record != place.record)
            continue;
        if (++total <= kListed)
            //: %1 is a sentence about a problem, %2 its place in the file
            lines << SummaryWords::tr("%1 [%2]").arg(problemSentence(problem),
                                                     problemPlace(problem));
    }
    listRest(total, lines);
    return lines;
}

QString placeLine(const SummaryInput &input, const RecordPlace &place)
{
    const auto files = input.store.files();
    const QString path = place.file < files.size()
                             ? visibleText(std::string_view(files[place.file].path), kLongChars)
                             : QString();
    const QLocale locale;
    //: Where a record lies: %1 is a file, %2 the number of the record in it, %3 a number of bytes
    return SummaryWords::tr("%1, record %2, byte %3")
        .arg(path, locale.toString(place.record),
             locale.toString(static_cast<qulonglong>(place.offset)));
}

QString marksOf(const SummaryInput &input)
{
    const EventFlags flags = input.store.flags(input.row);
    QStringList lines;
    if (flags & kRepaired)
        lines << SummaryWords::tr("The record was broken and had to be mended:");
    lines << mends(input);
    if (flags & kZoneAssumed)
        lines << SummaryWords::tr("Its time was written without a time zone and was read as UTC");
    if (flags & kReducedShape)
        lines << SummaryWords::tr(
            "It comes from a kind of file that leaves out fields of the record");
    if (flags & kBytesReplaced)
        lines << SummaryWords::tr("Bytes that fit no known text encoding are shown as �");
    return lines.join(u'\n');
}

QString whereFrom(const SummaryInput &input)
{
    const RecordPlace &place = input.store.place(input.row);
    QStringList lines{placeLine(input, place)};
    if (place.layers > 0)
        lines << SummaryWords::tr("It stands in a JSON text, %Ln levels deep", nullptr,
                                  place.layers);
    const auto copies = input.store.copies(input.row);
    if (!copies.empty())
        lines << SummaryWords::tr("The logs hold %Ln further copies:", nullptr,
                                  static_cast<int>(copies.size()));
    for (std::size_t i = 0; i < copies.size() && i < kListed; ++i)
        lines << placeLine(input, copies[i]);
    listRest(copies.size(), lines);
    return lines.join(u'\n');
}

} // namespace

std::vector<SummaryPart> eventSummary(const SummaryInput &input)
{
    if (input.row >= input.store.size())
        return {};
    std::vector<SummaryPart> parts;
    const auto add = [&parts](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            parts.push_back({heading, text});
    };
    add(SummaryWords::tr("What happened"), whatHappened(input));
    //: Heading: what an event means for its reservation
    add(SummaryWords::tr("What it means"), whatItMeans(input));
    add(SummaryWords::tr("Findings"), findingsOf(input));
    //: Heading: what is to be known about the record itself, for example that it was mended
    add(SummaryWords::tr("Marks"), marksOf(input));
    //: Heading: the file and the place of the record in it
    add(SummaryWords::tr("Where from"), whereFrom(input));
    return parts;
}

} // namespace cbv

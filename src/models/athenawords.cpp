// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "athenawords.h"

#include "zonedtime.h"

#include <QCoreApplication>

namespace cbv {

namespace {

struct AthenaWords
{
    Q_DECLARE_TR_FUNCTIONS(AthenaQuery)
};

} // namespace

QString filterLeftOutText()
{
    return AthenaWords::tr("Of the filter only the times are in the query. Filter again when you "
                           "open its result.");
}

QString askedTimeText(const AthenaQuestion &question, const QTimeZone &zone)
{
    const QString since = timeText(question.since, zone, ZoneSuffix::Name);
    const QString until = timeText(question.until, zone, ZoneSuffix::Name);
    if (question.since == kNoTime && question.until == kNoTime)
        //: The time range of a query; none is set
        return AthenaWords::tr("Everything. To ask for less, filter by time first.");
    if (question.until == kNoTime)
        //: A time range that has no end; %1: a time
        return AthenaWords::tr("From %1 on").arg(since);
    if (question.since == kNoTime)
        //: A time range that has no beginning; %1: a time
        return AthenaWords::tr("Before %1").arg(until);
    //: A time range; %1, %2: times. The second one is not part of it.
    return AthenaWords::tr("From %1, before %2").arg(since, until);
}

QString athenaHelpText()
{
    return AthenaWords::tr("For logs that outgrow one machine: Athena searches a whole bucket and "
                           "gives back only the events that this program would show.")
           + QStringLiteral("\n\n")
           + AthenaWords::tr(
               "Run the query in the Athena console, on a table made as the AWS "
               "documentation says (“Create the table for CloudTrail logs”), save the "
               "result as CSV, and open that file here. Athena charges for the data "
               "that it reads.");
}

} // namespace cbv

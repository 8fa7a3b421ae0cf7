// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwords.h"

#include "wordjoin.h"
#include "statewords.h"
#include "visibletext.h"
#include "zonedtime.h"

#include <QCoreApplication>
#include <QStringList>

#include <set>

namespace cbv {
namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::FindingWords)
};

/// So many ids are spelt out in a sentence; the rest is counted.
constexpr std::size_t kIdsInSentence = 6;

/// What the sentence about one block draws on.
struct Case
{
    const Finding &finding;
    const CapacityBlock &block;
    const EventStore &store;
    const QTimeZone &zone;

    QString time(TimeMs at) const { return timeText(at, zone, ZoneSuffix::Name); }
    Row firstRow() const
    {
        return finding.rows.empty() || finding.rows.front() >= store.size() ? kNoRow
                                                                            : finding.rows.front();
    }
    QString text(Field field) const { return visibleText(store.text(firstRow(), field)); }
};

/// The first interval of a kind that `wanted` accepts.
template<typename Wanted>
const Interval *firstInterval(const CapacityBlock &block, Wanted wanted)
{
    for (const Interval &interval : block.intervals) {
        if (wanted(interval.kind))
            return &interval;
    }
    return nullptr;
}

QString idList(const std::vector<std::string> &ids)
{
    QStringList shown;
    for (std::size_t i = 0; i < ids.size() && i < kIdsInSentence; ++i)
        shown << visibleText(std::string_view(ids[i]));
    QString text = listText(shown);
    if (ids.size() <= kIdsInSentence)
        return text;
    //: A list of ids that is cut: %1 is its beginning, the number says how many are left out
    return FindingWords::tr("%1 and %Ln more", nullptr,
                            static_cast<int>(ids.size() - kIdsInSentence))
        .arg(text);
}

QString noEndDetail(const Case &c)
{
    if (!c.block.planned.end || c.store.horizon() == kNoTime)
        return {};
    return FindingWords::tr("Its planned end is %1; the logs reach to %2.")
        .arg(c.time(*c.block.planned.end), c.time(c.store.horizon()));
}

QString lateStartDetail(const Case &c)
{
    const Interval *active =
        firstInterval(c.block, [](StateKind kind) { return kind == StateKind::Active; });
    if (!active || !c.block.planned.start)
        return {};
    return FindingWords::tr("It was planned for %1 and became active %2, %3 later.")
        .arg(c.time(*c.block.planned.start), c.time(active->from),
             durationText(lengthBetween(*c.block.planned.start, active->from)));
}

QString earlyEndDetail(const Case &c)
{
    const Interval *end = firstInterval(c.block, [](StateKind kind) { return isEnd(kind); });
    if (!end || !c.block.planned.end)
        return {};
    return FindingWords::tr("It ended %1, %3 before its planned end %2.")
        .arg(c.time(end->from), c.time(*c.block.planned.end),
             durationText(lengthBetween(end->from, *c.block.planned.end)));
}

QString twoOwnersDetail(const Case &c)
{
    std::set<std::string> accounts;
    for (const Row row : c.finding.rows) {
        if (row < c.store.size() && c.store.id(row, Field::Account) != 0)
            accounts.emplace(c.store.text(row, Field::Account));
    }
    if (accounts.empty())
        return {};
    return FindingWords::tr("Accounts: %1.").arg(idList({accounts.begin(), accounts.end()}));
}

QString terminatedDetail(const Case &c)
{
    const auto &ids = c.block.terminatedInstances;
    if (ids.empty())
        return {};
    return FindingWords::tr("%Ln instances: %1.", nullptr, static_cast<int>(ids.size()))
        .arg(idList(ids));
}

/// Where nothing better is known: the event and when it happened.
QString recordDetail(const Case &c)
{
    if (c.firstRow() == kNoRow)
        return {};
    const QString name = c.text(Field::Name);
    const QString error = c.text(Field::Error);
    const TimeMs at = c.store.time(c.firstRow());
    if (at == kNoTime)
        //: The record behind a finding: the name of its event; the record gives no time
        return FindingWords::tr("Record: %1, at an unknown time.").arg(name);
    if (!error.isEmpty())
        //: The record behind a finding: the name of its event, its error code, its time
        return FindingWords::tr("Record: %1 with %2, %3.").arg(name, error, c.time(at));
    //: The record behind a finding: the name of its event, its time
    return FindingWords::tr("Record: %1, %2.").arg(name, c.time(at));
}

QString detail(const Case &c)
{
    switch (c.finding.code) {
    case FindingCode::NoEndSeen: return noEndDetail(c);
    case FindingCode::LateStart: return lateStartDetail(c);
    case FindingCode::EarlyEnd: return earlyEndDetail(c);
    case FindingCode::TwoOwners: return twoOwnersDetail(c);
    case FindingCode::InstancesTerminatedByAws: return terminatedDetail(c);
    case FindingCode::NameStateDisagree:
        if (c.firstRow() == kNoRow)
            return {};
        return FindingWords::tr("The event is named %1, its record says %2.")
            .arg(c.text(Field::Name), stateWord(c.store.text(c.firstRow(), Field::State)));
    default: return recordDetail(c);
    }
}

} // namespace

QString findingTitle(FindingCode code)
{
    using enum FindingCode;
    switch (code) {
    //: Title of a finding on a reservation
    case ActiveWithoutScheduled: return FindingWords::tr("Active, but never scheduled");
    //: Title of a finding on a reservation
    case ExpiredWithoutActive: return FindingWords::tr("Expired, but never active");
    //: Title of a finding: the planned end has passed without an event that ends the reservation
    case NoEndSeen: return FindingWords::tr("No end seen");
    case PaymentFailed: return FindingWords::tr("Payment failed");
    //: Title of a finding: AWS reported the state "failed"
    case Failed: return FindingWords::tr("Reservation failed");
    //: Title of a finding: a state was reported after one that ends a reservation
    case StateAfterEnd: return FindingWords::tr("State after the end");
    //: Title of a finding: the event's name says another state than its record
    case NameStateDisagree: return FindingWords::tr("Name and state disagree");
    //: Title of a finding: two accounts own the same reservation id
    case TwoOwners: return FindingWords::tr("Two owners");
    case LateStart: return FindingWords::tr("Late start");
    case EarlyEnd: return FindingWords::tr("Early end");
    case EndNot1130Utc: return FindingWords::tr("End is not at 11:30 UTC");
    case InstancesTerminatedByAws: return FindingWords::tr("Instances terminated by AWS");
    //: Title of a finding: the logs show no launch of an instance into the active reservation
    case UnusedSinceActive: return FindingWords::tr("No launch seen");
    case LaunchError: return FindingWords::tr("Launch failed");
    //: Title of a finding: neither success nor failure of a purchase is in the logs
    case PurchaseWithoutOutcome: return FindingWords::tr("Purchase without outcome");
    }
    return {};
}

QString findingSentence(FindingCode code)
{
    using enum FindingCode;
    switch (code) {
    case ActiveWithoutScheduled:
        return FindingWords::tr(
            "It became active, but no record says that it was scheduled; earlier "
            "logs may be missing.");
    case ExpiredWithoutActive:
        return FindingWords::tr("It expired, but no record says that it was active; logs may be "
                                "missing.");
    case NoEndSeen: return FindingWords::tr("Its planned end has passed, but no record ends it.");
    case PaymentFailed:
        return FindingWords::tr("The payment for it failed, which ends the reservation.");
    case Failed:
        return FindingWords::tr("AWS reported that it failed, which ends the reservation.");
    case StateAfterEnd:
        return FindingWords::tr("A state was reported after one that ends a reservation.");
    case NameStateDisagree:
        return FindingWords::tr(
            "An event's name says another state than its record; the state of the "
            "record is shown.");
    case TwoOwners: return FindingWords::tr("Records of more than one account name it as theirs.");
    case LateStart: return FindingWords::tr("It became active later than planned.");
    case EarlyEnd: return FindingWords::tr("It ended earlier than planned.");
    case EndNot1130Utc:
        return FindingWords::tr("Capacity Blocks end at 11:30 UTC; this one ends at another time.");
    case InstancesTerminatedByAws:
        return FindingWords::tr("AWS terminated the instances that still ran in it.");
    case UnusedSinceActive:
        return FindingWords::tr("It became active, but these logs show no launch into it; a launch "
                                "that does not name the reservation cannot be told.");
    case LaunchError:
        return FindingWords::tr("A call to launch instances into it ended in an error.");
    case PurchaseWithoutOutcome:
        return FindingWords::tr("A payment is settled within 12 hours of the purchase; these logs "
                                "reach further, but do not tell the outcome.");
    }
    return {};
}

QString findingSentence(const Finding &finding, const CapacityBlock &block, const EventStore &store,
                        const QTimeZone &zone)
{
    QString sentence = findingSentence(finding.code);
    const QString more = detail({finding, block, store, zone});
    if (more.isEmpty())
        return sentence;
    //: Two sentences one after the other; put between them what your language needs
    return FindingWords::tr("%1 %2").arg(sentence, more);
}

} // namespace cbv

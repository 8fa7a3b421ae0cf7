// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statewords.h"

#include "visibletext.h"

#include <QCoreApplication>

#include <array>

namespace cbv {
namespace {

struct StateWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::StateWords)
};
struct EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::EvidenceWords)
};
struct MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::MarkWords)
};
struct ScopeWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::ScopeWords)
};

/// The spelling that AWS documents, by kind; the last is none.
constexpr std::array<std::string_view, kStateKindCount> kRawStates{
    "payment-pending", "scheduled",      "active",    "expired",
    "failed",          "payment-failed", "cancelled", ""};

} // namespace

QString stateWord(StateKind kind)
{
    switch (kind) {
    case StateKind::PaymentPending:
        //: A reservation's state. Give a gloss with the raw word beside it: 支払い待ち
        //: (payment-pending)
        return StateWords::tr("payment-pending");
    case StateKind::Scheduled:
        //: A reservation's state. Give a gloss with the raw word beside it: 予約済み (scheduled)
        return StateWords::tr("scheduled");
    case StateKind::Active:
        //: A reservation's state. Give a gloss with the raw word beside it: 有効 (active)
        return StateWords::tr("active");
    case StateKind::Expired:
        //: A reservation's state. Give a gloss with the raw word beside it: 期限切れ (expired)
        return StateWords::tr("expired");
    case StateKind::Failed:
        //: A reservation's state. Give a gloss with the raw word beside it: 失敗 (failed)
        return StateWords::tr("failed");
    case StateKind::PaymentFailed:
        //: A reservation's state. Give a gloss with the raw word beside it: 支払い失敗
        //: (payment-failed)
        return StateWords::tr("payment-failed");
    case StateKind::Cancelled:
        //: A reservation's state. Give a gloss with the raw word beside it: (cancelled)
        return StateWords::tr("cancelled");
    case StateKind::Other: break;
    }
    //: Legend: any state that this program does not know; no raw word beside it
    return StateWords::tr("other state");
}

QString stateWord(std::string_view state)
{
    const StateKind kind = stateKind(state);
    if (kind != StateKind::Other && kRawStates[static_cast<std::size_t>(kind)] == state)
        return stateWord(kind);
    return visibleText(state);
}

QString evidenceWord(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Observed:
        //: How a time is known: one of EC2's own events says so
        return EvidenceWords::tr("observed");
    case Evidence::Stated:
        //: How a time is known: an API call's record or an EventBridge message says so
        return EvidenceWords::tr("stated");
    case Evidence::Inferred: break;
    }
    //: How a time is known: it follows from a rule of AWS, no record says so
    return EvidenceWords::tr("inferred");
}

QString evidenceSentence(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Observed:
        return EvidenceWords::tr("An event of the EC2 service itself says so.");
    case Evidence::Stated:
        return EvidenceWords::tr("The record of an API call or an EventBridge message says so.");
    case Evidence::Inferred: break;
    }
    return EvidenceWords::tr("It follows from a rule of AWS; no record says so.");
}

QString markWord(MarkKind kind)
{
    switch (kind) {
    case MarkKind::State:
        //: A mark on the timeline: a record repeats the state that already holds
        return MarkWords::tr("state repeated");
    case MarkKind::Purchase:
        //: A mark on the timeline: the block was bought
        return MarkWords::tr("purchase");
    case MarkKind::Extension:
        //: A mark on the timeline: a later end was bought
        return MarkWords::tr("extension");
    case MarkKind::Message:
        //: A mark on the timeline: a message of EventBridge, which is no CloudTrail record
        return MarkWords::tr("EventBridge message");
    case MarkKind::Launch:
        //: A mark on the timeline: instances were launched or started
        return MarkWords::tr("launch");
    case MarkKind::TerminatedByAws: return MarkWords::tr("instances terminated by AWS");
    case MarkKind::Stopped:
        //: A mark on the timeline: by a person or a program, not by AWS
        return MarkWords::tr("instances stopped or terminated");
    case MarkKind::FailedCall:
        //: A mark on the timeline: an API call that ended in an error and changed nothing
        return MarkWords::tr("failed call");
    case MarkKind::Other: break;
    }
    //: A mark on the timeline: any other record that names the reservation
    return MarkWords::tr("other record");
}

QString scopeWord(Scope scope)
{
    switch (scope) {
    case Scope::Blocks:
        //: Which events are kept (the scope); stands in a toolbar menu
        return ScopeWords::tr("Capacity Blocks");
    case Scope::Instances:
        //: Which events are kept (the scope); stands in a toolbar menu
        return ScopeWords::tr("Capacity Blocks and instances");
    case Scope::All: break;
    }
    //: Which events are kept (the scope); stands in a toolbar menu
    return ScopeWords::tr("All events");
}

QString scopeSentence(Scope scope)
{
    switch (scope) {
    case Scope::Blocks:
        return ScopeWords::tr("Events that concern Capacity Blocks and Capacity Reservations.");
    case Scope::Instances:
        return ScopeWords::tr("These, and every call that launches, starts, stops or terminates "
                              "instances.");
    case Scope::All: break;
    }
    return ScopeWords::tr("Every CloudTrail event in the logs.");
}

} // namespace cbv

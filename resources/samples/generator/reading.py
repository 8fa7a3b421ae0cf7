# SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second, slow and simple reading of the same records, written from the rules and not from the
program, so that the two can be compared. It is given what each file holds, broken records mended.
"""

import datetime
import re

STATE_OF_NAME = {
    "CapacityBlockScheduled": "scheduled",
    "CapacityBlockActive": "active",
    "CapacityBlockExpired": "expired",
    "CapacityBlockFailed": "failed",
    "CapacityBlockPaymentFailed": "payment-failed",
}
LIFE = [
    "payment-pending",
    "scheduled",
    "active",
    "expired",
    "failed",
    "payment-failed",
    "cancelled",
]
ENDS = {"expired", "failed", "payment-failed", "cancelled"}
INSTANCE_CALLS = {
    "RunInstances",
    "StartInstances",
    "StopInstances",
    "TerminateInstances",
    "CreateFleet",
}
TEMPLATE_CALLS = {
    "CreateLaunchTemplate",
    "CreateLaunchTemplateVersion",
    "ModifyInstanceCapacityReservationAttributes",
}
WORDS = re.compile(
    rb"apacityBlock|apacityReservation|apacity-block|apacity Block|"
    rb"TerminateInstances|StopInstances|StartInstances|\\u00[4-7]"
)
ID = re.compile(r"(?:^|/)(cr-[0-9a-f]{8,})$")
INSTANCE = re.compile(r"(?:^|/)(i-[0-9a-f]{8,})$")


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


def named(record, shape):
    return [m.group(1) for s in strings(record) if (m := shape.search(s))]


def is_message(record):
    return "detail-type" in record


def name_of(record):
    return record["detail-type"] if is_message(record) else record["eventName"]


def time_of(record):
    return record["time"] if is_message(record) else record["eventTime"]


def owner_of(record):
    return record["account"] if is_message(record) else record["recipientAccountId"]


def about_blocks(record):
    return (
        "CapacityBlock" in name_of(record)
        or "CapacityReservation" in name_of(record)
        or is_message(record)
        or named(record, ID)
        or "capacity-block" in strings(record)
    )


def in_scope(record, scope, tied):
    if scope == "all" or about_blocks(record):
        return True
    if scope == "instances" and name_of(record) in INSTANCE_CALLS | TEMPLATE_CALLS:
        return True
    return name_of(record) in INSTANCE_CALLS and any(i in tied for i in named(record, INSTANCE))


def reservation_of(record):
    ids = named(record, ID)
    return ids[0] if ids else None


def state_of(record):
    if "errorCode" in record or is_message(record):
        return None
    if record["eventType"] == "AwsServiceEvent":
        return record["serviceEventDetails"].get("capacityReservationState") or STATE_OF_NAME.get(
            name_of(record)
        )
    if name_of(record) == "PurchaseCapacityBlock":
        return purchase_of(record)["state"]
    return None


def purchase_of(record):
    return record["responseElements"]["PurchaseCapacityBlockResponse"]["capacityReservation"]


def read(files, scope):
    """files: path -> (bytes, kind, [(record, how)]); kind: log, digest."""
    tied = {}
    for _, _, held in files.values():
        for record, how in held:
            if (
                how != "rejected"
                and "errorCode" not in record
                and about_blocks(record)
                and named(record, ID)
            ):
                for instance in named(record, INSTANCE):
                    tied.setdefault(instance, reservation_of(record))
    count = dict.fromkeys(["shown", "outOfScope", "duplicates", "other", "rejected", "repaired"], 0)
    verdict = dict.fromkeys(["logs", "withoutBlocks", "notLogs", "unreadable"], 0)
    shown, seen, problems = [], set(), []
    for path, (data, kind, held) in sorted(files.items()):
        if kind == "digest":
            verdict["notLogs"] += 1
            continue
        if scope == "blocks" and not WORDS.search(data):
            verdict["withoutBlocks"] += 1
            continue
        verdict["logs"] += 1
        for n, (record, how) in enumerate(held, 1):
            if how in ("repaired", "rejected"):
                problems.append({"severity": how, "file": path, "record": n})
            count["repaired"] += how == "repaired"
            if how == "rejected":
                count["rejected"] += 1
            elif not is_message(record) and "eventID" not in record:
                count["other"] += 1
            elif not in_scope(record, scope, tied):
                count["outOfScope"] += 1
            elif repr(record) in seen:
                count["duplicates"] += 1
            else:
                seen.add(repr(record))
                count["shown"] += 1
                shown.append((time_of(record), path, n, record))
    shown.sort(key=lambda row: row[:3])
    delivered = [
        f"{m[1]}-{m[2]}-{m[3]}T{m[4]}:{m[5]}:00Z"
        for p, (_, kind, _) in files.items()
        if kind != "digest"
        for m in [re.search(r"_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z_[^/]*$", p)]
        if m
    ]
    horizon = max([row[0] for row in shown] + delivered)
    return {
        "files": {"found": sum(verdict.values())} | verdict,
        "records": {"read": sum(v for k, v in count.items() if k != "repaired")} | count,
        "span": {"first": shown[0][0], "last": shown[-1][0], "horizon": horizon},
        "reservations": lanes([row[3] for row in shown], tied, horizon),
        "problems": problems,
    }


def gives_lane(record):
    if is_message(record):
        return True
    if "errorCode" in record:
        return False
    return record["eventType"] == "AwsServiceEvent" or name_of(record).startswith(
        "PurchaseCapacityBlock"
    )


def lanes(rows, tied, horizon):
    ids = sorted({reservation_of(r) for r in rows if gives_lane(r) and reservation_of(r)})
    out = []
    for wanted in ids:
        mine = [
            r
            for r in rows
            if wanted in named(r, ID)
            or (not named(r, ID) and any(tied.get(i) == wanted for i in named(r, INSTANCE)))
        ]
        out.append(lane(wanted, mine, horizon))
    return out


def lane(wanted, rows, horizon):
    first = next(r for r in rows if gives_lane(r))
    plan, kind, number, ended = {"start": None, "end": None, "evidence": None}, None, None, set()
    for r in rows:
        if is_message(r):
            plan |= {"end": max(plan["end"] or "", r["detail"]["end-date"]), "evidence": "stated"}
        elif "errorCode" in r:
            continue
        elif name_of(r) == "PurchaseCapacityBlock":
            bought = purchase_of(r)
            plan |= {
                "start": bought["startDate"],
                "end": max(plan["end"] or "", bought["endDate"]),
                "evidence": "stated",
            }
            kind, number = bought["instanceType"], int(bought["tagSet"]["item"]["value"])
        elif name_of(r) == "PurchaseCapacityBlockExtension":
            more = r["responseElements"]["PurchaseCapacityBlockExtensionResponse"][
                "capacityBlockExtensionSet"
            ]["item"]
            plan["end"] = max(plan["end"] or "", more["capacityBlockExtensionEndDate"])
        elif name_of(r) == "TerminateCapacityBlockInstances":
            ended |= set(named(r, INSTANCE))
    made = intervals(rows, horizon)
    return {
        "id": wanted,
        "account": owner_of(first),
        "region": first.get("awsRegion") or first["region"],
        "state": made[-1]["state"] if made else "",
        "intervals": made,
        "planned": plan,
        "instanceType": kind,
        "instanceCount": number,
        "terminatedInstances": sorted(ended),
        "events": len(rows),
        "findings": findings(rows, made, plan, horizon),
    }


def intervals(rows, horizon):
    said = [
        (
            time_of(r),
            LIFE.index(s) if s in LIFE else len(LIFE),
            s,
            "observed" if r["eventType"] == "AwsServiceEvent" else "stated",
        )
        for r in rows
        if (s := state_of(r))
    ]
    said = [row for _, row in sorted(enumerate(said), key=lambda p: (p[1][0], p[1][1], p[0]))]
    starts = [row for n, row in enumerate(said) if n == 0 or row[2] != said[n - 1][2]]
    out = []
    for n, (time, _, state, evidence) in enumerate(starts):
        until = starts[n + 1] if n + 1 < len(starts) else None
        if state in ENDS:
            to, to_evidence, is_open = time, evidence, False
        elif until:
            to, to_evidence, is_open = until[0], until[3], False
        else:
            to, to_evidence, is_open = max(horizon, time), None, True
        out.append(
            {
                "state": state,
                "from": time,
                "to": to,
                "open": is_open,
                "fromEvidence": evidence,
                "toEvidence": to_evidence,
            }
        )
    return out


def findings(rows, made, plan, horizon):
    states = [i["state"] for i in made]
    active = next((i for i in made if i["state"] == "active"), None)
    expired = next((i for i in made if i["state"] == "expired"), None)
    calls = [r for r in rows if name_of(r) in ("RunInstances", "StartInstances", "CreateFleet")]
    taken = any(name_of(r) == "TerminateCapacityBlockInstances" for r in rows)
    begun = states[:1] in (["payment-pending"], ["scheduled"])
    used = taken or any("errorCode" not in r for r in calls)
    owners = {owner_of(r) for r in rows if gives_lane(r)}
    ended = [n for n, s in enumerate(states) if s in ENDS]
    found = {
        # Of a block that began before the logs one cannot tell what is missing.
        "active-without-scheduled": active
        and begun
        and "scheduled" not in states[: made.index(active)],
        "expired-without-active": expired
        and begun
        and "active" not in states[: made.index(expired)],
        "no-end-seen": plan["end"] and plan["end"] < horizon and not ended,
        "payment-failed": "payment-failed" in states,
        "failed": "failed" in states,
        "state-after-end": bool(ended) and ended[0] < len(states) - 1,
        "name-state-disagree": any(
            state_of(r) != STATE_OF_NAME[name_of(r)] for r in rows if name_of(r) in STATE_OF_NAME
        ),
        "two-owners": len(owners) > 1,
        "late-start": active and plan["start"] and hours(plan["start"], active["from"]) >= 1,
        "early-end": expired and plan["end"] and hours(expired["from"], plan["end"]) >= 1,
        "end-not-1130utc": expired and expired["from"][11:15] != "11:3",
        "instances-terminated-by-aws": taken,
        "unused-since-active": active and not used and hours(active["from"], active["to"]) >= 1,
        "launch-error": any("errorCode" in r for r in calls),
        "purchase-without-outcome": states == ["payment-pending"]
        and hours(made[0]["from"], horizon) > 12,
    }
    return [code for code, yes in found.items() if yes]


def hours(early, late):
    shape = "%Y-%m-%dT%H:%M:%SZ"
    parse = datetime.datetime.strptime
    return (parse(late, shape) - parse(early, shape)).total_seconds() / 3600

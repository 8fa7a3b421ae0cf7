# SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who bought what, and what became of it: three accounts, four Regions, one spring. Every block is
here for a reason, which its comment gives."""

import dataclasses
import datetime

import records as r
from records import at

RESEARCH, PRODUCTION, SANDBOX = "111122223333", "444455556666", "123456789012"
MINUTES = datetime.timedelta(minutes=1)
HOURS = datetime.timedelta(hours=1)


@dataclasses.dataclass
class Block:
    key: str
    account: str
    region: str
    type: str
    count: int
    records: list = dataclasses.field(default_factory=list)

    @property
    def id(self):
        return "cr-0" + r.digest("reservation", self.key)[:16]

    def buy(self, time, start, end, who, paid_after=38):
        """The purchase and, unless paid_after is None, its payment."""
        self.start, self.end = at(start + " 11:30"), at(end + " 11:30")
        self.records.append(r.purchase(self, at(time), self.start, self.end, who))
        if paid_after is not None:
            self.state(at(time) + paid_after * MINUTES, "Scheduled", "scheduled")
        return self

    def state(self, time, name, state, **keys):
        time = at(time) if isinstance(time, str) else time
        name = name if name.startswith("Capacity") else "CapacityBlock" + name
        self.records.append(r.state_event(self, time, name, state, **keys))
        return self

    def active(self, time=None, **keys):
        return self.state(
            time or self.start + datetime.timedelta(seconds=3), "Active", "active", **keys
        )

    def launch(self, time, count, who="pipeline", first=0, **keys):
        self.records.append(
            r.run_instances(self, at(time), r.instance_ids(self, first, count), who, **keys)
        )
        return self

    def on(self, time, name, who, first, count):
        self.records.append(
            r.on_instances(self, at(time), name, r.instance_ids(self, first, count), who)
        )
        return self

    def taken_back(self, count, end=None, first=0):
        """AWS terminates what still runs from 30 minutes before the end."""
        end = end or self.end
        self.records.append(
            r.termination(self, end - 29 * MINUTES, r.instance_ids(self, first, count))
        )
        return self

    def expired(self, end=None, **keys):
        return self.state(
            (end or self.end) + datetime.timedelta(seconds=5), "Expired", "expired", **keys
        )

    def failed_call(self, time, name, error, who):
        self.records.append(
            r.call(
                self.account,
                self.region,
                at(time),
                name,
                {f"{name}Request": {"CapacityReservationId": self.id}},
                None,
                who,
                error,
            )
        )
        return self


NOT_PERMITTED = (
    "Client.OperationNotPermitted",
    "The operation is not permitted on a Capacity Block.",
)
EXCEEDED = (
    "Client.ReservationCapacityExceeded",
    "The requested reservation does not have sufficient compatible and available capacity.",
)
DRY_RUN = ("Client.DryRunOperation", "Request would have succeeded, but DryRun flag is set.")


def lives():
    """A life as it should be; with an extension; a long one with a launch that failed first."""
    whole = Block("whole", RESEARCH, "us-east-1", "p5.48xlarge", 8)
    whole.buy("01-12 09:14", "01-20", "01-27", "sato").active().launch("01-20 12:05", 8)
    whole.taken_back(8).expired()

    longer = Block("longer", RESEARCH, "us-east-1", "p5.48xlarge", 16)
    longer.buy("01-19 15:40", "01-28", "02-11", "sato").active().launch("01-28 11:52", 8)
    longer.launch("01-28 11:58", 8, first=8)
    longer.records.append(
        r.extension(longer, at("02-08 10:21"), longer.end, at("02-18 11:30"), "sato", "94819.20")
    )
    longer.end = at("02-18 11:30")
    longer.on("02-12 08:30", "StopInstances", "sato", 12, 4).on(
        "02-13 07:45", "StartInstances", "sato", 12, 4
    )
    longer.taken_back(16).expired()

    month = Block("month", RESEARCH, "us-east-1", "p5.48xlarge", 32)
    month.buy("02-03 13:05", "02-24", "03-24", "mueller", 210).active()
    month.launch("02-24 11:31", 8, error=EXCEEDED).launch("02-24 11:47", 8).launch(
        "02-24 12:02", 8, first=8
    )
    month.failed_call("03-05 16:20", "CancelCapacityReservation", NOT_PERMITTED, "mueller")
    month.on("03-20 09:00", "TerminateInstances", "mueller", 12, 4).taken_back(12).expired()

    again = Block("again", PRODUCTION, "ap-northeast-1", "p5.48xlarge", 4)
    again.buy("01-22 02:10", "01-30", "02-13", "田中", 17).active().launch("01-30 11:44", 4, "田中")
    again.on("02-13 10:15", "TerminateInstances", "田中", 0, 4).expired()

    template = Block("template", PRODUCTION, "us-west-2", "p4d.24xlarge", 2)
    template.buy("02-16 18:30", "02-26", "03-05", "training")
    template_id = "lt-" + r.digest("template")[:17]
    template.records.append(
        r.call(
            template.account,
            template.region,
            at("02-25 17:00"),
            "CreateLaunchTemplate",
            {
                "CreateLaunchTemplateRequest": {
                    "LaunchTemplateName": "block-of-february",
                    "LaunchTemplateData": {
                        "InstanceType": template.type,
                        "InstanceMarketOptions": {"MarketType": "capacity-block"},
                        "CapacityReservationSpecification": {
                            "CapacityReservationTarget": {"CapacityReservationId": template.id}
                        },
                    },
                }
            },
            {
                "CreateLaunchTemplateResponse": {
                    "launchTemplate": {
                        "launchTemplateId": template_id,
                        "launchTemplateName": "block-of-february",
                    }
                }
            },
            "training",
        )
    )
    template.active().launch("02-26 11:40", 2, "training", template=template_id).taken_back(
        2
    ).expired()
    return [whole, longer, month, again, template]


def edges_of_the_logs():
    """Begun before the logs; not ended in them; not begun; not even paid."""
    before = Block("before", PRODUCTION, "us-west-2", "p4d.24xlarge", 2)
    before.end = at("01-23 11:30")
    before.active(at("01-09 11:30:02")).launch("01-09 12:20", 2, "training").taken_back(2).expired()

    running = Block("running", RESEARCH, "us-east-2", "p6-b200.48xlarge", 8)
    running.buy("03-03 14:12", "03-17", "04-14", "mueller").active().launch("03-17 11:36", 8)

    future = Block("future", RESEARCH, "us-west-2", "p5e.48xlarge", 16)
    future.buy("03-30 08:05", "04-21", "05-05", "sato")

    fresh = Block("fresh", RESEARCH, "us-west-2", "p5e.48xlarge", 4)
    fresh.buy("04-08 01:20", "04-24", "04-27", "sato", None)

    silent = Block("silent", SANDBOX, "us-west-2", "p5.48xlarge", 1)
    silent.buy("03-24 22:41", "04-02", "04-03", "guest", None)

    lost = Block("lost", PRODUCTION, "ap-northeast-1", "p5.48xlarge", 8)
    lost.buy("02-02 00:30", "02-12", "03-12", "田中").active().launch("02-12 11:49", 8, "田中")
    return [before, running, future, fresh, silent, lost]


def trouble():
    """What a buyer opens this program for."""
    unpaid = Block("unpaid", PRODUCTION, "ap-northeast-1", "p5.48xlarge", 4)
    unpaid.buy("01-20 03:02", "01-30", "02-13", "田中", None).state(
        "01-20 09:27", "PaymentFailed", "payment-failed"
    )

    failed = Block("failed", SANDBOX, "us-east-2", "p5en.48xlarge", 2)
    failed.buy("02-05 19:00", "02-17", "02-20", "guest").state("02-17 12:14", "Failed", "failed")

    unused = Block("unused", SANDBOX, "us-east-2", "trn2.48xlarge", 1)
    unused.buy("02-24 17:45", "03-03", "03-06", "guest").active().expired()

    instant = Block("instant", PRODUCTION, "us-west-2", "p5e.48xlarge", 8)
    instant.buy("02-27 20:10", "03-11", "03-18", "training")
    instant.active(at("03-11 11:30:00")).state("03-11 11:30:00", "Failed", "failed")

    late = Block("late", SANDBOX, "ap-northeast-1", "p5.48xlarge", 2)
    late.buy("02-09 04:00", "02-19", "03-01", "guest")
    late.state("02-19 11:30:04", "CapacityReservationModified", "delayed")
    late.active(at("02-19 15:08")).launch("02-19 15:30", 2, "guest").taken_back(2).expired(
        with_id=False
    )

    early = Block("early", RESEARCH, "ap-northeast-1", "p5.48xlarge", 2)
    early.buy("02-20 05:55", "03-03", "03-17", "sato").active(with_state=False)
    early.launch("03-03 12:00", 2).taken_back(2, at("03-07 09:12"))
    early.state("03-07 09:12", "Expired", "expired")

    owners = Block("owners", SANDBOX, "us-east-1", "p5.48xlarge", 4)
    owners.buy("03-09 16:33", "03-20", "03-27", "guest", None)  # paid, but that event is missing
    owners.active().active(account=PRODUCTION).launch("03-20 12:40", 4, "guest").taken_back(
        4
    ).expired()

    disagree = Block("disagree", PRODUCTION, "us-east-1", "p5en.48xlarge", 8)
    disagree.buy("03-11 21:07", "03-25", "04-01", "training")
    disagree.state("03-24 11:30:00", "Active", "scheduled").active().launch(
        "03-25 11:55", 8, "training"
    )
    disagree.taken_back(8).expired()

    revived = Block("revived", PRODUCTION, "us-east-2", "p5en.48xlarge", 4)
    revived.buy("01-26 12:00", "02-04", "02-07", "training").active().launch(
        "02-04 11:50", 4, "training"
    )
    revived.taken_back(4).expired().active(at("02-07 13:30")).expired(at("02-08 11:30"))
    return [unpaid, failed, unused, instant, late, early, owners, disagree, revived]


def around(blocks):
    """Calls that concern no block in particular, or change nothing."""
    whole, month = (next(b for b in blocks if b.key == k) for k in ("whole", "month"))
    offer = {
        "DescribeCapacityBlockOfferingsRequest": {
            "InstanceType": "p5.48xlarge",
            "InstanceCount": 8,
            "CapacityDurationHours": 168,
        }
    }
    out = [
        r.call(
            RESEARCH,
            "us-east-1",
            at("01-12 09:02"),
            "DescribeCapacityBlockOfferings",
            offer,
            None,
            "sato",
            read_only=True,
        ),
        r.call(
            PRODUCTION,
            "ap-northeast-1",
            at("01-20 02:51"),
            "DescribeCapacityBlockOfferings",
            offer,
            None,
            "田中",
            read_only=True,
        ),
        r.purchase(whole, at("01-12 09:10"), whole.start, whole.end, "sato", DRY_RUN),
        r.purchase(
            Block("refused", SANDBOX, "us-east-2", "p5en.48xlarge", 64),
            at("02-05 18:41"),
            at("02-17 11:30"),
            at("02-24 11:30"),
            "guest",
            ("Client.CapacityBlockOfferingUnavailable", "The offering is no longer available."),
        ),
        r.call(
            RESEARCH,
            "us-east-1",
            at("02-24 11:35"),
            "DescribeCapacityReservations",
            {
                "DescribeCapacityReservationsRequest": {
                    "CapacityReservationId": {"tag": 1, "content": month.id}
                }
            },
            None,
            "mueller",
            read_only=True,
        ),
    ]
    return out


def messages(blocks):
    """Two that EventBridge sent for the block whose purchase is not in these logs."""
    before = next(b for b in blocks if b.key == "before")
    return [
        r.message(before, at("01-09 11:30:30"), "Capacity Block Delivered", before.end),
        r.message(
            before, before.end - 40 * MINUTES, "Capacity Block Expiration Warning", before.end
        ),
    ]

# SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a trail is mostly made of, the files that lie beside it, and one download that broke."""

import datetime
import json

import records as r
from records import at
from story import PRODUCTION, RESEARCH, SANDBOX, Block

HOMES = [
    (RESEARCH, "us-east-1"),
    (RESEARCH, "us-east-2"),
    (RESEARCH, "us-west-2"),
    (RESEARCH, "ap-northeast-1"),
    (PRODUCTION, "us-west-2"),
    (PRODUCTION, "us-east-1"),
    (PRODUCTION, "us-east-2"),
    (PRODUCTION, "ap-northeast-1"),
    (SANDBOX, "us-east-1"),
    (SANDBOX, "us-east-2"),
    (SANDBOX, "us-west-2"),
    (SANDBOX, "ap-northeast-1"),
]
ORDINARY = [
    ("sts.amazonaws.com", "GetCallerIdentity", True),
    ("ec2.amazonaws.com", "DescribeInstances", True),
    ("ec2.amazonaws.com", "DescribeVolumes", True),
    ("s3.amazonaws.com", "ListBuckets", True),
    ("kms.amazonaws.com", "Decrypt", True),
    ("logs.amazonaws.com", "CreateLogStream", False),
    ("ec2.amazonaws.com", "CreateTags", False),
    ("iam.amazonaws.com", "ListRoles", True),
]


def ordinary(account, region, time, n):
    source, name, read_only = r.pick(ORDINARY, account, region, r.iso(time), n)
    request = (
        {"resourcesSet": {"items": [{"resourceId": "vol-" + r.digest(n, name)[:17]}]}}
        if name == "CreateTags"
        else None
    )
    return r.call(
        account,
        region,
        time + datetime.timedelta(seconds=7 * n),
        name,
        request,
        None,
        r.pick(["monitoring", "pipeline", "deploy"], account, n),
        None,
        source,
        read_only,
        salt=n,
    )


def beside(record):
    """A few ordinary records in the file of a record that matters."""
    time = datetime.datetime.strptime(record["eventTime"], "%Y-%m-%dT%H:%M:%SZ").replace(
        tzinfo=r.UTC
    )
    for n in range(int(r.digest("beside", record["eventID"])[:4], 16) % 3):
        yield ordinary(record["recipientAccountId"], record["awsRegion"], time, n)


def quiet_days():
    """Files that hold nothing about blocks: every home has one at least once a day, as monitoring
    sees to it, except where the trail of one account was switched off for March."""
    for n, (account, region) in enumerate(HOMES):
        time = at("01-05 06:00") + datetime.timedelta(minutes=11 * n)
        while time < at("04-08 08:00"):
            if not (account == SANDBOX and region == "us-west-2" and time.month == 3):
                yield ordinary(account, region, time, time.day % 4)
            time += datetime.timedelta(hours=23)


def other_instances():
    """Instances of no reservation: kept only in the scopes `instances` and `all`."""
    web = Block("web", PRODUCTION, "us-east-1", "m7i.large", 1)
    ids = r.instance_ids(web, 0, 1)
    launch = r.run_instances(
        web, at("02-11 10:00"), ids, "deploy", template="lt-" + r.digest("web")[:17]
    )
    launch["responseElements"]["instancesSet"]["items"][0].pop("instanceLifecycle", None)
    return [
        launch,
        r.on_instances(web, at("02-25 10:00"), "StopInstances", ids, "deploy"),
        r.on_instances(web, at("02-26 09:30"), "TerminateInstances", ids, "deploy"),
    ]


def digest_file():
    """CloudTrail's own list of the files that it delivered."""
    name = (
        f"AWSLogs/{PRODUCTION}/CloudTrail/us-west-2/2026/02/26/"
        f"{PRODUCTION}_CloudTrail_us-west-2_20260226T1145Z_A1b2C3d4E5f6G7h8.json.gz"
    )
    return {
        "awsAccountId": PRODUCTION,
        "digestStartTime": "2026-02-26T11:00:00Z",
        "digestEndTime": "2026-02-26T12:00:00Z",
        "digestS3Bucket": "example-trail",
        "digestS3Object": "digest",
        "newestEventTime": "2026-02-26T11:40:00Z",
        "oldestEventTime": "2026-02-26T11:30:03Z",
        "digestSignatureAlgorithm": "SHA256withRSA",
        "logFiles": [
            {
                "s3Bucket": "example-trail",
                "s3Object": name,
                "hashValue": r.digest(name),
                "hashAlgorithm": "SHA-256",
                "newestEventTime": "2026-02-26T11:40:00Z",
                "oldestEventTime": "2026-02-26T11:30:03Z",
            }
        ],
    }


def notification():
    """S3's notification has `Records` too, and is no CloudTrail record."""
    return {
        "Records": [
            {
                "eventVersion": "2.1",
                "eventSource": "aws:s3",
                "awsRegion": "us-west-2",
                "eventTime": "2026-02-26T11:47:10.482Z",
                "eventName": "ObjectCreated:Put",
                "s3": {
                    "s3SchemaVersion": "1.0",
                    "bucket": {"name": "example-reports"},
                    "object": {"key": "finance/CapacityBlock-usage-2026-02.csv", "size": 4211},
                },
            }
        ]
    }


def broken_download():
    """An Event history that was downloaded newest first and broke off. Gives the text, and what a
    patient reader makes of each record: (record, how), how being whole, repaired or rejected."""
    block = Block("download", PRODUCTION, "us-west-2", "p5e.48xlarge", 2)
    asked = r.call(
        PRODUCTION,
        "us-west-2",
        at("01-16 13:00"),
        "DescribeCapacityReservations",
        {
            "DescribeCapacityReservationsRequest": {
                "CapacityReservationId": {"tag": 1, "content": block.id}
            }
        },
        None,
        "training",
        read_only=True,
    )
    end = at("01-16 11:30")
    block.taken_back(2, end).active(at("01-13 11:30:03")).expired(end)
    block.state("01-09 19:25", "Scheduled", "scheduled")
    taken, active, expired, scheduled = block.records
    taken["sourceIPAddress"] = "\n203.0.113.25\n"

    def text(record):
        return json.dumps(record, ensure_ascii=False, indent=4).replace("\n", "\n    ")

    mended = text(taken).replace("\\n", "\n").replace("},\n            {", "}\n            {")
    without_colon = text(active).replace('"eventTime": ', '"eventTime" ')
    cut = text(scheduled)
    cut = cut[: cut.rindex('"eventCategory"') + 9]
    whole = '{\n    "Records": [\n    ' + ",\n    ".join(
        [text(asked), text(expired), mended, without_colon, cut]
    )
    return (
        block,
        whole,
        [
            (asked, "whole"),
            (expired, "whole"),
            (taken, "repaired"),
            (active, "rejected"),
            (scheduled, "repaired"),
        ],
    )

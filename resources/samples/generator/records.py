# SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shapes of single CloudTrail records, made up. Nothing here is random: every id is a hash of
what it stands for, so that the same story always gives the same bytes."""

import datetime
import hashlib
import re

UTC = datetime.timezone.utc
AGENTS = [
    "aws-cli/2.22.7 md/awscrt#0.23.4 ua/2.0 os/linux#6.1 md/arch#x86_64 lang/python#3.12.6",
    "Boto3/1.35.90 md/Botocore#1.35.90 ua/2.0 os/linux#6.8 lang/python#3.11.9",
    "AWS Internal",
]
ADDRESSES = ["192.0.2.17", "192.0.2.64", "198.51.100.7", "198.51.100.23", "203.0.113.25"]


def digest(*parts):
    return hashlib.sha256("/".join(str(p) for p in parts).encode()).hexdigest()


def pick(choices, *parts):
    return choices[int(digest(*parts)[:8], 16) % len(choices)]


def uuid(*parts):
    d = digest(*parts)
    return f"{d[:8]}-{d[8:12]}-4{d[13:16]}-a{d[17:20]}-{d[20:32]}"


def at(text):
    """'03-12 09:14' or '03-12 09:14:05', in 2026 and UTC."""
    shape = "%Y-%m-%d %H:%M:%S" if text.count(":") == 2 else "%Y-%m-%d %H:%M"
    return datetime.datetime.strptime("2026-" + text, shape).replace(tzinfo=UTC)


def iso(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def zone_of(region, letter="b"):
    return region + letter


def person(account, name, role="ml-platform"):
    return {
        "type": "AssumedRole",
        "principalId": f"AROAEXAMPLE{digest(account, role)[:10].upper()}:{name}",
        "arn": f"arn:aws:sts::{account}:assumed-role/{role}/{name}",
        "accountId": account,
        "accessKeyId": f"ASIAEXAMPLE{digest(account, name)[:9].upper()}",
        "sessionContext": {
            "sessionIssuer": {
                "type": "Role",
                "principalId": f"AROAEXAMPLE{digest(account, role)[:10].upper()}",
                "arn": f"arn:aws:iam::{account}:role/{role}",
                "accountId": account,
                "userName": role,
            },
            "attributes": {"creationDate": "2026-01-01T00:00:00Z", "mfaAuthenticated": "false"},
        },
    }


def call(
    account,
    region,
    time,
    name,
    request,
    response,
    who="pipeline",
    error=None,
    source="ec2.amazonaws.com",
    read_only=False,
    salt="",
):
    """An API call as CloudTrail writes it."""
    key = (account, region, iso(time), name, who, salt)
    record = {
        "eventVersion": "1.11",
        "userIdentity": person(account, who),
        "eventTime": iso(time),
        "eventSource": source,
        "eventName": name,
        "awsRegion": region,
        "sourceIPAddress": pick(ADDRESSES, who),
        "userAgent": AGENTS[0 if who != "pipeline" else 1],
    }
    if error:
        record["errorCode"], record["errorMessage"] = error
    record |= {
        "requestParameters": request,
        "responseElements": None if error else response,
        "requestID": uuid("request", *key),
        "eventID": uuid("event", *key),
        "readOnly": read_only,
        "eventType": "AwsApiCall",
        "managementEvent": True,
        "recipientAccountId": account,
        "eventCategory": "Management",
    }
    return record


def service_event(account, region, time, name, details, resources):
    key = (account, region, iso(time), name, details)
    record = {
        "eventVersion": "1.11",
        "userIdentity": {"accountId": account, "invokedBy": "ec2.amazonaws.com"},
        "eventTime": iso(time),
        "eventSource": "ec2.amazonaws.com",
        "eventName": name,
        "awsRegion": region,
        "sourceIPAddress": "ec2.amazonaws.com",
        "userAgent": "ec2.amazonaws.com",
        "requestParameters": None,
        "responseElements": None,
        "eventID": uuid("service", *key),
        "readOnly": False,
    }
    if resources:
        record["resources"] = resources
    record |= {
        "eventType": "AwsServiceEvent",
        "managementEvent": True,
        "recipientAccountId": account,
        "serviceEventDetails": details,
        "eventCategory": "Management",
    }
    return record


def state_event(block, time, name, state, account=None, with_id=True, with_state=True):
    """One of EC2's own events. The id or the state may be left out, as a reader must cope."""
    account = account or block.account
    details = {}
    if with_id:
        details["capacityReservationId"] = block.id
    if with_state:
        details["capacityReservationState"] = state
    arn = f"arn:aws:ec2:{block.region}:{account}:capacity-reservation/{block.id}"
    return service_event(
        account,
        block.region,
        time,
        name,
        details,
        [{"accountId": account, "type": "AWS::EC2::CapacityReservation", "ARN": arn}],
    )


def termination(block, time, instances):
    return service_event(
        block.account,
        block.region,
        time,
        "TerminateCapacityBlockInstances",
        {"capacityReservationId": block.id},
        [
            {
                "accountId": block.account,
                "type": "AWS::EC2::Instance",
                "ARN": f"arn:aws:ec2:{block.region}:{block.account}:instance/{i}",
            }
            for i in instances
        ],
    )


def purchase(block, time, start, end, who, error=None):
    request = {
        "PurchaseCapacityBlockRequest": {
            "CapacityBlockOfferingId": "cb-" + digest("offering", block.key)[:17],
            "InstancePlatform": "Linux/UNIX",
        }
        | ({"DryRun": True} if error and "DryRun" in error[0] else {})
    }
    response = {
        "PurchaseCapacityBlockResponse": {
            "xmlns": "http://ec2.amazonaws.com/doc/2016-11-15/",
            "requestId": uuid("answer", block.key),
            "capacityReservation": {
                "capacityReservationId": block.id,
                "ownerId": int(block.account),
                "capacityReservationArn": (
                    f"arn:aws:ec2:{block.region}:{block.account}:capacity-reservation/{block.id}"
                ),
                "instanceType": block.type,
                "instancePlatform": "Linux/UNIX",
                "availabilityZone": zone_of(block.region),
                "tenancy": "default",
                "totalInstanceCount": 0,
                "availableInstanceCount": 0,
                "ebsOptimized": True,
                "state": "payment-pending",
                "startDate": iso(start),
                "endDate": iso(end),
                "endDateType": "limited",
                "createDate": iso(time),
                "reservationType": "capacity-block",
                "tagSet": {
                    "item": {
                        "key": "aws:ec2capacityreservation:incrementalRequestedQuantity",
                        "value": str(block.count),
                    }
                },
            },
        }
    }
    return call(
        block.account,
        block.region,
        time,
        "PurchaseCapacityBlock",
        request,
        response,
        who,
        error,
        salt=block.key,
    )


def extension(block, time, start, end, who, fee):
    offering = "cbe-" + digest("extension", block.key)[:17]
    request = {
        "PurchaseCapacityBlockExtensionRequest": {
            "CapacityBlockExtensionOfferingId": offering,
            "CapacityReservationId": block.id,
        }
    }
    response = {
        "PurchaseCapacityBlockExtensionResponse": {
            "xmlns": "http://ec2.amazonaws.com/doc/2016-11-15/",
            "requestId": uuid("longer", block.key),
            "capacityBlockExtensionSet": {
                "item": {
                    "capacityReservationId": block.id,
                    "instanceType": block.type,
                    "instanceCount": block.count,
                    "availabilityZone": zone_of(block.region),
                    "capacityBlockExtensionOfferingId": offering,
                    "capacityBlockExtensionDurationHours": int(
                        (end - start).total_seconds() // 3600
                    ),
                    "capacityBlockExtensionStatus": "payment-pending",
                    "capacityBlockExtensionPurchaseDate": iso(time),
                    "capacityBlockExtensionStartDate": iso(start),
                    "capacityBlockExtensionEndDate": iso(end),
                    "upfrontFee": fee,
                    "currencyCode": "USD",
                }
            },
        }
    }
    return call(
        block.account, block.region, time, "PurchaseCapacityBlockExtension", request, response, who
    )


def instance_ids(block, first, count):
    return ["i-" + digest("instance", block.key, n)[:17] for n in range(first, first + count)]


def run_instances(block, time, instances, who, error=None, template=None):
    request = {
        "instancesSet": {
            "items": [
                {
                    "imageId": "ami-" + digest("image")[:17],
                    "minCount": len(instances),
                    "maxCount": len(instances),
                }
            ]
        },
        "instanceType": block.type,
        "blockDeviceMapping": {},
        "monitoring": {"enabled": True},
        "instanceMarketOptions": {"marketType": "capacity-block"},
    }
    item = {
        "imageId": "ami-" + digest("image")[:17],
        "instanceType": block.type,
        "launchTime": int(time.timestamp() * 1000),
        "placement": {"availabilityZone": zone_of(block.region), "tenancy": "default"},
        "instanceLifecycle": "capacity-block",
    }
    if template:
        request["launchTemplate"] = {"launchTemplateId": template, "version": "1"}
        del request["instanceMarketOptions"], item["instanceLifecycle"]
        item["capacityReservationSpecification"] = {"capacityReservationPreference": "open"}
    else:
        request["capacityReservationSpecification"] = {
            "capacityReservationTarget": {"capacityReservationId": block.id}
        }
        item["capacityReservationId"] = block.id
    response = {
        "requestId": uuid("run", block.key, iso(time)),
        "reservationId": "r-" + digest("run", block.key, iso(time))[:17],
        "ownerId": block.account,
        "groupSet": {},
        "instancesSet": {"items": [{"instanceId": i} | item for i in instances]},
    }
    return call(block.account, block.region, time, "RunInstances", request, response, who, error)


def on_instances(block, time, name, instances, who):
    """StartInstances, StopInstances, TerminateInstances: they name no reservation."""
    past = {
        "StartInstances": ("pending", 0),
        "StopInstances": ("stopping", 64),
        "TerminateInstances": ("shutting-down", 32),
    }[name]
    response = {
        "requestId": uuid(name, block.key, iso(time)),
        "instancesSet": {
            "items": [
                {"instanceId": i, "currentState": {"code": past[1], "name": past[0]}}
                for i in instances
            ]
        },
    }
    return call(
        block.account,
        block.region,
        time,
        name,
        {"instancesSet": {"items": [{"instanceId": i} for i in instances]}},
        response,
        who,
    )


def message(block, time, kind, end):
    """EventBridge's own words about a block: no CloudTrail record."""
    return {
        "version": "0",
        "id": uuid("message", block.key, kind),
        "detail-type": kind,
        "source": "aws.ec2",
        "account": block.account,
        "time": iso(time),
        "region": block.region,
        "resources": [
            f"arn:aws:ec2:{block.region}:{block.account}:capacity-reservation/{block.id}"
        ],
        "detail": {"capacity-reservation-id": block.id, "end-date": iso(end)},
    }


RESERVATION = re.compile(r"cr-[0-9a-f]{8,}")

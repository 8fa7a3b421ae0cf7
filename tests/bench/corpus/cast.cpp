// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cast.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace cbv::bench {
namespace {

using namespace std::string_view_literals;

constexpr std::array kRoles{
    "training-launcher"sv, "dataset-sync"sv,        "cluster-scaler"sv,  "node-group-main"sv,
    "ci-deployer"sv,       "infra-plan"sv,          "metrics-scraper"sv, "log-shipper"sv,
    "backup-runner"sv,     "notebook-user"sv,       "queue-worker"sv,    "image-builder"sv,
    "audit-read"sv,        "cost-report"sv,         "dns-updater"sv,     "volume-attacher"sv,
    "lambda-thumbnails"sv, "scheduler-head-node"sv, "secrets-rotator"sv, "support-read-only"sv,
};
constexpr std::array kServices{"autoscaling.amazonaws.com"sv, "eks.amazonaws.com"sv,
                               "config.amazonaws.com"sv, "lambda.amazonaws.com"sv,
                               "cloudtrail.amazonaws.com"sv};
constexpr std::array kAgents{
    "aws-cli/2.22.4 md/awscrt#0.23 ua/2.0 os/linux#6.1 md/arch#x86_64 lang/python#3.12.6 "
    "exe/x86_64 prompt/off"sv,
    "Boto3/1.35.71 md/Botocore#1.35.71 ua/2.0 os/linux#6.8 lang/python#3.11.9 "
    "cfg/retry-mode#standard"sv,
    "aws-sdk-go-v2/1.32.5 os/linux lang/go#1.23.3 md/GOOS#linux md/GOARCH#arm64 api/ec2#1.193.0"sv,
    "aws-sdk-java/2.29.20 md/io#sync md/http#Apache ua/2.1 os/Linux#5.10 lang/java#21.0.5 "
    "md/vendor#Corretto"sv,
    "Terraform/1.9.8 (+https://developer.example/terraform) provider-aws/5.77.0 "
    "aws-sdk-go-v2/1.32.5"sv,
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"sv,
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/131.0.0.0 Safari/537.36"sv,
    "aws-sdk-js/3.699.0 ua/2.1 os/linux#6.6 lang/js md/nodejs#22.11.0 api/s3#3.699.0"sv,
};

std::string address(Xorshift &random)
{
    static constexpr std::array kDocumentation{"192.0.2."sv, "198.51.100."sv, "203.0.113."sv};
    return std::string(random.of(kDocumentation)) + std::to_string(1 + random.below(254));
}

Caller makeCaller(Xorshift &random, std::uint32_t days)
{
    Caller caller;
    const auto sort = random.below(100);
    caller.kind = sort < 70 ? CallerKind::Role : sort < 88 ? CallerKind::User : CallerKind::Service;
    caller.address = address(random);
    caller.agent = random.lowOf(kAgents);
    caller.since = isoTime(kCorpusBegin + random.below(86'400 * days));
    switch (caller.kind) {
    case CallerKind::Role:
        caller.name = random.lowOf(kRoles);
        caller.session = random.chance(400) ? "i-0" + random.hex(16)
                                            : "session-" + std::to_string(random.below(9'000'000));
        caller.principal = "AROA" + random.base32(17);
        caller.key = "ASIA" + random.base32(16);
        break;
    case CallerKind::User:
        caller.name = "user" + std::to_string(random.below(60)) + "@example.com";
        caller.principal = "AIDA" + random.base32(17);
        caller.key = "AKIA" + random.base32(16);
        break;
    case CallerKind::Service:
        caller.name = caller.address = caller.agent = random.of(kServices);
        break;
    }
    return caller;
}

std::vector<std::string> ids(Xorshift &random, std::string_view prefix, int count, int digits)
{
    std::vector<std::string> made;
    for (int i = 0; i < count; ++i)
        made.push_back(std::string(prefix) + random.hex(digits));
    return made;
}

Account makeAccount(std::uint32_t number, const CorpusKind &kind)
{
    static constexpr std::array kIds{"111122223333"sv, "444455556666"sv, "123456789012"sv,
                                     "777788889999"sv, "555566667777"sv, "222233334444"sv};
    Xorshift random(kind.seed, 1'000 + number);
    Account account;
    account.id = kIds[number % kIds.size()];
    for (int i = 0; i < 240; ++i)
        account.callers.push_back(makeCaller(random, kind.days));
    account.instances = ids(random, "i-0", 1'000, 16);
    account.volumes = ids(random, "vol-0", 700, 16);
    account.buckets = ids(random, "example-" + account.id + "-", 50, 8);
    account.functions = ids(random, "handler-", 40, 6);
    account.subnets = ids(random, "subnet-0", 20, 16);
    account.groups = ids(random, "sg-0", 60, 16);
    for (int i = 0; i < 25; ++i)
        account.keys.push_back(random.uuid());
    return account;
}

} // namespace

std::string isoTime(std::int64_t seconds)
{
    using namespace std::chrono;
    const sys_seconds moment{std::chrono::seconds(seconds)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                  int(time.minutes().count()), int(time.seconds().count()));
    return text.data();
}

std::vector<Account> makeAccounts(const CorpusKind &kind)
{
    std::vector<Account> accounts;
    for (std::uint32_t i = 0; i < kind.accounts; ++i)
        accounts.push_back(makeAccount(i, kind));
    return accounts;
}

} // namespace cbv::bench

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases that timelines get wrong, one lane each, made up. Horizon: gallery's end.
#pragma once

#include "blockbuilder.h"

#include <vector>

namespace cbv::test {

inline const TimeMs kGalleryHorizon = day(24, 6);

inline std::vector<CapacityBlock> gallery()
{
    using S = StateKind;
    using M = MarkKind;
    std::vector<CapacityBlock> blocks{
        BlockBuilder("cr-0a1b2c3d4e5f60001")
            .at("111122223333", "us-east-2")
            .of("p5.48xlarge", 8)
            .state(S::PaymentPending, day(2, 9), Evidence::Stated)
            .state(S::Scheduled, day(2, 15))
            .state(S::Active, day(6, 11, 30))
            .state(S::Expired, day(13, 11, 30))
            .mark(M::Purchase, day(2, 9))
            .mark(M::Launch, day(6, 12))
            .mark(M::Launch, day(6, 13))
            .mark(M::FailedCall, day(8, 7))
            .mark(M::TerminatedByAws, day(13, 11))
            .planned(day(6, 11, 30), day(13, 11, 30)),
        BlockBuilder("cr-0a1b2c3d4e5f60002")
            .at("111122223333", "us-east-1")
            .state(S::Active, day(7, 3))
            .state(S::Expired, day(11, 11, 30))
            .begunBefore()
            .mark(M::TerminatedByAws, day(11, 11)),
        BlockBuilder("cr-0a1b2c3d4e5f60003")
            .at("444455556666", "us-west-2")
            .of("trn1.32xlarge", 16)
            .state(S::Scheduled, day(4, 8))
            .state(S::Active, day(15, 11, 30))
            .openUntil(kGalleryHorizon)
            .mark(M::Purchase, day(4, 8))
            .mark(M::Launch, day(16))
            .mark(M::Stopped, day(19))
            .mark(M::Message, day(22))
            .planned(day(15, 11, 30), day(29, 11, 30)),
        BlockBuilder("cr-0a1b2c3d4e5f60004")
            .at("444455556666", "us-west-2")
            .state(S::Scheduled, day(5))
            .state(S::Failed, day(14, 11, 30)),
        BlockBuilder("cr-0a1b2c3d4e5f60005")
            .at("444455556666", "ap-northeast-1")
            .of("p4d.24xlarge", 4)
            .state(S::PaymentPending, day(9), Evidence::Stated)
            .state(S::PaymentFailed, day(12), Evidence::Inferred)
            .mark(M::Purchase, day(9))
            .planned(day(16, 11, 30), day(20, 11, 30)),
        BlockBuilder("cr-0a1b2c3d4e5f60006")
            .at("012345678901", "us-east-2")
            .state(S::Scheduled, day(10, 12))
            .state(S::Active, day(10, 12))
            .state(S::Expired, day(10, 12)),
        BlockBuilder("cr-0a1b2c3d4e5f60007")
            .at("012345678901", "us-east-2")
            .of("p5en.48xlarge", 2)
            .state(S::Scheduled, day(3))
            .state(S::Active, day(5, 11, 30))
            .state(S::Expired, day(12, 11, 30))
            .state(S::Active, day(14))
            .openUntil(kGalleryHorizon)
            .mark(M::Extension, day(9))
            .planned(day(5, 11, 30), day(12, 11, 30), day(9, 11, 30)),
        BlockBuilder("cr-0a1b2c3d4e5f60008")
            .at("012345678901", "eu-central-1")
            .state(S::Scheduled, day(8))
            .state(S::Other, day(12))
            .state(S::Cancelled, day(18))
            .mark(M::Other, day(13))
            .mark(M::State, day(14)),
    };
    BlockBuilder tiny("cr-0a1b2c3d4e5f60009");
    tiny.at("012345678901", "eu-central-1");
    for (int i = 0; i < 6; ++i)
        tiny.state(i % 2 ? S::Active : S::Scheduled, day(11, 0, i));
    tiny.state(S::Active, day(11, 0, 6)).state(S::Expired, day(17, 11, 30));
    blocks.push_back(tiny);
    BlockBuilder crowd("cr-0a1b2c3d4e5f60010");
    crowd.at("", "sa-east-1");
    for (int i = 0; i < 7; ++i)
        crowd.state(i % 2 ? S::Failed : S::Expired, day(16, 11, 30));
    blocks.push_back(crowd);
    return blocks;
}

} // namespace cbv::test

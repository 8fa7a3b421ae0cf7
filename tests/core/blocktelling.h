// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Capacity blocks as lines that a test can compare. Only for tests.
#pragma once

#include "storebuilder.h"

#include "core/block/lifecycle.h"

#include <QStringList>

namespace cbv {

/// `scheduled 2023-… > 2023-…` for each interval; an open one ends in `…`.
inline QStringList told(const CapacityBlock &block)
{
    QStringList lines;
    for (const Interval &interval : block.intervals) {
        lines += QStringLiteral("%1 %2 > %3%4")
                     .arg(QString::fromStdString(interval.state),
                          QString::fromStdString(formatUtc(interval.from)),
                          QString::fromStdString(formatUtc(interval.to)),
                          interval.open ? QStringLiteral("…") : QString());
    }
    return lines;
}

inline CapacityBlock onlyBlock(const EventStore &store)
{
    const auto blocks = capacityBlocks(store);
    return blocks.size() == 1 ? blocks.front() : CapacityBlock();
}

inline QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromUtf8(text);
    return list;
}

using Rows = std::vector<Row>;

/// The codes of its findings.
inline QStringList codes(const CapacityBlock &block)
{
    QStringList list;
    for (const auto &finding : block.findings) {
        const auto name = findingName(finding.code);
        list += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return list;
}

} // namespace cbv

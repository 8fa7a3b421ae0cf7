// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes as one file, and what became of its records. Only for tests.
#pragma once

#include "recordtexts.h"

#include "core/input/filereader.h"

#include <QByteArray>

#include <string>

namespace cbv {

inline EventBatch batchOf(const std::string &bytes, Scope scope = Scope::Blocks)
{
    FileReader reader(scope);
    TextBuffer buffer;
    buffer.assign(bytes);
    EventBatch batch;
    reader.readBytes("test.json", std::move(buffer), [&](EventBatch &&b) { batch = std::move(b); });
    return batch;
}

/// `rejected other outOfScope rows repaired`.
inline QByteArray account(const EventBatch &batch)
{
    const auto &records = batch.account.records;
    return QByteArray::number(records.of(RecordVerdict::Rejected)) + ' '
           + QByteArray::number(records.of(RecordVerdict::Other)) + ' '
           + QByteArray::number(records.of(RecordVerdict::OutOfScope)) + ' '
           + QByteArray::number(qulonglong(batch.size())) + ' '
           + QByteArray::number(batch.account.repaired);
}

} // namespace cbv

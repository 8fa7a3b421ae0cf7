// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text on its way to a device. What it says is the exporters' business.
#pragma once

#include "exporterror.h"

#include <QIODevice>

#include <string>
#include <string_view>

namespace cbv {

/// Collects text in chunks, so that a device is not asked for every cell.
class ChunkWriter
{
public:
    explicit ChunkWriter(QIODevice &device) : m_device(device) {}

    ExportResult add(std::string_view text)
    {
        m_chunk += text;
        return m_chunk.size() < kChunkBytes ? ExportResult() : flush();
    }

    ExportResult flush()
    {
        const auto size = static_cast<qint64>(m_chunk.size());
        if (m_device.write(m_chunk.data(), size) != size)
            return ExportError{ExportFailure::CannotWrite, m_device.errorString()};
        m_chunk.clear();
        return {};
    }

private:
    static constexpr std::size_t kChunkBytes = 256 * 1024;

    QIODevice &m_device;
    std::string m_chunk;
};

} // namespace cbv

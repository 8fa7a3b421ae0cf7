// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stoppabledevice.h"

#include <algorithm>
#include <utility>

namespace cbv {

StoppableDevice::StoppableDevice(QIODevice *device, std::stop_token stop,
                                 std::function<void(qint64)> progress)
    : m_device(device),
      m_stop(std::move(stop)),
      m_progress(std::move(progress))
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 StoppableDevice::writeData(const char *bytes, qint64 count)
{
    if (m_stop.stop_requested())
        return -1;
    const qint64 written = m_device->write(bytes, count);
    if (written < 0)
        setErrorString(m_device->errorString());
    m_written += std::max<qint64>(written, 0);
    if (m_progress)
        m_progress(m_written);
    return written;
}

} // namespace cbv

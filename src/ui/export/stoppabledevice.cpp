// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stoppabledevice.h"

#include <utility>

namespace cbv {

StoppableDevice::StoppableDevice(QIODevice *device, std::stop_token stop)
    : m_device(device),
      m_stop(std::move(stop))
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
    return written;
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A device that passes on what is written until a stop is asked for: packing a large picture takes
// seconds, and its writer knows of no other way to be stopped.
#pragma once

#include <QIODevice>

#include <stop_token>

namespace cbv {

class StoppableDevice : public QIODevice
{
public:
    /// `device` is open for writing and outlives it.
    StoppableDevice(QIODevice *device, std::stop_token stop);

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 count) override;

private:
    QIODevice *m_device;
    std::stop_token m_stop;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A device that passes on what is written until a stop is asked for, and counts it: packing a large
// picture takes seconds, and its writer knows of no other way to be stopped or watched.
#pragma once

#include <QIODevice>

#include <functional>
#include <stop_token>

namespace cbv {

class StoppableDevice : public QIODevice
{
public:
    /// `device` is open for writing and outlives it.
    StoppableDevice(QIODevice *device, std::stop_token stop,
                    std::function<void(qint64 written)> progress = {});

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 count) override;

private:
    QIODevice *m_device;
    std::stop_token m_stop;
    std::function<void(qint64)> m_progress;
    qint64 m_written = 0;
};

} // namespace cbv

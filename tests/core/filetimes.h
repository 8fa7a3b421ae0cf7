// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files as if they were old, and whether a file is opened. Only for tests.
#pragma once

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <array>
#include <string>
#include <sys/inotify.h>
#include <unistd.h>

namespace cbv {

/// As if the file had been written so many seconds from now.
inline void setWritten(const std::string &path, int seconds)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(seconds),
                             QFileDevice::FileModificationTime));
}

/// As if the file had been written a minute ago.
inline void settle(const std::string &path)
{
    setWritten(path, -60);
}

/// Notices when anybody opens a file.
class OpenWatch
{
public:
    explicit OpenWatch(const std::string &path)
    {
        m_good = ::inotify_add_watch(m_notices, path.c_str(), IN_OPEN) >= 0;
    }
    ~OpenWatch() { ::close(m_notices); }
    OpenWatch(const OpenWatch &) = delete;
    OpenWatch &operator=(const OpenWatch &) = delete;

    bool isGood() const { return m_good; }
    /// Since it was asked last.
    bool wasOpened()
    {
        std::array<char, 4096> notices{};
        return ::read(m_notices, notices.data(), notices.size()) > 0;
    }

private:
    int m_notices = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    bool m_good = false;
};

} // namespace cbv

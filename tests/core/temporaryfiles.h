// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder that goes away with the test, and packed bytes to put into it. Only for tests; a test
// that includes it links zlib.
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <zlib.h>

#include <stdexcept>
#include <string>
#include <string_view>

namespace cbv {

/// One gzip member.
inline std::string gzip(std::string_view text)
{
    constexpr int kGzipWindow = 15 + 16;
    z_stream stream = {};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY)
        != Z_OK)
        throw std::runtime_error("deflateInit2");
    std::string out(deflateBound(&stream, text.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    if (result != Z_STREAM_END)
        throw std::runtime_error("deflate");
    return out;
}

class TemporaryFiles
{
public:
    std::string path(std::string_view name = {}) const
    {
        const auto root = m_dir.path().toStdString();
        return name.empty() ? root : root + '/' + std::string(name);
    }
    /// Writes a file, with the folders it needs; gives its path.
    std::string write(std::string_view name, std::string_view bytes) const
    {
        const auto full = path(name);
        QDir().mkpath(QString::fromStdString(full.substr(0, full.rfind('/'))));
        QFile file(QString::fromStdString(full));
        const auto size = static_cast<qint64>(bytes.size());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size)
            throw std::runtime_error("cannot write " + full);
        return full;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace cbv

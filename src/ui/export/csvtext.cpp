// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtext.h"

#include <QByteArrayView>
#include <QString>
#include <QUtf8StringView>

namespace cbv {

namespace {

// What spreadsheets run as a formula when a cell begins with it.
constexpr std::string_view kFormulaStarts = "=+-@\t\r";

} // namespace

std::string csvCell(std::string_view text, CsvCell kind)
{
    std::string clean;
    if (text.find('\0') != std::string_view::npos
        || !QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8()) {
        QString decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        decoded.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        clean = decoded.toStdString();
        text = clean;
    }
    std::string cell;
    if (kind == CsvCell::Text && !text.empty()
        && kFormulaStarts.find(text.front()) != std::string_view::npos)
        cell += '\'';
    cell += text;
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted += '"';
}

} // namespace cbv

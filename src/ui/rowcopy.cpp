// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcopy.h"

#include "models/eventcolumns.h"

#include <QBuffer>

namespace cbv {

namespace {

/// Calls `write` with the cells of each row; false where it was stopped.
template<typename Write>
bool eachRow(const TableExport &table, const std::stop_token &stop, Write write)
{
    Row previous = kNoRow;
    for (const Row row : table.rows) {
        if (stop.stop_requested())
            return false;
        QStringList cells;
        for (const EventColumn column : table.columns)
            cells.append(eventCellWhole(column, {*table.store, row, previous, table.zone}));
        write(cells);
        previous = row;
    }
    return true;
}

RowCopy stopped()
{
    return {{}, ExportError{ExportFailure::Cancelled, {}}};
}

/// A cell must not look like two, nor like two lines.
QString oneCell(QString cell)
{
    for (const char16_t c : {u'\t', u'\n', u'\r'})
        cell.replace(QChar(c), QLatin1Char(' '));
    return cell;
}

/// Every sign that could be markup becomes itself.
QString markdownCell(const QString &cell)
{
    QString text;
    for (const QChar c : oneCell(cell)) {
        if (QStringView(u"\\`*_[]<>|~&").contains(c))
            text += QLatin1Char('\\');
        text += c;
    }
    return text;
}

QString markdownLine(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

} // namespace

RowCopy copiedText(const TableExport &table, CopyHeader header, std::stop_token stop)
{
    RowCopy result;
    const auto write = [&result](const QStringList &cells) {
        result.text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    if (header == CopyHeader::Keys) {
        QStringList keys;
        for (const EventColumn column : table.columns)
            keys += eventColumnSpec(column).key;
        write(keys);
    }
    const bool whole = eachRow(table, stop, [&write](QStringList cells) {
        for (QString &cell : cells)
            cell = oneCell(cell);
        write(cells);
    });
    return whole ? result : stopped();
}

RowCopy copiedMarkdown(const TableExport &table, std::stop_token stop)
{
    RowCopy result;
    QStringList titles;
    for (const EventColumn column : table.columns)
        titles += markdownCell(eventColumnTitle(column));
    const QStringList rule(titles.size(), QStringLiteral("---"));
    result.text = markdownLine(titles) + markdownLine(rule);
    const bool whole = eachRow(table, stop, [&result](QStringList cells) {
        for (QString &cell : cells)
            cell = markdownCell(cell);
        result.text += markdownLine(cells);
    });
    return whole ? result : stopped();
}

RowCopy copiedTable(const TableExport &table, TableFormat format, std::stop_token stop)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    RowCopy result;
    result.error = exportTable(buffer, format, table, stop);
    result.text = QString::fromUtf8(buffer.data());
    return result;
}

} // namespace cbv

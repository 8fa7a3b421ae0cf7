// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcopy.h"

#include "models/eventcolumns.h"

#include <QBuffer>

namespace cbv {

RowCopy copiedText(const TableExport &table, std::stop_token stop)
{
    RowCopy result;
    Row previous = kNoRow;
    for (const Row row : table.rows) {
        if (stop.stop_requested())
            return {{}, ExportError{ExportFailure::Cancelled, {}}};
        QStringList cells;
        for (const EventColumn column : table.columns)
            cells.append(eventCellWhole(column, {*table.store, row, previous, table.zone}));
        // A cell must not look like two.
        for (QString &cell : cells)
            cell.replace(QLatin1Char('\t'), QLatin1Char(' '))
                .replace(QLatin1Char('\n'), QLatin1Char(' '));
        result.text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        previous = row;
    }
    return result;
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

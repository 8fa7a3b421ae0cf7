// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemreport.h"

#include "models/loadwords.h"
#include "models/problemlines.h"
#include "models/visibletext.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>

namespace cbv {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::ReportWords)
};

QString head(const ProblemReport &report)
{
    const auto number = [](std::size_t n) {
        return QLocale().toString(static_cast<qulonglong>(n));
    };
    QStringList lines;
    lines << QStringLiteral("Capacity Block Viewer " CBV_VERSION);
    for (const QString &source : report.sources)
        //: A line of a report: %1 is the path of a folder or file that was read
        lines << ReportWords::tr("Source: %1").arg(visibleText(source, kLongChars));
    lines << loadAccountText(report.load->account);
    if (report.load->cancelled)
        lines << ReportWords::tr("Reading was stopped before the end.");
    //: A line of a report, above the list
    lines << ReportWords::tr("%1 of %2 problems:")
                 .arg(number(report.problems.size()), number(report.load->problems.size()));
    lines << QString() << problemLineHeader() << QString();
    return lines.join(u'\n');
}

} // namespace

ExportResult writeProblemReport(QIODevice &device, const ProblemReport &report,
                                std::stop_token stop)
{
    const auto write = [&](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        return device.write(bytes) == bytes.size();
    };
    const ExportError failed{ExportFailure::CannotWrite, {}};
    if (!write(head(report)))
        return failed;
    for (const std::uint32_t problem : report.problems) {
        if (stop.stop_requested())
            return ExportError{ExportFailure::Cancelled, {}};
        if (!write(problemLine(report.load->problems[problem], *report.load->store) + u'\n'))
            return failed;
    }
    return {};
}

} // namespace cbv

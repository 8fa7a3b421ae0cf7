// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemlines.h"

#include "problemwords.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace cbv {
namespace {

struct ProblemLines
{
    Q_DECLARE_TR_FUNCTIONS(cbv::ProblemLines)
};

QString number(std::int64_t n)
{
    return n < 0 ? QString() : QString::number(n);
}

QString safe(const QString &text)
{
    const bool formula = !text.isEmpty() && QStringLiteral("=+-@").contains(text.front());
    return formula ? u'\'' + text : text;
}

} // namespace

QString problemLineHeader()
{
    //: Titles of the cells of a text table, with TABs between them
    return QStringList{ProblemLines::tr("Severity"), ProblemLines::tr("Code"),
                       ProblemLines::tr("File"),     ProblemLines::tr("Record"),
                       ProblemLines::tr("Byte"),     ProblemLines::tr("Line"),
                       ProblemLines::tr("Column"),   ProblemLines::tr("Message")}
        .join(u'\t');
}

QString problemLine(const Problem &problem, const EventStore &store)
{
    const std::string_view code = codeName(problem.code);
    return QStringList{severityWord(problem.severity),
                       QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())),
                       safe(visibleText(problemPath(problem, store), kLongChars)),
                       problem.record == 0 ? QString() : QString::number(problem.record),
                       number(problem.offset),
                       number(problem.line),
                       number(problem.column),
                       problemSentence(problem)}
        .join(u'\t');
}

} // namespace cbv

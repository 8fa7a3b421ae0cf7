// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include "options.h"

#include "models/filterwords.h"
#include "models/wordjoin.h"

#include <QCoreApplication>

#include <algorithm>

namespace cbv {

namespace {

// The context of the options' own texts as well (options.cpp).
struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString program()
{
    return QStringLiteral("capacity-block-viewer");
}

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString nameAndValue(const OptionSpec &option)
{
    const QString name = latin(option.name);
    return option.value.empty() ? name : name + u' ' + latin(option.value);
}

QString optionLines()
{
    qsizetype width = 0;
    for (const OptionSpec &option : commandLineOptions()) {
        if (option.purpose)
            width = std::max(width, nameAndValue(option).size());
    }
    QString lines;
    for (const OptionSpec &option : commandLineOptions()) {
        if (option.purpose) {
            lines += QStringLiteral("  ") + nameAndValue(option).leftJustified(width + 2)
                     + CommandLineWords::tr(option.purpose) + u'\n';
        }
    }
    return lines;
}

QString exitLines()
{
    const QString line = QStringLiteral("  %1  %2\n");
    //: exit code 0
    return line.arg(0).arg(CommandLineWords::tr("everything was read"))
           //: exit code 1
           + line.arg(1).arg(CommandLineWords::tr("wrong usage, or a file could not be written"))
           //: exit code 2
           + line.arg(2).arg(CommandLineWords::tr("done, but something was rejected or unreadable"))
           //: exit code 3
           + line.arg(3).arg(CommandLineWords::tr("no event matched"));
}

QString withHint(const QString &sentence)
{
    return sentencesText({sentence, CommandLineWords::tr("See --help.")});
}

QString badValueText(const UsageError &error)
{
    //: %1 is an option such as --scale, %2 what was typed after it
    return withHint(CommandLineWords::tr("%1 does not take “%2”.").arg(error.option, error.value));
}

} // namespace

QString helpText()
{
    QString text =
        CommandLineWords::tr("Usage: %1 [options] [PATH…]").arg(program()) + QStringLiteral("\n\n");
    text +=
        CommandLineWords::tr("Shows what CloudTrail logs say about EC2 Capacity Blocks. PATH is "
                             "a file or a folder;\n- reads standard input.")
        + QStringLiteral("\n\n");
    text += CommandLineWords::tr("With --summary or --export-… it runs without a window; else the "
                                 "window opens.")
            + QStringLiteral("\n\n");
    text += CommandLineWords::tr("For logs that outgrow one machine: --athena-query reads nothing "
                                 "and prints SQL for\nAmazon Athena, for the scope and times given. "
                                 "Open the result's CSV with this program.")
            + QStringLiteral("\n\n");
    text += CommandLineWords::tr("Options:") + u'\n' + optionLines() + u'\n';
    text += CommandLineWords::tr("A FILE is written whole or not at all. - as FILE is standard "
                                 "output: PNG or CSV;\n-.svg, -.pdf, -.json and -.jsonl are the "
                                 "other forms.")
            + QStringLiteral("\n\n");
    //: heading of the list of exit codes
    text += CommandLineWords::tr("Exit code:") + u'\n' + exitLines();
    return text;
}

QString versionText()
{
    return program() + u' ' + QCoreApplication::applicationVersion();
}

QString usageErrorText(const UsageError &error)
{
    switch (error.code) {
    case UsageErrorCode::UnknownOption:
        return withHint(CommandLineWords::tr("There is no option %1.").arg(error.value));
    case UsageErrorCode::MissingValue:
        return withHint(CommandLineWords::tr("%1 needs a value.").arg(error.option));
    case UsageErrorCode::UnexpectedValue:
        return CommandLineWords::tr("%1 takes no value.").arg(error.option);
    case UsageErrorCode::BadValue: return badValueText(error);
    case UsageErrorCode::BadTime:
        //: %1 is --since or --until, %2 what was typed
        return CommandLineWords::tr("%1 needs a time with a zone, such as 2023-10-04T11:30:00Z, or "
                                    "a date, not “%2”.")
            .arg(error.option, error.value);
    case UsageErrorCode::BadZone:
        return CommandLineWords::tr("There is no time zone “%1”.").arg(error.value);
    case UsageErrorCode::BadFilter:
        return error.filterError ? filterErrorSentence(*error.filterError) : badValueText(error);
    case UsageErrorCode::UnknownFormat:
        if (error.option == u"--export-timeline") {
            return CommandLineWords::tr("The picture's file must end in .png, .svg or .pdf: %1")
                .arg(error.value);
        }
        return CommandLineWords::tr("The file for the events must end in .csv, .json or .jsonl: %1")
            .arg(error.value);
    case UsageErrorCode::NoPath:
        return CommandLineWords::tr("Give a file or a folder to read, or - for standard input.");
    case UsageErrorCode::BadTable:
        //: %1 is --athena-query, %2 what was typed
        return CommandLineWords::tr("%1 needs the name of a table, such as cloudtrail_logs or "
                                    "database.table, not “%2”.")
            .arg(error.option, error.value);
    case UsageErrorCode::TwoOnOutput:
        return CommandLineWords::tr("Only one thing can go to standard output.");
    }
    return {};
}

} // namespace cbv

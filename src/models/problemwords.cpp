// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemwords.h"

#include "visibletext.h"
#include "wordjoin.h"

#include "core/input/bounds.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace cbv {
namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::ProblemWords)
};

/// By ProblemCode.
constexpr const char *kKinds[] = {
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "not found"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "no permission"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "read error"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "no regular file"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "link loop"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "folders too deep"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "empty file"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "empty folder"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "not a log"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "no events in it"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "cut off"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "damaged compression"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "too large"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "unpacks too far"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "packed too often"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "encrypted"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "unknown packing"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "too many members"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "empty archive"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "unknown encoding"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "invalid JSON"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "record too long"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "nested too deep"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "no time"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "no time zone"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "control character"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "missing comma"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "trailing comma"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "missing end"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "bad escape"),
    QT_TRANSLATE_NOOP("cbv::ProblemWords", "damaged number"),
};
static_assert(std::size(kKinds) == static_cast<std::size_t>(ProblemCode::DamagedValue) + 1);

QString number(std::uint64_t n)
{
    return QLocale().toString(static_cast<qulonglong>(n));
}

QString bytes(std::size_t n)
{
    return QLocale().formattedDataSize(static_cast<qint64>(n), 0);
}

QString fileSentence(ProblemCode code)
{
    using enum ProblemCode;
    switch (code) {
    case NotFound: return ProblemWords::tr("There is no such file or folder.");
    case NoPermission: return ProblemWords::tr("It may not be read: permission is denied.");
    case ReadError: return ProblemWords::tr("The system could not read it.");
    case NotAFile:
        return ProblemWords::tr(
            "It is a device, a pipe or a socket, not a file; it was not opened.");
    case LinkLoop:
        return ProblemWords::tr(
            "This link leads back to a folder that is already being read; it was "
            "not followed.");
    case TooDeep:
        return ProblemWords::tr("Folders are nested deeper than %1; what is below was not read.")
            .arg(number(kMaxFolderDepth));
    case EmptyFile: return ProblemWords::tr("The file is empty.");
    case EmptyFolder: return ProblemWords::tr("The folder holds no file.");
    case NotALog: return ProblemWords::tr("This is not a log that the program reads.");
    case NoEventsInIt:
        return ProblemWords::tr("This file belongs to CloudTrail, but holds no events.");
    case CutOff: return ProblemWords::tr("The file is cut off; what came before was read.");
    case BadPacking:
        return ProblemWords::tr("The compressed data are damaged; what could be unpacked was read.");
    case TooLarge:
        return ProblemWords::tr("It unpacks to more than %1; what came before was read.")
            .arg(bytes(kMaxFileBytes));
    case RatioTooHigh:
        return ProblemWords::tr(
                   "It unpacks to more than %1 times its size; what came before was read.")
            .arg(number(kMaxUnpackRatio));
    case PackedTooOften:
        return ProblemWords::tr("It is compressed more than %1 times over; it was not read.")
            .arg(number(kMaxPackingDepth));
    case Encrypted:
        return ProblemWords::tr("It is encrypted in its archive; the program asks for no password.");
    case UnknownPacking:
        return ProblemWords::tr("It is compressed in a way that the program cannot undo.");
    case TooManyMembers:
        return ProblemWords::tr(
                   "The archive holds more than %1 files and folders; what came before was read.")
            .arg(number(kMaxArchiveMembers));
    case EmptyArchive: return ProblemWords::tr("The archive holds no file.");
    case UnknownEncoding:
        return ProblemWords::tr("Some bytes fit no known text encoding; they are shown as �.");
    default: return {};
    }
}

QString recordSentence(ProblemCode code)
{
    using enum ProblemCode;
    switch (code) {
    case SyntaxError: return ProblemWords::tr("This is not valid JSON and could not be mended.");
    case RecordTooLong:
        return ProblemWords::tr("The record is longer than %1.").arg(bytes(kMaxRecordBytes));
    case NestedTooDeep:
        return ProblemWords::tr("Its brackets are nested deeper than %1.")
            .arg(number(kMaxJsonDepth));
    case NoTime:
        return ProblemWords::tr(
            "It has no time that can be read; it is in the table, but not on the "
            "timeline.");
    case ZoneUnknown: return ProblemWords::tr("Its time has no time zone and was read as UTC.");
    case ControlCharacter:
        return ProblemWords::tr(
            "A text held raw control characters, such as line breaks; they were "
            "escaped.");
    case MissingComma: return ProblemWords::tr("A comma was missing and was put in.");
    case TrailingComma: return ProblemWords::tr("A comma before a closing bracket was dropped.");
    case MissingEnd:
        return ProblemWords::tr("The record's end is missing; what was whole was kept.");
    case BadEscape:
        return ProblemWords::tr(
            "A text held an escape that stands for no character; it was replaced.");
    case DamagedValue:
        return ProblemWords::tr("A number was damaged, as spreadsheets do to long numbers.");
    default: return {};
    }
}

/// What a file is that holds no events; core names the kinds in English, for other programs.
QString kindWord(const Problem &problem)
{
    if (problem.code != ProblemCode::NoEventsInIt && problem.code != ProblemCode::NotALog)
        return {};
    const std::string &kind = problem.detail;
    if (kind == "digest")
        //: Kind of a file of CloudTrail: signed checksums of log files
        return ProblemWords::tr("digest file");
    if (kind == "insight")
        //: Kind of a file of CloudTrail: unusual activity
        return ProblemWords::tr("Insights file");
    if (kind == "sign file")
        //: Kind of a file of CloudTrail Lake: the signature of a query's result
        return ProblemWords::tr("signature file");
    if (kind == "text")
        return ProblemWords::tr("other text");
    if (kind == "binary data")
        return ProblemWords::tr("binary data");
    return visibleText(std::string_view(kind)); // a proper name such as Parquet
}

} // namespace

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        //: Severity of a problem: good to know, nothing is lost
        return ProblemWords::tr("note");
    case Severity::Repaired:
        //: Severity of a problem: a record was mended and is shown
        return ProblemWords::tr("repaired");
    case Severity::Rejected:
        //: Severity of a problem: a record is lost
        return ProblemWords::tr("rejected");
    case Severity::Unreadable: break;
    }
    //: Severity of a problem: a file, or a part of it, is lost
    return ProblemWords::tr("unreadable");
}

QString problemKind(ProblemCode code)
{
    const auto kind = static_cast<std::size_t>(code);
    return kind < std::size(kKinds) ? ProblemWords::tr(kKinds[kind]) : QString();
}

QString problemKind(const Problem &problem)
{
    const QString kind = kindWord(problem);
    return kind.isEmpty() ? problemKind(problem.code) : kind;
}

QString problemSentence(const Problem &problem)
{
    QString sentence = fileSentence(problem.code);
    if (sentence.isEmpty())
        sentence = recordSentence(problem.code);
    if (problem.detail.empty())
        return sentence;
    if (const QString kind = kindWord(problem); !kind.isEmpty())
        //: %1 is a sentence about a file, %2 the kind of file that it is
        return ProblemWords::tr("%1 (%2)").arg(sentence, kind);
    //: %1 is a sentence about a problem, %2 a short text from the log or the system, in quotation
    //: marks
    return ProblemWords::tr("%1 (“%2”)")
        .arg(sentence, visibleText(std::string_view(problem.detail)));
}

QString problemPlace(const Problem &problem)
{
    QStringList parts;
    if (problem.record > 0)
        //: Place in a file: the number of the record, from 1
        parts << ProblemWords::tr("record %1").arg(number(problem.record));
    if (problem.line > 0 && problem.column > 0)
        //: Place in a file: line and column, from 1
        parts << ProblemWords::tr("line %1:%2").arg(problem.line).arg(problem.column);
    else if (problem.line > 0)
        parts << ProblemWords::tr("line %1").arg(problem.line);
    if (problem.offset >= 0)
        //: Place in a file: the number of bytes before it
        parts << ProblemWords::tr("byte %1").arg(
            number(static_cast<std::uint64_t>(problem.offset)));
    return listText(parts);
}

QString problemPath(const Problem &problem, const EventStore &store)
{
    if (problem.file >= store.files().size())
        return {};
    return QString::fromStdString(store.files()[problem.file].path);
}

Row rowOfProblem(const Problem &problem, const EventStore &store)
{
    if (problem.record == 0)
        return kNoRow;
    const auto isIt = [&](const RecordPlace &place) {
        return place.file == problem.file && place.record == problem.record;
    };
    for (Row row = 0; row < store.size(); ++row) {
        const auto copies = store.copies(row);
        if (isIt(store.place(row)) || std::any_of(copies.begin(), copies.end(), isIt))
            return row;
    }
    return kNoRow;
}

} // namespace cbv

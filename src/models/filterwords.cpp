// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterwords.h"

#include "visibletext.h"
#include "eventcolumns.h"
#include "wordjoin.h"

#include <QCoreApplication>
#include <QStringList>

namespace cbv {
namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(cbv::FilterWords)
};

constexpr qsizetype kDetailChars = 60;

QString fieldList()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(FilterField::Time); ++i) {
        const QString name = filterFieldName(static_cast<FilterField>(i));
        if (!name.isEmpty())
            names << name;
    }
    return listText(names);
}

} // namespace

QString filterErrorSentence(const FilterError &error)
{
    const int place = error.position + 1; // people count from 1
    const QString detail = visibleText(QStringView(error.detail), kDetailChars);
    switch (error.code) {
    case FilterErrorCode::UnknownField:
        //: %1 is what was typed, %2 the list of words that may stand there; a text in quotes is
        //: searched
        return FilterWords::tr(
                   "There is no field “%1”. The fields are: %2. To search for this text, put "
                   "it in quotation marks.")
            .arg(detail, fieldList());
    case FilterErrorCode::EmptyValue:
        if (detail.isEmpty())
            return FilterWords::tr("A value is missing. Write one, for example state:active.");
        //: %1 is what was typed. Leave state:active as it is
        return FilterWords::tr("“%1” has no value. Write one, for example state:active.")
            .arg(detail);
    case FilterErrorCode::OpenQuote:
        //: %1 is a number: the how many-th character
        return FilterWords::tr("The quotation mark at character %1 is not closed. Put another one "
                               "where the text ends.")
            .arg(place);
    case FilterErrorCode::BadRegex:
        return FilterWords::tr("“%1” is not a valid regular expression. One with spaces or single "
                               "parentheses stands in quotation marks.")
            .arg(detail);
    case FilterErrorCode::BadTime:
        //: %1 is what was typed
        return FilterWords::tr(
                   "“%1” is not a time. Write 2023-10-02 or 2023-10-02T11:30:00Z, or -7d for the "
                   "last seven days of the logs.")
            .arg(detail);
    case FilterErrorCode::OperatorNeedsTime:
        //: %1 is what was typed. Leave time>=2023-10-02 as it is
        return FilterWords::tr("“%1” compares times, so only the field “time” takes it, as in "
                               "time>=2023-10-02.")
            .arg(detail);
    case FilterErrorCode::OpenGroup:
        //: %1 is a number: the how many-th character
        return FilterWords::tr("The “(” at character %1 is not closed. Put “)” where the group "
                               "ends; to search for a parenthesis, put the text in quotation "
                               "marks.")
            .arg(place);
    case FilterErrorCode::StrayParenthesis:
        //: %1 is a number: the how many-th character
        return FilterWords::tr("The “)” at character %1 has no “(” before it. Take it away; to "
                               "search for a parenthesis, put the text in quotation marks.")
            .arg(place);
    case FilterErrorCode::EmptyGroup:
        //: %1 is a number: the how many-th character
        return FilterWords::tr("There is nothing in the parentheses at character %1. Write "
                               "something there, for example (state:failed | error:Denied).")
            .arg(place);
    case FilterErrorCode::EmptyAlternative:
        //: %1 is a number: the how many-th character
        return FilterWords::tr("Nothing stands on one side of the “|” at character %1. Write "
                               "something there, for example state:failed | error:Denied.")
            .arg(place);
    case FilterErrorCode::TooDeep:
        return FilterWords::tr("There are too many groups inside each other. At most %1 can be "
                               "read.")
            .arg(kMaxFilterDepth);
    }
    return {};
}

QString filterFieldTitle(FilterField field)
{
    if (field == FilterField::Source)
        return FilterWords::tr("Service");
    if (field == FilterField::Raw)
        return FilterWords::tr("Record");
    for (const EventColumnSpec &spec : eventColumns()) {
        if (spec.filter == field)
            return eventColumnTitle(spec.column);
    }
    return FilterWords::tr("Any column");
}

} // namespace cbv

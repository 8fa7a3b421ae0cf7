// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterwords.h"

#include "wordjoin.h"
#include "visibletext.h"

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
        return FilterWords::tr(
            "A quotation mark is not closed. Put another one where the text ends.");
    case FilterErrorCode::BadRegex:
        return FilterWords::tr("“%1” is not a valid regular expression.").arg(detail);
    case FilterErrorCode::BadTime:
        //: %1 is what was typed
        return FilterWords::tr("“%1” is not a time. Write 2023-10-02 or 2023-10-02T11:30:00Z.")
            .arg(detail);
    case FilterErrorCode::OperatorNeedsTime:
        //: %1 is what was typed. Leave time>=2023-10-02 as it is
        return FilterWords::tr("“%1” compares times, so only the field “time” takes it, as in "
                               "time>=2023-10-02.")
            .arg(detail);
    }
    return {};
}

} // namespace cbv

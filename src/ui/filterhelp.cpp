// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterhelp.h"

#include "core/query/filter.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace cbv {

namespace {

struct Example
{
    const char *filter;
    const char *meaning;
};

// clang-format off
constexpr std::array<Example, 14> kExamples{{
    {"p5.48xlarge", QT_TRANSLATE_NOOP("cbv::FilterHelp", "the word stands in any column; upper and lower case are alike")},
    {"\"a phrase\"", QT_TRANSLATE_NOOP("cbv::FilterHelp", "these words in this order; in quotes nothing is special")},
    {"event:Capacity", QT_TRANSLATE_NOOP("cbv::FilterHelp", "the field contains the text")},
    {"state=failed", QT_TRANSLATE_NOOP("cbv::FilterHelp", "the field is equal to the text")},
    {"event~^(Run|Start)", QT_TRANSLATE_NOOP("cbv::FilterHelp", "the field matches a regular expression")},
    {"state=active|failed", QT_TRANSLATE_NOOP("cbv::FilterHelp", "one value or the other")},
    {"-event:Describe", QT_TRANSLATE_NOOP("cbv::FilterHelp", "not: hides what matches")},
    {"state=failed region:us-east", QT_TRANSLATE_NOOP("cbv::FilterHelp", "both must hold")},
    {"state=failed | error:Denied", QT_TRANSLATE_NOOP("cbv::FilterHelp", "one of them must hold; spaces stand around the bar")},
    {"(state=failed | error:Denied) region:us-east", QT_TRANSLATE_NOOP("cbv::FilterHelp", "a group is one part of the filter")},
    {"time>=2023-10-02 time<2023-10-05", QT_TRANSLATE_NOOP("cbv::FilterHelp", "from a day until before another, in the time zone that is shown")},
    {"time>=2023-10-02T11:30Z", QT_TRANSLATE_NOOP("cbv::FilterHelp", "from a moment on")},
    {"time>=-7d", QT_TRANSLATE_NOOP("cbv::FilterHelp", "the last seven days of the logs; w, d, h, m and s are units")},
    {"raw:vpc-0a1b", QT_TRANSLATE_NOOP("cbv::FilterHelp", "anywhere in the record itself; reads the files again")},
}};
// clang-format on

QString fieldNames()
{
    QString names;
    for (int i = 1; i <= static_cast<int>(kLastFilterField); ++i)
        names += filterFieldName(static_cast<FilterField>(i)) + QStringLiteral("  ");
    return names.trimmed();
}

} // namespace

FilterHelp::FilterHelp(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("How to Filter"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    const auto label = [this](const QString &text) {
        auto *made = new QLabel(this);
        made->setTextFormat(Qt::PlainText);
        made->setText(text);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return made;
    };
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Example &example : kExamples) {
        QLabel *filter = label(QString::fromLatin1(example.filter));
        filter->setFont(fixed);
        filter->setWordWrap(false);
        grid->addWidget(filter, row, 0, Qt::AlignTop);
        QLabel *meaning = label(tr(example.meaning));
        meaning->setMinimumWidth(360);
        grid->addWidget(meaning, row++, 1);
    }
    layout->addLayout(grid);
    QLabel *fields = label(tr("Fields:") + QStringLiteral("  ") + fieldNames());
    layout->addWidget(fields);
    layout->addWidget(
        label(tr("The line offers fields and values while you type; the arrow keys and "
                 "Enter take one. Each part becomes a chip below the line that can be "
                 "switched off, inverted, edited and removed.")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace cbv

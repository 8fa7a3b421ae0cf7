// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordjoin.h"

#include <QCoreApplication>

namespace cbv {

namespace {

struct WordJoin
{
    Q_DECLARE_TR_FUNCTIONS(cbv::WordJoin)
};

} // namespace

QString listText(const QStringList &items)
{
    //: What stands between the items of a list within a sentence
    return items.join(WordJoin::tr(", "));
}

QString sentencesText(const QStringList &sentences)
{
    // A lone space is no text that a catalogue can hold; it is read off two sentences put together.
    //: Two sentences, one after the other
    const QString two = WordJoin::tr("%1 %2");
    QString text;
    for (const QString &sentence : sentences)
        text = text.isEmpty() ? sentence : two.arg(text, sentence);
    return text;
}

} // namespace cbv

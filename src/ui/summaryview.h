// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One event in words: headings and plain text, as models/eventsummary gives them.
#pragma once

#include "models/eventsummary.h"

#include <QScrollArea>

class QGridLayout;

namespace cbv {

class SummaryView : public QScrollArea
{
    Q_OBJECT
public:
    explicit SummaryView(QWidget *parent = nullptr);

    void setParts(const std::vector<SummaryPart> &parts);
    /// Nothing to tell, and why: one calm sentence.
    void setNone(const QString &why);
    void retranslate();

private:
    QGridLayout *begin();

    QWidget *m_page = nullptr;
};

} // namespace cbv

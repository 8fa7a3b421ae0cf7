// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said beside a query for Amazon Athena, in the reader's language. The query itself is
// core/query/athenaquery's and is never translated.
#pragma once

#include "core/query/athenaquery.h"

#include <QString>
#include <QTimeZone>

namespace cbv {

/// That the filter's terms other than times are no part of the query.
QString filterLeftOutText();
/// The time that the query asks for: "from … until before …", in `zone`.
QString askedTimeText(const AthenaQuestion &question, const QTimeZone &zone);
/// When to use it, how to run it, how to come back: paragraphs with an empty line between.
QString athenaHelpText();

} // namespace cbv

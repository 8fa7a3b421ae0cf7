// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a language puts items and sentences together: ", " and a space in English, 、 and nothing in
// Japanese.
#pragma once

#include <QString>
#include <QStringList>

namespace cbv {

QString listText(const QStringList &items);
QString sentencesText(const QStringList &sentences);

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line that a filter is typed into, with its pieces in colours and an error underlined at its
// place. It knows the language's look, not its meaning: texts come and go through QLineEdit.
#pragma once

#include "core/query/filter.h"

#include <QLineEdit>

namespace cbv {

class FilterLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterLine(QWidget *parent = nullptr);

    /// Of the text that is in the line now; forgotten when it changes.
    void setError(const std::optional<FilterError> &error);

    /// Colouring ends behind so many pieces: a line is laid out anew at every key.
    static constexpr std::size_t kMostPieces = 500;

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void color();

    std::optional<FilterError> m_error;
    bool m_composing = false; ///< an input method holds text that is not in the line yet
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterline.h"

#include "syntaxcolors.h"

#include "core/query/filterpieces.h"

#include <QInputMethodEvent>
#include <QTextCharFormat>

#include <algorithm>

namespace cbv {

namespace {

QTextCharFormat formatOf(FilterPieceKind kind, const SyntaxColors &colors)
{
    QTextCharFormat format;
    switch (kind) {
    case FilterPieceKind::Field: format.setForeground(colors.name); break;
    case FilterPieceKind::Operator: format.setForeground(colors.sign); break;
    case FilterPieceKind::Value: format.setForeground(colors.value); break;
    case FilterPieceKind::Grouping:
    case FilterPieceKind::Negation:
        format.setForeground(colors.strong);
        format.setFontWeight(QFont::Bold);
        break;
    }
    return format;
}

} // namespace

FilterLine::FilterLine(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_error.reset();
        color();
    });
}

void FilterLine::setError(const std::optional<FilterError> &error)
{
    if (error == m_error)
        return;
    m_error = error;
    color();
}

void FilterLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
}

void FilterLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_composing)
        color();
}

/// A line takes formats from an input method alone, so this speaks like one that has no text to
/// give; never while a real one is composing, whose text it would end.
void FilterLine::color()
{
    if (m_composing)
        return;
    const SyntaxColors colors = syntaxColors(palette());
    QList<QInputMethodEvent::Attribute> formats;
    const auto add = [&](int start, int length, const QTextCharFormat &format) {
        formats.append({QInputMethodEvent::TextFormat, start - cursorPosition(), length, format});
    };
    auto pieces = filterPieces(text());
    pieces.resize(std::min(pieces.size(), kMostPieces));
    for (const FilterPiece &piece : pieces)
        add(piece.start, piece.length, formatOf(piece.kind, colors));
    if (m_error) {
        QTextCharFormat format;
        format.setForeground(colors.error);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        add(m_error->position, m_error->length, format);
    }
    QInputMethodEvent event({}, formats);
    QLineEdit::inputMethodEvent(&event);
}

} // namespace cbv

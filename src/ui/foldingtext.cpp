// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldingtext.h"

#include "jsonline.h"
#include "syntaxcolors.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>

#include <memory>

namespace cbv {

namespace {

/// What a line's user state is once it has its colours.
constexpr int kColored = 1;
constexpr QChar kEllipsis(u'…');

QColor colorOf(JsonPieceKind kind, const SyntaxColors &colors)
{
    switch (kind) {
    case JsonPieceKind::Key: return colors.name;
    case JsonPieceKind::String: return colors.value;
    case JsonPieceKind::Number: return colors.number;
    case JsonPieceKind::Literal: return colors.literal;
    case JsonPieceKind::Sign: return colors.sign;
    }
    return {};
}

} // namespace

FoldingText::FoldingText(QWidget *parent) : NumberedText(parent) {}

void FoldingText::setPage(RecordPage page, Numbers numbers)
{
    m_folded.clear();
    m_page = std::move(page);
    setText(m_page.text, numbers == Numbers::Shown ? std::optional<qint64>(1) : std::nullopt);
}

void FoldingText::setSentence(const QString &sentence)
{
    m_folded.clear();
    m_page = {};
    setText(sentence, std::nullopt);
}

bool FoldingText::canFold(int line) const
{
    return line >= 0 && static_cast<std::size_t>(line) < m_page.lines.size()
           && m_page.lines[static_cast<std::size_t>(line)].foldEnd > line + 1;
}

void FoldingText::setFolded(int line, bool folded)
{
    if (!canFold(line) || folded == isFolded(line))
        return;
    if (folded)
        m_folded.insert(line);
    else
        m_folded.erase(line);
    showFolds();
}

void FoldingText::foldAll()
{
    for (int line = 1; static_cast<std::size_t>(line) < m_page.lines.size(); ++line) {
        if (canFold(line))
            m_folded.insert(line);
    }
    showFolds();
}

void FoldingText::unfoldAll()
{
    m_folded.clear();
    showFolds();
}

int FoldingText::foldAtCursor() const
{
    const int at = textCursor().blockNumber();
    for (int line = at; line >= 0; --line) {
        if (canFold(line) && (line == at || m_page.lines[std::size_t(line)].foldEnd >= at))
            return line;
    }
    return -1;
}

void FoldingText::unfoldAround(int line)
{
    const auto hides = [&](int fold) {
        return fold < line && m_page.lines[static_cast<std::size_t>(fold)].foldEnd > line;
    };
    if (std::erase_if(m_folded, hides) > 0)
        showFolds();
}

/// The layout is told by hand: hiding blocks is nothing that a document does by itself.
void FoldingText::showFolds()
{
    int hiddenUntil = -1; // the line that closes the outermost folded part
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        const bool visible = line >= hiddenUntil;
        if (visible && isFolded(line))
            hiddenUntil = m_page.lines[static_cast<std::size_t>(line)].foldEnd;
        if (visible == block.isVisible())
            continue;
        block.setVisible(visible);
        block.setLineCount(visible ? std::max(1, block.layout()->lineCount()) : 0);
    }
    if (!textCursor().block().isVisible()) {
        QTextCursor cursor = textCursor();
        while (!cursor.block().isVisible() && cursor.movePosition(QTextCursor::PreviousBlock)) {
        }
        setTextCursor(cursor);
    }
    auto *layout = document()->documentLayout();
    emit layout->documentSizeChanged(layout->documentSize());
    viewport()->update();
    updateGutter();
}

void FoldingText::colorLine(const QTextBlock &block)
{
    const auto line = static_cast<std::size_t>(block.blockNumber());
    if (line >= m_page.lines.size())
        return;
    const SyntaxColors colors = syntaxColors(palette());
    QList<QTextLayout::FormatRange> formats;
    for (const JsonPiece &piece :
         jsonPieces(block.text(),
                    m_page.lines[line].inString ? LineBegin::InString : LineBegin::Outside)) {
        QTextLayout::FormatRange range;
        range.start = piece.start;
        range.length = piece.length;
        range.format.setForeground(colorOf(piece.kind, colors));
        formats.append(range);
    }
    block.layout()->setFormats(formats);
}

void FoldingText::paintEvent(QPaintEvent *event)
{
    const int bottom = viewport()->height();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= bottom; block = block.next()) {
        if (!block.isVisible())
            continue;
        if (block.userState() != kColored) {
            colorLine(block);
            block.setUserState(kColored);
        }
        top += blockBoundingRect(block).height();
    }
    NumberedText::paintEvent(event);
    if (!m_folded.empty())
        paintFolds();
}

/// What is folded away is an ellipsis in a frame behind the line that opens it.
void FoldingText::paintFolds()
{
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (const int line : m_folded) {
        const QTextBlock block = document()->findBlockByNumber(line);
        if (!block.isVisible() || block.layout()->lineCount() == 0)
            continue;
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
        const QRectF sign(place.left() + last.naturalTextRect().right() + 6,
                          place.top() + last.y() + 2, fontMetrics().horizontalAdvance(u'0') * 3,
                          last.height() - 4);
        painter.drawRoundedRect(sign, 3, 3);
        painter.drawText(sign, Qt::AlignCenter, kEllipsis);
    }
}

QString FoldingText::lineLabel(int line) const
{
    const auto at = static_cast<std::size_t>(line);
    if (at >= m_page.lines.size() || m_page.lines[at].number == 0)
        return {};
    const QString number = QString::number(m_page.lines[at].number);
    return !canFold(line)   ? number + QStringLiteral("  ")
           : isFolded(line) ? number + QStringLiteral(" ▸")
                            : number + QStringLiteral(" ▾");
}

void FoldingText::gutterClicked(int line)
{
    setFolded(line, !isFolded(line));
}

void FoldingText::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const int line = foldAtCursor();
    menu->addSeparator();
    QAction *fold = menu->addAction(isFolded(line) ? tr("Un&fold (+)") : tr("&Fold (-)"), this,
                                    [this, line] { gutterClicked(line); });
    fold->setEnabled(line >= 0);
    menu->addAction(tr("Fold A&ll"), this, &FoldingText::foldAll);
    menu->addAction(tr("&Unfold All"), this, &FoldingText::unfoldAll);
    menu->exec(event->globalPos());
}

void FoldingText::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == QLatin1String("-"))
        setFolded(foldAtCursor(), true);
    else if (event->text() == QLatin1String("+"))
        setFolded(foldAtCursor(), false);
    else
        NumberedText::keyPressEvent(event);
}

void FoldingText::changeEvent(QEvent *event)
{
    NumberedText::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.setUserState(-1);
    viewport()->update();
}

} // namespace cbv

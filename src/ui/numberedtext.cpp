// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberedtext.h"

#include <QEvent>
#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

namespace cbv {

namespace {
constexpr int kGap = 8;
} // namespace

NumberedText::NumberedText(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new QWidget(this))
{
    setReadOnly(true);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_gutter->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
}

void NumberedText::setText(const QString &text, std::optional<qint64> firstLine)
{
    m_firstLine = firstLine;
    m_mark = {};
    setExtraSelections({});
    setPlainText(text);
    placeGutter();
}

void NumberedText::mark(qsizetype begin, qsizetype length)
{
    m_mark = textCursor();
    m_mark.setPosition(static_cast<int>(begin));
    setTextCursor(m_mark); // without a selection, which would hide the mark's colours
    m_mark.setPosition(static_cast<int>(begin + length), QTextCursor::KeepAnchor);
    showMark();
    centerCursor();
}

void NumberedText::showMark()
{
    if (m_mark.isNull())
        return;
    QTextEdit::ExtraSelection selection;
    selection.cursor = m_mark;
    selection.format.setBackground(palette().color(QPalette::Active, QPalette::Highlight));
    selection.format.setForeground(palette().color(QPalette::Active, QPalette::HighlightedText));
    setExtraSelections({selection});
}

int NumberedText::gutterWidth() const
{
    if (!m_firstLine)
        return 0;
    // A label may have more than the number.
    const auto size = QString::number(*m_firstLine + blockCount() - 1).size() + lineLabel(0).size()
                      - QString::number(*m_firstLine).size();
    return fontMetrics().horizontalAdvance(u'0') * static_cast<int>(size) + 2 * kGap;
}

void NumberedText::placeGutter()
{
    const int width = gutterWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect room = contentsRect();
    m_gutter->setGeometry(room.left(), room.top(), width, room.height());
    m_gutter->setVisible(width > 0);
}

void NumberedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void NumberedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
}

bool NumberedText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_gutter && event->type() == QEvent::Paint) {
        paintGutter();
        return true;
    }
    if (watched == m_gutter && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        gutterClicked(cursorForPosition({0, mouse->position().toPoint().y()}).blockNumber());
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

QString NumberedText::lineLabel(int block) const
{
    return QString::number(m_firstLine.value_or(1) + block);
}

void NumberedText::gutterClicked(int) {}

void NumberedText::paintGutter()
{
    QPainter painter(m_gutter);
    painter.fillRect(m_gutter->rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    while (m_firstLine && block.isValid() && place.top() <= m_gutter->height()) {
        if (block.isVisible())
            painter.drawText(
                QRectF(0, place.top(), m_gutter->width() - kGap, fontMetrics().height()),
                Qt::AlignRight | Qt::AlignTop, lineLabel(block.blockNumber()));
        block = block.next();
        place = blockBoundingGeometry(block).translated(contentOffset());
    }
}

} // namespace cbv

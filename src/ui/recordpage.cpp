// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpage.h"

#include "jsonindent.h"

#include "models/visibletext.h"

#include <algorithm>

namespace cbv {
namespace {

bool isPlain(QChar c)
{
    return c == QLatin1Char('\t')
           || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
               && c.category() != QChar::Separator_Line
               && c.category() != QChar::Separator_Paragraph);
}

class PageMaker
{
public:
    explicit PageMaker(const QString &text) : m_text(text) {}
    RecordPage make();

private:
    void follow(QChar c);
    void endLine(int nextNumber);

    const QString &m_text;
    RecordPage m_page;
    qsizetype m_column = 0;
    int m_number = 1;
    bool m_inString = false;
    bool m_escaped = false; ///< the character before is a backslash in a string
    QChar m_last;           ///< of this line, outside of strings, without blanks
    QChar m_first;
    std::vector<int> m_open; ///< lines that end with a bracket that is not closed yet
};

/// Keeps account of strings and of the brackets at the ends of a line.
void PageMaker::follow(QChar c)
{
    if (m_inString) {
        m_inString = m_escaped || c != u'"';
        m_escaped = !m_escaped && c == u'\\';
        m_last = u'"';
        return;
    }
    m_inString = c == u'"';
    if (c.isSpace())
        return;
    if (m_first.isNull())
        m_first = c;
    m_last = c;
}

void PageMaker::endLine(int nextNumber)
{
    const int line = static_cast<int>(m_page.lines.size()) - 1;
    if ((m_first == u'}' || m_first == u']') && !m_open.empty()) {
        m_page.lines[static_cast<std::size_t>(m_open.back())].foldEnd = line;
        m_open.pop_back();
    }
    if (!m_inString && (m_last == u'{' || m_last == u'['))
        m_open.push_back(line);
    m_page.lines.push_back({nextNumber, -1, m_inString});
    m_first = m_last = QChar();
    m_column = 0;
}

RecordPage PageMaker::make()
{
    m_page.text.reserve(std::min(m_text.size(), kMaxChars) + 1000);
    m_page.lines.push_back({m_number, -1, false});
    qsizetype i = 0;
    for (; i < m_text.size() && m_page.text.size() < kMaxChars; ++i) {
        const QChar c = m_text[i];
        if (c == u'\n') {
            m_page.text += c;
            endLine(++m_number);
            continue;
        }
        if (m_column >= kLineChars) {
            m_page.text += u'\n';
            endLine(0);
        }
        ++m_column;
        follow(c);
        if (isPlain(c))
            m_page.text += c;
        else
            m_page.text += visibleText(QStringView(m_text).mid(i, 1));
    }
    m_page.whole = i == m_text.size();
    endLine(0);
    m_page.lines.pop_back(); // the one that would have followed
    return std::move(m_page);
}

} // namespace

RecordPage recordPage(std::string_view bytes, RecordForm form)
{
    // No more than can be shown is laid out and decoded.
    const std::string_view head = bytes.substr(0, kMaxChars);
    const std::string text = form == RecordForm::LaidOut ? indentedJson(head) : std::string(head);
    RecordPage page = PageMaker(QString::fromUtf8(text.data(), qsizetype(text.size()))).make();
    page.whole = page.whole && head.size() == bytes.size();
    return page;
}

} // namespace cbv

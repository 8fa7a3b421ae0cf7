// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerptpane.h"

#include "icons.h"
#include "numberedtext.h"

#include "models/excerpttext.h"
#include "models/problemwords.h"
#include "models/visibletext.h"
#include "models/wordjoin.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace cbv {

ExcerptPane::ExcerptPane(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_note(new QLabel(this)),
      m_text(new NumberedText(this)),
      m_copy(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("excerpt"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 8, 4);
    bar->addLayout(words, 1);
    bar->addWidget(m_copy, 0, Qt::AlignTop);
    bar->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);
    for (QLabel *label : {m_title, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setAutoRaise(true);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &ExcerptPane::closeWanted);
    connect(&m_reading, &BackgroundJob::finished, this, &ExcerptPane::read);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (const auto *excerpt = std::get_if<RawExcerpt>(&m_read))
            QGuiApplication::clipboard()->setText(QString::fromStdString(excerpt->text));
    });
    setIcons();
    retranslate();
}

void ExcerptPane::retranslate()
{
    m_text->setAccessibleName(tr("The text around the problem"));
    m_copy->setText(tr("Copy Raw Text"));
    m_copy->setToolTip(tr("Copy this piece of the file as it is, nothing spelt out"));
    m_close->setToolTip(tr("Close this text"));
    m_close->setAccessibleName(tr("Close this text"));
    if (m_place)
        showRead();
}

void ExcerptPane::clear()
{
    m_reading.drop();
    m_wanted.reset();
    m_place.reset();
    m_text->setText({}, {});
}

void ExcerptPane::showProblem(std::shared_ptr<const LoadResult> load, std::uint32_t problem)
{
    const Problem &its = load->problems[problem];
    const auto files = load->store->files();
    if (its.file >= files.size())
        return;
    m_wanted = Place{files[its.file], its};
    if (!m_reading.isRunning())
        read();
}

void ExcerptPane::read()
{
    if (!m_wanted)
        return;
    m_reading.start([this, place = *std::exchange(m_wanted, std::nullopt)](
                        std::stop_token, const BackgroundJob::Post &post) {
        auto found = rawExcerpt(place.file, place.problem);
        post([this, place, found = std::move(found)] {
            m_place = place;
            m_read = found;
            showRead();
        });
    });
}

void ExcerptPane::showRead()
{
    showTitle();
    const auto *excerpt = std::get_if<RawExcerpt>(&m_read);
    m_copy->setEnabled(excerpt && excerpt->kind == ExcerptKind::Text && !excerpt->text.empty());
    if (!excerpt) {
        m_note->setText(tr("Nothing of it can be shown."));
        m_text->setText(problemSentence(std::get<Problem>(m_read)), {});
        return;
    }
    const ExcerptText shown = excerptText(*excerpt);
    m_note->setText(noteOf(*excerpt));
    m_text->setText(shown.text, excerpt->kind == ExcerptKind::Text
                                    ? std::optional<qint64>(excerpt->firstLine)
                                    : std::nullopt);
    if (shown.markBegin >= 0)
        m_text->mark(shown.markBegin, shown.markLength);
}

void ExcerptPane::showTitle()
{
    if (!m_place)
        return;
    const std::string_view path = m_place->file.path;
    m_title->setText(
        fontMetrics().elidedText(visibleText(path, kLongChars), Qt::ElideMiddle, m_title->width()));
    m_title->setToolTip(plainToolTip(visibleText(path, kLongChars)));
}

void ExcerptPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // else the title's width is still the old one
    showTitle();
}

QString ExcerptPane::noteOf(const RawExcerpt &excerpt) const
{
    const auto number = [](std::uint64_t n) {
        return QLocale().toString(static_cast<qulonglong>(n));
    };
    if (excerpt.total == 0)
        return tr("The file is empty.");
    QStringList sentences;
    if (excerpt.beyond)
        sentences << tr("The file has changed: it is shorter than the place of this problem.");
    else if (excerpt.marked && excerpt.markLength == 0)
        sentences << tr("The place is the end of the text.");
    else if (const QString place = problemPlace(m_place->problem); !place.isEmpty())
        //: %1 is a place such as "record 3, line 1:813, byte 812"
        sentences << tr("Marked: %1.").arg(place);
    const auto end = excerpt.begin + excerpt.text.size();
    if (excerpt.kind == ExcerptKind::Bytes)
        sentences << tr("This is no text: its first %1 of %2 bytes.")
                         .arg(number(end), number(excerpt.total));
    else if (end - excerpt.begin < excerpt.total)
        //: A piece of a text: the first and the last byte of it and the size of the whole
        sentences << tr("Bytes %1 to %2 of %3.")
                         .arg(number(excerpt.begin), number(end), number(excerpt.total));
    else
        sentences << tr("The whole text: %1 bytes.").arg(number(excerpt.total));
    return sentencesText(sentences);
}

void ExcerptPane::setIcons()
{
    m_close->setIcon(themedIcon(QStringLiteral("clear"), palette()));
    m_copy->setIcon(themedIcon(QStringLiteral("copy"), palette()));
}

void ExcerptPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void ExcerptPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cbv

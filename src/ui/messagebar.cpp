// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "icons.h"
#include "state/viewerstate.h"

#include "models/loadwords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace cbv {

MessageBar::MessageBar(ViewerState *state, QWidget *parent)
    : QFrame(parent),
      m_state(state),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_stop(new QPushButton(this)),
      m_problems(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messagebar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addWidget(m_problems);
    layout->addWidget(m_close);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(220, 8);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_problems, &QPushButton::clicked, this, &MessageBar::problemsWanted);
    connect(m_stop, &QPushButton::clicked, state->actions()[Act::CancelLoad], &QAction::trigger);
    connect(&state->session(), &Session::phaseChanged, this, &MessageBar::follow);
    connect(&state->session(), &Session::dataChanged, this, &MessageBar::followTrouble);
    connect(&state->loader(), &LoadController::progressed, this,
            [this](const LoadProgress &progress) {
                const int perMille = progressPerMille(progress);
                m_progress->setRange(0, perMille < 0 ? 0 : 1000);
                m_progress->setValue(perMille);
                m_text->setText(progressText(progress, m_since.elapsed()));
            });
    setIcons();
    retranslate();
    hide();
}

void MessageBar::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_problems->setText(tr("Show problems"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_progress->setAccessibleName(tr("Progress of reading"));
    if (m_state->session().phase() != LoadPhase::Done)
        return;
    if (isVisibleTo(parentWidget()))
        follow();
    else
        m_trouble = loadTroubleLine(m_state->session().data()->load);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void MessageBar::setIcons()
{
    const QColor color = palette().color(QPalette::WindowText);
    m_icon->setPixmap(themedPixmap(QStringLiteral("info"), color, 18, devicePixelRatioF()));
    m_close->setIcon(themedIcon(QStringLiteral("clear"), palette()));
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::tell(const QString &sentence)
{
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop),
                          static_cast<QWidget *>(m_problems)})
        part->hide();
    m_close->show();
    m_text->setText(sentence);
    m_text->setToolTip(QString());
    setVisible(!sentence.isEmpty());
}

void MessageBar::follow()
{
    const Session &session = m_state->session();
    if (session.phase() == LoadPhase::Loading) {
        m_since.start();
        tell(tr("Reading…"));
        m_progress->setRange(0, 0);
        m_progress->show();
        m_stop->show();
        m_close->hide();
        return;
    }
    tellTrouble();
}

void MessageBar::followTrouble()
{
    // New trouble in a source that is followed; what was read and closed before is not told again.
    const Session &session = m_state->session();
    if (session.phase() == LoadPhase::Done && loadTroubleLine(session.data()->load) != m_trouble)
        tellTrouble();
}

void MessageBar::tellTrouble()
{
    const LoadResult &load = m_state->session().data()->load;
    m_trouble = loadTroubleLine(load);
    tell(m_trouble);
    m_problems->setVisible(!load.problems.empty());
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpage.h"

#include "icons.h"
#include "state/settings.h"
#include "state/viewerstate.h"

#include "models/visibletext.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace cbv {

namespace {
constexpr int kCardWidth = 680;
constexpr int kShownRecent = 5;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(ViewerState *state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_card(new QWidget(this)),
      m_icon(new QLabel(m_card)),
      m_title(plainLabel(m_card)),
      m_lead(plainLabel(m_card)),
      m_drop(plainLabel(m_card)),
      m_recentTitle(plainLabel(m_card)),
      m_recent(new QWidget(m_card))
{
    setObjectName(QStringLiteral("start"));
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_card);
    line->addStretch();
    outer->addLayout(line);
    outer->addStretch(3);

    m_card->setFixedWidth(kCardWidth);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(48, 40, 48, 40);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addSpacing(18);
    addWays(layout);
    layout->addWidget(m_drop);
    layout->addSpacing(14);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent);
    auto *list = new QVBoxLayout(m_recent);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);

    for (QLabel *label : {m_title, m_lead, m_drop})
        label->setAlignment(Qt::AlignHCenter);
    for (QLabel *label : {m_lead, m_drop, m_recentTitle})
        label->setForegroundRole(QPalette::PlaceholderText);
    setSizes();
    retranslate();
}

void StartPage::addWays(QVBoxLayout *layout)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    for (const Act act : {Act::OpenFolder, Act::OpenFiles, Act::Paste, Act::OpenSample}) {
        auto *button = new QToolButton(m_card);
        button->setDefaultAction(m_state->actions()[act]);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({28, 28});
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        line->addWidget(button);
        m_ways.append(button);
    }
    layout->addLayout(line);
    setFocusProxy(m_ways.first());
}

void StartPage::setSizes()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_icon->setPixmap(themedPixmap(QStringLiteral("app"), Qt::black, 72, devicePixelRatioF()));
}

void StartPage::retranslate()
{
    m_title->setText(tr("What happened to your Capacity Blocks?"));
    m_lead->setText(tr("Open CloudTrail logs: a folder from S3, a file from the console or the "
                       "command line, or text that you copied. Nothing leaves this computer."));
    m_drop->setText(tr("You can also drop files and folders anywhere on this window."));
    m_recentTitle->setText(tr("Recent folders"));
    refresh();
}

void StartPage::refresh()
{
    const auto old = m_recent->findChildren<QToolButton *>();
    for (QToolButton *button : old)
        delete button;
    const QStringList folders = m_state->settings().recentFolders().mid(0, kShownRecent);
    m_recentTitle->setVisible(!folders.isEmpty());
    for (const QString &folder : folders) {
        auto *button = new QToolButton(m_recent);
        const QString text = fontMetrics().elidedText(visibleText(QDir::toNativeSeparators(folder)),
                                                      Qt::ElideMiddle, kCardWidth - 150);
        button->setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setToolTip(plainToolTip(visibleText(folder, kLongChars)));
        button->setIcon(themedIcon(QStringLiteral("folder"), palette()));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, folder] { emit folderChosen(folder); });
        m_recent->layout()->addWidget(button);
    }
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setSizes();
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace cbv

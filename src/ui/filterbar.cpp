// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "flowlayout.h"
#include "icons.h"
#include "state/settings.h"
#include "state/viewerstate.h"

#include "models/filterwords.h"
#include "models/visibletext.h"

#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace cbv {

namespace {
constexpr int kPauseMs = 250;
constexpr qsizetype kChipChars = 48;
} // namespace

FilterBar::FilterBar(ViewerState *state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_edit(new QLineEdit(this)),
      m_error(new QLabel(this)),
      m_chips(new QWidget(this)),
      m_icon(new QAction(this)),
      m_recent(new QStringListModel(this))
{
    setObjectName(QStringLiteral("filterbar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_error);
    layout->addWidget(m_chips);
    new FlowLayout(m_chips, 6);
    m_edit->setObjectName(QStringLiteral("filter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(240);
    m_edit->addAction(m_icon, QLineEdit::LeadingPosition);
    // Files that are dropped here are for the window, not text for the line.
    m_edit->setAcceptDrops(false);
    m_edit->setMaxLength(20'000);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("filterError"));

    m_recent->setStringList(state->settings().recentFilters());
    auto *completer = new QCompleter(m_recent, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(m_edit, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::commit);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        commit();
        if (!m_state->filter().error()) {
            m_state->settings().addRecentFilter(m_state->filter().text());
            m_recent->setStringList(m_state->settings().recentFilters());
        }
    });
    connect(&state->filter(), &FilterState::textChanged, this, &FilterBar::follow);
    connect(&state->filter(), &FilterState::filterChanged, this, &FilterBar::showChips);
    connect(state->actions()[Act::FocusFilter], &QAction::triggered, this, [this] {
        m_edit->setFocus(Qt::ShortcutFocusReason);
        m_edit->selectAll();
    });
    setIcons();
    retranslate();
    follow();
    showChips();
}

void FilterBar::retranslate()
{
    m_edit->setPlaceholderText(
        //: The words before : and = are field names and stay as they are.
        tr("Filter: a word, \"a phrase\", state:failed, region=us-east-1, -event:Describe, "
           "time>=2023-10-01"));
    m_edit->setAccessibleName(tr("Filter"));
    m_chips->setAccessibleName(tr("Parts of the filter"));
    follow();
    showChips();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void FilterBar::setIcons()
{
    m_icon->setIcon(themedIcon(QStringLiteral("filter"), palette()));
}

void FilterBar::commit()
{
    m_pause.stop();
    m_state->filter().setText(m_edit->text());
}

void FilterBar::follow()
{
    const FilterState &filter = m_state->filter();
    if (m_edit->text() != filter.text() && !m_pause.isActive())
        m_edit->setText(filter.text());
    m_error->setVisible(filter.error().has_value());
    setVisible(filter.error() || !filter.filter().isEmpty());
    if (filter.error()) {
        m_error->setText(filterErrorSentence(*filter.error()));
        m_edit->setAccessibleDescription(m_error->text());
    } else {
        m_edit->setAccessibleDescription(QString());
    }
}

void FilterBar::showChips()
{
    const auto old = m_chips->findChildren<QToolButton *>();
    for (QToolButton *chip : old)
        chip->deleteLater();
    for (QToolButton *chip : old)
        m_chips->layout()->removeWidget(chip);
    const auto &terms = m_state->filter().filter().terms;
    m_chips->setVisible(!terms.empty());
    setVisible(m_state->filter().error() || !terms.empty());
    for (const FilterTerm &term : terms) {
        auto *chip = new QToolButton(m_chips);
        const QString text = visibleText(filterTermText(term), kChipChars);
        // "&" would make a mnemonic of the letter behind it.
        chip->setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        chip->setToolTip(plainToolTip(tr("Remove “%1” from the filter").arg(text)));
        chip->setAccessibleName(tr("Remove “%1” from the filter").arg(text));
        chip->setIcon(themedIcon(QStringLiteral("clear"), palette()));
        chip->setIconSize({12, 12});
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this,
                [this, term] { m_state->filter().removeTerm(term); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
}

} // namespace cbv

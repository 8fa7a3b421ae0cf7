// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "filterchips.h"
#include "filtercompleter.h"
#include "filterline.h"
#include "icons.h"
#include "savedfiltersmenu.h"
#include "state/settings.h"
#include "state/viewerstate.h"

#include "models/filterwords.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace cbv {

namespace {
constexpr int kPauseMs = 250;
} // namespace

FilterBar::FilterBar(ViewerState *state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_edit(new FilterLine(this)),
      m_error(new QLabel(this)),
      m_chips(new FilterChips(state, this)),
      m_completer(new FilterCompleter(state, m_edit)),
      m_saved(new SavedFiltersMenu(state, this)),
      m_icon(new QAction(this))
{
    setObjectName(QStringLiteral("filterbar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_error);
    layout->addWidget(m_chips);
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

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(m_edit, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::commit);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (m_completer->isOffering())
            return; // the key takes what is offered
        commit();
        if (!m_state->filter().error())
            m_state->settings().addRecentFilter(m_state->filter().text());
    });
    connect(m_completer, &FilterCompleter::completed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_chips, &FilterChips::editWanted, this, &FilterBar::editTerm);
    connect(m_icon, &QAction::triggered, this,
            [this] { m_saved->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height()))); });
    connect(&state->filter(), &FilterState::textChanged, this, &FilterBar::follow);
    connect(state->actions()[Act::FocusFilter], &QAction::triggered, this, [this] {
        m_edit->setFocus(Qt::ShortcutFocusReason);
        m_edit->selectAll();
    });
    setIcons();
    retranslate();
    follow();
}

QLineEdit *FilterBar::edit() const
{
    return m_edit;
}

void FilterBar::retranslate()
{
    m_edit->setPlaceholderText(
        //: The words before : and = are field names and stay as they are.
        tr("Filter: a word, \"a phrase\", state:failed, region=us-east-1, -event:Describe, "
           "time>=2023-10-01"));
    m_edit->setAccessibleName(tr("Filter"));
    m_icon->setToolTip(tr("Saved and recent filters"));
    m_chips->retranslate();
    m_saved->retranslate();
    follow();
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
    if (m_edit->text() == filter.text())
        m_edit->setError(filter.error());
    m_error->setVisible(filter.error().has_value());
    setVisible(filter.error() || !filter.filter().isEmpty() || !filter.switchedOff().empty());
    if (filter.error()) {
        m_error->setText(filterErrorSentence(*filter.error()));
        m_edit->setAccessibleDescription(m_error->text());
    } else {
        m_edit->setAccessibleDescription(QString());
    }
}

/// Marks the term in the line, ready to be typed over.
void FilterBar::editTerm(const FilterTerm &term)
{
    const Filter filter = m_state->filter().filter();
    Filter before;
    for (const FilterTerm &each : filter.terms) {
        if (each == term)
            break;
        before.terms.push_back(each);
    }
    m_pause.stop();
    m_state->filter().setFilter(filter);
    const auto start = filterText(before).size() + (before.isEmpty() ? 0 : 1);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setSelection(static_cast<int>(start), static_cast<int>(filterTermText(term).size()));
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "eventview.h"
#include "icons.h"
#include "state/viewerstate.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace cbv {

namespace {
constexpr int kPauseMs = 200;
constexpr int kMostChars = 1000;
} // namespace

FindBar::FindBar(ViewerState *state, EventView *events, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_events(events),
      m_text(new QLineEdit(this)),
      m_records(new QCheckBox(this)),
      m_count(new QLabel(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("findbar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 6);
    layout->setSpacing(6);
    m_text->setMaxLength(kMostChars);
    m_text->setMinimumWidth(260);
    m_text->setClearButtonEnabled(true);
    m_text->setAcceptDrops(false);
    m_count->setTextFormat(Qt::PlainText);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    for (QWidget *each : std::initializer_list<QWidget *>{m_text, m_previous, m_next, m_records})
        layout->addWidget(each);
    layout->addSpacing(8);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_close);
    m_close->setAutoRaise(true);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    const auto again = [this] {
        m_stale = true;
        if (isVisible())
            m_pause.start();
    };
    connect(m_text, &QLineEdit::textChanged, this, again);
    connect(m_records, &QCheckBox::toggled, this, again);
    connect(events->events(), &QAbstractItemModel::modelReset, this, again);
    connect(events->events(), &QAbstractItemModel::layoutChanged, this, again);
    connect(&m_searching, &BackgroundJob::finished, this, &FindBar::showCount);
    connect(&m_pause, &QTimer::timeout, this, [this] { search(Step::None); });
    connect(&state->selection(), &Selection::changed, this, &FindBar::showCount);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { step(Step::Next); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(Step::Next); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(Step::Previous); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    Actions &actions = state->actions();
    connect(actions[Act::Find], &QAction::triggered, this, &FindBar::open);
    connect(actions[Act::FindNext], &QAction::triggered, this, [this] { step(Step::Next); });
    connect(actions[Act::FindPrevious], &QAction::triggered, this,
            [this] { step(Step::Previous); });
    retranslate();
    hide();
}

void FindBar::retranslate()
{
    setAccessibleName(tr("Find in the table"));
    m_text->setPlaceholderText(tr("Find in the table"));
    m_text->setAccessibleName(tr("Text to find"));
    m_records->setText(tr("In whole &records"));
    m_records->setToolTip(tr("Reads the records again from their files: this can take a while"));
    m_previous->setToolTip(tr("Previous (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setToolTip(tr("Next (F3 or Enter)"));
    m_next->setAccessibleName(tr("Next"));
    m_close->setToolTip(tr("Close (Escape)"));
    m_close->setAccessibleName(tr("Close"));
    setIcons();
    showCount();
}

void FindBar::setIcons()
{
    m_close->setIcon(themedIcon(QStringLiteral("clear"), palette()));
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void FindBar::open()
{
    show();
    showMarks();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    if (m_stale)
        search(Step::None);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_events->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void FindBar::search(Step then)
{
    m_pause.stop();
    m_stale = false;
    RowSearch search;
    search.store = m_events->events()->store();
    search.rows = m_events->events()->rows();
    search.columns = m_events->shownColumns();
    search.zone = m_events->events()->zone();
    search.text = m_text->text();
    search.where = m_records->isChecked() ? RowSearch::Where::Records : RowSearch::Where::Cells;
    m_lines.clear();
    m_progress = {};
    m_total = search.rows.size();
    m_searching.start([this, search = std::move(search), then](std::stop_token stop,
                                                               const BackgroundJob::Post &post) {
        const auto tell = [this, &post](const SearchProgress &progress) {
            post([this, progress] {
                m_progress = progress;
                showCount();
            });
        };
        post([this, lines = foundLines(search, stop, tell), then] {
            m_lines = lines;
            if (then != Step::None)
                step(then);
        });
    });
    showCount();
    showMarks();
}

/// Cells that hold the text are marked while it is looked for in cells.
void FindBar::showMarks()
{
    m_events->setFound(isVisible() && !m_records->isChecked() ? m_text->text() : QString());
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    showMarks();
}

/// From the current row on, and round the end.
void FindBar::step(Step direction)
{
    if (m_stale) {
        search(direction);
        return;
    }
    if (m_lines.empty())
        return;
    const int current = m_events->currentIndex().row();
    auto at = m_lines.begin();
    if (direction == Step::Next) {
        at = std::ranges::upper_bound(m_lines, current, {}, [](auto line) { return int(line); });
        at = at == m_lines.end() ? m_lines.begin() : at;
    } else {
        at = std::ranges::lower_bound(m_lines, current, {}, [](auto line) { return int(line); });
        at = (at == m_lines.begin() ? m_lines.end() : at) - 1;
    }
    m_state->selection().selectRow(m_events->events()->rowAt(static_cast<int>(*at)));
    m_events->goToFoundCell();
    showCount();
}

void FindBar::showCount()
{
    if (m_text->text().isEmpty()) {
        m_count->clear();
    } else if (m_searching.isRunning()) {
        const auto percent = m_total == 0 ? 0 : static_cast<int>(m_progress.read * 100 / m_total);
        m_count->setText(
            m_progress.read == 0
                ? tr("Searching…")
                //: While it is searched: %n rows were found in the first %1 per cent of the records
                : tr("Searching… %Ln rows in %1 %", nullptr, static_cast<int>(m_progress.found))
                      .arg(percent));
    } else if (m_lines.empty()) {
        m_count->setText(tr("Not found"));
    } else {
        const auto current = static_cast<std::uint32_t>(m_events->currentIndex().row());
        const auto at = std::ranges::lower_bound(m_lines, current);
        const QString all = QLocale().toString(static_cast<qulonglong>(m_lines.size()));
        const bool on = at != m_lines.end() && *at == current;
        //: %1 the number of the row among those found, %2 how many there are
        m_count->setText(
            on ? tr("%1 of %2 rows").arg(QLocale().toString(at - m_lines.begin() + 1), all)
               : tr("%Ln rows", nullptr, static_cast<int>(m_lines.size())));
    }
}

} // namespace cbv

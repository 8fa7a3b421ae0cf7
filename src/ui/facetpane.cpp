// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetpane.h"

#include "state/viewerstate.h"

#include "models/facetmodel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace cbv {

namespace {

constexpr int kPauseMs = 200;
constexpr std::size_t kMostValues = 500;
constexpr std::array kFields{FilterField::Event,  FilterField::State, FilterField::Account,
                             FilterField::Region, FilterField::Who,   FilterField::Reservation,
                             FilterField::Error,  FilterField::Type,  FilterField::Ip};

} // namespace

FacetPane::FacetPane(ViewerState *state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_search(new QLineEdit(this)),
      m_tree(new QTreeView(this)),
      m_hint(new QLabel(this)),
      m_model(new FacetModel(this)),
      m_open{FilterField::Event, FilterField::State, FilterField::Region}
{
    setObjectName(QStringLiteral("facets"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 6);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_hint);
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(FacetModel::Value, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(FacetModel::Rows, QHeaderView::ResizeToContents);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    setFocusProxy(m_tree);
    setMinimumWidth(180);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(m_search, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &FacetPane::count);
    connect(&state->query(), &QueryRunner::resultChanged, this, &FacetPane::count);
    connect(&state->filter(), &FilterState::filterChanged, this,
            [this] { m_model->setFilter(m_state->filter().filter()); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { rememberOpen(index, true); });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { rememberOpen(index, false); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &FacetPane::showMenu);
    retranslate();
}

void FacetPane::retranslate()
{
    setAccessibleName(tr("Values"));
    m_tree->setAccessibleName(tr("Values of the shown events"));
    m_search->setPlaceholderText(tr("Search values"));
    m_search->setAccessibleName(tr("Search values"));
    m_hint->setText(tr("Click or Enter: only these. Shift+click or Delete: without these."));
    m_model->retranslate();
}

void FacetPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        count();
}

void FacetPane::count()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_counting.start([this, shown = m_state->query().result(), part = m_search->text().trimmed()](
                         std::stop_token stop, const BackgroundJob::Post &post) {
        auto facets = facetsToChoose(shown->data->store(), shown->filter, shown->rows, kFields,
                                     kMostValues, part, stop);
        std::erase_if(facets, [](const Facet &facet) { return facet.values.empty(); });
        post([this, facets = std::move(facets)]() mutable { show(std::move(facets)); });
    });
}

void FacetPane::show(std::vector<Facet> facets)
{
    const QModelIndex current = m_tree->currentIndex();
    const FilterField field = m_model->fieldAt(current);
    const QString value = m_model->valueAt(current);
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_model->setFacets(std::move(facets));
    const bool searching = !m_search->text().trimmed().isEmpty();
    const QSignalBlocker quiet(m_tree);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex line = m_model->index(row, 0);
        m_tree->setExpanded(line, searching || m_open.contains(m_model->fieldAt(line)));
        if (!current.isValid() || m_model->fieldAt(line) != field)
            continue;
        m_tree->setCurrentIndex(line);
        for (int i = 0; !value.isEmpty() && i < m_model->rowCount(line); ++i) {
            if (m_model->valueAt(m_model->index(i, 0, line)) == value)
                m_tree->setCurrentIndex(m_model->index(i, 0, line));
        }
    }
    m_tree->verticalScrollBar()->setValue(scrolled);
}

void FacetPane::rememberOpen(const QModelIndex &index, bool open)
{
    if (!m_search->text().trimmed().isEmpty())
        return; // a search opens all of them for a while
    if (open)
        m_open.insert(m_model->fieldAt(index));
    else
        m_open.erase(m_model->fieldAt(index));
}

/// The same choice once more takes it back.
void FacetPane::choose(const QModelIndex &index, ValueChoice choice)
{
    const QString value = m_model->valueAt(index);
    if (value.isEmpty())
        return;
    const ValueChoice now = m_model->choiceAt(index);
    m_state->filter().setFilter(withChoice(m_state->filter().filter(), m_model->fieldAt(index),
                                           value, now == choice ? ValueChoice::None : choice));
}

bool FacetPane::chooseByKey(int key)
{
    const QModelIndex index = m_tree->currentIndex();
    if (m_model->valueAt(index).isEmpty())
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(index, ValueChoice::Only); return true;
    case Qt::Key_Delete:
    case Qt::Key_Minus: choose(index, ValueChoice::Without); return true;
    default: return false;
    }
}

bool FacetPane::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_tree && event->type() == QEvent::KeyPress)
        return chooseByKey(static_cast<QKeyEvent *>(event)->key());
    if (object == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_tree->indexAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && index == m_tree->currentIndex())
            choose(index, mouse->modifiers() & Qt::ShiftModifier ? ValueChoice::Without
                                                                 : ValueChoice::Only);
    }
    return QWidget::eventFilter(object, event);
}

void FacetPane::showMenu(QPoint at)
{
    const QModelIndex index = m_tree->indexAt(at);
    if (m_model->valueAt(index).isEmpty())
        return;
    const ValueChoice now = m_model->choiceAt(index);
    QMenu menu(this);
    const auto add = [&](const QString &text, ValueChoice choice) {
        QAction *action =
            menu.addAction(text, this, [this, index, choice] { choose(index, choice); });
        action->setCheckable(true);
        action->setChecked(now == choice);
    };
    add(tr("&Only These"), ValueChoice::Only);
    add(tr("&Without These"), ValueChoice::Without);
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

} // namespace cbv

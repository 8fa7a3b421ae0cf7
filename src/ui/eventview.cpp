// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventview.h"

#include "eventdelegate.h"
#include "headersorting.h"
#include "rowbanding.h"
#include "rowcopy.h"
#include "state/settings.h"
#include "state/viewerstate.h"

#include "models/eventorder.h"
#include "models/statewords.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QUrl>

#include <algorithm>

namespace cbv {

namespace {
/// With the number of columns: what was kept of fewer would hide or move the wrong ones.
const QString kLayoutName = QStringLiteral("eventColumns%1").arg(kEventColumnCount);
constexpr int kCellRoom = 18;
/// More would be gigabytes of text in one piece, which no clipboard bears.
constexpr int kMostCopiedRows = 100'000;
} // namespace

EventView::EventView(ViewerState *state, QWidget *parent)
    : QTableView(parent),
      m_state(state),
      m_model(new EventTableModel(this)),
      m_delegate(new EventDelegate(this))
{
    setObjectName(QStringLiteral("events"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setUpHeader();
    setSortingEnabled(true);
    new HeaderSorting(horizontalHeader(), m_model);
    new RowBanding(&state->tableLook(), m_model);
    m_model->orderBy(eventOrderOf(state->settings().eventOrder()));
    state->query().setOrder(m_model->order());
    m_model->setZone(state->zone().zone());

    connect(&state->query(), &QueryRunner::resultChanged, this, &EventView::follow);
    connect(&state->selection(), &Selection::changed, this, &EventView::followSelection);
    connect(&state->zone(), &DisplayZone::changed, this,
            [this] { m_model->setZone(m_state->zone().zone()); });
    connect(m_model, &EventTableModel::orderChanged, this,
            [this](const RowOrder &order) { m_state->query().setOrder(order); });
    connect(m_model, &EventTableModel::orderRequested, this, [this](const RowOrder &order) {
        m_state->query().setOrder(order);
        m_state->query().rerun();
    });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &EventView::followSelection);

    Actions &actions = state->actions();
    const auto on = [this, &actions](Act act, auto what) {
        connect(actions[act], &QAction::triggered, this, what);
    };
    on(Act::FilterForThis, [this] { filterByCell(CellFilter::For); });
    on(Act::FilterOutThis, [this] { filterByCell(CellFilter::Out); });
    on(Act::ShowInFolder, [this] { showFolder(); });
    on(Act::Copy, [this] { copy(CopyAs::Text); });
    on(Act::CopyJson, [this] { copy(CopyAs::Json); });
    on(Act::CopyCsv, [this] { copy(CopyAs::Csv); });
    on(Act::CopyTsv, [this] { copy(CopyAs::Tsv); });
    on(Act::CopyMarkdown, [this] { copy(CopyAs::Markdown); });
    on(Act::CopyJsonLines, [this] { copy(CopyAs::JsonLines); });
    for (const Act act : {Act::FilterForThis, Act::FilterOutThis, Act::CompareRecords})
        actions[act]->setEnabled(false);
    // Elsewhere these keys copy what is selected there.
    for (const Act act : {Act::Copy, Act::CopyJson, Act::CopyCsv}) {
        actions[act]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(actions[act]);
    }
    retranslate();
}

void EventView::setUpHeader()
{
    // Sizes by content would look at every row (qt-notes: 49 s for a million).
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    QHeaderView *header = horizontalHeader();
    // With the table's own it would ask, to paint itself, whether all rows of a column are
    // selected.
    header->setSelectionModel(new QItemSelectionModel(m_model, header));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(static_cast<int>(EventColumn::Time), Qt::AscendingOrder);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { showColumnMenu(horizontalHeader()->mapToGlobal(at)); });
    useDefaultColumns();
    header->restoreState(m_state->settings().layout(kLayoutName));
    // What was kept may come from a time with other columns, or all of them hidden.
    if (header->hiddenSectionCount() >= header->count())
        useDefaultColumns();
}

void EventView::useDefaultColumns()
{
    QHeaderView *header = horizontalHeader();
    for (const EventColumnSpec &spec : eventColumns()) {
        const auto section = static_cast<int>(spec.column);
        header->moveSection(header->visualIndex(section), section);
        // The average character of a Japanese family is a wide one; ids and times have none.
        header->resizeSection(section,
                              spec.column == EventColumn::State
                                  ? stateWidth()
                                  : spec.width * fontMetrics().horizontalAdvance(u'0') + kCellRoom);
        header->setSectionHidden(section, !spec.shown);
    }
}

void EventView::saveLayout()
{
    m_state->settings().setLayout(kLayoutName, horizontalHeader()->saveState());
    m_state->settings().setEventOrder(eventOrderText(m_model->order()));
}

std::vector<EventColumn> EventView::shownColumns() const
{
    std::vector<EventColumn> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (!header->isSectionHidden(section))
            columns.push_back(static_cast<EventColumn>(section));
    }
    return columns;
}

void EventView::setTheme(ThemeKind theme)
{
    m_delegate->setTheme(theme, devicePixelRatioF());
    viewport()->update();
}

void EventView::setFound(const QString &text)
{
    m_delegate->setFound(text);
    viewport()->update();
}

void EventView::goToFoundCell()
{
    for (const EventColumn column : shownColumns()) {
        const QModelIndex cell = currentIndex().siblingAtColumn(static_cast<int>(column));
        if (!m_delegate->isFound(cell))
            continue;
        setCurrentIndex(cell);
        scrollTo(cell, EnsureVisible);
        return;
    }
}

/// States are as wide as their words, which no number of digits tells.
int EventView::stateWidth() const
{
    int widest = 0;
    for (std::size_t kind = 0; kind < kStateKindCount; ++kind) {
        const QString word = stateWord(static_cast<StateKind>(kind));
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    }
    return widest + EventDelegate::kStateRoom;
}

void EventView::retranslate()
{
    // Unless a person has made it another, the width follows the language.
    const int section = static_cast<int>(EventColumn::State);
    if (horizontalHeader()->sectionSize(section) == m_stateWidth)
        horizontalHeader()->resizeSection(section, stateWidth());
    m_stateWidth = stateWidth();

    m_model->retranslate();
    setAccessibleName(tr("Events"));
    horizontalHeader()->setToolTip(tr("Click to sort, Shift and click to sort by one more column, "
                                      "right click to choose columns"));
}

void EventView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
}

void EventView::showColumnMenu(QPoint at)
{
    QMenu menu(this);
    QHeaderView *header = horizontalHeader();
    for (const EventColumnSpec &spec : eventColumns()) {
        const auto section = static_cast<int>(spec.column);
        QAction *action = menu.addAction(eventColumnTitle(spec.column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(section));
        // The last column stays: an empty table could not be mended by its header.
        action->setEnabled(header->isSectionHidden(section)
                           || header->hiddenSectionCount() < header->count() - 1);
        connect(action, &QAction::toggled, header,
                [header, section](bool on) { header->setSectionHidden(section, !on); });
    }
    menu.addSeparator();
    menu.addAction(m_state->actions()[Act::SortTable]);
    menu.addAction(tr("Usual Columns"), this, &EventView::useDefaultColumns);
    menu.exec(at);
}

void EventView::contextMenuEvent(QContextMenuEvent *event)
{
    Actions &actions = m_state->actions();
    QMenu menu(this);
    menu.addActions({actions[Act::FilterForThis], actions[Act::FilterOutThis]});
    menu.addSeparator();
    menu.addAction(actions[Act::Copy]);
    for (QMenu *each : m_rowMenus)
        menu.addMenu(each);
    menu.addSeparator();
    menu.addActions({actions[Act::CompareRecords], actions[Act::ShowInFolder]});
    menu.exec(event->globalPos());
}

void EventView::follow()
{
    const QueryResultPtr result = m_state->query().result();
    // The reset forgets the current row; it is set again from the selection.
    m_following = true;
    m_model->setStore(result->data->load.store, result->rows);
    m_following = false;
    followSelection();
}

void EventView::followSelection()
{
    const Selection &selection = m_state->selection();
    if (&selection.data() != m_state->query().result()->data.get())
        return;
    const QModelIndex index = m_model->indexOfRow(selection.row());
    if (index.row() == currentIndex().row())
        return;
    m_following = true;
    if (index.isValid()) {
        setCurrentIndex(index.siblingAtColumn(m_column));
        scrollTo(currentIndex(), EnsureVisible);
    } else {
        setCurrentIndex({});
        clearSelection();
    }
    m_following = false;
}

void EventView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_column = current.column();
    for (const Act act : {Act::FilterForThis, Act::FilterOutThis})
        m_state->actions()[act]->setEnabled(filterField(current).has_value());
    if (!m_following && current.isValid())
        m_state->selection().selectRow(m_model->rowAt(current.row()));
}

void EventView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_state->actions()[Act::CompareRecords]->setEnabled(selectedCount() == 2);
}

qsizetype EventView::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

std::optional<FilterField> EventView::filterField(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto field = eventColumnSpec(static_cast<EventColumn>(index.column())).filter;
    // A moment is no value that other events share.
    return field == FilterField::Time ? std::nullopt : field;
}

void EventView::filterByCell(CellFilter how)
{
    const auto field = filterField(currentIndex());
    const QString text = currentIndex().data(EventTableModel::WholeTextRole).toString();
    if (!field || text.isEmpty())
        return;
    FilterTerm term{*field, FilterMatch::Equals, how == CellFilter::Out, {text}, kNoTime};
    // A cell of ids holds any number of them; each is a value of its own.
    if (field == FilterField::Reservation || field == FilterField::Instance) {
        term.values.clear();
        for (const QString &id : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            term.values.push_back(id);
    }
    m_state->filter().addTerm(term);
}

void EventView::showFolder()
{
    const Row row = m_state->selection().row();
    if (row == kNoRow)
        return;
    const EventStore &store = m_state->selection().data().store();
    const FileEntry &entry = store.files()[store.file(row)];
    const QFileInfo file(QFile::decodeName(entry.onDisk().c_str()));
    // The folder, never the file: nothing out of a log is handed to another program to open.
    if (file.exists())
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
}

std::vector<Row> EventView::selectedRows() const
{
    std::vector<int> lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int line = range.top(); line <= range.bottom(); ++line)
            lines.push_back(line);
    }
    std::ranges::sort(lines);
    std::vector<Row> rows;
    rows.reserve(lines.size());
    for (const int line : lines)
        rows.push_back(m_model->rowAt(line));
    return rows;
}

void EventView::copy(CopyAs form)
{
    if (selectedCount() > kMostCopiedRows) {
        //: %Ln: how many rows
        emit trouble(tr("At most %Ln rows can be copied at once. Export Events (Ctrl+E) saves any "
                        "number of them.",
                        nullptr, kMostCopiedRows));
        return;
    }
    TableExport table;
    table.store = m_model->store();
    table.rows = selectedRows();
    table.columns = shownColumns();
    table.zone = m_model->zone();
    if (table.rows.empty())
        return;
    m_copying.start([this, table, form](std::stop_token stop, const BackgroundJob::Post &post) {
        RowCopy copied;
        switch (form) {
        case CopyAs::Text: copied = copiedText(table, CopyHeader::None, stop); break;
        case CopyAs::Tsv: copied = copiedText(table, CopyHeader::Keys, stop); break;
        case CopyAs::Csv: copied = copiedTable(table, TableFormat::Csv, stop); break;
        case CopyAs::Markdown: copied = copiedMarkdown(table, stop); break;
        case CopyAs::Json: copied = copiedTable(table, TableFormat::Json, stop); break;
        case CopyAs::JsonLines: copied = copiedTable(table, TableFormat::JsonLines, stop); break;
        }
        post([this, copied = std::move(copied)] {
            if (copied.error)
                emit trouble(exportErrorText(*copied.error));
            else
                QGuiApplication::clipboard()->setText(copied.text);
        });
    });
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineaccessible.h"

#include "timelineview.h"

#include "models/blockwords.h"
#include "models/coveragewords.h"
#include "timeline/groupname.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

#include <map>
#include <utility>

namespace cbv {

namespace {

/// A row of the timeline, or behind the rows one of the band of logs, and, where it is not -1, a
/// part of its block: its intervals, then its marks.
using Place = std::pair<std::uint32_t, int>;

struct TimelineItems
{
    Q_DECLARE_TR_FUNCTIONS(cbv::TimelineItems)
};

int partOf(const TimelineTarget &target, const CapacityBlock *block)
{
    if (target.kind == TargetKind::Interval)
        return static_cast<int>(target.interval);
    if (target.kind == TargetKind::Mark && block)
        return static_cast<int>(block->intervals.size() + target.mark);
    return -1;
}

class TimelineItem;

class TimelineRoot : public QAccessibleWidget
{
public:
    explicit TimelineRoot(QWidget *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~TimelineRoot() override { forget(); }

    TimelineView *view() const { return static_cast<TimelineView *>(widget()); }
    const CapacityBlock *block(std::uint32_t row) const
    {
        const Lanes &lanes = *view()->lanes();
        if (row >= lanes.rowCount() || lanes.row(row).isHeading())
            return nullptr;
        return &view()->shown().data->blocks[lanes.row(row).block];
    }
    /// None for a lane.
    const LogCoverage *coverage(std::uint32_t row) const
    {
        const auto &all = view()->shown().coverage;
        const std::uint32_t lanes = view()->lanes()->rowCount();
        return row < lanes || row - lanes >= all.size() ? nullptr : &all[row - lanes];
    }
    QAccessibleInterface *item(Place place) const;

    int childCount() const override
    {
        return static_cast<int>(view()->lanes()->rowCount() + view()->shown().coverage.size());
    }
    QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr
                                                  : item({static_cast<std::uint32_t>(index), -1});
    }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override
    {
        const TimelineTarget target = view()->selectedTarget();
        if (!view()->hasFocus() || target.row == kNoIndex)
            return nullptr;
        return item({target.row, partOf(target, block(target.row))});
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
        const TimelineTarget target = view()->targetAt(at);
        if (target.coverage != kNoIndex)
            return item({view()->lanes()->rowCount() + target.coverage, -1});
        if (target.row == kNoIndex)
            return nullptr;
        return item({target.row, partOf(target, block(target.row))});
    }

private:
    void forget() const
    {
        for (const auto &[place, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
        m_items.clear();
    }

    mutable std::map<Place, QAccessible::Id> m_items;
    mutable std::shared_ptr<const Lanes> m_of;
    friend class TimelineItem;
};

class TimelineItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TimelineItem(const TimelineRoot *root, Place place) : m_root(root), m_place(place) {}

    Place place() const { return m_place; }
    bool isValid() const override
    {
        return m_root->isValid() && m_place.first < static_cast<std::uint32_t>(m_root->childCount())
               && (m_place.second < 0 || m_place.second < parts());
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_place.second < 0 ? const_cast<TimelineRoot *>(m_root)
                                  : m_root->item({m_place.first, -1});
    }
    QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : m_root->item({m_place.first, index});
    }
    int childCount() const override { return m_place.second < 0 ? parts() : 0; }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const TimelineItem *>(child);
        return item && item->m_place.first == m_place.first ? item->m_place.second : -1;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const CapacityBlock *block = m_root->block(m_place.first);
        if (kind == QAccessible::Description && block && m_place.second < 0)
            return plannedText(block->planned, m_root->view()->zone());
        if (kind != QAccessible::Name)
            return {};
        return m_place.second < 0 ? rowName(block) : partName(*block);
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRectF rect = targetRect(m_root->view()->frame().shapes, target());
        const QPoint corner = m_root->view()->viewport()->mapToGlobal(rect.topLeft().toPoint());
        return rect.isEmpty() ? QRect() : QRect(corner, rect.size().toSize());
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        const LaneGroup *group = heading();
        state.expandable = group != nullptr;
        state.expanded = group && !group->collapsed;
        state.collapsed = group && group->collapsed;
        const TimelineTarget selected = m_root->view()->selectedTarget();
        state.selected = selected.row == m_place.first
                         && (m_place.second < 0
                             || partOf(selected, m_root->block(m_place.first)) == m_place.second);
        state.focused = state.selected && m_root->view()->hasFocus();
        state.offscreen = rect().isEmpty();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface && !m_root->coverage(m_place.first)
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_root->view()->select(target());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const Lanes &lanes() const { return *m_root->view()->lanes(); }
    int parts() const
    {
        const CapacityBlock *block = m_root->block(m_place.first);
        return block ? static_cast<int>(block->intervals.size() + block->marks.size()) : 0;
    }
    /// None for a lane.
    const LaneGroup *heading() const
    {
        const bool is =
            m_place.first < lanes().rowCount() && lanes().row(m_place.first).isHeading();
        return is ? &lanes().groups()[lanes().row(m_place.first).group] : nullptr;
    }
    QString rowName(const CapacityBlock *block) const
    {
        const TimelineView &view = *m_root->view();
        if (block)
            return blockText(*block);
        if (const LogCoverage *coverage = m_root->coverage(m_place.first))
            return coverageText(*coverage, view.shown().data->store().horizon(), view.zone());
        //: a group of lanes; %1: what they have in common
        return TimelineItems::tr("%1, %Ln reservations", nullptr,
                                 static_cast<int>(heading()->lanes))
            .arg(groupName(*heading(), lanes().grouping(), view.style().words));
    }
    QString partName(const CapacityBlock &block) const
    {
        const TimelineView &view = *m_root->view();
        const auto part = static_cast<std::size_t>(m_place.second);
        return part < block.intervals.size() ? intervalLine(block.intervals[part], view.zone())
                                             : markLine(block.marks[part - block.intervals.size()],
                                                        view.shown().data->store(), view.zone());
    }
    TimelineTarget target() const
    {
        TimelineTarget target;
        if (m_root->coverage(m_place.first)) {
            target.kind = TargetKind::CoverageLabel;
            target.coverage = m_place.first - lanes().rowCount();
            return target;
        }
        const LaneRow &row = lanes().row(m_place.first);
        target.row = m_place.first;
        target.block = row.block;
        target.group = row.group;
        target.kind = row.isHeading() ? TargetKind::GroupHeading : TargetKind::Label;
        const CapacityBlock *block = m_root->block(m_place.first);
        if (!block || m_place.second < 0)
            return target;
        const auto part = static_cast<std::uint32_t>(m_place.second);
        const auto intervals = static_cast<std::uint32_t>(block->intervals.size());
        target.kind = part < intervals ? TargetKind::Interval : TargetKind::Mark;
        (part < intervals ? target.interval : target.mark) =
            part < intervals ? part : part - intervals;
        return target;
    }

    const TimelineRoot *m_root;
    Place m_place;
};

QAccessibleInterface *TimelineRoot::item(Place place) const
{
    // Other lanes: the numbers of rows and intervals mean something else.
    const std::shared_ptr<const Lanes> &now = view()->lanes();
    if (std::exchange(m_of, now) != now)
        forget();
    auto [at, isNew] = m_items.try_emplace(place, 0);
    if (isNew)
        at->second = QAccessible::registerAccessibleInterface(new TimelineItem(this, place));
    return QAccessible::accessibleInterface(at->second);
}

int TimelineRoot::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const TimelineItem *>(child);
    return item && item->place().second < 0 ? static_cast<int>(item->place().first) : -1;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineRoot(view) : nullptr;
}

} // namespace

void installTimelineAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void notifyTimelineSelection(TimelineView *view)
{
    if (!QAccessible::isActive())
        return;
    auto *root = dynamic_cast<TimelineRoot *>(QAccessible::queryAccessibleInterface(view));
    if (!root)
        return;
    if (QAccessibleInterface *item = root->focusChild()) {
        for (const auto kind : {QAccessible::Selection, QAccessible::Focus}) {
            QAccessibleEvent event(item, kind);
            QAccessible::updateAccessibility(&event);
        }
    }
}

} // namespace cbv

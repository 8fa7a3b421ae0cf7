// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineaccessible.h"

#include "timelineview.h"

#include "models/blockwords.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <utility>

namespace cbv {

namespace {

/// A row of the timeline and, where it is not -1, an interval of its block.
using Place = std::pair<std::uint32_t, int>;

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
    QAccessibleInterface *item(Place place) const;

    int childCount() const override { return static_cast<int>(view()->lanes()->rowCount()); }
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
        const int interval =
            target.kind == TargetKind::Interval ? static_cast<int>(target.interval) : -1;
        return item({target.row, interval});
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
        const TimelineTarget target = view()->targetAt(at);
        if (target.row == kNoIndex)
            return nullptr;
        return item({target.row,
                     target.kind == TargetKind::Interval ? static_cast<int>(target.interval) : -1});
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
        const CapacityBlock *block = m_root->block(m_place.first);
        return m_root->isValid() && m_place.first < m_root->view()->lanes()->rowCount()
               && (m_place.second < 0
                   || (block && m_place.second < static_cast<int>(block->intervals.size())));
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
    int childCount() const override
    {
        const CapacityBlock *block = m_root->block(m_place.first);
        return m_place.second >= 0 || !block ? 0 : static_cast<int>(block->intervals.size());
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const TimelineItem *>(child);
        return item && item->m_place.first == m_place.first ? item->m_place.second : -1;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        const Lanes &lanes = *m_root->view()->lanes();
        const CapacityBlock *block = m_root->block(m_place.first);
        if (!block)
            return QString::fromStdString(lanes.groups()[lanes.row(m_place.first).group].key);
        return m_place.second < 0
                   ? blockText(*block)
                   : intervalLine(block->intervals[m_place.second], m_root->view()->zone());
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
        const TimelineTarget selected = m_root->view()->selectedTarget();
        state.selected = selected.row == m_place.first
                         && (m_place.second < 0
                             || selected.interval == static_cast<std::uint32_t>(m_place.second));
        state.focused = state.selected && m_root->view()->hasFocus();
        state.offscreen = rect().isEmpty();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
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
    TimelineTarget target() const
    {
        const auto &row = m_root->view()->lanes()->row(m_place.first);
        TimelineTarget target;
        target.row = m_place.first;
        target.block = row.block;
        target.group = row.group;
        target.kind = row.isHeading()      ? TargetKind::GroupHeading
                      : m_place.second < 0 ? TargetKind::Label
                                           : TargetKind::Interval;
        if (m_place.second >= 0)
            target.interval = static_cast<std::uint32_t>(m_place.second);
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
        QAccessibleEvent event(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace cbv

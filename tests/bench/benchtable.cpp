// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// benchtable FOLDER: repainting a screenful of the event table, 40 rows of 7 columns, with the
// model and the delegate of the window, against filling it once.
#include "arguments.h"
#include "measure.h"

#include "corpus/xorshift.h"

#include "core/input/loader.h"
#include "models/eventtablemodel.h"
#include "ui/eventdelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPixmap>
#include <QTableView>

#include <cstdio>

using namespace cbv;
using namespace cbv::bench;

namespace {

constexpr int kRows = 40;
constexpr int kColumns = 7;

/// As EventView sets itself up; the first columns that it shows by default.
void setUp(QTableView &view, EventTableModel &model, EventDelegate &delegate)
{
    delegate.setTheme(ThemeKind::Light, 1);
    view.setModel(&model);
    view.setItemDelegate(&delegate);
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setAlternatingRowColors(true);
    view.setWordWrap(false);
    view.verticalHeader()->setVisible(false);
    view.horizontalHeader()->setVisible(false);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int height = CellDelegate::rowHeight(view.fontMetrics());
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(height);
    int width = 0;
    int shown = 0;
    for (const EventColumnSpec &spec : eventColumns()) {
        const auto section = static_cast<int>(spec.column);
        const bool isShown = spec.shown && shown < kColumns;
        view.setColumnHidden(section, !isShown);
        if (!isShown)
            continue;
        ++shown;
        view.setColumnWidth(section, spec.width * view.fontMetrics().horizontalAdvance(u'0') + 24);
        width += view.columnWidth(section);
    }
    view.resize(width, kRows * height);
}

} // namespace

int main(int argc, char **argv)
{
    const Arguments arguments(argc, argv, {"--scope", "--frames"});
    if (!arguments.isRight() || arguments.plain().size() != 1) {
        std::fputs("usage: benchtable FOLDER [--scope blocks|all] [--frames K]\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const auto scope = arguments.text("--scope", "all") == "all" ? Scope::All : Scope::Blocks;
    const auto result = load(arguments.plain(), {scope});
    EventTableModel model;
    model.setStore(result.store);
    EventDelegate delegate;
    QTableView view;
    setUp(view, model, delegate);
    view.show();
    QPixmap page(view.size());
    const auto floor = timed(101, [&] {
        QPainter painter(&page);
        painter.fillRect(page.rect(), QColor(0x20, 0x40, 0x60));
    });
    Xorshift random(31);
    Samples repaint;
    const int frames = arguments.count("--frames", 200);
    for (int i = 0; i < frames && model.rowCount() > 0; ++i) {
        const int top =
            static_cast<int>(random.below(static_cast<std::uint32_t>(model.rowCount())));
        view.scrollTo(model.index(top, 0), QAbstractItemView::PositionAtTop);
        const Stopwatch watch;
        view.viewport()->render(&page);
        repaint.add(watch.seconds() * 1e3);
    }
    std::printf("%d rows, %d × %d px, %zu events\n", kRows, view.width(), view.height(),
                result.store->size());
    std::printf("floor: filled once, %.3f ms\n", floor.median() * 1e3);
    std::printf("repaint %.2f ms, p99 %.2f, %.1f × floor\n", repaint.median(), repaint.part(0.99),
                repaint.median() / 1e3 / floor.median());
    return result.store->isEmpty() ? 1 : 0;
}

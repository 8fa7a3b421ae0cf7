// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedfiltersmenu.h"

#include "state/settings.h"
#include "state/viewerstate.h"

#include "models/visibletext.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QSaveFile>

namespace cbv {

namespace {
constexpr qsizetype kTitleChars = 60;
constexpr qint64 kMostFileBytes = 16 * 1024 * 1024;

QString menuText(const QString &text)
{
    return visibleText(text, kTitleChars).replace(QLatin1Char('&'), QStringLiteral("&&"));
}
} // namespace

SavedFiltersMenu::SavedFiltersMenu(ViewerState *state, QWidget *parent)
    : QMenu(parent),
      m_state(state)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SavedFiltersMenu::fill);
    retranslate();
}

void SavedFiltersMenu::retranslate()
{
    setTitle(tr("Save&d Filters"));
    fill();
}

void SavedFiltersMenu::fill()
{
    clear();
    const auto saved = m_state->settings().savedFilters();
    for (const SavedFilter &filter : saved)
        addFilter(this, filter.name, filter.text);
    const QStringList recent = m_state->settings().recentFilters();
    if (!recent.isEmpty()) {
        addSection(tr("Used Lately"));
        for (const QString &text : recent)
            addFilter(this, text, text);
    }
    addSeparator();
    addAction(tr("&Save This Filter…"), this, &SavedFiltersMenu::askName)
        ->setEnabled(!m_state->filter().filter().isEmpty());
    QMenu *removing = addMenu(tr("&Delete"));
    removing->setEnabled(!saved.empty());
    for (const SavedFilter &filter : saved)
        removing->addAction(menuText(filter.name), this,
                            [this, name = filter.name] { remove(name); });
    addAction(tr("&Export…"), this, &SavedFiltersMenu::askExport)->setEnabled(!saved.empty());
    addAction(tr("&Import…"), this, &SavedFiltersMenu::askImport);
}

void SavedFiltersMenu::addFilter(QMenu *menu, const QString &title, const QString &text)
{
    QAction *action =
        menu->addAction(menuText(title), this, [this, text] { m_state->filter().setText(text); });
    action->setToolTip(plainToolTip(visibleText(text, kLongChars)));
}

void SavedFiltersMenu::save(const QString &name)
{
    const SavedFilter filter{name.simplified(), filterText(m_state->filter().filter())};
    if (!filter.name.isEmpty() && !filter.text.isEmpty())
        m_state->settings().setSavedFilters(
            withFilters(m_state->settings().savedFilters(), {filter}));
}

void SavedFiltersMenu::remove(const QString &name)
{
    auto filters = m_state->settings().savedFilters();
    std::erase_if(filters, [&name](const SavedFilter &filter) { return filter.name == name; });
    m_state->settings().setSavedFilters(filters);
}

void SavedFiltersMenu::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = savedFiltersText(m_state->settings().savedFilters()).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        emit trouble(tr("The filters could not be written: %1").arg(file.errorString()));
}

void SavedFiltersMenu::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit trouble(tr("The filters could not be read: %1").arg(file.errorString()));
        return;
    }
    const auto read = readSavedFilters(QString::fromUtf8(file.read(kMostFileBytes)));
    if (read.empty()) {
        emit trouble(
            tr("There are no filters in this file. A line is a name, a tab and a filter."));
        return;
    }
    m_state->settings().setSavedFilters(withFilters(m_state->settings().savedFilters(), read));
}

void SavedFiltersMenu::askName()
{
    const QString name = QInputDialog::getText(parentWidget(), tr("Save Filter"), tr("Name:"));
    save(name);
}

void SavedFiltersMenu::askExport()
{
    const QString path = QFileDialog::getSaveFileName(
        parentWidget(), tr("Export Filters"), QStringLiteral("filters.txt"), tr("Text (*.txt)"));
    if (!path.isEmpty())
        exportTo(path);
}

void SavedFiltersMenu::askImport()
{
    const QString path = QFileDialog::getOpenFileName(parentWidget(), tr("Import Filters"),
                                                      QString(), tr("Text (*.txt);;All files (*)"));
    if (!path.isEmpty())
        importFrom(path);
}

} // namespace cbv

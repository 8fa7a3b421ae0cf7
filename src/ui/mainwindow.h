// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window: places the panes, wires them to each other, keeps the layout. No pane's work is here.
#pragma once

#include <QMainWindow>

#include <memory>

class QLabel;

namespace Ui {
class MainWindow;
}

namespace cbv {

class ActivityChart;
class Appearance;
class DetailPane;
class EventView;
class FacetPane;
class FilterBar;
class FindBar;
class FindingsPane;
class LanguageSwitcher;
class LedgerPane;
class MessageBar;
class ProblemsPane;
class Settings;
class StartPage;
class TimelinePane;
class ViewerState;
class WindowCommands;
class WindowMenus;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Both outlive the window. The settings decide theme, language, zone and layout.
    MainWindow(Settings *settings, LanguageSwitcher *languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Loads files and folders instead of what is open; with none, the start page stays.
    void open(const QStringList &paths);

    /// What the window shows and does, for main() (scope, zone, filter of the command line) and
    /// tests.
    ViewerState &state() { return *m_state; }
    /// The dialogs' work without the dialogs, for tests.
    WindowCommands &commands() { return *m_commands; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placePanes();
    void connectPanes();
    void restoreLayout();
    void raiseDetail();
    void followTheme();
    void followSession();
    void showAccount();
    void retranslate();

    std::unique_ptr<Ui::MainWindow> m_form;
    std::unique_ptr<ViewerState> m_state;
    Appearance *m_appearance;
    StartPage *m_start;
    MessageBar *m_messages;
    FilterBar *m_filter;
    ActivityChart *m_chart;
    FacetPane *m_facets;
    EventView *m_events;
    FindBar *m_find;
    TimelinePane *m_timeline;
    DetailPane *m_detail;
    FindingsPane *m_findings;
    ProblemsPane *m_problems;
    LedgerPane *m_ledger;
    QLabel *m_account;
    WindowMenus *m_menus = nullptr;
    WindowCommands *m_commands = nullptr; ///< the last one made; only then are there texts
};

} // namespace cbv

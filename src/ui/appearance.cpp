// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include <QApplication>
#include <QStyleFactory>

namespace cbv {

namespace {

struct Colors
{
    QRgb window, base, alternate, text, dim, border, button, accent, accentText, link, handle;
};

constexpr Colors kLight{0xfff4f5f7, 0xffffffff, 0xfff8f9fb, 0xff1d2228, 0xff5d6670, 0xffd3d8de,
                        0xffffffff, 0xff2767c4, 0xffffffff, 0xff1f5fbf, 0xffb3bac3};
constexpr Colors kDark{0xff1d2126, 0xff15181c, 0xff191d22, 0xffe4e8ec, 0xff9aa5b1, 0xff363d46,
                       0xff262b32, 0xff3f7fdc, 0xffffffff, 0xff7db0f5, 0xff4a535e};

// Fusion draws the controls; this only gives room and takes away lines.
QString styleSheet(const Colors &colors)
{
    const auto name = [](QRgb rgb) { return QColor(rgb).name(); };
    return QStringLiteral(
               "QToolBar{border:none;spacing:4px;padding:6px 8px;}"
               "QToolBar QToolButton{padding:5px 8px;border:1px solid "
               "transparent;border-radius:6px;}"
               "QToolBar QToolButton[popupMode=\"2\"]{padding-right:20px;}"
               "QToolButton::menu-indicator{subcontrol-origin:padding;"
               "subcontrol-position:center right;right:6px;}"
               "QToolBar QToolButton:hover{background:%1;border-color:%2;}"
               "QToolBar QToolButton:pressed,QToolBar QToolButton:checked{background:%2;}"
               "QToolBar QToolButton:focus{border-color:%3;}"
               "QToolBar QLineEdit{background:%7;border:1px solid %2;border-radius:6px;"
               "padding:5px 4px;}"
               "QToolBar QLineEdit:focus{border-color:%3;}"
               "#start QToolButton{border:1px solid transparent;border-radius:8px;padding:6px;}"
               "#start QToolButton[toolButtonStyle=\"3\"]{border-color:%2;padding:14px 8px;}"
               "#start QToolButton:hover{background:%6;border-color:%3;}"
               "#start QToolButton:focus{border-color:%3;}"
               "#legend QToolButton,#filterbar QToolButton{border:1px solid transparent;"
               "border-radius:6px;padding:3px 6px;color:%4;}"
               "#filterbar QToolButton{border-color:%2;padding-right:24px;}"
               "#filterbar QToolButton::menu-button{border:none;width:20px;}"
               "#facets QTreeView::item{padding:3px 0;}"
               "#completions::item{padding:4px 8px;}"
               "#legend QToolButton:checked,#filterbar "
               "QToolButton:checked{background:%7;border-color:%2;"
               "color:%5;}"
               "#legend QToolButton:hover,#legend QToolButton:focus,#filterbar QToolButton:hover,"
               "#filterbar QToolButton:focus{border-color:%3;}"
               "QCheckBox::indicator:unchecked,QRadioButton::indicator:unchecked{"
               "border:1px solid %4;background:%7;}"
               "QCheckBox::indicator:unchecked{border-radius:3px;}"
               "QRadioButton::indicator:unchecked{border-radius:7px;}"
               "QStatusBar{border-top:1px solid %2;}QStatusBar::item{border:none;}"
               "QTabBar::tab{padding:7px 14px;border:none;border-bottom:2px solid "
               "transparent;color:%4;}"
               "QTabBar::tab:selected{border-bottom-color:%3;color:%5;}"
               "QTabBar::tab:hover{color:%5;}"
               "QTabBar::tab:focus{background:%1;}"
               "QTabWidget::pane{border:none;border-top:1px solid %2;}"
               "QHeaderView{background:%6;border:none;}"
               "QHeaderView::section{background:%6;color:%4;border:none;"
               "border-bottom:1px solid %2;border-right:1px solid %2;padding:5px 8px;}"
               "QScrollBar{background:transparent;border:none;}"
               "QScrollBar:vertical{width:12px;}QScrollBar:horizontal{height:12px;}"
               "QScrollBar::handle{background:%8;border-radius:3px;margin:3px;}"
               "QScrollBar::handle:vertical{min-height:28px;}"
               "QScrollBar::handle:horizontal{min-width:28px;}"
               "QScrollBar::handle:hover{background:%4;}"
               "QScrollBar::add-line,QScrollBar::sub-line{width:0;height:0;}"
               "QScrollBar::add-page,QScrollBar::sub-page{background:transparent;}"
               "QAbstractScrollArea::corner{background:transparent;border:none;}"
               "QSplitter::handle{background:%2;}"
               "QSplitter::handle:hover{background:%3;}"
               "QMenuBar{background:%6;}"
               "QToolTip{color:%5;background:%1;border:1px solid %2;padding:6px;}")
        .arg(name(colors.button), name(colors.border), name(colors.accent), name(colors.dim),
             name(colors.text), name(colors.window), name(colors.base), name(colors.handle));
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent),
      m_systemDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{}

QPalette Appearance::palette(bool dark)
{
    const Colors &c = dark ? kDark : kLight;
    QPalette palette(QColor(c.button), QColor(c.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor(color));
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.accentText);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::ToolTipBase, c.button);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::PlaceholderText, c.dim);
    set(QPalette::Mid, c.border);
    set(QPalette::Midlight, c.border);
    set(QPalette::Dark, dark ? 0xff0f1114 : 0xffb4bac2);
    set(QPalette::Light, dark ? 0xff2d333b : 0xffffffff);
    set(QPalette::Shadow, dark ? 0xff000000 : 0xff8a929b);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(dark ? 0xff68727d : 0xff9aa2ab));
    return palette;
}

void Appearance::use(ThemeChoice choice)
{
    const bool dark = choice == ThemeChoice::System ? m_systemDark : choice == ThemeChoice::Dark;
    if (m_applied && dark == m_dark)
        return;
    if (!m_applied)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_applied = true;
    m_dark = dark;
    QApplication::setPalette(palette(dark));
    qApp->setStyleSheet(styleSheet(dark ? kDark : kLight));
    emit changed();
}

} // namespace cbv

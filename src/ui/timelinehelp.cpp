// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinehelp.h"

#include "timelinetexts.h"

#include "models/wordjoin.h"
#include "timeline/legendpainter.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace cbv {

namespace {

constexpr int kWidth = 860;
constexpr int kMargin = 16;

/// The legend of an exported picture.
class LegendCanvas : public QWidget
{
public:
    explicit LegendCanvas(QWidget *parent) : QWidget(parent)
    {
        const bool dark = palette().color(QPalette::Window).lightness() < 128;
        m_style.theme = timelineTheme(dark ? ThemeKind::Dark : ThemeKind::Light);
        m_style.words = translatedTimelineWords();
        m_style.font = font();
        m_style.locale = QLocale();
        setFixedSize(kWidth, qCeil(legendHeight(m_style, kWidth - 2 * kMargin)) + 2 * kMargin);
        const TimelineWords &words = m_style.words;
        QStringList spoken;
        for (const auto &each : words.states)
            spoken << each;
        for (const auto &each : words.marks)
            spoken << each;
        for (const auto &each : words.evidence)
            spoken << each;
        setAccessibleName(listText(spoken));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_style.theme.background);
        paintLegend(painter, QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin),
                    m_style);
    }

private:
    TimelineStyle m_style;
};

struct Handling
{
    const char *act;
    const char *effect;
};

// clang-format off
constexpr std::array kHandling{
    Handling{QT_TRANSLATE_NOOP("cbv::TimelineHelp", "Ctrl and wheel, + and −"),
             QT_TRANSLATE_NOOP("cbv::TimelineHelp", "zoom where the mouse is")},
    Handling{QT_TRANSLATE_NOOP("cbv::TimelineHelp", "Wheel"),
             QT_TRANSLATE_NOOP("cbv::TimelineHelp", "scroll through the lanes")},
    Handling{QT_TRANSLATE_NOOP("cbv::TimelineHelp", "Drag, Shift and wheel, Ctrl and ← →"),
             QT_TRANSLATE_NOOP("cbv::TimelineHelp", "move in time")},
    Handling{QT_TRANSLATE_NOOP("cbv::TimelineHelp", "Double click, F"),
             QT_TRANSLATE_NOOP("cbv::TimelineHelp", "fit an interval; 0 fits everything")},
    Handling{QT_TRANSLATE_NOOP("cbv::TimelineHelp", "Arrows, Home, End"),
             QT_TRANSLATE_NOOP("cbv::TimelineHelp", "from interval to interval and from lane to lane")},
    Handling{QT_TRANSLATE_NOOP("cbv::TimelineHelp", "Ctrl and drag, M"),
             QT_TRANSLATE_NOOP("cbv::TimelineHelp", "measure from one point to another; Esc ends it")},
    Handling{QT_TRANSLATE_NOOP("cbv::TimelineHelp", "Alt and ← →, Ctrl+L"),
             QT_TRANSLATE_NOOP("cbv::TimelineHelp", "the view before or after; go to a time")},
};
// clang-format on

} // namespace

TimelineHelp::TimelineHelp(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("How to Read the Timeline"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(14);
    layout->addWidget(new LegendCanvas(this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Handling &each : kHandling) {
        grid->addWidget(new QLabel(tr(each.act), this), row, 0);
        grid->addWidget(new QLabel(tr(each.effect), this), row++, 1);
    }
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    layout->addLayout(grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurebar.h"

#include "state/viewerstate.h"

#include "models/zonedtime.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace cbv {

MeasureBar::MeasureBar(ViewerState *state, QWidget *parent)
    : QFrame(parent),
      m_state(state),
      m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("measurebar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (const Act act :
         {Act::CopyMeasured, Act::ZoomToMeasured, Act::FilterToMeasured, Act::ClearMeasured}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(state->actions()[act]);
        button->setAutoRaise(true);
        button->setToolButtonStyle(act == Act::ClearMeasured ? Qt::ToolButtonIconOnly
                                                             : Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    connect(&state->measurement(), &Measurement::changed, this, &MeasureBar::follow);
    connect(&state->zone(), &DisplayZone::changed, this, &MeasureBar::follow);
    connect(state->actions()[Act::CopyMeasured], &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(measuredText()); });
    follow();
}

QString MeasureBar::text() const
{
    return m_text->text();
}

QString MeasureBar::measuredText() const
{
    const auto range = m_state->measurement().range();
    if (!range)
        return {};
    return spanText(range->from, range->to, m_state->zone().zone()) + QStringLiteral(" · ")
           + durationText(range->length());
}

void MeasureBar::follow()
{
    const Measurement &measurement = m_state->measurement();
    setVisible(!measurement.isEmpty());
    if (measurement.isBegun()) {
        //: %1: a time; M and Shift are keys
        m_text->setText(
            tr("Measuring from %1. Select where to and press M, or Shift with an arrow.")
                .arg(timeText(measurement.lastPoint(), m_state->zone().zone(), ZoneSuffix::Name)));
    } else {
        m_text->setText(measuredText());
    }
    if (!measurement.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace cbv

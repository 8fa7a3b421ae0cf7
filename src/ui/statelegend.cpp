// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statelegend.h"

#include "flowlayout.h"
#include "state/viewerstate.h"

#include "models/statewords.h"
#include "timeline/legendpainter.h"

#include <QToolButton>

namespace cbv {

namespace {

constexpr QSize kSample(18, 12);

// The word that a record writes for a kind, for the filter.
QString rawState(StateKind kind)
{
    static constexpr std::array<const char *, kStateKindCount> kWords{
        "payment-pending", "scheduled",      "active",    "expired",
        "failed",          "payment-failed", "cancelled", ""};
    return QLatin1String(kWords[static_cast<std::size_t>(kind)]);
}

} // namespace

StateLegend::StateLegend(ViewerState *state, QWidget *parent) : QWidget(parent), m_state(state)
{
    setObjectName(QStringLiteral("legend"));
    auto *layout = new FlowLayout(this, 4);
    layout->setContentsMargins(8, 6, 8, 6);
    for (std::size_t i = 0; i < m_toggles.size(); ++i) {
        const auto kind = static_cast<StateKind>(i);
        auto *toggle = new QToolButton(this);
        toggle->setObjectName(QStringLiteral("state-") + rawState(kind));
        toggle->setCheckable(true);
        toggle->setAutoRaise(true);
        toggle->setIconSize(kSample);
        toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        toggle->setFocusPolicy(Qt::StrongFocus);
        // States that this program does not know have no one word to filter by.
        toggle->setEnabled(kind != StateKind::Other);
        connect(toggle, &QToolButton::clicked, this, [this, kind](bool shown) {
            m_state->filter().setStateShown(rawState(kind), shown);
        });
        m_toggles[i] = toggle;
        layout->addWidget(toggle);
    }
    setTheme(ThemeKind::Light);
    retranslate();
    connect(&state->session(), &Session::dataChanged, this, &StateLegend::follow);
    connect(&state->filter(), &FilterState::filterChanged, this, &StateLegend::follow);
}

void StateLegend::setTheme(ThemeKind theme)
{
    m_theme = timelineTheme(theme);
    for (std::size_t i = 0; i < m_toggles.size(); ++i)
        m_toggles[i]->setIcon(
            QIcon(stateSample(static_cast<StateKind>(i), kSample, devicePixelRatioF(), m_theme)));
}

void StateLegend::retranslate()
{
    setAccessibleName(tr("States shown"));
    follow();
}

void StateLegend::follow()
{
    std::array<int, kStateKindCount> blocks{};
    std::array<bool, kStateKindCount> seen{};
    for (const CapacityBlock &block : m_state->session().data()->blocks) {
        if (!block.state.empty())
            ++blocks[static_cast<std::size_t>(block.kind)];
        for (const Interval &interval : block.intervals)
            seen[static_cast<std::size_t>(interval.kind)] = true;
    }
    for (std::size_t i = 0; i < m_toggles.size(); ++i) {
        const auto kind = static_cast<StateKind>(i);
        QToolButton *toggle = m_toggles[i];
        const bool shown = m_state->filter().isStateShown(rawState(kind));
        toggle->setVisible(seen[i] || !shown);
        toggle->setChecked(shown);
        const QString word = stateWord(kind);
        toggle->setText(blocks[i] == 0
                            ? word
                            : QStringLiteral("%1 %2").arg(word, QLocale().toString(blocks[i])));
        toggle->setToolTip(tr(
            "%Ln reservations are in this state at the end of the logs. Click to hide or show it.",
            nullptr, blocks[i]));
        toggle->setAccessibleName(word);
        toggle->setAccessibleDescription(toggle->toolTip());
    }
    layout()->invalidate();
    updateGeometry();
}

} // namespace cbv

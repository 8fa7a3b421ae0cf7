// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problembar.h"

#include "flowlayout.h"
#include "icons.h"

#include "models/problemwords.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace cbv {

namespace {
constexpr int kPauseMs = 150;
} // namespace

ProblemBar::ProblemBar(QWidget *parent)
    : QWidget(parent),
      m_edit(new QLineEdit(this)),
      m_groupLabel(new QLabel(this)),
      m_group(new QComboBox(this)),
      m_save(new QPushButton(this))
{
    auto *layout = new FlowLayout(this, 6);
    layout->setContentsMargins(12, 4, 12, 6);
    m_edit->setObjectName(QStringLiteral("problemFilter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setFixedWidth(fontMetrics().horizontalAdvance(u'0') * 28);
    m_edit->setMaxLength(1000);
    m_edit->setAcceptDrops(false);
    layout->addWidget(m_edit);
    const std::array<bool, kProblemClasses> shown = ProblemQuestion().shown;
    for (std::size_t i = 0; i < kProblemClasses; ++i) {
        auto *toggle = m_toggles[i] = new QToolButton(this);
        toggle->setObjectName(QStringLiteral("problemClass%1").arg(i));
        toggle->setCheckable(true);
        toggle->setChecked(shown[i]);
        toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        toggle->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(toggle);
        connect(toggle, &QToolButton::toggled, this, &ProblemBar::changed);
    }
    m_groupLabel->setBuddy(m_group);
    m_groupLabel->setMinimumHeight(m_group->sizeHint().height());
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i <= static_cast<int>(ProblemGrouping::Kind); ++i)
        m_group->addItem(QString());
    layout->addWidget(m_groupLabel);
    layout->addWidget(m_group);
    auto *menu = new QMenu(m_save);
    m_saveAll = menu->addAction(QString(), this, &ProblemBar::saveAllWanted);
    m_saveShown = menu->addAction(QString(), this, &ProblemBar::saveShownWanted);
    m_save->setMenu(menu);
    layout->addWidget(m_save);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ProblemBar::changed);
    connect(m_edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_group, &QComboBox::currentIndexChanged, this, &ProblemBar::changed);
    setIcons();
    retranslate();
}

void ProblemBar::fill(ProblemQuestion &question) const
{
    question.text = m_edit->text();
    question.grouping = static_cast<ProblemGrouping>(m_group->currentIndex());
    for (std::size_t i = 0; i < kProblemClasses; ++i)
        question.shown[i] = m_toggles[i]->isChecked();
}

void ProblemBar::setCounts(const std::array<std::size_t, kProblemClasses> &counts)
{
    m_counts = counts;
    setWords();
}

void ProblemBar::showOnly(const std::array<bool, kProblemClasses> &shown)
{
    const QSignalBlocker blocked(this);
    m_edit->clear();
    m_pause.stop();
    for (std::size_t i = 0; i < kProblemClasses; ++i)
        m_toggles[i]->setChecked(shown[i]);
}

void ProblemBar::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void ProblemBar::setWords()
{
    constexpr std::array kSeverities{Severity::Unreadable, Severity::Rejected, Severity::Repaired,
                                     Severity::Note};
    for (std::size_t i = 0; i < kProblemClasses; ++i) {
        const QString word = i < kSeverities.size() ? severityWord(kSeverities[i])
                                                    //: A toggle: digests, images and the like
                                                    : tr("files without events");
        //: A toggle with its count, such as "rejected 12"
        m_toggles[i]->setText(
            tr("%1 %2").arg(word, QLocale().toString(static_cast<qulonglong>(m_counts[i]))));
    }
}

void ProblemBar::retranslate()
{
    m_edit->setPlaceholderText(tr("Search file and text"));
    m_edit->setAccessibleName(tr("Filter the problems"));
    m_groupLabel->setText(tr("Group:"));
    m_group->setAccessibleName(tr("Group the problems by"));
    m_group->setItemText(static_cast<int>(ProblemGrouping::None), tr("None"));
    m_group->setItemText(static_cast<int>(ProblemGrouping::File), tr("File"));
    m_group->setItemText(static_cast<int>(ProblemGrouping::Severity), tr("Severity"));
    m_group->setItemText(static_cast<int>(ProblemGrouping::Kind), tr("Kind"));
    for (std::size_t i = 0; i + 1 < kProblemClasses; ++i)
        m_toggles[i]->setToolTip(tr("Show or hide these problems"));
    m_toggles.back()->setToolTip(
        tr("Show or hide files that hold no events by their nature: digests, images and the like"));
    m_save->setText(tr("Save as Text"));
    m_saveAll->setText(tr("&All Problems…"));
    m_saveShown->setText(tr("&Shown Problems…"));
    setWords();
}

void ProblemBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void ProblemBar::setIcons()
{
    m_save->setIcon(themedIcon(QStringLiteral("export"), palette()));
    // A tick says what a shade does not; an empty picture keeps its place.
    constexpr int kTick = 14;
    QPixmap none(kTick, kTick);
    none.fill(Qt::transparent);
    QIcon tick;
    tick.addPixmap(none, QIcon::Normal, QIcon::Off);
    tick.addPixmap(themedPixmap(QStringLiteral("check"), palette().color(QPalette::ButtonText),
                                kTick, devicePixelRatioF()),
                   QIcon::Normal, QIcon::On);
    for (QToolButton *toggle : m_toggles) {
        toggle->setIconSize({kTick, kTick});
        toggle->setIcon(tick);
    }
}

} // namespace cbv

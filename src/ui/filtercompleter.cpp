// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtercompleter.h"

#include "state/viewerstate.h"

#include "core/query/facets.h"
#include "models/filterwords.h"
#include "models/visibletext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QStandardItemModel>
#include <QTreeView>

namespace cbv {

namespace {
constexpr std::size_t kMostValues = 50;
constexpr int kMostLines = 12;
constexpr qsizetype kShownChars = 60;
constexpr int kTextRole = Qt::UserRole + 1;
} // namespace

FilterCompleter::FilterCompleter(ViewerState *state, QLineEdit *edit)
    : QObject(edit),
      m_state(state),
      m_edit(edit),
      m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    auto *list = new QTreeView;
    list->setObjectName(QStringLiteral("completions"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_completer->setPopup(list); // takes it
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostLines);
    m_completer->setWidget(edit);
    list->setHeaderHidden(true);
    list->header()->setStretchLastSection(true);
    connect(edit, &QLineEdit::textEdited, this, &FilterCompleter::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &FilterCompleter::take);
}

bool FilterCompleter::isOffering() const
{
    return m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
}

QStringList FilterCompleter::offered() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts << m_model->item(row)->data(kTextRole).toString();
    return texts;
}

void FilterCompleter::offer()
{
    m_counting.drop();
    m_cursor = filterCursor(m_edit->text(), m_edit->cursorPosition());
    if (m_cursor.field == FilterField::Time)
        offerTimes();
    else if (hasFacet(m_cursor.field))
        offerValues();
    else if (m_cursor.field == FilterField::Any)
        offerFields();
    else
        show({});
}

void FilterCompleter::offerFields()
{
    std::vector<Offer> offers;
    const QString typed = m_cursor.typed.toLower();
    for (int i = 1; i <= static_cast<int>(kLastFilterField) && !typed.isEmpty(); ++i) {
        const auto field = static_cast<FilterField>(i);
        const QString name = filterFieldName(field);
        const QString text =
            name + (field == FilterField::Time ? QStringLiteral(">=") : QStringLiteral(":"));
        if (name.startsWith(typed))
            offers.push_back({text, text, filterFieldTitle(field)});
    }
    show(offers);
}

void FilterCompleter::offerTimes()
{
    std::vector<Offer> offers;
    for (const auto &ago : {QStringLiteral("-1h"), QStringLiteral("-24h"), QStringLiteral("-7d"),
                            QStringLiteral("-30d")}) {
        if (ago.startsWith(m_cursor.typed) && ago != m_cursor.typed)
            offers.push_back({ago, ago, tr("before the end of the logs")});
    }
    show(offers);
}

void FilterCompleter::offerValues()
{
    m_counting.start([this, shown = m_state->query().result(),
                      cursor = m_cursor](std::stop_token stop, const BackgroundJob::Post &post) {
        const auto found = facetsToChoose(shown->data->store(), shown->filter, shown->rows,
                                          {&cursor.field, 1}, kMostValues, cursor.typed, stop);
        std::vector<Offer> offers;
        for (const ValueCount &value :
             found.empty() ? std::vector<ValueCount>() : found.front().values)
            offers.push_back({filterValueText(QString::fromStdString(value.text)),
                              visibleText(std::string_view(value.text), kShownChars),
                              QLocale().toString(static_cast<qulonglong>(value.rows))});
        post([this, offers = std::move(offers)] { show(offers); });
    });
}

void FilterCompleter::show(const std::vector<Offer> &offers)
{
    m_model->clear();
    for (const Offer &offer : offers) {
        auto *item = new QStandardItem(offer.shown);
        item->setData(offer.text, kTextRole);
        auto *beside = new QStandardItem(offer.beside);
        beside->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow({item, beside});
    }
    auto *list = qobject_cast<QTreeView *>(m_completer->popup());
    // What is written out already needs no offer.
    const bool one = offers.size() == 1 && offers.front().text == m_cursor.typed;
    if (offers.empty() || one || !m_edit->hasFocus()) {
        list->hide();
        return;
    }
    m_completer->complete();
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void FilterCompleter::take(const QModelIndex &index)
{
    // The completer's own model stands between; its rows are those of ours.
    const QStandardItem *item = m_model->item(index.row());
    if (!item)
        return;
    const QString taken = item->data(kTextRole).toString();
    QString text = m_edit->text();
    if (m_cursor.end > text.size())
        return;
    text.replace(m_cursor.start, m_cursor.end - m_cursor.start, taken);
    const auto behind = static_cast<int>(m_cursor.start + taken.size());
    const bool isField = m_cursor.field == FilterField::Any;
    m_edit->setText(text);
    m_edit->setCursorPosition(behind);
    if (isField)
        offer();
    emit completed();
}

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpane.h"

#include "models/jsondocument.h"
#include "models/jsonsearch.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cbv {

JsonPane::JsonPane(QWidget *parent)
    : QWidget(parent),
      m_find(new FindLine(this)),
      m_view(new JsonView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    bar->addWidget(m_find);
    bar->addStretch(1);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_find, &FindLine::textChanged, this, [this] { search(Then::Go); });
    connect(m_find, &FindLine::stepWanted, this, &JsonPane::step);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &JsonPane::showPlace);
}

void JsonPane::retranslate()
{
    m_find->retranslate();
    m_view->retranslate();
    showPlace();
}

void JsonPane::setDocument(std::shared_ptr<JsonDocument> document)
{
    m_view->setDocument(std::move(document));
    search(Then::Stay);
}

void JsonPane::search(Then then)
{
    m_searching.drop();
    m_found.clear();
    showPlace();
    const auto document = m_view->json()->document();
    if (!document || m_find->text().isEmpty())
        return;
    m_searching.start([this, document, text = m_find->text(),
                       then](std::stop_token stop, const BackgroundJob::Post &post) {
        post([this, then, nodes = foundNodes(*document, text, stop)] {
            m_found = nodes;
            const auto current = m_view->json()->nodeOf(m_view->currentIndex());
            const bool there = current && std::ranges::binary_search(m_found, *current);
            if (then == Then::Go && !there)
                step(FindStep::Next);
            showPlace();
        });
    });
}

/// From the current value on, and round the end.
void JsonPane::step(FindStep direction)
{
    if (m_found.empty())
        return;
    const auto current = m_view->json()->nodeOf(m_view->currentIndex()).value_or(0);
    auto at = m_found.begin();
    if (direction == FindStep::Next) {
        at = std::ranges::upper_bound(m_found, current);
        at = at == m_found.end() ? m_found.begin() : at;
    } else {
        at = std::ranges::lower_bound(m_found, current);
        at = (at == m_found.begin() ? m_found.end() : at) - 1;
    }
    const QModelIndex index = m_view->json()->indexOfNode(*at);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index); // opens what it lies in
}

void JsonPane::showPlace()
{
    const auto current = m_view->json()->nodeOf(m_view->currentIndex());
    const auto at = current ? std::ranges::lower_bound(m_found, *current) : m_found.end();
    const bool on = at != m_found.end() && *at == *current;
    m_find->showPlace(on ? at - m_found.begin() + 1 : 0, static_cast<qsizetype>(m_found.size()));
}

} // namespace cbv

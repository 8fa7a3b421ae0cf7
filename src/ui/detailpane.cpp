// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"

#include "jsonpane.h"
#include "rawview.h"
#include "state/viewerstate.h"
#include "summaryview.h"

#include "core/event/rawrecord.h"
#include "models/blocksummary.h"
#include "models/jsondocument.h"

namespace cbv {

DetailPane::DetailPane(ViewerState *state, QWidget *parent)
    : QTabWidget(parent),
      m_state(state),
      m_summary(new SummaryView(this)),
      m_json(new JsonPane(this)),
      m_raw(new RawView(this))
{
    setObjectName(QStringLiteral("detail"));
    setDocumentMode(true);
    addTab(m_summary, QString());
    addTab(m_json, QString());
    addTab(m_raw, QString());
    connect(&state->selection(), &Selection::changed, this, &DetailPane::follow);
    connect(&state->zone(), &DisplayZone::changed, this, &DetailPane::follow);
    retranslate();
}

void DetailPane::retranslate()
{
    setTabText(indexOf(m_summary), tr("&Summary"));
    setTabText(indexOf(m_json), tr("&JSON"));
    setTabText(indexOf(m_raw), tr("&Raw"));
    m_summary->retranslate();
    m_json->retranslate();
    m_raw->retranslate();
    follow();
}

void DetailPane::setTitle(QWidget *page, const QString &title, int count)
{
    setTabText(indexOf(page),
               count == 0 ? title
                          : QStringLiteral("%1 (%2)").arg(title, QLocale().toString(count)));
}

void DetailPane::followBlock()
{
    const Selection &selection = m_state->selection();
    const QString none = tr("Choose an event in the table or a bar on the timeline.");
    m_reading.drop();
    if (selection.block() >= 0)
        m_summary->setParts(blockSummary(selection.data().blocks[selection.block()],
                                         selection.data().store(), m_state->zone().zone()));
    else
        m_summary->setNone(none);
    m_json->setDocument(nullptr);
    m_raw->setNone(none);
}

void DetailPane::follow()
{
    const Selection &selection = m_state->selection();
    const SessionData &loaded = selection.data();
    if (selection.row() == kNoRow) {
        followBlock();
        return;
    }
    m_summary->setParts(eventSummary({loaded.store(), selection.row(), loaded.blocks,
                                      loaded.load.problems, m_state->zone().zone()}));
    readRecord();
}

void DetailPane::readRecord()
{
    auto store = m_state->selection().data().load.store;
    const Row row = m_state->selection().row();
    m_reading.start([this, store, row](std::stop_token, const BackgroundJob::Post &post) {
        auto raw = rawRecord(*store, row);
        // A mended record has a tree as well, though its bytes are no JSON.
        const auto json = recordAsJson(*store, row);
        std::size_t ignored = 0;
        std::shared_ptr<JsonDocument> document =
            json ? JsonDocument::read(*json, ignored) : nullptr;
        post([this, raw = std::move(raw), document] {
            if (raw)
                m_raw->setRecord(*raw);
            else
                m_raw->setNone(tr("The file is gone or has changed: this record cannot be read "
                                  "again. Reload (F5) reads what is there now."));
            m_json->setDocument(document);
        });
    });
}

} // namespace cbv

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

namespace {
constexpr int kSlowMs = 150;
} // namespace

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
    // What is there stays for as long as that looks like at once, and no longer.
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (!m_hasRaw)
            m_raw->setNone(tr("Reading…"));
        m_json->setDocument(nullptr);
    });
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
    m_slow.stop();
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
    m_hasRaw = false;
    m_slow.start();
    m_reading.start([this, store, row](std::stop_token, const BackgroundJob::Post &post) {
        post([this, raw = rawRecord(*store, row)] {
            m_hasRaw = true;
            if (raw)
                m_raw->setRecord(*raw);
            else
                m_raw->setNone(tr("The file is gone or has changed: this record cannot be read "
                                  "again. Reload (F5) reads what is there now."));
        });
        // A mended record has a tree as well, though its bytes are no JSON.
        const auto json = recordAsJson(*store, row);
        std::size_t ignored = 0;
        std::shared_ptr<JsonDocument> document =
            json ? JsonDocument::read(*json, ignored) : nullptr;
        post([this, document] {
            m_slow.stop();
            m_json->setDocument(document);
        });
    });
}

} // namespace cbv

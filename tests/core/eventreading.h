// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One record from text to a row and its facts, without a file around it. Only for tests.
#pragma once

#include "recordlist.h"
#include "recordtexts.h"

#include "core/event/eventbuilder.h"
#include "core/event/jsonreader.h"

#include <stdexcept>

namespace cbv {

class ReadEvent
{
public:
    explicit ReadEvent(const std::string &json, Scope scope = Scope::Blocks)
    {
        JsonReader reader;
        const PaddedText padded(json);
        if (reader.check(padded.view()))
            throw std::runtime_error("not JSON: " + json);
        RecordOrigin origin;
        origin.place.record = 7;
        origin.place.offset = 100;
        judgement = addEvent(reader.tree(), origin, scope, batch);
    }
    QByteArray text(Field field) const
    {
        const auto event = batch.event(0);
        return field == Field::EventId
                   ? QByteArray::fromStdString(eventIdText(event.eventId, batch.pools->texts))
                   : text(event.fields[static_cast<std::size_t>(field)]);
    }
    QByteArray text(StringId id) const { return shown(batch.pools->texts.text(id)); }
    TimeMs time() const { return batch.time(0); }
    /// The only fact.
    const BlockFact &fact() const
    {
        if (batch.facts.size() != 1)
            throw std::runtime_error("facts: " + std::to_string(batch.facts.size()));
        return batch.facts.front();
    }
    /// The instances of a fact, a space between.
    QByteArray instancesOf(const BlockFact &fact) const
    {
        QByteArray list;
        for (const auto id : fact.instances)
            list += (list.isEmpty() ? "" : " ") + text(id);
        return list;
    }

    Judgement judgement = Judgement::Other;
    EventBatch batch;
};

} // namespace cbv

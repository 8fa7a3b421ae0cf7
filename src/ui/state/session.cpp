// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "core/block/coverage.h"
#include "core/block/lifecycle.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cbv {

int SessionData::blockIndex(std::string_view id) const
{
    const auto at = std::lower_bound(
        blocks.begin(), blocks.end(), id,
        [](const CapacityBlock &block, std::string_view wanted) { return block.id < wanted; });
    return at != blocks.end() && at->id == id ? static_cast<int>(at - blocks.begin()) : -1;
}

int SessionData::blockOfRow(Row row) const
{
    const auto facts = store().facts();
    auto at = std::lower_bound(facts.begin(), facts.end(), row,
                               [](const BlockFact &fact, Row wanted) { return fact.row < wanted; });
    for (; at != facts.end() && at->row == row; ++at) {
        if (const int index = blockIndex(store().text(at->reservation)); index >= 0)
            return index;
    }
    return -1;
}

std::vector<std::string> LoadSource::nativePaths() const
{
    std::vector<std::string> result;
    for (const QString &path : paths)
        result.push_back(QFile::encodeName(path).toStdString());
    return result;
}

SessionDataPtr sessionData(LoadResult load, LoadExtent extent)
{
    auto data = std::make_shared<SessionData>();
    data->blocks = capacityBlocks(*load.store);
    if (extent == LoadExtent::Whole && !load.cancelled)
        setLogGaps(*load.store, data->blocks);
    data->load = std::move(load);
    return data;
}

Session::Session(QObject *parent) : QObject(parent), m_data(std::make_shared<SessionData>()) {}

QString Session::title() const
{
    if (m_source.isEmpty())
        return {};
    const QFileInfo first(m_source.paths.first());
    QString name = first.fileName().isEmpty() ? first.filePath() : first.fileName();
    if (m_source.paths.first() == m_source.pastedPath)
        name = tr("Pasted text");
    const auto more = static_cast<int>(m_source.paths.size()) - 1;
    //: %1: the name of a file or folder; %n: how many others are open besides
    return more == 0 ? name : tr("%1 and %Ln more", nullptr, more).arg(name);
}

void Session::begin(const LoadSource &source, Scope scope, Keep keep)
{
    m_source = source;
    m_scope = scope;
    m_phase = LoadPhase::Loading;
    if (keep == Keep::Nothing) {
        m_data = std::make_shared<SessionData>();
        emit dataChanged();
    }
    emit phaseChanged();
}

void Session::setPartial(SessionDataPtr data)
{
    m_data = std::move(data);
    emit dataChanged();
}

void Session::setDone(SessionDataPtr data)
{
    m_data = std::move(data);
    m_phase = LoadPhase::Done;
    emit dataChanged();
    emit phaseChanged();
}

void Session::update(SessionDataPtr data)
{
    m_data = std::move(data);
    emit dataChanged();
}

} // namespace cbv

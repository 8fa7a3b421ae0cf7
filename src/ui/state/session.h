// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is loaded: where it came from, the events, the blocks made of them. It does not load; that
// is loadcontroller's.
#pragma once

#include "core/block/capacityblock.h"
#include "core/input/loader.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace cbv {

/// Where events come from.
struct LoadSource
{
    QStringList paths;  ///< absolute
    QString pastedPath; ///< the one of them that holds a pasted text; empty: none
    bool isEmpty() const { return paths.isEmpty(); }
    /// As the file system writes them.
    std::vector<std::string> nativePaths() const;
};

/// One state of a load, whole or partial; made on a worker, never changed, shared.
struct SessionData
{
    LoadResult load;
    std::vector<CapacityBlock> blocks; ///< ordered by id

    const EventStore &store() const { return *load.store; }
    /// The index of a block by its id, or -1.
    int blockIndex(std::string_view id) const;
    /// The first block that an event is about, or -1.
    int blockOfRow(Row row) const;
};
using SessionDataPtr = std::shared_ptr<const SessionData>;
enum class LoadExtent { Part, Whole };
/// Finds the blocks as well: for a worker.
SessionDataPtr sessionData(LoadResult load, LoadExtent extent = LoadExtent::Whole);

enum class LoadPhase { Empty, Loading, Done };

class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);

    const LoadSource &source() const { return m_source; }
    Scope scope() const { return m_scope; }
    LoadPhase phase() const { return m_phase; }
    /// Never null.
    const SessionDataPtr &data() const { return m_data; }
    /// A short name for titles: the folder, the file, or "pasted text".
    QString title() const;

    /// A load begins. The old data stay until the first of the new arrive where it is a reload.
    enum class Keep { OldData, Nothing };
    void begin(const LoadSource &source, Scope scope, Keep keep);
    void setPartial(SessionDataPtr data);
    void setDone(SessionDataPtr data);
    /// What is open has changed on disk and was read again, with nobody asking.
    void update(SessionDataPtr data);

signals:
    void dataChanged();
    void phaseChanged();

private:
    LoadSource m_source;
    Scope m_scope = Scope::Blocks;
    LoadPhase m_phase = LoadPhase::Empty;
    SessionDataPtr m_data;
};

} // namespace cbv

// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs core's load() on a worker and puts what it gives into the session, part by part. GUI thread.
#pragma once

#include "backgroundjob.h"
#include "session.h"

#include "core/input/cachefolder.h"

#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <memory>

namespace cbv {

class LoadController : public QObject
{
    Q_OBJECT
public:
    /// `session` outlives it.
    explicit LoadController(Session *session, QObject *parent = nullptr);

    /// Whether new paths replace what is open, or come to it.
    enum class Mode { Replace, Add };
    void open(const QStringList &paths, Mode mode = Mode::Replace);
    /// A pasted text. It is kept in a private file while the program runs, so that its records can
    /// be read again like any others. Returns whether that could be written.
    bool openText(const QString &text);
    /// Reads the same source again; filter, selection and view stay.
    void reload();
    /// Other events of the same source.
    void setScope(Scope scope);
    Scope scope() const { return m_scope; }
    /// Stops reading; what was read so far is kept.
    void cancel();
    bool isLoading() const { return m_job.isRunning(); }
    /// Whether files that come, grow or go after a load are read as well. They are looked for by
    /// listing, which works on any file system and costs a small part of the time.
    void setFollowing(bool following);
    bool isFollowing() const { return m_isFollowing; }

    /// Where what files gave is kept from one opening to the next; null: nowhere.
    void setCache(std::shared_ptr<const CacheFolder> cache) { m_cache = std::move(cache); }

signals:
    void progressed(const cbv::LoadProgress &progress);
    /// So many events have come since the last look; the session holds them already.
    void followed(int newEvents);

private:
    void run(const LoadSource &source, Session::Keep keep);
    void planLook(std::chrono::milliseconds delay);
    void lookAgain();
    void takeFollowed(const SessionDataPtr &data);
    void stopLooking();

    Session *m_session;
    Scope m_scope = Scope::Blocks;
    std::unique_ptr<QTemporaryDir> m_pasted;
    bool m_isFollowing = false;
    std::shared_ptr<const CacheFolder> m_cache;
    std::shared_ptr<KnownFiles> m_known; ///< of the source that is open, where it is followed
    QTimer m_nextLook;
    BackgroundJob m_look;
    BackgroundJob m_job;
};

} // namespace cbv

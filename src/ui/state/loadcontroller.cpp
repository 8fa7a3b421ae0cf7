// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadcontroller.h"

#include "core/input/knownfiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace cbv {

namespace {
/// How long a source that is followed is left alone between two looks.
constexpr auto kLookEvery = std::chrono::milliseconds(2000);
/// A look takes at most this part of the time.
constexpr int kLookShare = 20;
} // namespace

LoadController::LoadController(Session *session, QObject *parent)
    : QObject(parent),
      m_session(session)
{
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &LoadController::lookAgain);
}

void LoadController::open(const QStringList &paths, Mode mode)
{
    LoadSource source;
    if (mode == Mode::Add)
        source = m_session->source();
    for (const QString &path : paths) {
        const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
        if (!source.paths.contains(absolute))
            source.paths.append(absolute);
    }
    if (!source.paths.isEmpty())
        run(source, mode == Mode::Add ? Session::Keep::OldData : Session::Keep::Nothing);
}

bool LoadController::openText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return true;
    auto folder = std::make_unique<QTemporaryDir>();
    const QString path = folder->filePath(QStringLiteral("clipboard.json"));
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!folder->isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.flush())
        return false;
    m_job.drop();
    m_pasted = std::move(folder);
    run({{path}, path}, Session::Keep::Nothing);
    return true;
}

void LoadController::reload()
{
    if (!m_session->source().isEmpty())
        run(m_session->source(), Session::Keep::OldData);
}

void LoadController::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    reload();
}

void LoadController::cancel()
{
    m_job.stop();
}

void LoadController::run(const LoadSource &source, Session::Keep keep)
{
    m_job.drop();
    stopLooking();
    m_session->begin(source, m_scope, keep);
    if (m_isFollowing)
        m_known = std::make_shared<KnownFiles>();
    const LoadOptions options{.scope = m_scope, .known = m_known, .cache = m_cache};
    // A reload shows nothing half-read: the old rows stay until the new ones are whole.
    const bool showParts = keep == Session::Keep::Nothing;
    const auto paths = source.nativePaths();
    m_job.start([=, this](std::stop_token stop, const BackgroundJob::Post &post) {
        LoadObserver observer;
        observer.progress = [this, &post](const LoadProgress &progress) {
            post([this, progress] { emit progressed(progress); });
        };
        if (showParts) {
            observer.partial = [this, &post](const LoadResult &part) {
                auto data = sessionData(part, LoadExtent::Part);
                post([this, data] { m_session->setPartial(data); });
            };
        }
        auto data = sessionData(load(paths, options, stop, observer));
        post([this, data] {
            m_session->setDone(data);
            planLook(kLookEvery);
        });
    });
}

void LoadController::setFollowing(bool following)
{
    if (following == m_isFollowing)
        return;
    m_isFollowing = following;
    stopLooking();
    if (following)
        m_known = std::make_shared<KnownFiles>();
    planLook(std::chrono::milliseconds(0));
}

void LoadController::stopLooking()
{
    m_nextLook.stop();
    m_look.drop();
    m_known.reset();
}

void LoadController::planLook(std::chrono::milliseconds delay)
{
    // Who stopped a load does not want the rest of it.
    const bool isWhole = m_session->phase() == LoadPhase::Done && !m_session->data()->load.cancelled;
    if (m_isFollowing && isWhole)
        m_nextLook.start(std::max(delay, kLookEvery));
}

void LoadController::lookAgain()
{
    const LoadOptions options{
        .scope = m_scope, .known = m_known, .patience = Patience::WhileWritten};
    const auto paths = m_session->source().nativePaths();
    m_look.start([=, this](std::stop_token stop, const BackgroundJob::Post &post) {
        QElapsedTimer cost;
        cost.start();
        SessionDataPtr data;
        if (options.known->hasChanged(paths, stop))
            data = sessionData(load(paths, options, stop));
        const auto delay = std::chrono::milliseconds(cost.elapsed() * kLookShare);
        post([this, data, delay] {
            if (data && !data->load.cancelled)
                takeFollowed(data);
            planLook(delay);
        });
    });
}

void LoadController::takeFollowed(const SessionDataPtr &data)
{
    const auto before = m_session->data()->store().size();
    m_session->update(data);
    const auto now = data->store().size();
    if (now > before)
        emit followed(static_cast<int>(now - before));
}

} // namespace cbv

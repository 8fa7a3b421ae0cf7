// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadcontroller.h"

#include "core/block/lifecycle.h"

#include <QDir>
#include <QFile>

namespace cbv {

namespace {

SessionDataPtr sessionData(LoadResult load)
{
    auto data = std::make_shared<SessionData>();
    data->blocks = capacityBlocks(*load.store);
    data->load = std::move(load);
    return data;
}

std::vector<std::string> encoded(const QStringList &paths)
{
    std::vector<std::string> result;
    for (const QString &path : paths)
        result.push_back(QFile::encodeName(path).toStdString());
    return result;
}

} // namespace

LoadController::LoadController(Session *session, QObject *parent)
    : QObject(parent),
      m_session(session)
{}

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
    m_session->begin(source, m_scope, keep);
    const LoadOptions options{.scope = m_scope};
    // A reload shows nothing half-read: the old rows stay until the new ones are whole.
    const bool showParts = keep == Session::Keep::Nothing;
    const auto paths = encoded(source.paths);
    m_job.start([=, this](std::stop_token stop, const BackgroundJob::Post &post) {
        LoadObserver observer;
        observer.progress = [this, &post](const LoadProgress &progress) {
            post([this, progress] { emit progressed(progress); });
        };
        if (showParts) {
            observer.partial = [this, &post](const LoadResult &part) {
                auto data = sessionData(part);
                post([this, data] { m_session->setPartial(data); });
            };
        }
        auto data = sessionData(load(paths, options, stop, observer));
        post([this, data] { m_session->setDone(data); });
    });
}

} // namespace cbv

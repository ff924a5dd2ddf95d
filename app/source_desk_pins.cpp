// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/ref_lookup.h"
#include "source_desk.h"

using namespace Qt::StringLiterals;

namespace slipway {

void SourceDesk::pin(const AppId &id, const QString &path, const QString &ref)
{
    const std::optional<AppSource> source = this->source(id, path);
    if (!source)
        return;
    Reading &reading = m_readings[id];
    if (reading.pinJob) { // The newest wish is the one that counts.
        delete reading.pinJob;
        emit refAnswered(id, reading.wantedRef, {});
    }
    JobOf<FoundRef> *job = lookUpRef(source->remote, ref, this);
    reading.pinJob = job;
    reading.wantedRef = ref;
    connect(job, &Job::finished, this, [this, job, id, path = source->path, ref] {
        job->deleteLater();
        m_readings[id].pinJob = nullptr;
        if (const Error *error = job->error()) {
            emit refAnswered(id, ref, error->summary);
            return;
        }
        const std::optional<QVariantMap> undo = keep(id, path, *job->result());
        if (!undo)
            return;
        emit refAnswered(id, ref, {});
        emit pinned(id, nameOf(id), job->result()->commit, *undo);
    });
    job->start();
}

void SourceDesk::pinNewest(const AppId &id, const QString &path, const std::function<void()> &then)
{
    const Reading &reading = m_readings[id];
    const std::optional<Commit> head = reading.log ? reading.log->head : std::nullopt;
    if (head && keep(id, path, {*head, FoundRef::Kind::Branch, reading.log->branch}))
        then();
}

std::optional<QVariantMap> SourceDesk::keep(const AppId &id, const QString &path,
                                            const FoundRef &found)
{
    AppSettings settings = m_apps.context().store.app(id);
    QVariantMap undo{{u"path"_s, path}, {u"set"_s, found.commit.text()}};
    if (const auto before = settings.pins.constFind(path); before != settings.pins.cend())
        undo.insert(u"commit"_s, before->text());
    if (settings.follows.contains(path))
        undo.insert(u"follows"_s, settings.follows.value(path));
    settings.pins.insert(path, found.commit);
    // A commit of a branch's list goes on being compared with that branch.
    const QString branch = m_readings[id].look.branch;
    if (found.kind != FoundRef::Kind::Commit)
        settings.follows.insert(path, followedName(found));
    else if (!branch.isEmpty())
        settings.follows.insert(path, u"heads/"_s + branch);
    else if (settings.follows.value(path).startsWith("tags/"_L1))
        settings.follows.remove(path);
    if (!save(settings, found.commit.text()))
        return std::nullopt;
    return undo;
}

bool SourceDesk::save(const AppSettings &settings, const QString &ref)
{
    const AppId id = settings.id;
    const Result<> saved = m_apps.context().store.save(settings);
    if (!saved) {
        emit refAnswered(id, ref, saved.error().summary);
        return false;
    }
    readAgain(id);
    tell(id);
    return true;
}

void SourceDesk::takeBack(const AppId &id, const QVariantMap &undo)
{
    AppSettings settings = m_apps.context().store.app(id);
    const QString path = undo.value(u"path"_s).toString();
    const auto now = settings.pins.constFind(path);
    if (now == settings.pins.cend() || now->text() != undo.value(u"set"_s).toString())
        return; // It was pinned otherwise since.
    if (const auto before = Commit::parse(undo.value(u"commit"_s).toString()))
        settings.pins.insert(path, *before);
    else
        settings.pins.remove(path);
    if (undo.contains(u"follows"_s))
        settings.follows.insert(path, undo.value(u"follows"_s).toString());
    else
        settings.follows.remove(path);
    save(settings, {});
}

} // namespace slipway

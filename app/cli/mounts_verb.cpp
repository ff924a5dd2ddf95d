// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/change_needs.h"
#include "apps/mount_look.h"
#include "cli/check_text.h"
#include "cli/cli_session.h"
#include "cli/json_forms.h"
#include "cli/mount_edit.h"
#include "cli/text_table.h"
#include "profiles/profile_keys.h"

#include <QDir>
#include <QJsonArray>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString nameOf(AppFolder::From from)
{
    switch (from) {
    case AppFolder::From::Default:
        return u"default"_s;
    case AppFolder::From::Setting:
        return u"setting"_s;
    case AppFolder::From::Person:
        break;
    }
    return u"user"_s;
}

QString accessOf(const AppFolder &folder)
{
    return accessWords().at(folder.readOnly ? 1 : 0);
}

/// `mounts`: what was asked for is tried on paper, looked at, asked about, kept and told.
class MountsVerb : public QObject
{
public:
    MountsVerb(CliSession &session, const AppsContext &context, const Profile &profile,
               const AppSettings &before, const MountEdit &edit)
        : QObject(&session)
        , m_session(session)
        , m_context(context)
        , m_profile(profile)
        , m_before(before)
        , m_edit(edit)
    {}
    void run();

private:
    bool changes() const { return !m_session.request().mountsAct.isEmpty(); }
    void look(const std::function<void(const MountLook &)> &then);
    void decide(const MountLook &look);
    std::optional<Error> refusal(const LookedFolder &looked, const QList<Check> &checks) const;
    void ask(const QStringList &questions);
    void keep();
    void tell(const MountLook &look);
    QString textOf(const MountLook &look) const;
    QJsonArray jsonOf(const MountLook &look) const;

    CliSession &m_session;
    AppsContext m_context;
    Profile m_profile;
    AppSettings m_before;
    MountEdit m_edit;
    std::optional<EngineInfo> m_engine;
    QStringList m_missing; ///< Folders to be made.
};

void MountsVerb::run()
{
    // Without an engine less is known of what it sees, and everything else is.
    JobOf<EngineInfo> *job = m_context.engine.info(this);
    connect(job, &Job::finished, this, [this, job] {
        if (!job->error())
            m_engine = *job->result();
        look([this](const MountLook &seen) { changes() ? decide(seen) : tell(seen); });
    });
    job->start();
}

void MountsVerb::look(const std::function<void(const MountLook &)> &then)
{
    JobOf<MountLook> *job =
        lookAtMounts(m_context, m_profile, m_edit.settings, m_engine ? &*m_engine : nullptr, this);
    connect(job, &Job::finished, this, [this, job, then] {
        if (job->error())
            m_session.fail(*job->error());
        else
            then(*job->result());
    });
    job->start();
}

/// What is never kept, whatever is answered.
std::optional<Error> MountsVerb::refusal(const LookedFolder &looked,
                                         const QList<Check> &checks) const
{
    for (const Check &check : checks) {
        const QString subject = subjectOf(check);
        const bool isRefused = subject == "container"_L1 || subject == "nested"_L1;
        if (check.level == Check::Level::Fail && isRefused)
            return Error{Error::Kind::Conflict, check.fact, check.meaning};
        if (check.level == Check::Level::Fail && subject == "place"_L1)
            return Error{Error::Kind::NoPermission, check.fact, check.meaning};
    }
    if (m_missing.contains(looked.folder.host) && looked.path->makable == PathFacts::Answer::No)
        return Error{
            Error::Kind::NoPermission,
            CliSession::tr("%1 is not there, and you may not make it.").arg(looked.folder.host),
            {}};
    return std::nullopt;
}

void MountsVerb::decide(const MountLook &look)
{
    QStringList questions;
    const bool isElsewhere = look.around.sight.where == EngineSight::Where::Remote;
    for (qsizetype at = 0; at < look.folders.size(); ++at) {
        const LookedFolder &looked = look.folders[at];
        if (looked.folder.isOfLayout() || !m_edit.touched.contains(looked.folder.key()))
            continue;
        const bool isMissing = looked.path && looked.path->kind == PathFacts::Kind::Missing;
        if (isMissing && !isElsewhere && !looked.folder.isMadeByUs())
            m_missing << looked.folder.host;
        if (const auto error = refusal(looked, mountChecks(look.folders, at, look.around)))
            return m_session.fail(*error);
        if (m_missing.contains(looked.folder.host))
            questions << CliSession::tr("The folder %1 is not there. It would be made.")
                             .arg(looked.folder.host);
        const PlaceRisk risk = riskOf(looked, look.around);
        if (risk.level == PlaceRisk::Level::Ask)
            questions << u"%1: %2"_s.arg(looked.folder.host, riskText(risk, m_profile.name));
    }
    if (questions.isEmpty() || m_session.request().yes)
        keep();
    else
        ask(questions);
}

/// Anything but yes is no.
void MountsVerb::ask(const QStringList &questions)
{
    for (const QString &question : questions)
        m_session.sayError(question + u'\n');
    if (m_session.request().json || isatty(STDIN_FILENO) != 1) {
        m_session.sayError(CliSession::tr("Nothing was changed: `--yes` does it.") + u'\n');
        m_session.end(exitcode::kUsage);
        return;
    }
    m_session.confirm(CliSession::tr("Do it? [y/N] "), CliSession::tr("Nothing was changed."),
                      [this] { keep(); });
}

void MountsVerb::keep()
{
    for (const QString &path : std::as_const(m_missing)) {
        if (const Result<> made = makeFolderAs(path, m_context.person); !made)
            return m_session.fail(made.error());
    }
    if (const Result<> saved = m_session.store().save(m_edit.settings); !saved)
        return m_session.fail(saved.error());
    look([this](const MountLook &seen) { tell(seen); });
}

QJsonArray MountsVerb::jsonOf(const MountLook &look) const
{
    QJsonArray mounts;
    for (qsizetype at = 0; at < look.folders.size(); ++at) {
        const AppFolder &folder = look.folders[at].folder;
        if (folder.isOfLayout())
            continue;
        QJsonArray checks;
        for (const Check &check : mountChecks(look.folders, at, look.around))
            checks.append(toJson(check));
        mounts.append(QJsonObject{{u"name"_s, orNull(folder.name)},
                                  {u"label"_s, orNull(folder.label)},
                                  {u"purpose"_s, purposeWords().at(int(folder.purpose))},
                                  {u"kind"_s, folder.isVolume() ? u"volume"_s : u"folder"_s},
                                  {u"host"_s, orNull(folder.host)},
                                  {u"container"_s, folder.container},
                                  {u"access"_s, accessOf(folder)},
                                  {u"from"_s, nameOf(folder.from)},
                                  {u"checks"_s, checks}});
    }
    return mounts;
}

QString MountsVerb::textOf(const MountLook &look) const
{
    QList<QStringList> rows{
        {u"NAME"_s, u"FOLDER"_s, u"IN THE APP"_s, u"ACCESS"_s, u"FROM"_s, u"LABEL"_s}};
    QString trouble;
    for (qsizetype at = 0; at < look.folders.size(); ++at) {
        const AppFolder &folder = look.folders[at].folder;
        if (folder.isOfLayout())
            continue;
        const auto orDash = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
        rows.append({orDash(folder.name), orDash(folder.host), folder.container, accessOf(folder),
                     nameOf(folder.from), orDash(folder.label)});
        for (const Check &check : mountChecks(look.folders, at, look.around)) {
            if (check.level == Check::Level::Ok && subjectOf(check) != "link"_L1)
                continue;
            trouble += checkText(check);
        }
    }
    return textTable(rows) + trouble;
}

void MountsVerb::tell(const MountLook &look)
{
    const ChangeNeeds needs = changeNeeds(m_before, m_edit.settings);
    if (m_session.request().json) {
        m_session.json(QJsonDocument(QJsonObject{{u"app"_s, m_before.id.text()},
                                                 {u"needs"_s, slipway::nameOf(needs)},
                                                 {u"mounts"_s, jsonOf(look)}}));
    } else {
        m_session.say(textOf(look));
        if (needs == ChangeNeeds::Restart)
            m_session.sayError(
                CliSession::tr("It counts when %1 is started again.").arg(m_profile.name) + u'\n');
    }
    m_session.end(exitcode::kDone);
}

} // namespace

void runMounts(CliSession &session)
{
    const std::optional<AppId> id = session.app();
    if (!id)
        return;
    const AppSettings settings = session.store().app(*id);
    const std::optional<Profile> profile = profileOf(session, *id);
    if (!profile)
        return;
    const Result<MountEdit> edit =
        mountEdit(session.request(), *profile, settings, QDir::currentPath(), QDir::homePath());
    if (!edit)
        return session.fail(edit.error(), exitcode::kUsage);
    const std::optional<AppsContext> context = session.contextWithoutEngine();
    if (!context)
        return;
    (new MountsVerb(session, *context, *profile, settings, *edit))->run();
}

} // namespace slipway

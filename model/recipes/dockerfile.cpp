// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/dockerfile.h"

#include "recipes/quoting.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

const QString continued = u" \\\n    "_s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

bool isWhole(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch()
        && !hasControlCharacter(text);
}

} // namespace

void Dockerfile::step(const QString &name)
{
    m_step = name;
    if (!m_text.isEmpty())
        instruct({});
}

void Dockerfile::from(const ImageRef &image, const QString &stage)
{
    stepInstruct(u"FROM "_s + image.text() + (stage.isEmpty() ? QString() : u" AS "_s + stage));
}

void Dockerfile::fromStage(const QString &stage, const QString &as)
{
    stepInstruct(u"FROM "_s + stage + (as.isEmpty() ? QString() : u" AS "_s + as));
}

void Dockerfile::run(const QStringList &commands, const QStringList &mounts)
{
    QStringList lines;
    for (const QString &mount : mounts)
        lines += u"--mount="_s + mount;
    lines += commands.join(continued + u"&& "_s);
    stepInstruct(u"RUN "_s + lines.join(continued));
}

void Dockerfile::runOwn(const QString &environment, const QString &line, const QStringList &mounts)
{
    run({environment + u"sh -euc "_s + word(line)}, mounts);
    m_steps.last().isOwn = true;
}

void Dockerfile::copy(const QString &source, const QString &target, const CopyOptions &options)
{
    QString flags;
    if (!options.owner.isEmpty())
        flags += u"--chown="_s + options.owner + u' ';
    if (!options.stage.isEmpty())
        flags += u"--from="_s + options.stage + u' ';
    stepInstruct(u"COPY "_s + flags + source + u' ' + path(target));
}

void Dockerfile::add(const QString &archive, const QString &target)
{
    stepInstruct(u"ADD "_s + archive + u' ' + path(target));
}

void Dockerfile::pairs(const QString &instruction, const QMap<QString, QString> &values,
                       const QString &namePattern)
{
    QStringList lines;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!isWhole(namePattern, it.key())) {
            refuse(
                {Error::Kind::Malformed,
                 Text::tr("“%1” is not a name that a recipe can carry.").arg(it.key().simplified()),
                 {}});
            continue;
        }
        lines += it.key() + u'=' + take(dockerValue(it.value()));
    }
    if (!lines.isEmpty())
        instruct(instruction + u' ' + lines.join(continued));
}

void Dockerfile::environment(const QMap<QString, QString> &values)
{
    pairs(u"ENV"_s, values, u"[A-Za-z_][A-Za-z0-9_]*"_s);
}

void Dockerfile::prependPath(const QString &folder)
{
    instruct(u"ENV PATH=\""_s + path(folder) + u":$PATH\""_s);
}

void Dockerfile::labels(const QMap<QString, QString> &values)
{
    pairs(u"LABEL"_s, values, u"[a-z0-9][a-z0-9._-]*"_s);
}

void Dockerfile::workdir(const QString &folder)
{
    stepInstruct(u"WORKDIR "_s + path(folder));
}

void Dockerfile::user(const QString &name)
{
    instruct(u"USER "_s + name);
}

void Dockerfile::expose(Port port, bool udp)
{
    instruct(u"EXPOSE "_s + port.text() + (udp ? u"/udp"_s : QString()));
}

void Dockerfile::checkSignal(const QString &signal)
{
    if (!isWhole(u"SIG[A-Z]{2,6}([+-][0-9]{1,2})?|[0-9]{1,2}"_s, signal))
        refuse({Error::Kind::Malformed,
                Text::tr("“%1” is not the name of a signal.").arg(signal.left(40).simplified()),
                {}});
}

void Dockerfile::stopSignal(const QString &signal)
{
    checkSignal(signal);
    if (isGood())
        instruct(u"STOPSIGNAL "_s + signal);
}

void Dockerfile::command(const QStringList &words)
{
    instruct(u"CMD "_s + take(jsonWords(words)));
}

void Dockerfile::entrypoint(const QStringList &words)
{
    instruct(u"ENTRYPOINT "_s + take(jsonWords(words)));
}

void Dockerfile::healthcheck(const Probe &probe)
{
    instruct(u"HEALTHCHECK --interval=15s --timeout=5s --start-period=%1s --retries=4"_s.arg(
                 probe.startPeriod.count())
             + continued + u"CMD "_s + take(jsonWords(probe.command)));
}

QString Dockerfile::word(const QString &text)
{
    return take(shellWord(text));
}

QString Dockerfile::words(const QStringList &texts)
{
    return take(shellCommand(texts));
}

QString Dockerfile::path(const QString &path)
{
    return take(plainPath(path));
}

QString Dockerfile::aptPackages(const QStringList &names)
{
    QStringList checked;
    for (const QString &name : names)
        checked += take(aptPackage(name));
    return checked.join(u' ');
}

QString Dockerfile::pipRequirements(const QStringList &specifiers)
{
    QStringList checked;
    for (const QString &specifier : specifiers)
        checked += take(pipRequirement(specifier));
    return checked.join(u' ');
}

void Dockerfile::refuse(const Error &error)
{
    if (!m_error)
        m_error = error;
}

QString Dockerfile::take(const Result<QString> &text)
{
    if (text)
        return *text;
    refuse(text.error());
    return {};
}

void Dockerfile::instruct(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    m_text += bytes + '\n';
    m_line += 1 + static_cast<int>(bytes.count('\n'));
}

void Dockerfile::stepInstruct(const QString &line)
{
    m_steps += RecipeStep{.name = m_step, .line = m_line};
    instruct(line);
}

} // namespace slipway

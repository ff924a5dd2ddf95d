// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_engine_base.h"

#include "bench/figures.h"

#include <QEventLoop>

namespace slipway::bench {
using namespace Qt::StringLiterals;

BenchEngine::BenchEngine()
    : m_lab({.product = labs::OwnEngineOptions::Product::Sid,
             .data = labs::OwnEngineOptions::Data::Memory})
{}

bool BenchEngine::start()
{
    if (!m_lab.start()) {
        m_problem = m_lab.problem();
        return false;
    }
    const labs::ToolEnd layer =
        labs::runTool({labs::labScript(u"base_images.sh"_s), u"make"_s, u"busybox"_s});
    const labs::ToolEnd imported = labs::runTool(
        docker({u"import"_s, QString::fromLocal8Bit(layer.output).trimmed(), u"bench"_s}));
    m_problem = layer.problem + imported.problem;
    m_engine = connect();
    auto *version = m_engine->version(m_engine.get());
    if (!imported.ok || !finish(version))
        return false;
    print(u"Engine %1, %2, buildx %3"_s.arg(
        (*version->result()).version,
        QString::fromUtf8(labs::runTool({u"docker"_s, u"--version"_s}).output).trimmed(),
        QString::fromUtf8(labs::runTool(buildx({u"version"_s})).output).trimmed()));
    return true;
}

std::unique_ptr<Engine> BenchEngine::connect() const
{
    return std::make_unique<Engine>(EngineChoice{.endpoint = *Endpoint::parse(m_lab.endpoint()),
                                                 .rule = EngineChoice::Rule::Setting,
                                                 .reason = {},
                                                 .looked = {}});
}

QStringList BenchEngine::docker(const QStringList &arguments) const
{
    return QStringList{u"env"_s, u"DOCKER_BUILDKIT=0"_s, u"docker"_s, u"-H"_s, m_lab.endpoint()}
    + arguments;
}

QStringList BenchEngine::buildx(const QStringList &arguments) const
{
    return QStringList{u"env"_s, u"DOCKER_HOST=%1"_s.arg(m_lab.endpoint()),
                       m_lab.programFolder() + u"/docker-buildx"_s}
    + arguments;
}

bool finish(Job *job)
{
    QEventLoop loop;
    QObject::connect(job, &Job::finished, &loop, &QEventLoop::quit);
    job->start();
    loop.exec();
    if (const Error *error = job->error())
        print(error->summary + u'\n' + error->detail);
    return !job->error();
}

ContainerSpec containerOf(const QString &name, const QStringList &command)
{
    ContainerSpec spec;
    spec.name = name;
    spec.image = u"bench"_s;
    spec.command = command;
    return spec;
}

bool runPeer(const QStringList &command)
{
    const labs::ToolEnd end = labs::runTool(command);
    if (!end.ok)
        print(end.problem);
    return end.ok;
}

} // namespace slipway::bench

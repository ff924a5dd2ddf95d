// SPDX-License-Identifier: GPL-3.0-or-later
#include "build_report.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace slipway {

constexpr int kReportLines = 60;

QString withoutSecrets(QString text, const QString &home)
{
    // user:password@ in an address; values after words that name a secret; the long tokens of the
    // usual hosts
    static const QRegularExpression credentials(QStringLiteral("://[^/\\s@]+@"));
    static const QRegularExpression named(QStringLiteral(
        "(?i)([A-Za-z0-9_-]*(?:token|password|passwd|secret|api[_-]?key|authorization))(\\s*[=:]"
        "\\s*)(bearer\\s+)?\\S+"));
    static const QRegularExpression tokens(
        QStringLiteral("\\b(ghp_|gho_|ghs_|github_pat_|hf_|glpat-|sk-)[A-Za-z0-9_-]{8,}"));
    text.replace(credentials, QStringLiteral("://***@"));
    text.replace(named, QStringLiteral("\\1\\2***"));
    text.replace(tokens, QStringLiteral("\\1***"));
    if (home.size() > 1)
        text.replace(home, QStringLiteral("~"));
    return text;
}

QString reportOf(const BuildView &view, const EngineView &engine)
{
    QStringList lines;
    lines << QStringLiteral("Slipway %1").arg(QCoreApplication::applicationVersion());
    if (engine.version)
        lines << QStringLiteral("%1 %2 (API %3), %4, kernel %5")
                     .arg(engine.version->product, engine.version->version, engine.version->api,
                          engine.version->architecture, engine.version->kernel);
    lines << QStringLiteral("%1: %2").arg(view.name, view.subtitle);
    for (const StepRow &step : view.steps.rows()) {
        if (step.state == StepRow::State::Failed)
            lines << QStringLiteral("Failed step: %1 (%2)").arg(step.name, step.detail);
    }
    if (view.failure)
        lines << view.failure->title << view.failure->text;
    lines << QString();
    for (int i = std::max(0, view.log.count() - kReportLines); i < view.log.count(); ++i)
        lines << view.log.line(i).text;
    return withoutSecrets(lines.join(u'\n'), QDir::homePath()) + u'\n';
}

} // namespace slipway

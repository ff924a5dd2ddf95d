// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/image_ref.h"
#include "recipes/recipe.h"

#include <chrono>
#include <optional>

namespace slipway {

/// How COPY copies.
struct CopyOptions {
    QString owner = {}; ///< "1000:1000"
    QString stage = {};
};

/// Writes a Dockerfile, one instruction a call. What cannot be carried is remembered as the first
/// error and told at the end, so that a recipe reads as the list of its instructions. No heredocs:
/// neither the classic builder nor the Dockerfile reader inside Docker 20.10 knows them.
class Dockerfile
{
public:
    /// Begins a paragraph; the instructions up to the next call are this step for people.
    void step(const QString &name);

    void from(const ImageRef &image, const QString &stage = {});
    void fromStage(const QString &stage,
                   const QString &as = {}); ///< `FROM scratch` and earlier stages.
    /// @p commands are joined by &&; they are literal text and words that went through the quoting
    /// rules.
    void run(const QStringList &commands, const QStringList &mounts = {});
    /// A line of the person's own, with @p environment ("NAME=VALUE " or empty) before it.
    void runOwn(const QString &environment, const QString &line, const QStringList &mounts);
    void copy(const QString &source, const QString &target, const CopyOptions &options = {});
    void add(const QString &archive, const QString &target); ///< Unpacks a local archive.
    void environment(const QMap<QString, QString> &values);
    void prependPath(const QString &folder);
    void labels(const QMap<QString, QString> &values);
    void workdir(const QString &folder);
    void user(const QString &name);
    void expose(Port port, bool udp = false);
    void stopSignal(const QString &signal);
    void command(const QStringList &words);
    void entrypoint(const QStringList &words);
    struct Probe {
        QStringList command;
        std::chrono::seconds startPeriod{0};
    };
    void healthcheck(const Probe &probe);

    // Quoting that remembers its error and goes on.
    QString word(const QString &text);
    QString words(const QStringList &texts);
    QString path(const QString &path);
    QString aptPackages(const QStringList &names);
    QString pipRequirements(const QStringList &specifiers);
    void checkSignal(const QString &signal);
    void refuse(const Error &error);

    bool isGood() const { return !m_error; }
    const Error &error() const { return *m_error; }
    const QByteArray &text() const { return m_text; }
    const QList<RecipeStep> &steps() const { return m_steps; }

private:
    void instruct(const QString &line);
    void stepInstruct(const QString &line);
    void pairs(const QString &instruction, const QMap<QString, QString> &values,
               const QString &namePattern);
    QString take(const Result<QString> &text);

    QByteArray m_text;
    int m_line = 1;
    QString m_step;
    QList<RecipeStep> m_steps;
    std::optional<Error> m_error;
};

} // namespace slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/preferences.h"

#include "base/settings.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

template <typename T>
struct Word {
    QLatin1StringView text;
    T value;
};

constexpr std::array kColours{Word<Colours>{"system"_L1, Colours::System},
                              Word<Colours>{"light"_L1, Colours::Light},
                              Word<Colours>{"dark"_L1, Colours::Dark}};
constexpr std::array kSpacings{Word<Spacing>{"roomy"_L1, Spacing::Roomy},
                               Word<Spacing>{"compact"_L1, Spacing::Compact}};
constexpr std::array kMovements{Word<Movement>{"system"_L1, Movement::System},
                                Word<Movement>{"less"_L1, Movement::Less},
                                Word<Movement>{"full"_L1, Movement::Full}};
constexpr std::array kSwitch{Word<bool>{"true"_L1, true}, Word<bool>{"false"_L1, false}};

/// Reads single settings and gathers what cannot be used.
class Reader
{
public:
    Reader(const Settings &settings, QStringList *problems)
        : m_settings(settings)
        , m_problems(problems)
    {}

    /// Commas in what a person wrote without quotes make it a list.
    QString text(const QString &key) const
    {
        return m_settings.value(key, {}).toStringList().join(u", "_s);
    }

    template <typename T, size_t N>
    T word(const QString &key, const std::array<Word<T>, N> &words, T fallback) const
    {
        const QString found = text(key);
        QStringList known;
        for (const Word<T> &word : words) {
            if (found == word.text)
                return word.value;
            known << word.text;
        }
        if (!found.isEmpty())
            tell(Text::tr("The setting %1 is “%2”, but it can only be one of: %3.")
                     .arg(key, found, known.join(u", "_s)));
        return fallback;
    }

    int number(const QString &key, int least, int most, int fallback) const
    {
        const QString found = text(key);
        bool isNumber = false;
        const int value = found.toInt(&isNumber);
        if (isNumber && value >= least && value <= most)
            return value;
        if (!found.isEmpty())
            tell(Text::tr("The setting %1 is “%2”, but it must be a number from %3 to %4.")
                     .arg(key, found)
                     .arg(least)
                     .arg(most));
        return fallback;
    }

    QString folder(const QString &key) const
    {
        const QString found = text(key);
        if (found.isEmpty() || QDir::isAbsolutePath(found))
            return found;
        tell(Text::tr("The setting %1 is “%2”, but it must be a folder's whole path.")
                 .arg(key, found));
        return {};
    }

    QString path(const QString &key) const
    {
        const QString found = text(key);
        if (found.isEmpty() || QDir::isAbsolutePath(found))
            return found;
        tell(Text::tr("The setting %1 is “%2”, but it must be a whole path.").arg(key, found));
        return {};
    }

private:
    void tell(const QString &problem) const
    {
        if (m_problems)
            *m_problems << problem;
    }
    const Settings &m_settings;
    QStringList *m_problems;
};

template <typename T, size_t N>
QString textOf(T value, const std::array<Word<T>, N> &words)
{
    for (const Word<T> &word : words) {
        if (word.value == value)
            return word.text;
    }
    Q_UNREACHABLE();
}

/// A default is not written: a later version may choose a better one.
template <typename T>
void write(Settings &settings, const Setting<QString> &setting, T value, T fallback,
           const QString &text)
{
    if (value == fallback)
        settings.remove(setting.key());
    else
        settings.setValue(setting.key(), text);
}

} // namespace

Preferences Preferences::of(const Settings &settings, QStringList *problems)
{
    const Reader reader(settings, problems);
    const Preferences usual;
    Preferences read;
    read.colours = reader.word(settings.theme.key(), kColours, usual.colours);
    read.textSize =
        reader.number(settings.textSize.key(), kLeastTextSize, kMostTextSize, usual.textSize);
    read.spacing = reader.word(settings.spacing.key(), kSpacings, usual.spacing);
    read.movement = reader.word(settings.movement.key(), kMovements, usual.movement);
    read.language = reader.text(settings.language.key());
    read.notifications = reader.word(settings.notifications.key(), kSwitch, usual.notifications);
    read.restoreSession = reader.word(settings.restoreSession.key(), kSwitch, usual.restoreSession);
    read.tray = reader.word(settings.tray.key(), kSwitch, usual.tray);
    read.engine = reader.text(settings.engineEndpoint.key());
    read.modelsFolder = reader.folder(settings.modelsFolder.key());
    read.outputsFolder = reader.folder(settings.outputsFolder.key());
    read.checksUpdates = reader.word(settings.checkUpdates.key(), kSwitch, usual.checksUpdates);
    read.gitProxy = reader.text(settings.gitProxy.key());
    read.gitCertificates = reader.path(settings.gitCertificates.key());
    return read;
}

void Preferences::writeTo(Settings &settings) const
{
    const Preferences usual;
    write(settings, settings.theme, colours, usual.colours, textOf(colours, kColours));
    write(settings, settings.textSize, textSize, usual.textSize, QString::number(textSize));
    write(settings, settings.spacing, spacing, usual.spacing, textOf(spacing, kSpacings));
    write(settings, settings.movement, movement, usual.movement, textOf(movement, kMovements));
    write(settings, settings.language, language, usual.language, language);
    write(settings, settings.notifications, notifications, usual.notifications,
          textOf(notifications, kSwitch));
    write(settings, settings.restoreSession, restoreSession, usual.restoreSession,
          textOf(restoreSession, kSwitch));
    write(settings, settings.tray, tray, usual.tray, textOf(tray, kSwitch));
    write(settings, settings.engineEndpoint, engine, usual.engine, engine);
    write(settings, settings.modelsFolder, modelsFolder, usual.modelsFolder, modelsFolder);
    write(settings, settings.outputsFolder, outputsFolder, usual.outputsFolder, outputsFolder);
    write(settings, settings.checkUpdates, checksUpdates, usual.checksUpdates,
          textOf(checksUpdates, kSwitch));
    write(settings, settings.gitProxy, gitProxy, usual.gitProxy, gitProxy);
    write(settings, settings.gitCertificates, gitCertificates, usual.gitCertificates,
          gitCertificates);
}

} // namespace slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/widgets/card.h"

namespace slipway {

class TextLabel;

/// The command that an app would run with the settings as they are edited; what is new in it is
/// coloured.
class RunPreview : public Card
{
    Q_OBJECT
public:
    explicit RunPreview(QWidget *parent = nullptr);
    void show(const Profile &profile, const AppSettings &saved, const AppSettings &edited);
    using Card::show;
    QString text() const; ///< As plain text.

private:
    TextLabel *m_text;
};

/// What an app may do with the settings as they are edited, and what of it is not the usual.
class ContainedCard : public Card
{
    Q_OBJECT
public:
    explicit ContainedCard(QWidget *parent = nullptr);
    void show(const ContainedView &view);
    using Card::show;

private:
    TextLabel *m_line;
    TextLabel *m_looser;
    TextLabel *m_stricter;
};

/// The lines of a command: the program with what comes first, then one option a line.
QList<QStringList> commandLines(const QStringList &words);

} // namespace slipway

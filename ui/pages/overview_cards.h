// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace slipway {

class Button;
class LinkButton;
class Mark;
class ProseLine;

/// One line above everything else: what the person should know of this app now.
class NoticeCard : public Card
{
    Q_OBJECT
public:
    explicit NoticeCard(QWidget *parent = nullptr);
    /// Without an action there is no button.
    void setNotice(const QString &icon, const QString &text, const QString &action);

signals:
    void actionPressed();

private:
    Mark *m_mark;
    ProseLine *m_text;
    Button *m_action;
};

/// The folders of an app and whether they are well.
class MountCard : public Card
{
    Q_OBJECT
public:
    explicit MountCard(QWidget *parent = nullptr);
    void setMounts(const QList<MountFact> &mounts);

signals:
    void folderPressed(const QString &path);
    void editPressed();

private:
    LinkButton *m_edit;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_lines;
    QStringList m_said;
};

/// What happened to an app lately.
class RecentCard : public Card
{
    Q_OBJECT
public:
    explicit RecentCard(QWidget *parent = nullptr);
    void setRecent(const QList<RecentFact> &recent);

signals:
    void allPressed();

private:
    LinkButton *m_all;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_lines;
    QStringList m_said;
};

/// What an install will do, in order, and the button that begins it.
class PlanCard : public Card
{
    Q_OBJECT
public:
    explicit PlanCard(QWidget *parent = nullptr);
    void setPlan(const AppRow &app, const RecipeView &recipe);

signals:
    void installPressed();

private:
    QVBoxLayout *m_rows;
    QList<QWidget *> m_lines;
    QStringList m_said;
};

} // namespace slipway

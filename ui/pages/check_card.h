// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/engine_desk_view.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace slipway {

class Button;
class TextLabel;

/// One check: what is so, what follows, what to do, and a button where a command does it.
class CheckItem : public QWidget
{
    Q_OBJECT
public:
    CheckItem(const Check &check, bool canBecomeRoot, QWidget *parent);
    const Check &check() const { return m_check; }
    void setRemedying(bool isUnderWay, bool mayBegin);
    Button *fix() const
    {
        return m_fix;
    } ///< Null: no command that can be run from here remedies it.

signals:
    void fixWished();

private:
    QWidget *makeWords();
    Check m_check;
    bool m_canBecomeRoot; ///< From here.
    Button *m_fix = nullptr;
};

/// The checks, worst first; those that are well are folded away while others are not.
class CheckCard : public Card
{
    Q_OBJECT
public:
    explicit CheckCard(QWidget *parent);
    void setView(const EngineDeskView &view);

signals:
    void fixWished(const QString &checkId); ///< The person has seen the command and agreed.

private:
    void layOut(const EngineDeskView &view);
    QWidget *makeMore(int count); ///< What unfolds those that are well.
    void tell(const EngineDeskView &view);
    void ask(const Check &check);

    TextLabel *m_note;
    QVBoxLayout *m_rows;
    QWidget *m_well = nullptr; ///< Those that are well.
    QList<CheckItem *> m_items;
    QList<Check> m_checks;
    bool m_canBecomeRoot = true;
    bool m_isOpen = false; ///< The person unfolded those that are well.
};

} // namespace slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace slipway {

class Button;
class TextLabel;
class WrapLayout;

/// Says that something was changed and not kept yet, and what keeping it means.
class ChangesCard : public Card
{
    Q_OBJECT
public:
    explicit ChangesCard(QWidget *parent = nullptr);
    void tell(const QString &fact, const QString &note);
    void addVerb(Button *verb); ///< Behind Discard.

signals:
    void discardWished();

private:
    TextLabel *m_fact;
    TextLabel *m_note;
    WrapLayout *m_verbs;
};

} // namespace slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

namespace slipway {

class Button;

/// A value and a button that puts it on the clipboard; its icon becomes a tick for a moment.
class CopyLabel : public QWidget
{
    Q_OBJECT
public:
    /// `what` names the value for a screen reader: "Copy the container's id".
    CopyLabel(const QString &value, const QString &what, Face face = Face::MonoSmall,
              QWidget *parent = nullptr);
    void setValue(const QString &shown,
                  const QString &copied = {}); ///< `copied`: the long form, if it differs
    void setWhat(const QString &what); ///< As in the constructor, when it is another value.
    ElidedLabel *label() const { return m_label; }

private:
    QString m_copied;
    ElidedLabel *m_label;
    Button *m_button;
};

} // namespace slipway

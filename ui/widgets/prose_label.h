// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

namespace slipway {

/// A part of a sentence, and whether it is to be read as typed: a hash, a path, the name of a file.
struct ProsePart {
    QString text;
    bool isTyped = false;
    friend bool operator==(const ProsePart &, const ProsePart &) = default;
};
QList<ProsePart> proseParts(const QString &sentence);

/// One line of prose, its typed parts in the fixed-pitch face. Elided at the end.
class ProseLine : public ElidedLabel
{
    Q_OBJECT
public:
    explicit ProseLine(const QString &text, Face face = Face::Body, Role role = Role::Text,
                       QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Prose of several lines, set the same way.
class ProseLabel : public TextLabel
{
    Q_OBJECT
public:
    explicit ProseLabel(const QString &text, Face face = Face::Body, Role role = Role::Text,
                        QWidget *parent = nullptr);
    void setProse(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_prose;
    Face m_face;
};

} // namespace slipway

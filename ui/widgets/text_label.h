// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QLabel>

namespace slipway {

/// A label in a face and a colour of the design, plain text unless said otherwise.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text, Face face = Face::Body, Role role = Role::Text,
                       QWidget *parent = nullptr);
    void setFace(Face face);
    void setRole(Role role);
    Role role() const { return m_role; }

protected:
    void changeEvent(QEvent *event) override;

private:
    Face m_face;
    Role m_role = Role::Text;
};

/// One line that is elided where it does not fit; the full text is then the tool tip.
class ElidedLabel : public TextLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text, Face face = Face::Body, Role role = Role::Text,
                         Qt::TextElideMode elide = Qt::ElideRight, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_elide;
};

/// A number that changes while it is looked at: its digits stand in cells as wide as "0", so that
/// nothing jitters. Qt 6.4 has no switch for tabular figures.
class NumberLabel : public QWidget
{
    Q_OBJECT
public:
    explicit NumberLabel(const QString &text, Face face = Face::Figure, Role role = Role::Text,
                         QWidget *parent = nullptr);
    const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setRole(Role role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Face m_face;
    Role m_role;
};

} // namespace slipway

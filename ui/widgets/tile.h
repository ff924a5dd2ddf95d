// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace slipway {

/// The tile of an app. It says nothing aloud: the name stands beside it.
class Tile : public QWidget
{
    Q_OBJECT
public:
    explicit Tile(int size, QWidget *parent = nullptr);
    void setApp(const QString &icon, const QString &tint, const QString &label);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_tint;
    QString m_label;
};

/// A line icon that stands beside words.
class Mark : public QWidget
{
    Q_OBJECT
public:
    explicit Mark(int size, QWidget *parent = nullptr);
    void setIcon(const QString &name, Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Role m_role = Role::TextTertiary;
};

} // namespace slipway

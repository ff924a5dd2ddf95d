// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace slipway {

/// A field with a lens at the left and, while it is empty, the key that leads to it at the right.
/// Esc empties it, then lets go of it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, const QString &key = {},
                         QWidget *parent = nullptr);

signals:
    void left(); ///< Esc in the empty field

protected:
    int hintWidth() const; ///< What the key takes at the end while nothing is typed.
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_key;
};

} // namespace slipway

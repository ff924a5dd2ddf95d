// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

class QHBoxLayout;

namespace slipway {

class BannerText;

/// A bold fact, a sentence and actions on a tinted ground. Over the page stack (56 high, square) or
/// in a page (48, round). Said aloud when it comes.
class BannerWidget : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error, Good };
    enum class Place { Window, Page };
    explicit BannerWidget(Place place, QWidget *parent = nullptr);

    void tell(Kind kind, const QString &fact, const QString &sentence);
    /// An action at the right end; the caller connects it. Quiet ones stand before.
    Button *addAction(const QString &text, Button::Kind kind = Button::Kind::Plain);
    QString fact() const { return m_fact; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place m_place;
    Kind m_kind = Kind::Info;
    QString m_fact;
    QString m_sentence;
    BannerText *m_text;
    QHBoxLayout *m_row;
};

} // namespace slipway

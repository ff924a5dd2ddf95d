// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/motion.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMargin = 24;
constexpr int kStayMs = 6000;
constexpr int kTextLeft = 46;
constexpr int kMaxText = 520;

int toastHeight()
{
    return grown(48);
}

/// A button in inverse colours.
class ToastButton : public QPushButton
{
public:
    ToastButton(QString icon, QWidget *parent)
        : QPushButton(parent)
        , m_icon(std::move(icon))
    {
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        return {text().isEmpty() ? 32 : widthOf(text(), words()) + 20, grown(32)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor colour = ink(Role::OnTooltip);
        if (hasFocus() || underMouse())
            drawBox(painter, rect(), 7, {}, colour);
        if (text().isEmpty()) {
            painter.setOpacity(underMouse() ? 1 : 0.75);
            paintIcon(painter, QRect((width() - 16) / 2, (height() - 16) / 2, 16, 16), m_icon,
                      colour);
        } else {
            drawText(painter, rect(), text(), words(), colour, Qt::AlignHCenter);
        }
    }

private:
    static QFont words()
    {
        QFont font = face(Face::Body);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    QString m_icon;
};

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_action(new ToastButton({}, this))
    , m_close(new ToastButton(u"close"_s, this))
    , m_opacity(new QGraphicsOpacityEffect(this))
    , m_fade(m_opacity, "opacity")
{
    setObjectName(u"toast"_s);
    setGraphicsEffect(m_opacity);
    m_opacity->setOpacity(0);
    m_fade.setEasingCurve(QEasingCurve::OutCubic);
    m_stay.setSingleShot(true);
    m_stay.setInterval(kStayMs);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close"));
    connect(m_close, &QPushButton::clicked, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (undo())
            return;
        dismiss();
        if (m_act)
            m_act();
    });
    connect(&m_stay, &QTimer::timeout, this, &Toast::dismiss);
    connect(&m_fade, &QPropertyAnimation::finished, this, [this] {
        if (m_opacity->opacity() <= 0)
            hide();
    });
    for (QWidget *button : {static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_close)})
        button->installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

void Toast::tell(const QString &icon, const QString &text, const QString &action,
                 std::function<void()> act)
{
    m_icon = icon;
    m_text = text;
    m_act = std::move(act);
    m_undoes = false;
    m_action->setText(action);
    m_action->setToolTip({});
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setToolTip(text);
    place();
    show();
    raise();
    fade(1);
    waitOn();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::offerUndo(const QString &icon, const QString &text, std::function<void()> undo)
{
    tell(icon, text, tr("Undo"), std::move(undo));
    m_undoes = true;
    m_action->setToolTip(tr("Undo (%1)", "key").arg(tr("Ctrl Z")));
}

bool Toast::undo()
{
    if (!m_undoes)
        return false;
    m_undoes = false;
    dismiss();
    const std::function<void()> act = std::exchange(m_act, {});
    act();
    return true;
}

void Toast::withdrawUndo()
{
    if (!m_undoes)
        return;
    m_undoes = false;
    m_act = {};
    dismiss();
}

void Toast::dismiss()
{
    m_stay.stop();
    fade(0);
}

QSize Toast::sizeHint() const
{
    const int text = qMin(kMaxText, widthOf(m_text, face(Face::Body)));
    const int action = m_action->text().isEmpty() ? 0 : 12 + m_action->sizeHint().width();
    return {kTextLeft + text + action + 12 + m_close->sizeHint().width() + 4, toastHeight()};
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    const QSize size(qMin(sizeHint().width(), room.width() - 2 * kMargin), toastHeight());
    const int x = isRightToLeft() ? kMargin : room.width() - kMargin - size.width();
    setGeometry(QRect(QPoint(x, room.height() - kMargin - size.height()), size));
    const int top = (toastHeight() - grown(32)) / 2;
    const auto put = [this](QWidget *part, const QRect &box) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    put(m_close, {size.width() - 36, top, 32, grown(32)});
    const int width = m_action->sizeHint().width();
    put(m_action, {size.width() - 36 - 4 - width, top, width, grown(32)});
}

void Toast::fade(double to)
{
    m_fade.stop();
    m_fade.setDuration(motionMs(kStateMs));
    m_fade.setStartValue(m_opacity->opacity());
    m_fade.setEndValue(to);
    m_fade.start();
}

void Toast::waitOn()
{
    if (underMouse() || m_action->hasFocus() || m_close->hasFocus())
        m_stay.stop();
    else
        m_stay.start();
}

QRect Toast::textBox() const
{
    const int right = width() - 36 - (m_action->text().isEmpty() ? 0 : 4 + m_action->width() + 8);
    return QStyle::visualRect(layoutDirection(), rect(),
                              {kTextLeft, 0, right - kTextLeft - 4, toastHeight()});
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 10, ink(Role::Tooltip), {});
    const auto at = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    paintIcon(painter, at({16, (toastHeight() - 18) / 2, 18, 18}), m_icon, ink(Role::OnTooltip));
    drawText(painter, textBox(), m_text, face(Face::Body), ink(Role::OnTooltip),
             QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    if (!m_action->text().isEmpty())
        painter.fillRect(at({width() - 36 - 4 - m_action->width() - 1, 14, 1, 20}),
                         ink(Role::OnTooltip));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
    } else if ((event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
               && isVisible()) {
        waitOn();
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_stay.stop();
}

void Toast::leaveEvent(QEvent *)
{
    waitOn();
}

} // namespace slipway

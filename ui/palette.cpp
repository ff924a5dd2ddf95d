// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette.h"

#include "ui/key_caps.h"
#include "ui/palette_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/empty_widget.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kWidth = 640;
constexpr int kTop = 104;
constexpr int kMostHeight = 552;
constexpr int kMargin = 24; // around it in a small window
constexpr int kRadius = 14;
constexpr int kPad = 20;

/// The ground of the palette.
class Panel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), kRadius, ink(Role::Raised), ink(Role::Border));
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
};

/// The lens in front of the field and the key behind it, over a line.
class Head : public QWidget
{
public:
    explicit Head(QWidget *parent)
        : QWidget(parent)
    {
        keepHeight(this, 56, Face::Heading);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(1, height() - 1, width() - 2, 1, ink(Role::BorderSubtle));
        constexpr int kLens = 20;
        const QRect lens(kPad, (height() - kLens) / 2, kLens, kLens);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), lens), u"search"_s,
                  ink(Role::TextTertiary));
        drawKeys(painter, rect().adjusted(kPad, 0, -kPad, 0), Palette::tr("Esc", "key"),
                 isRightToLeft());
    }
};

/// Which keys do what here.
class Foot : public QWidget
{
public:
    explicit Foot(QWidget *parent)
        : QWidget(parent)
    {
        keepHeight(this, 40, Face::Small);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(1, 0, width() - 2, 1, ink(Role::BorderSubtle));
        QRect left = rect().adjusted(kPad, 0, -kPad, 0);
        say(painter, left, u"↑ ↓"_s, Palette::tr("choose"));
        say(painter, left, Palette::tr("Enter", "key"), Palette::tr("do it"));
        say(painter, left, Palette::tr("Ctrl Enter", "keys"), Palette::tr("open the app’s page"));
    }

private:
    void say(QPainter &painter, QRect &left, const QString &keys, const QString &words)
    {
        const bool mirrored = isRightToLeft();
        const auto go = [&left, mirrored](int by) {
            left.adjust(mirrored ? 0 : by, 0, mirrored ? -by : 0, 0);
        };
        go(drawKeys(painter, left, keys, !mirrored) + 6);
        go(drawText(painter, left, words, face(Face::Small), ink(Role::TextTertiary),
                    mirrored ? Qt::AlignRight : Qt::AlignLeft)
           + 16);
    }
};

} // namespace

Palette::Palette(QWidget *parent)
    : QWidget(parent)
    , m_list(nullptr)
    , m_panel(new Panel(this))
{
    hide();
    setAccessibleRole(this, QAccessible::Dialog);
    setAccessibleName(tr("Find or run"));
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    column->addWidget(new Foot(m_panel));
    parent->installEventFilter(this);
}

QWidget *Palette::makeHead()
{
    auto *head = new Head(m_panel);
    m_field = new QLineEdit(head);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("Find an app, or something to do"));
    m_field->setAccessibleName(tr("Find or run"));
    m_field->setStyleSheet(u"QLineEdit, QLineEdit:focus { border: 0; padding: 0; "
                           "background: transparent; min-height: 0; }"_s);
    keepFont(m_field, [] {
        QFont font = face(Face::Heading);
        font.setWeight(QFont::Normal);
        return font;
    });
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kPad + 32, 0, kPad + widthOfKeys(tr("Esc", "key")) + 12, 1);
    row->addWidget(m_field);
    return head;
}

QWidget *Palette::makeBody()
{
    m_view = new QListView(m_panel);
    m_view->setAccessibleName(tr("What fits"));
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new PaletteDelegate(m_list, m_view));
    m_view->setFocusPolicy(Qt::NoFocus); // The field keeps it.
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { act(index.row()); });
    m_nothing = new EmptyWidget(u"search"_s, m_panel);
    m_body = new QStackedWidget(m_panel);
    m_body->addWidget(m_view);
    m_body->addWidget(m_nothing);
    return m_body;
}

void Palette::open(QList<PaletteEntry> entries, const UseCounts &uses)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    m_list.setEntries(std::move(entries), uses);
    m_field->clear();
    search();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::leave()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

void Palette::place()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(sized(kWidth), this->width() - 2 * kMargin);
    const int top = qMin(kTop, this->height() / 7);
    int rows = 8;
    for (int row = 0; row < m_list.rowCount(); ++row)
        rows += m_view->sizeHintForRow(row);
    if (!m_list.hasEntries())
        rows = 240;
    const int around = grown(56, Face::Heading) + grown(40, Face::Small);
    const int most = qMin(kMostHeight, this->height() - top - kMargin);
    m_panel->setGeometry((this->width() - width) / 2, top, width, qMin(around + rows, most));
}

void Palette::search()
{
    const QString words = m_field->text().trimmed();
    m_list.setQuery(words);
    m_body->setCurrentIndex(m_list.hasEntries() ? 0 : 1);
    if (!m_list.hasEntries()) {
        m_nothing->setWords(tr("Nothing is called “%1”").arg(words),
                            tr("Try another word, or fewer letters."));
        m_body->setAccessibleName(tr("Nothing is called “%1”").arg(words));
        alert(m_body);
    }
    place();
    setCurrent(m_list.step(-1, 1));
    m_view->scrollToTop();
}

int Palette::current() const
{
    return m_view->currentIndex().row();
}

void Palette::setCurrent(int row)
{
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_list.index(row));
    // The first entry comes with the heading over it.
    m_view->scrollTo(m_list.index(row == 1 ? 0 : row));
    m_view->scrollTo(m_list.index(row));
    if (!isVisible())
        return;
    QAccessibleEvent event(m_view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void Palette::page(int by)
{
    const int rows = qMax(1, m_view->viewport()->height() / PaletteDelegate::rowHeight() - 1);
    const int to = qBound(0, current() + by * rows, m_list.rowCount() - 1);
    setCurrent(m_list.entry(to) ? to : m_list.step(to, 1));
}

bool Palette::press(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isCtrl = modifiers & Qt::ControlModifier;
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_K:
        if (isCtrl)
            leave();
        return isCtrl;
    case Qt::Key_Down:
        setCurrent(m_list.step(current(), 1));
        return true;
    case Qt::Key_Up:
        setCurrent(m_list.step(current(), -1));
        return true;
    case Qt::Key_PageDown:
        page(1);
        return true;
    case Qt::Key_PageUp:
        page(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isCtrl)
            openPage(current());
        else
            act(current());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // There is nowhere else to go while it is open.
    default:
        return false;
    }
}

void Palette::act(int row)
{
    if (!m_list.entry(row))
        return;
    const PaletteEntry entry = *m_list.entry(row); // It may be gone while it acts.
    leave();
    emit chosen(entry.key);
    entry.act();
}

void Palette::openPage(int row)
{
    const PaletteEntry *entry = m_list.entry(row);
    if (!entry || !entry->app)
        return;
    const AppId app = *entry->app;
    leave();
    emit pageWished(app);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    } else if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // The window's keys rest while the palette is open.
        return true;
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (press(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && isVisible())
        place();
}

void Palette::mousePressEvent(QMouseEvent *)
{
    leave();
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Role::Scrim));
}

} // namespace slipway

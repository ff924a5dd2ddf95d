// SPDX-License-Identifier: GPL-3.0-or-later
// The main screens in other sizes, languages and directions: nothing is cut, covered or left
// unmirrored. What is elided says all of it in its tool tip.

#include "ui/screens/screens.h"
#include "ui/screens/surroundings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text().isEmpty() ? button->accessibleName() : button->text();
    return {};
}

QString called(const QWidget *widget)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                            wordsOf(widget));
}

/// The visible widgets that say something, in the order in which they were made.
QList<QWidget *> speakers(const QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible() && !wordsOf(widget).isEmpty())
            found << widget;
    }
    return found;
}

bool isElided(const QWidget *widget)
{
    return qobject_cast<const ElidedLabel *>(widget) || qobject_cast<const LinkButton *>(widget);
}

/// Too small for its words.
bool isTight(const QWidget *widget)
{
    if (isElided(widget))
        return widget->width() < widget->minimumSizeHint().width()
            || widget->height() < widget->fontMetrics().ascent();
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && label->wordWrap())
        return label->height() + 1 < label->heightForWidth(label->width());
    if (!label && !qobject_cast<const Button *>(widget) && !qobject_cast<const Chip *>(widget))
        return false; // It paints itself, and elides its words.
    const QSize wish = widget->sizeHint();
    // Other scripts ask for a higher line than they fill.
    return widget->width() < wish.width()
        || widget->height() * 10 < widget->fontMetrics().height() * 9;
}

/// Stands out of what holds it. What can be scrolled to is there, but only up and down.
bool isCut(const QWidget *widget, const QWidget *root)
{
    QRect box = widget->rect();
    for (const QWidget *inner = widget; inner != root; inner = inner->parentWidget()) {
        const QWidget *outer = inner->parentWidget();
        box.translate(inner->pos());
        const bool scrolls = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
        const bool fits = outer->rect().contains(box)
            || (scrolls && box.left() >= 0 && box.right() < outer->width());
        if (!fits)
            return true;
        if (scrolls)
            box &= outer->rect();
        if (box.isEmpty())
            return false;
    }
    return false;
}

QString covered(const QWidget *widget, const QList<QWidget *> &others)
{
    for (const QWidget *other : others) {
        const bool isBeside = other != widget && other->parentWidget() == widget->parentWidget();
        const QRect shared = other->geometry() & widget->geometry();
        if (isBeside && shared.width() > 1 && shared.height() > 1)
            return called(other);
    }
    return {};
}

QStringList troubles(const QWidget *root)
{
    QStringList found;
    const QList<QWidget *> widgets = speakers(root);
    for (const QWidget *widget : widgets) {
        const QString other = covered(widget, widgets);
        if (isTight(widget))
            found << u"too small: "_s + called(widget);
        else if (isCut(widget, root))
            found << u"cut off: "_s + called(widget);
        else if (!other.isEmpty())
            found << u"%1 lies on %2"_s.arg(called(widget), other);
    }
    return found;
}

QRect placeIn(const QWidget *widget, const QWidget *root)
{
    return {widget->mapTo(root, QPoint()), widget->size()};
}

QList<Screen> mainScreens()
{
    QList<Screen> all = screens() + partScreens();
    all.removeIf([](const Screen &screen) { return !screen.isMain; });
    return all;
}

/// Layouts that were asked for are made now.
void settle()
{
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

} // namespace

class TestRoom : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsWhatIsCut();
    void everythingHasRoom_data();
    void everythingHasRoom();
    void mirrorsFromRightToLeft_data();
    void mirrorsFromRightToLeft();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestRoom::initTestCase()
{
    QCOMPARE(missingFonts(), QStringList());
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestRoom::findsWhatIsCut()
{
    QWidget window;
    window.resize(200, 100);
    auto *outside = new QLabel(u"outside"_s, &window);
    outside->setGeometry(180, 0, 100, 40);
    auto *tight = new QLabel(u"much too long for its room"_s, &window);
    tight->setGeometry(0, 50, 30, 40);
    auto *over = new QLabel(u"over"_s, &window);
    over->setGeometry(10, 50, 100, 40);
    new QLabel(u"fits"_s, &window);
    window.show();
    QCOMPARE(troubles(&window),
             (QStringList{u"cut off: QLabel “outside”"_s,
                          u"too small: QLabel “much too long for its room”"_s,
                          u"QLabel “over” lies on QLabel “much too long for its room”"_s}));
}

void TestRoom::everythingHasRoom_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("textSize");
    const auto add = [](const char *language, int textSize, QSize window) {
        for (Screen screen : mainScreens()) {
            screen.size = window;
            QTest::addRow("%s, %s, %d %%, %d wide", qPrintable(screen.name), language, textSize,
                          window.width())
                << screen << QString::fromLatin1(language) << textSize;
        }
    };
    constexpr QSize kAsDrawn{1280, 800};
    constexpr QSize kLeast{960, 640};
    add("en", 100, kAsDrawn);
    for (const char *language : {"en", "de", "ja"}) {
        add(language, 100, kLeast);
        add(language, 200, kLeast);
    }
}

void TestRoom::everythingHasRoom()
{
    QFETCH(Screen, screen);
    QFETCH(QString, language);
    QFETCH(int, textSize);
    const Speech speech(language);
    Appearance appearance;
    appearance.textSize = textSize;
    m_theme->setAppearance(appearance);
    Stage stage(screen.size);
    screen.prepare(stage);
    settle();
    const QStringList found = troubles(stage.shown);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestRoom::mirrorsFromRightToLeft_data()
{
    QTest::addColumn<Screen>("screen");
    for (const Screen &screen : mainScreens())
        QTest::newRow(qPrintable(screen.name)) << screen;
}

/// Every word stands as far from the right as it does from the left otherwise.
void TestRoom::mirrorsFromRightToLeft()
{
    QFETCH(Screen, screen);
    const Speech speech(u"en"_s);
    m_theme->setAppearance({});
    const auto places = [&screen](QStringList *names) {
        Stage stage(screen.size);
        screen.prepare(stage);
        settle();
        QList<QRect> found;
        for (const QWidget *widget : speakers(stage.shown)) {
            *names << called(widget);
            found << placeIn(widget, stage.shown);
        }
        return std::pair(found, stage.shown->width());
    };
    QStringList names;
    QStringList mirroredNames;
    const auto [straight, width] = places(&names);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto mirrored = places(&mirroredNames).first;
    QCOMPARE(mirroredNames, names);
    QStringList unmirrored;
    for (qsizetype i = 0; i < straight.size(); ++i) {
        const int expected = width - straight[i].x() - straight[i].width();
        if (std::abs(mirrored[i].x() - expected) > 1)
            unmirrored
                << u"%1 at %2 instead of %3"_s.arg(names[i]).arg(mirrored[i].x()).arg(expected);
    }
    QVERIFY2(unmirrored.isEmpty(), qPrintable(unmirrored.join(u'\n')));
}

int main(int argc, char **argv)
{
    fixSurroundings();
    qunsetenv("QT_SCALE_FACTOR");
    // Qt Test ends a function of many rows after five minutes, which a busy machine can take.
    qputenv("QTEST_FUNCTION_TIMEOUT", "1200000");
    QApplication application(argc, argv);
    TestRoom test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_room.moc"

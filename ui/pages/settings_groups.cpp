// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_groups.h"

#include "ui/pages/settings_editor.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/settings_parts.h"
#include "ui/theme/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/colour_card.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Shows `show` now and after each change, as long as `control` lives.
void follow(SettingsEditor &editor, QWidget *control, const std::function<void()> &show)
{
    show();
    QObject::connect(&editor, &SettingsEditor::changed, control, [control, show] {
        const QSignalBlocker quiet(control);
        show();
    });
}

QWidget *makeColours(SettingsEditor &editor)
{
    QList<QWidget *> cards;
    for (const auto &[colours, name] :
         {std::pair{Colours::System, SettingsPage::tr("Like the desktop")},
          std::pair{Colours::Light, SettingsPage::tr("Light")},
          std::pair{Colours::Dark, SettingsPage::tr("Dark")}}) {
        auto *card = new ColourCard(colours, name);
        cards << card;
        follow(editor, card, [card, &editor] {
            if (editor.value().colours == card->colours())
                card->setChecked(true);
            card->update();
        });
        QObject::connect(card, &QAbstractButton::toggled, &editor, [&editor, card](bool isOn) {
            if (isOn)
                editor.change([card](Preferences &chosen) { chosen.colours = card->colours(); });
        });
    }
    QWidget *all = besides(cards);
    all->layout()->setSpacing(12);
    all->layout()->setContentsMargins(0, 8, 0, 4);
    return all;
}

QWidget *makeTextSize(SettingsEditor &editor)
{
    constexpr int kStep = 5;
    constexpr int kPage = 25;
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(kLeastTextSize, kMostTextSize);
    slider->setSingleStep(kStep);
    slider->setPageStep(kPage);
    slider->setTracking(false); // The whole window is laid out anew at each size.
    slider->setFixedWidth(132);
    slider->setAccessibleName(SettingsPage::tr("Text size"));
    auto *figure = new TextLabel({}, Face::Small, Role::TextSecondary);
    keepWidth(figure, 40);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto show = [slider, figure](int size) {
        const QString text = SettingsPage::tr("%1\u202f%").arg(size);
        figure->setText(text);
        slider->setAccessibleDescription(text);
    };
    follow(editor, slider, [slider, show, &editor] {
        slider->setValue(editor.value().textSize);
        show(editor.value().textSize);
    });
    QObject::connect(slider, &QSlider::sliderMoved, figure, show);
    QObject::connect(slider, &QSlider::valueChanged, &editor, [&editor](int value) {
        const int size = qRound(value / double(kStep)) * kStep;
        editor.change([size](Preferences &chosen) { chosen.textSize = size; });
    });
    QWidget *all = besides({new TextLabel(u"A"_s, Face::Small, Role::TextTertiary), slider,
                            new TextLabel(u"A"_s, Face::Heading, Role::TextTertiary), figure});
    all->layout()->setSpacing(12);
    return all;
}

QWidget *makeSpacing(SettingsEditor &editor)
{
    auto *segments = new Segments;
    segments->setAccessibleName(SettingsPage::tr("Spacing"));
    segments->add(SettingsPage::tr("Roomy"));
    segments->add(SettingsPage::tr("Compact"));
    follow(editor, segments,
           [segments, &editor] { segments->setCurrent(int(editor.value().spacing)); });
    QObject::connect(segments, &Segments::currentChanged, &editor, [&editor](int index) {
        editor.change([index](Preferences &chosen) { chosen.spacing = Spacing(index); });
    });
    return segments;
}

QWidget *makeMovement(SettingsEditor &editor)
{
    QComboBox *choice = makeChoice(
        {SettingsPage::tr("Like the desktop"), SettingsPage::tr("Less"), SettingsPage::tr("All")});
    follow(editor, choice,
           [choice, &editor] { choice->setCurrentIndex(int(editor.value().movement)); });
    QObject::connect(choice, &QComboBox::currentIndexChanged, &editor, [&editor](int index) {
        editor.change([index](Preferences &chosen) { chosen.movement = Movement(index); });
    });
    return choice;
}

QWidget *makeLanguage(SettingsEditor &editor, const QStringList &languages)
{
    QComboBox *choice = makeChoice({SettingsPage::tr("Like the desktop")}, 196);
    choice->setItemData(0, QString());
    choice->addItem(languageName(u"en"_s), u"en"_s);
    for (const QString &code : languages) {
        if (code != "en"_L1)
            choice->addItem(languageName(code), code);
    }
    follow(editor, choice, [choice, &editor] {
        choice->setCurrentIndex(qMax(0, choice->findData(editor.value().language)));
    });
    QObject::connect(choice, &QComboBox::currentIndexChanged, &editor, [&editor, choice] {
        const QString code = choice->currentData().toString();
        editor.change([code](Preferences &chosen) { chosen.language = code; });
    });
    return choice;
}

Button *openButton(const QString &name, const std::function<QString()> &path, const SayWish &say)
{
    auto *button = new Button(SettingsPage::tr("Open"), Button::Kind::Plain, Button::Size::Compact);
    button->setIconName(u"folder-open"_s);
    button->setAccessibleName(name);
    QObject::connect(button, &Button::clicked, button, [path, say] {
        say({Wish::Kind::OpenFolder, {}, path()});
    });
    return button;
}

/// A folder that the person may put elsewhere.
struct ChosenFolder {
    QString name;
    QString open;
    QString choose;
    QString usual; ///< The default.
    QString Preferences::*which;
};

void addFolder(SettingsGroup *group, SettingsEditor &editor, const ChosenFolder &folder,
               const SayWish &say)
{
    const auto path = [&editor, folder] {
        const QString own = editor.value().*folder.which;
        return own.isEmpty() ? folder.usual : own;
    };
    auto *choose =
        new Button(SettingsPage::tr("Choose…"), Button::Kind::Plain, Button::Size::Compact);
    choose->setAccessibleName(folder.choose);
    auto *usual = Button::ofIcon(u"rollback"_s,
                                 SettingsPage::tr("Back to the usual folder: %1").arg(folder.name),
                                 Button::Kind::Quiet, Button::Size::Compact);
    SettingsRow *row = group->addRow(folder.name, path(),
                                     besides({usual, choose, openButton(folder.open, path, say)}));
    follow(editor, row, [row, usual, path, &editor, folder] {
        row->setNote(path());
        usual->setVisible(!(editor.value().*folder.which).isEmpty());
    });
    QObject::connect(usual, &Button::clicked, &editor, [&editor, folder] {
        editor.change([&folder](Preferences &chosen) { (chosen.*folder.which).clear(); });
    });
    QObject::connect(choose, &Button::clicked, row, [row, path, &editor, folder] {
        askForFolder(row, folder.choose, path(), [&editor, folder](const QString &chosenPath) {
            editor.change([&](Preferences &chosen) {
                chosen.*folder.which = chosenPath == folder.usual ? QString() : chosenPath;
            });
        });
    });
}

} // namespace

Switch *makeSwitch(SettingsEditor &editor, const QString &name, bool Preferences::*which)
{
    auto *control = new Switch(name);
    follow(editor, control, [control, &editor, which] {
        control->setChecked(editor.value().*which);
        control->update();
    });
    QObject::connect(control, &Switch::toggled, &editor, [&editor, which](bool isOn) {
        editor.change([which, isOn](Preferences &chosen) { chosen.*which = isOn; });
    });
    return control;
}

QString languageName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    // "American English" is English here.
    if (code == "en"_L1)
        name = u"English"_s;
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

SettingsGroup *makeGeneralGroup(SettingsEditor &editor, const DeskFacts &desk)
{
    auto *group = new SettingsGroup(SettingsPage::tr("General"));
    SettingsRow *language = group->addRow(SettingsPage::tr("Language"),
                                          SettingsPage::tr("Used when Slipway is started again"),
                                          makeLanguage(editor, desk.languages));
    SettingsRow *notifications = group->addRow(
        SettingsPage::tr("Notifications"),
        SettingsPage::tr("When a build ends while you do something else"),
        makeSwitch(editor, SettingsPage::tr("Notifications"), &Preferences::notifications));
    SettingsRow *session = group->addRow(
        SettingsPage::tr("Go on where you were"),
        SettingsPage::tr("Opens the page that was shown last"),
        makeSwitch(editor, SettingsPage::tr("Go on where you were"), &Preferences::restoreSession));
    SettingsRow *tray = group->addRow(
        SettingsPage::tr("Icon in the tray"),
        SettingsPage::tr("Lists running apps, and keeps Slipway there when its window is closed"),
        makeSwitch(editor, SettingsPage::tr("Icon in the tray"), &Preferences::tray));
    group->setRowShown(language, !desk.languages.isEmpty());
    group->setRowShown(notifications, desk.notifies);
    group->setRowShown(session, desk.restoresSession);
    group->setRowShown(tray, desk.hasTray);
    return group;
}

SettingsGroup *makeAppearanceGroup(SettingsEditor &editor)
{
    auto *group = new SettingsGroup(SettingsPage::tr("Appearance"));
    group->addRow(SettingsPage::tr("Colours"), SettingsPage::tr("Changes at once"),
                  makeColours(editor));
    group->addRow(SettingsPage::tr("Text size"), {}, makeTextSize(editor));
    group->addRow(SettingsPage::tr("Spacing"), {}, makeSpacing(editor));
    group->addRow(SettingsPage::tr("Movement"),
                  SettingsPage::tr("Less: nothing fades, slides or turns"), makeMovement(editor));
    return group;
}

SettingsGroup *makeFoldersGroup(SettingsEditor &editor, const DeskFacts &desk, const SayWish &say)
{
    auto *group = new SettingsGroup(SettingsPage::tr("Folders"));
    addFolder(group, editor,
              {SettingsPage::tr("Models"), SettingsPage::tr("Open the folder of models"),
               SettingsPage::tr("Choose the folder of models"), desk.modelsFolder,
               &Preferences::modelsFolder},
              say);
    addFolder(group, editor,
              {SettingsPage::tr("Outputs"), SettingsPage::tr("Open the folder of outputs"),
               SettingsPage::tr("Choose the folder of outputs"), desk.outputsFolder,
               &Preferences::outputsFolder},
              say);
    const QString data = desk.dataFolder;
    group->addRow(SettingsPage::tr("Sources, builds and the apps’ own folders"), data,
                  openButton(
                      SettingsPage::tr("Open Slipway’s own folder"), [data] { return data; }, say));
    return group;
}

SettingsGroup *makeAboutGroup(const DeskFacts &desk, const SayWish &say)
{
    auto *group = new SettingsGroup(SettingsPage::tr("About"));
    group->addRow(
        SettingsPage::tr("Slipway"),
        SettingsPage::tr("Free software under the GNU General Public License, 3 or later"),
        new TextLabel(desk.version, Face::Mono, Role::TextSecondary));
    auto *setUp =
        new Button(SettingsPage::tr("Set up again"), Button::Kind::Plain, Button::Size::Compact);
    setUp->setAccessibleName(SettingsPage::tr("Set up Slipway again"));
    QObject::connect(setUp, &Button::clicked, setUp, [say] {
        say({Wish::Kind::AgainFirstRun, {}, {}});
    });
    group->addRow(SettingsPage::tr("Setup"),
                  SettingsPage::tr("Checks this computer, finds models and offers a first app"),
                  setUp);
    const auto folderOf = [](const QString &file) {
        return [file] { return QFileInfo(file).absolutePath(); };
    };
    group->addRow(SettingsPage::tr("Settings file"), desk.settingsFile,
                  openButton(SettingsPage::tr("Open the folder of the settings file"),
                             folderOf(desk.settingsFile), say));
    group->addRow(SettingsPage::tr("Slipway’s own log"), desk.logFile,
                  openButton(SettingsPage::tr("Open the folder of Slipway’s own log"),
                             folderOf(desk.logFile), say));
    return group;
}

} // namespace slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/source_dialogs.h"

#include "lists/workbench.h"
#include "ui/widgets/field_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SourceTab)
};

constexpr int kDigits = 8;

/// What to begin with: the last that worked, else the pin.
QString goodOf(const SourceView &source)
{
    for (const CommitRow &commit : source.commits) {
        if (commit.isLastGood)
            return commit.hash.left(kDigits);
    }
    return source.pinned.hash.left(kDigits);
}

/// The chosen commit where it is newer than the good one, else the newest.
QString badOf(const SourceView &source, const QString &chosen, const QString &good)
{
    for (const CommitRow &commit : source.commits) {
        if (commit.hash.startsWith(good))
            break;
        if (commit.hash == chosen)
            return chosen.left(kDigits);
    }
    return source.newest.hash.startsWith(good) ? QString() : source.newest.hash.left(kDigits);
}

} // namespace

FieldDialog *askForRef(Workbench &workbench, const AppId &app, QWidget *window,
                       const std::function<void(const QString &)> &pin)
{
    auto *dialog = new FieldDialog(
        {Words::tr("Pin to a commit, a tag or a branch"),
         Words::tr("A branch or a tag is kept as the commit that it is at now. Its name is "
                   "remembered, so that updates can be told."),
         Words::tr("Pin")},
        window);
    QLineEdit *field = dialog->addField(Words::tr("Commit, tag or branch"), {},
                                        Words::tr("4f825bc0, v1.10.1 or main"));
    QObject::connect(dialog, &FieldDialog::verbPressed, dialog, [dialog, field, pin] {
        const QString ref = field->text().trimmed();
        if (ref.isEmpty())
            return dialog->setProblem(field, Words::tr("Nothing is written here yet."));
        dialog->setBusy(true);
        pin(ref);
    });
    QObject::connect(
        &workbench, &Workbench::refAnswered, dialog,
        [dialog, field, app](const AppId &id, const QString &ref, const QString &problem) {
            if (id != app || ref != field->text().trimmed())
                return;
            dialog->setBusy(false);
            if (problem.isEmpty())
                dialog->accept();
            else
                dialog->setProblem(field, problem);
        });
    field->setFocus(Qt::OtherFocusReason);
    dialog->open();
    return dialog;
}

FieldDialog *askToSearch(const SourceView &source, const BesideSearch &beside,
                         const QString &chosen, const QString &name, QWidget *window,
                         const std::function<void(const QVariantMap &)> &begin)
{
    auto *dialog = new FieldDialog(
        {Words::tr("Find the commit that broke %1").arg(name),
         Words::tr("Slipway builds and starts commits between the two until one is left. The app, "
                   "its pin and its folders stay as they are."),
         Words::tr("Begin")},
        window);
    const QString known = goodOf(source);
    QLineEdit *good =
        dialog->addField(Words::tr("It works at"), known, Words::tr("Commit, tag or branch"));
    QLineEdit *bad = dialog->addField(Words::tr("It is broken at"), badOf(source, chosen, known),
                                      Words::tr("Commit, tag or branch"));
    QButtonGroup *judge = dialog->addChoice(Words::tr("Who says whether a commit works"),
                                            {Words::tr("I do; ask me each time"),
                                             Words::tr("Its web UI answers, or it does not"),
                                             Words::tr("A command, by its exit code")});
    QLineEdit *command = dialog->addField(Words::tr("Command"), {}, u"./test-it.sh"_s);
    dialog->setFieldShown(command, false);
    QObject::connect(judge, &QButtonGroup::idToggled, dialog, [dialog, judge, command] {
        dialog->setFieldShown(command, judge->checkedId() == 2);
    });
    const QCheckBox *stop = beside.runs
        ? dialog->addCheck(Words::tr("Stop %1 while searching").arg(name), beside.warning)
        : nullptr;
    QObject::connect(dialog, &FieldDialog::verbPressed, dialog, [=, path = source.path] {
        bool isWhole = true;
        for (QLineEdit *field : {command, bad, good}) {
            const bool isWanted = field != command || judge->checkedId() == 2;
            if (isWanted && field->text().trimmed().isEmpty()) {
                dialog->setProblem(field, Words::tr("Nothing is written here yet."));
                isWhole = false;
            }
        }
        if (!isWhole)
            return;
        if (good->text().trimmed() == bad->text().trimmed())
            return dialog->setProblem(bad, Words::tr("This is the same commit."));
        const QStringList judges{u"person"_s, u"probe"_s, u"command"_s};
        begin({{u"path"_s, path},
               {u"good"_s, good->text().trimmed()},
               {u"bad"_s, bad->text().trimmed()},
               {u"judge"_s, judges[judge->checkedId()]},
               {u"command"_s, command->text()},
               {u"stop-first"_s, stop && stop->isChecked()}});
        dialog->accept();
    });
    (known.isEmpty() ? good : bad)->setFocus(Qt::OtherFocusReason);
    dialog->open();
    return dialog;
}

} // namespace slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sign_in_dialog.h"

#include "lists/workbench.h"
#include "ui/widgets/field_dialog.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

} // namespace

FieldDialog *askToSignIn(Workbench &workbench, const QString &server, QWidget *window,
                         const std::function<void(const Wish &)> &say,
                         const std::function<void()> &then)
{
    auto *dialog = new FieldDialog(
        {server.isEmpty() ? Words::tr("Sign in to a git server")
                          : Words::tr("Sign in to %1").arg(server),
         Words::tr("It is kept in the desktop’s keyring and sent to this server alone, when the "
                   "server asks for it."),
         Words::tr("Sign in")},
        window);
    QLineEdit *address =
        dialog->addField(Words::tr("Server"), server, u"https://git.example.org"_s);
    QLineEdit *user = dialog->addField(Words::tr("User"), {});
    QLineEdit *secret = dialog->addField(Words::tr("Password or token"), {});
    secret->setEchoMode(QLineEdit::Password);
    dialog->setFieldShown(address, server.isEmpty());
    QObject::connect(dialog, &FieldDialog::verbPressed, dialog, [=] {
        bool isWhole = true;
        for (QLineEdit *field : {secret, user, address}) {
            const bool isSecret = field == secret; // Spaces may belong to it.
            if ((isSecret ? field->text() : field->text().trimmed()).isEmpty()) {
                dialog->setProblem(field, Words::tr("Nothing is written here yet."));
                isWhole = false;
            }
        }
        if (!isWhole)
            return;
        if (user->text().contains(u':'))
            return dialog->setProblem(user, Words::tr("A user’s name has no colon."));
        dialog->setBusy(true);
        say({Wish::Kind::SignIn,
             {},
             QVariantMap{{u"server"_s, address->text().trimmed()},
                         {u"user"_s, user->text().trimmed()},
                         {u"secret"_s, secret->text()}}});
    });
    QObject::connect(&workbench, &Workbench::signInAnswered, dialog,
                     [=](const QString &answered, const QString &problem) {
                         if (answered != address->text().trimmed())
                             return;
                         dialog->setBusy(false);
                         if (!problem.isEmpty())
                             return dialog->setProblem(address->isVisible() ? address : secret,
                                                       problem);
                         dialog->accept();
                         if (then)
                             then();
                     });
    (server.isEmpty() ? address : user)->setFocus(Qt::OtherFocusReason);
    dialog->open();
    return dialog;
}

} // namespace slipway

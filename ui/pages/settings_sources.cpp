// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_sources.h"

#include "lists/workbench.h"
#include "ui/pages/settings_editor.h"
#include "ui/pages/settings_groups.h"
#include "ui/pages/sign_in_dialog.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/question.h"
#include "ui/widgets/switch.h"

#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

SourcesGroup::SourcesGroup(Workbench &workbench, SettingsEditor &editor, QWidget *parent)
    : SettingsGroup(tr("Sources"), parent)
    , m_workbench(workbench)
    , m_editor(editor)
{
    addRow(tr("Look for updates"), tr("Once a day while Slipway is open; nothing is changed"),
           makeSwitch(editor, tr("Look for updates"), &Preferences::checksUpdates));
    m_proxy = addLine(tr("Proxy"), tr("For git servers; empty: as git says"), tr("Use this proxy"),
                      &Preferences::gitProxy);
    m_proxy.field->setPlaceholderText(u"http://host:3128"_s);
    auto *choose = new Button(tr("Choose…"), Button::Kind::Plain);
    choose->setAccessibleName(tr("Choose a file of certificates"));
    m_certificates = addLine(tr("Certificates"), tr("From the next start on"),
                             tr("Use these certificates"), &Preferences::gitCertificates, {choose});
    m_certificates.field->setPlaceholderText(tr("The system’s"));
    auto *add = new Button(tr("Add…"), Button::Kind::Plain, Button::Size::Compact);
    add->setAccessibleName(tr("Add a sign-in"));
    addRow(tr("Sign-ins"), tr("For private git servers, kept in the desktop’s keyring"), add);

    connect(m_proxy.field, &QLineEdit::textChanged, this, &SourcesGroup::checkProxy);
    connect(m_certificates.field, &QLineEdit::textChanged, this, &SourcesGroup::checkCertificates);
    connect(choose, &Button::clicked, this, &SourcesGroup::chooseCertificates);
    connect(&workbench, &Workbench::certificatesLooked, this,
            [this](const QString &path, const QString &problem) {
                if (path == m_certificates.field->text().trimmed())
                    allow(m_certificates, problem);
            });
    connect(add, &Button::clicked, this, [this] {
        askToSignIn(m_workbench, {}, window(), [this](const Wish &wish) { emit wished(wish); });
    });
    connect(&workbench, &Workbench::signInsChanged, this, &SourcesGroup::showSignIns);
    connect(&editor, &SettingsEditor::changed, this, &SourcesGroup::showChosen);
    showChosen();
    showSignIns();
}

SourcesGroup::Line SourcesGroup::addLine(const QString &name, const QString &note,
                                         const QString &use, QString Preferences::*which,
                                         const QList<QWidget *> &further)
{
    Line line{which, new QLineEdit, new Button(tr("Use"), Button::Kind::Tinted), nullptr};
    line.field->setAccessibleName(name);
    line.use->setAccessibleName(use);
    keepFont(line.field, [] { return face(Face::Mono); });
    keepWidth(line.field, 208, 256);
    line.row = addRow(name, note,
                      besides(QList<QWidget *>{line.field} + further + QList<QWidget *>{line.use}));
    connect(line.field, &QLineEdit::returnPressed, this, [this, line] { this->use(line); });
    connect(line.use, &Button::clicked, this, [this, line] { this->use(line); });
    return line;
}

void SourcesGroup::showChosen()
{
    for (const Line &line : {m_proxy, m_certificates}) {
        const QString chosen = m_editor.value().*line.which;
        // What is being written elsewhere stays.
        if (line.row->property("chosen").toString() != chosen || !line.field->isModified())
            line.field->setText(chosen);
        line.row->setProperty("chosen", chosen);
    }
    checkProxy();
    checkCertificates();
}

/// What is wrong stands under the field; what is good and new can be used.
void SourcesGroup::allow(const Line &line, const QString &problem)
{
    line.row->setProblem(problem, line.field);
    line.use->setEnabled(problem.isEmpty()
                         && line.field->text().trimmed() != m_editor.value().*line.which);
}

void SourcesGroup::use(const Line &line)
{
    if (!line.use->isEnabled())
        return;
    const QString text = line.field->text().trimmed();
    line.use->setEnabled(false);
    m_editor.change([&](Preferences &chosen) { chosen.*line.which = text; });
}

void SourcesGroup::checkProxy()
{
    const QString text = m_proxy.field->text().trimmed();
    allow(m_proxy, text.isEmpty() ? QString() : m_workbench.proxyProblem(text));
}

/// They are on a disk, which takes its time to answer.
void SourcesGroup::checkCertificates()
{
    const QString path = m_certificates.field->text().trimmed();
    if (path.isEmpty() || path == m_editor.value().gitCertificates)
        return allow(m_certificates, {});
    if (!path.startsWith(u'/'))
        return allow(m_certificates, tr("This is not a whole path."));
    m_certificates.use->setEnabled(false);
    m_workbench.lookAtCertificates(path);
}

void SourcesGroup::chooseCertificates()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file of certificates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_certificates.field, &QLineEdit::setText);
    dialog->open();
}

void SourcesGroup::showSignIns()
{
    const QStringList servers = m_workbench.signIns();
    const QStringList shown = m_signIns.keys();
    for (const QString &server : shown) {
        if (!servers.contains(server))
            removeRow(m_signIns.take(server));
    }
    for (const QString &server : servers) {
        if (m_signIns.contains(server))
            continue;
        auto *remove = new Button(tr("Remove…"), Button::Kind::Plain, Button::Size::Compact);
        remove->setAccessibleName(tr("Remove the sign-in for %1").arg(server));
        connect(remove, &Button::clicked, this, [this, server] { askToForget(server); });
        m_signIns.insert(server, addRow(server, tr("A sign-in is kept"), remove));
    }
}

void SourcesGroup::askToForget(const QString &server)
{
    auto *question =
        new Question({.title = tr("Remove the sign-in for %1?").arg(server),
                      .consequence = tr("Private sources there cannot be fetched until you sign in "
                                        "again. What is here already still builds."),
                      .verb = tr("Remove"),
                      .safe = tr("Keep it")},
                     window());
    connect(question, &QDialog::accepted, this, [this, server] {
        emit wished({Wish::Kind::ForgetSignIn, {}, server});
    });
    question->open();
}

} // namespace slipway

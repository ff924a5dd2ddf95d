// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/app_row.h"

#include <QAbstractButton>

namespace slipway {

class Workbench;

/// Icon and name of the program.
class Brand : public QWidget
{
    Q_OBJECT
public:
    explicit Brand(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A page in the sidebar.
class NavItem : public QAbstractButton
{
    Q_OBJECT
public:
    NavItem(const QString &text, const QString &icon, const QString &key, QWidget *parent);
    /// How many jobs run, shown with a ring; @p fraction of the only one, or -1.
    void setWork(int count, double fraction);
    QSize sizeHint() const override { return {200, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWork(QPainter &painter, const QColor &colour) const;
    QString m_icon;
    int m_work = 0;
    double m_fraction = -1;
};

constexpr int kRunRowHeight = 30; ///< Of a roomy look; grows with the text.

/// A running app: pressing it opens its web UI, or its page when it is not well.
class RunRow : public QAbstractButton
{
    Q_OBJECT
public:
    RunRow(AppRow app, QWidget *parent);
    bool opens() const { return m_app.state == AppState::Running && m_app.canOpen; }
    const AppRow &app() const { return m_app; }
    void setApp(const AppRow &app);
    QSize sizeHint() const override { return {200, kRunRowHeight}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AppRow m_app;
};

/// How much of the memory of each graphics card is used; nothing where there is none.
class GpuFoot : public QWidget
{
    Q_OBJECT
public:
    GpuFoot(Workbench &workbench, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showGpus();
    int rowHeight() const;
    Workbench &m_workbench;
};

/// The engine's state at the foot.
class EngineFoot : public QWidget
{
    Q_OBJECT
public:
    EngineFoot(Workbench &workbench, QWidget *parent);
    QSize sizeHint() const override { return {224, 45}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showEngine();
    Workbench &m_workbench;
};

} // namespace slipway

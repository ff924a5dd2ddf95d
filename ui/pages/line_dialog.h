// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/own_line.h"
#include "ui/widgets/field_dialog.h"

#include <optional>

namespace slipway {

/// Adds a line of the person's own to an app's recipe, or changes one.
class LineDialog : public FieldDialog
{
    Q_OBJECT
public:
    /// @p line: unset for a new one. @p places: where it can stand in this recipe.
    LineDialog(const QString &app, const std::optional<OwnLine> &line,
               const QList<OwnLine::Place> &places, QWidget *window);

signals:
    void decided(const slipway::OwnLine &line);

private:
    void press();

    OwnLine m_line;
    QList<OwnLine::Place> m_places; ///< As offered.
    QLineEdit *m_run;
    QButtonGroup *m_place = nullptr; ///< Null: there is only one place.
};

} // namespace slipway

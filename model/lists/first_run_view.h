// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"

#include <QList>
#include <QString>

namespace slipway {

/// A folder that may become the person's folder of models.
struct StoreRow {
    enum class Kind {
        Found, ///< It is there, and models are in it.
        Chosen, ///< The person named it.
        New, ///< It would be made.
    };
    /// One folder in it, and which kind of models it was recognised to hold.
    struct Part {
        QString folder; ///< "loras", "Stable-diffusion"
        QString files; ///< "214 files"
        QString kind; ///< "LoRAs"; empty: not recognised
        friend bool operator==(const Part &, const Part &) = default;
    };
    Kind kind = Kind::Found;
    QString path; ///< absolute
    QString named{}; ///< What the person named, where the models in it are deeper.
    QString shownPath{}; ///< "~/ComfyUI/models"
    QString title{}; ///< "ComfyUI’s models"
    QString text{}; ///< "Used in place, nothing is moved."
    QString files{}; ///< "362 files"; empty: not counted
    QString size{}; ///< "323 GB", "412 GB free"
    QList<Part> parts{};
    bool isSuggested = false;
    friend bool operator==(const StoreRow &, const StoreRow &) = default;
};

/// The folders of models that are known, as far as the search for them is.
struct StoresView {
    QList<StoreRow> rows;
    bool isSearching = false;
    friend bool operator==(const StoresView &, const StoresView &) = default;
};

/// An app that is offered first.
struct StarterRow {
    explicit StarterRow(AppId appId)
        : id(std::move(appId))
    {}
    AppId id;
    QString name;
    QString summary;
    QString icon; ///< tile name
    QString tint;
    QString gpu; ///< "uses the GPU", "no GPU needed"
    bool gpuIsShort = false; ///< It wants one that is not there.
    QString space; ///< "about 14 GB": what its build needs
    QString pin; ///< "dfdcbab6", "v1.10.1"; empty: none
    bool isSuggested = false;
    friend bool operator==(const StarterRow &, const StarterRow &) = default;
};

struct StartersView {
    QList<StarterRow> rows; ///< At most six.
    QString gpu; ///< "RTX 3090"; empty: none that an app could use, or not known yet
    QString free; ///< "186 GB": where the engine keeps images; empty: not known
    int all = 0; ///< How many apps there are altogether.
    friend bool operator==(const StartersView &, const StartersView &) = default;
};

} // namespace slipway

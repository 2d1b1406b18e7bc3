#include "cleanup/corpus.h"

#include <algorithm>

namespace yigui::cleaning {
namespace {

/// 关于实施《公司法》注册资本制度的规定 is not the 公司法; 关于印发《办法》的通知 is the 办法.
bool speaks_of_another(const card& c) {
    if (joining::quoted_names(c.title).empty() || c.title.starts_with("《")) return false;
    for (const char* w : {"印发", "公布《", "发布《", "颁布《", "颁发《"})
        if (c.title.find(w) != std::string::npos) return false;
    return true;
}

/// Only what has been issued is an edition: a draft replaces nothing.
bool is_edition(const card& c) {
    return !c.is_acting && !speaks_of_another(c) && !c.core.empty() &&
           (c.kind == paper_kind::issued_document || c.kind == paper_kind::law ||
            c.kind == paper_kind::publication || c.kind == paper_kind::other) &&
           c.core.draft_mark.empty();
}

}  // namespace

std::optional<day_point> day_of(const card& c) {
    if (c.written) return c.written->first;
    if (c.published) return c.published->first;
    return std::nullopt;
}

std::optional<day_point> edition_of(const card& c) { return c.revised ? c.revised : day_of(c); }

bool is_copy(const card& a, const card& b) {
    return (!a.sha256.empty() && a.sha256 == b.sha256) ||
           (!a.number.empty() && joining::number_key(a.number) == joining::number_key(b.number) &&
            a.core.plain == b.core.plain);
}

std::optional<day_point> effect_of(const card& c) {
    if (c.effective) {
        if (c.effective->on && c.effective->on->is_exact()) return c.effective->on->first;
        const std::chrono::days after{c.effective->days_after};
        if (c.effective->from_publication && c.published && c.published->is_exact())
            return c.published->first + after;
        if (c.effective->from_writing && c.written && c.written->is_exact())
            return c.written->first + after;
    }
    if (c.published && c.published->is_exact()) return c.published->first;
    return day_of(c);
}

std::string cited_name(const std::string& title) {
    const auto names = joining::quoted_names(title);
    const bool is_issuing = names.size() == 1 && (title.find("印发") != std::string::npos ||
                                                  title.find("公布《") != std::string::npos);
    return is_issuing ? names.front().name : title;
}

std::string cited(const card& c) {
    // Marks inside of marks change their shape.
    std::string name = c.is_acting ? c.title : cited_name(c.title);
    for (const auto& [outer, inner] : {std::pair("《", "〈"), std::pair("》", "〉")})
        for (std::size_t at = name.find(outer); at != std::string::npos; at = name.find(outer, at))
            name.replace(at, 3, inner);
    std::string out = "《" + name + "》";
    if (c.title.empty()) out = c.path;
    if (!c.number.empty()) out += "（" + c.number + "）";
    return out;
}

bool may_share_issuer(const card& a, const card& b) {
    if (a.issuer.empty() || b.issuer.empty()) return true;
    return a.issuer == b.issuer || a.issuer.ends_with(b.issuer) || b.issuer.ends_with(a.issuer);
}

corpus::corpus(std::vector<card> cards) : cards_(std::move(cards)) {
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        const card& c = cards_[i];
        if (!c.number.empty()) by_number_[joining::number_key(c.number)].push_back(i);
        if (is_edition(c)) by_title_[c.core.plain].add(c.core.place, i);
    }
    for (auto& [title, places] : by_title_) places.finish();
}

resolved corpus::find(std::string_view name, std::string_view number, std::optional<day_point> on,
                      std::size_t by) const {
    if (!number.empty()) {
        const auto it = by_number_.find(joining::number_key(number));
        if (it != by_number_.end()) {
            std::vector<std::size_t> fits;
            for (const std::size_t i : it->second)
                if (i != by) fits.push_back(i);
            if (fits.size() == 1) return {fits[0], {}};
            if (fits.size() > 1) return choose(std::move(fits), on, by);
        }
    }
    const joining::title_core core = joining::core_of(name);
    if (core.empty()) return {};
    std::vector<std::size_t> fits;
    each_of_title(core, [&](std::size_t i) {
        // A text that bears another number is another edition.
        if (i != by && joining::is_same_document(core, cards_[i].core) &&
            (number.empty() || cards_[i].number.empty()))
            fits.push_back(i);
    });
    std::sort(fits.begin(), fits.end());
    return choose(std::move(fits), on, by);
}

resolved corpus::choose(std::vector<std::size_t> fits, std::optional<day_point> on,
                        std::size_t by) const {
    if (fits.size() > 1 && by < cards_.size()) {
        std::vector<std::size_t> same_organ;
        for (const std::size_t i : fits)
            if (!cards_[i].issuer.empty() && may_share_issuer(cards_[i], cards_[by]))
                same_organ.push_back(i);
        if (!same_organ.empty()) fits = std::move(same_organ);
    }
    if (fits.empty()) return {};
    std::vector<std::size_t> then;
    for (const std::size_t i : fits) {
        const auto day = day_of(cards_[i]);
        if (!on || !day || *day <= *on) then.push_back(i);
    }
    if (then.empty()) return {};
    // Editions of the day before later ones; of the former the newest first.
    const auto rank = [&](std::size_t i) {
        const auto edition = edition_of(cards_[i]).value_or(day_point{});
        const bool is_later = on && edition > *on;
        const auto away = edition.time_since_epoch().count();
        return std::pair(is_later, is_later ? away : -away);
    };
    std::stable_sort(then.begin(), then.end(),
                     [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    resolved out;
    const card& first = cards_[then[0]];
    for (const std::size_t i : then) {
        if (is_copy(cards_[i], first)) continue;
        const bool is_other_edition = may_share_issuer(cards_[i], first) && edition_of(cards_[i]) &&
                                      edition_of(cards_[i]) != edition_of(first);
        if (!is_other_edition) out.among.push_back(i);
    }
    if (!out.among.empty()) {
        out.among.insert(out.among.begin(), then[0]);
        std::sort(out.among.begin(), out.among.end());
        return out;
    }
    out.to = then[0];
    return out;
}

std::vector<std::size_t> corpus::editions_of(std::size_t i) const {
    const card& c = cards_[i];
    std::vector<std::size_t> out;
    if (!is_edition(c)) return out;
    each_of_title(c.core, [&](std::size_t k) {
        if (k == i ||
            (joining::is_same_document(c.core, cards_[k].core) && may_share_issuer(c, cards_[k])))
            out.push_back(k);
    });
    std::sort(out.begin(), out.end());
    std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
        return edition_of(cards_[a]) < edition_of(cards_[b]);
    });
    return out;
}

}  // namespace yigui::cleaning

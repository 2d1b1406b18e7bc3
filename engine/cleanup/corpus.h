// The documents of a clean-up together: found by number and title, and what they do to each
// other. A reference that fits several documents is listed as such and followed to none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "cleanup/card.h"
#include "cleanup/place_index.h"

namespace yigui::cleaning {

/// What a name or number leads to.
struct resolved {
    std::optional<std::size_t> to;   ///< index of the card
    std::vector<std::size_t> among;  ///< more than one fits: none is chosen
};

class corpus {
 public:
    explicit corpus(std::vector<card> cards);

    const std::vector<card>& cards() const { return cards_; }
    const card& at(std::size_t i) const { return cards_[i]; }
    /// Gives the card away: an empty one stays.
    card take(std::size_t i) { return std::exchange(cards_[i], {}); }

    /// The document meant by a citation of that day, never `by` itself. A number decides alone.
    /// By title, the newest edition that was there on the day, else the first one after it; issuers
    /// in different places, or two editions of one day, are ambiguous.
    resolved find(std::string_view name, std::string_view number, std::optional<day_point> on,
                  std::size_t by) const;
    /// Documents of the same title and place, oldest first, drafts and acting notices left out.
    std::vector<std::size_t> editions_of(std::size_t) const;

 private:
    /// Calls `f` for each document that a title can mean, in no order.
    template <class F>
    void each_of_title(const joining::title_core& core, F f) const {
        if (const auto it = by_title_.find(core.plain); it != by_title_.end())
            it->second.each_of_place(core.place, [&](std::size_t i) { f(i); });
    }
    resolved choose(std::vector<std::size_t>, std::optional<day_point> on, std::size_t by) const;

    std::vector<card> cards_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_number_;
    std::unordered_map<std::string, place_index> by_title_;
};

/// The day a document is from: written, else published; its first possible day.
std::optional<day_point> day_of(const card&);
/// The day of this edition: of a law that has been amended, of its last amendment.
std::optional<day_point> edition_of(const card&);
/// Two files of one document: the same bytes, or the same number and title.
bool is_copy(const card&, const card&);
/// The day from which what it says holds: effective, else published, else written.
std::optional<day_point> effect_of(const card&);
/// What a title is cited by: what a notice issues (关于印发《办法》的通知) goes by its own name.
std::string cited_name(const std::string& title);
/// 《名称》（文号）, as people cite.
std::string cited(const card&);
/// Whether two documents can be of one organ: one organ's name ends with the other's.
bool may_share_issuer(const card&, const card&);

}  // namespace yigui::cleaning

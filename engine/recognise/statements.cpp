// Where a comma ends a statement: 应当公开征求意见,同时,司法局对草案进行了审核 says two things, and a duty,
// a denial or an object of the one holds nothing of the other. A word that opens a statement must
// stand there (通用 另起), and what it opens must tell its own case; without a mark of its own it
// goes on with what was said (拟上网公示,同时,邀请专家论证). To part at every new subject was rejected:
// what is told of one draft runs on from office to office. But a sentence that turns (通用 转折) from
// one step to another (征求意见已结束,但合法性审核尚未进行) says two things, too.
#include <algorithm>
#include <bitset>

#include "recognise/find.h"
#include "recognise/reading.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t widest = 360;  // bytes to each side of the comma

/// Up to the mark that ends its sentence.
stretch rest_of_sentence(string_view text, std::size_t at) {
    const string_view rest = text.substr(at, widest);
    const std::size_t end = std::min({rest.find_first_of(";!?\n"), rest.find("。"), rest.size()});
    return {at, at + end};
}

}  // namespace

/// Words that tell how the case stands: 已, 了, 未, 应当, 现予, or a day.
bool reading::has_own_mark(stretch s, bool may_be_weak) const {
    bool found = false;
    each_nearby(s, [&](const phrase_hit& h) {
        const auto& g = words_->group_of(h);
        switch (h.role) {
            case role::done_mark:
                found |= may_be_weak || g.id != "经";
                break;
            case role::negation:
            case role::duty_mark:
            case role::unfinished:
                found = true;
                break;
            case role::perfective:
            case role::result_mark:
            case role::trace:
                found |= may_be_weak || at({h.begin, h.end}) == "了";
                break;
            default:
                break;
        }
    });
    for (std::size_t i = first_token(s.begin); !found && i < tokens_.size(); ++i) {
        if (tokens_[i].begin >= s.end) break;
        found = tokens_[i].kind == token_kind::date || tokens_[i].kind == token_kind::month_day;
    }
    return found;
}

/// Where a statement of its own begins behind the word that opens it; 0 when none does.
std::size_t reading::statement_behind(std::size_t comma) const {
    const std::size_t from = comma + 1;
    std::size_t behind = 0;
    for (std::size_t i = first_hit(from); i < hits_.size() && hits_[i].begin == from; ++i)
        if (hits_[i].role == role::word && words_->group_of(hits_[i]).id == "另起")
            behind = std::max(behind, hits_[i].end);
    if (behind == 0) return 0;
    const bool is_parted = behind > from && at({behind - 1, behind}) == ",";
    const stretch told = rest_of_sentence(text_, behind);
    if (has_own_mark(told, is_parted) || begins_with_one(behind)) return behind;
    return is_parted && !ends_bound(comma) ? behind : 0;
}

/// 该办法, 我局, 本次清理: who or what is meant is one of its own, and no duty goes on to it.
bool reading::begins_with_one(std::size_t place) const {
    if (starts_citation(place)) return true;
    for (std::size_t i = first_hit(place); i < hits_.size() && hits_[i].begin == place; ++i)
        if (hits_[i].role == role::word && words_->group_of(hits_[i]).id == "这一件") return true;
    return false;
}

/// Is a duty the last that the sentence in front of a place tells?
bool reading::ends_bound(std::size_t place) const {
    const std::size_t from = std::max(hard_.back(), std::max(place, widest) - widest);
    bool is_bound = false;
    each_nearby({from, place}, [&](const phrase_hit& h) {
        const bool is_weak = words_->group_of(h).id == "经";
        if (h.role == role::duty_mark)
            is_bound = true;
        else if (h.role == role::negation || (h.role == role::done_mark && !is_weak))
            is_bound = false;
    });
    return is_bound;
}

/// The steps that a stretch names; 公开 inside 公开征求意见 is none of its own.
std::bitset<32> reading::steps_named_in(stretch s) const {
    std::bitset<32> out;
    std::size_t end = 0;
    for (std::size_t i = first_hit(s.begin); i < hits_.size() && hits_[i].begin < s.end; ++i) {
        const phrase_hit& h = hits_[i];
        const auto& g = words_->group_of(h);
        if (!g.step || (h.role != role::noun && h.role != role::done) || h.end > s.end) continue;
        if (words_->of(h).is_broad || h.end < end) continue;
        end = std::max(end, h.end);
        out.set(static_cast<std::size_t>(*g.step));
    }
    return out;
}

/// Does the sentence turn to another step behind a comma?
bool reading::turns_at(std::size_t comma) const {
    const std::size_t from = comma + 1;
    if (end_of_turn(from) == from) return false;
    const std::size_t begin = std::max(sentence_at(comma).begin, std::max(comma, widest) - widest);
    const auto told = steps_named_in({begin, comma});
    const stretch rest = rest_of_sentence(text_, from);
    // 经办人称已公布,但拿不出审核意见: what was claimed is taken back.
    for (std::size_t i = first_hit(from); i < hits_.size() && hits_[i].begin < rest.end; ++i)
        if (hits_[i].role == role::word &&
            is_one_of(words_->group_of(hits_[i]).id, {"无据", "不实", "说法"}))
            return false;
    return told.any() && (steps_named_in(rest) & ~told).any();
}

/// Behind 但, 不过 at a place.
std::size_t reading::end_of_turn(std::size_t place) const {
    std::size_t end = place;
    for (std::size_t i = first_hit(place); i < hits_.size() && hits_[i].begin == place; ++i)
        if (hits_[i].role == role::word && words_->group_of(hits_[i]).id == "转折")
            end = std::max(end, hits_[i].end);
    return end;
}

void reading::part_at_turns() {
    whole_ = hard_;
    for (const std::size_t at : soft_)
        if (at > 0 && at < text_.size() && text_[at - 1] == ',' && !states_rules(at) &&
            !std::binary_search(hard_.begin(), hard_.end(), at) && turns_at(at - 1))
            turns_.push_back(at);
    for (const std::size_t at : turns_) {
        hard_.insert(std::lower_bound(hard_.begin(), hard_.end(), at), at);
        drop_hits_over(at);
    }
}

/// 邻县的办法没有公布,但开过论证会: what the sentence opens with is spoken of behind the turn, too,
/// where nothing else is named there.
bool reading::goes_on_behind_turn(std::size_t sentence) const {
    return std::binary_search(turns_.begin(), turns_.end(), sentence) &&
           !begins_with_one(end_of_turn(sentence));
}

/// No word with gaps runs on into the next statement.
void reading::part_statements(std::size_t at) {
    hard_.push_back(at);
    if (text_[at - 1] != ',') soft_.push_back(at);
    drop_hits_over(at);
}

void reading::drop_hits_over(std::size_t at) {
    const auto runs_over = [&](const phrase_hit& h) { return h.begin < at && at < h.end; };
    hits_.erase(std::remove_if(hits_.begin(), hits_.end(), runs_over), hits_.end());
}

}  // namespace yigui::recognising

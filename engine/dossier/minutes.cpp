// For each place that names the subject, the deciding words are looked for in its own segment
// (between ，and ；), then in the segments that follow until another document is named or an item
// begins, then before it in the same segment group: 会议审议通过《甲》《乙》，暂缓审议《丙》. Words
// of refusal weigh more than words of assent near them (原则同意，修改后再次提交审议).
#include "dossier/minutes.h"

#include <algorithm>
#include <map>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/ballot.h"
#include "dossier/matter_words.h"
#include "dossier/one_of.h"
#include "dossier/row.h"
#include "dossier/short_names.h"
#include "dossier/whose_meeting.h"
#include "model/sentence.h"
#include "recognise/lexer.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

struct segment {
    span at;
    bool ends_line = false;
};

/// 1,200
bool is_between_figures(view text, std::size_t at) {
    const auto is_figure = [](char c) { return c >= '0' && c <= '9'; };
    return at > 0 && at + 1 < text.size() && is_figure(text[at - 1]) && is_figure(text[at + 1]);
}

bool opens_item(view segment);

view trimmed(view line) {
    for (view blank : {" ", "　", "\t", "\r"})
        while (line.ends_with(blank)) line.remove_suffix(blank.size());
    return line;
}

/// The width to which a paper's lines were broken, in characters; 0 for one whose lines are paragraphs.
std::size_t width_of_lines(view text) {
    constexpr std::size_t widest = 60, narrowest = 12;
    std::size_t out = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        out = std::max(out, count_code_points(trimmed(text.substr(at, end - at))));
        at = end + 1;
    }
    return out >= narrowest && out <= widest ? out : 0;
}

/// Whether the line that ends here goes on in the next one: it is as long as any, ends with no stop, and no item begins.
bool is_broken_at(view text, std::size_t line_end, std::size_t width) {
    if (width == 0 || line_end == 0) return false;
    const std::size_t above = text.rfind('\n', line_end - 1);
    const std::size_t begin = above == view::npos || above >= line_end ? 0 : above + 1;
    const view line = trimmed(text.substr(begin, line_end - begin));
    const view next = text.substr(line_end + 1, text.find('\n', line_end + 1) - line_end - 1);
    return count_code_points(line) + 2 >= width && !trimmed(next).empty() && !opens_item(next) &&
           !ends_with_one_of(line, {"。", "；", "：", "！", "？", ";", ":", "》", "）", ")"});
}

std::vector<segment> segments_of(const sheet& s) {
    std::vector<segment> out;
    const view text = s.doc->text;
    const std::size_t width = width_of_lines(s.text());
    std::size_t begin = s.said->whole.begin;
    int depth = 0;
    for (std::size_t i = begin; i < s.said->whole.end;) {
        const view rest = text.substr(i);
        if (rest.starts_with("《")) ++depth;
        if (rest.starts_with("》")) depth = std::max(0, depth - 1);
        std::size_t n = 0;
        if (rest[0] == '\n' && !is_broken_at(text, i, width)) n = 1, depth = 0;
        for (view m : {"，", "；", "。", "！"})
            if (depth == 0 && rest.starts_with(m)) n = m.size();
        if (depth == 0 && (rest[0] == ',' || rest[0] == ';') && !is_between_figures(text, i)) n = 1;
        if (n == 0) {
            code_point_at(text, i);
            continue;
        }
        if (i > begin)
            out.push_back({{begin, i}, rest[0] == '\n'});
        else if (!out.empty() && rest[0] == '\n')
            out.back().ends_line = true;
        i += n;
        begin = i;
    }
    if (begin < s.said->whole.end) out.push_back({{begin, s.said->whole.end}, true});
    return out;
}

bool names_another(const sheet& s, const identity& id, span at) {
    return std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
        return at.contains(n.at) && !id.is(n.core) && !n.as_basis &&
               !is_short_for_subject(s, id, n);
    });
}

/// | 2 | 停车管理方案 | 暂缓 |
bool opens_numbered_row(view segment) {
    const std::string plain = fold(segment.substr(0, 12)).text;
    const std::size_t figure = plain.find_first_not_of("| "), bar = plain.find('|');
    if (bar == std::string::npos || figure == std::string::npos || bar > figure) return false;
    const std::size_t end = plain.find_first_not_of("0123456789", figure);
    if (end == figure || end == std::string::npos) return false;
    const std::size_t next = plain.find_first_not_of(' ', end);
    return next != std::string::npos && plain[next] == '|';
}

bool opens_item(view segment) {
    if (opens_numbered_row(segment)) return true;
    while (segment.starts_with("　")) segment.remove_prefix(view("　").size());
    while (segment.starts_with(" ")) segment.remove_prefix(1);
    static constexpr view numerals = "一二三四五六七八九十";
    if (segment.starts_with("（") || segment.starts_with("(") || segment.starts_with("议题"))
        return true;
    const std::string plain = fold(segment.substr(0, 12)).text;  // １．
    if (!plain.empty() && plain[0] >= '0' && plain[0] <= '9')
        return plain.find('.') < 3 || plain.find("、") < 4;
    if (segment.size() < 6 || numerals.find(segment.substr(0, 3)) == view::npos) return false;
    // 三 停车划线: notes have a blank for 、.
    const view rest = segment.substr(3);
    return rest.starts_with(" ") || rest.starts_with("　") ||
           (segment.find("、") != view::npos && segment.find("、") <= 9);
}

/// The words of a segment, folded and without blanks, with a mark for each name.
std::string words_of(const sheet& s, const identity& id, const std::vector<span>& places, span at) {
    struct mark {
        span at;
        char sign;
    };
    std::vector<mark> marks;
    for (const span place : places)
        if (at.contains(place)) marks.push_back({place, subject_mark});
    const auto is_for_comment = [&](const mark& m) {
        return std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
            return n.at == m.at && n.core.draft_mark == "征求意见稿";
        });
    };
    for (const named& n : s.names) {
        const bool is_marked = std::any_of(marks.begin(), marks.end(), [&](const mark& m) {
            return m.at.begin < n.at.end && n.at.begin < m.at.end;
        });
        if (!at.contains(n.at) || is_marked) continue;
        marks.push_back({n.at, id.is(n.core) && !n.as_basis ? subject_mark : other_mark});
    }
    std::sort(marks.begin(), marks.end(),
              [](const mark& a, const mark& b) { return a.at.begin < b.at.begin; });
    std::string out;
    const auto add = [&](std::size_t begin, std::size_t end) {
        for (const char c : fold(s.doc->at({begin, end})).text)
            if (c != ' ' && c != '\t' && c != '\n') out += c;
    };
    std::size_t from = at.begin;
    for (const mark& m : marks) {
        if (m.at.begin < from) continue;
        add(from, m.at.begin);
        out += m.sign;
        if (m.sign == subject_mark && is_for_comment(m)) out += "征求意见稿";
        from = m.at.end;
    }
    add(from, at.end);
    return out;
}

/// The minutes as they are read for one document.
struct reading {
    const sheet& s;
    const identity& id;
    std::vector<span> places;  ///< of the subject's name
    std::vector<segment> all;
    bool is_on_document = true;  ///< of the matter that is read
    mutable std::map<std::size_t, std::string> ready = {};

    view text(std::size_t i) const { return s.doc->at(all[i].at); }
    /// Made ready once: a paper may name the subject in many places of one matter.
    const std::string& words(std::size_t i) const {
        const auto [at, is_new] = ready.try_emplace(i);
        if (is_new) at->second = words_of(s, id, places, all[i].at);
        return at->second;
    }
    bool ends_sentence(std::size_t i) const {
        const view behind = view(s.doc->text).substr(all[i].at.end);
        return all[i].ends_line || behind.starts_with("。") || behind.starts_with("！");
    }
};

/// Who speaks, and whether it is no more than supposed, in the segments of the sentence before.
struct sentence_before {
    speaker who = speaker::unsaid;
    bool is_supposition = false, is_proposal = false;
};
sentence_before before_in_sentence(const reading& r, std::size_t i) {
    sentence_before out;
    for (; i > 0 && !r.ends_sentence(i - 1); --i) {
        const std::string& words = r.words(i - 1);
        if (out.who == speaker::unsaid) out.who = speaker_of(words);
        out.is_supposition = out.is_supposition || is_supposition(words);
        out.is_proposal = out.is_proposal || is_proposal(words);
    }
    // 财政局：资金有保障。同意。 in a record of speeches: the line is one speaker's till the meeting is named.
    for (; out.who == speaker::unsaid && i > 0 && !r.all[i - 1].ends_line; --i) {
        if (speaker_of(r.words(i - 1)) == speaker::meeting) break;
        const bool opens_line = i == 1 || r.all[i - 2].ends_line;
        if (opens_line && !opens_item(r.text(i - 1)) && is_speech(r.words(i - 1)))
            out.who = speaker::somebody;
    }
    return out;
}

/// □通过 ☑不通过, 同意3票,反对8票: a form or a count of votes, which may go on behind a comma.
std::optional<resolution> voted(const reading& r, std::size_t i, const std::string& words) {
    if (const auto ticked = ticked_in(words)) return resolution{*ticked, "表决"};
    if (words.find("同意") == std::string::npos && words.find("赞成") == std::string::npos)
        return std::nullopt;
    std::string sentence = words;
    if (i > 0 && !r.ends_sentence(i - 1) && holds_loosely(r.words(i - 1), {"弃权", "反对"}))
        sentence = r.words(i - 1) + "," + sentence;
    for (std::size_t next = i; next + 1 < r.all.size() && !r.ends_sentence(next); ++next)
        sentence += "," + r.words(next + 1);
    const auto counted = counted_in(sentence);
    return counted ? std::optional(resolution{*counted, "表决"}) : std::nullopt;
}

/// 关于配套资金问题，: the sentence has turned to that.
bool has_other_topic(const reading& r, std::size_t i) {
    for (; i > 0 && !r.ends_sentence(i - 1); --i)
        if (is_on_other_topic(r.words(i - 1), r.id)) return true;
    return false;
}

/// 会议原则同意县某局的汇报意见，由县某局修改完善后印发
bool assents_to_report_then_issue(const reading& r, std::size_t i) {
    const view words = r.words(i);
    return ends_with_one_of(words, {"汇报意见", "汇报内容", "的汇报"}) &&
           words.find("同意") != view::npos && !r.ends_sentence(i) && i + 1 < r.all.size() &&
           is_issued(r.words(i + 1), r.id);
}

/// | 1 | 《N》 | 某局 | 同意 | under the head 结果
resolution in_column_of_results(const reading& r, std::size_t i) {
    const std::string& words = r.words(i);
    if (!words.starts_with("|") || words.find(subject_mark) == std::string::npos) return {};
    for (const headed_cell& c : headed_cells_of_row(*r.s.doc, r.all[i].at))
        if (ends_with_one_of(c.head, {"结果", "结论", "决议", "决定"}))
            return resolution_in(squeeze(c.words).text, r.id, {});
    return {};
}

minute decided(const reading& r, std::size_t i) {
    const std::string& words = r.words(i);
    const bool says_of_what = words.find(subject_mark) != std::string::npos ||
                              holds_loosely(words, {"该", "通过", "印发", "出台"});
    if (!says_of_what && has_other_topic(r, i)) return {};
    const auto as_minute = [&](const resolution& one) {
        return minute{one.what, r.all[i].at, one.word};
    };
    if (const auto vote = voted(r, i, words)) return as_minute(*vote);
    if (const resolution in_row = in_column_of_results(r, i); in_row.what != decision::none)
        return as_minute(in_row);
    const sentence_before before = before_in_sentence(r, i);
    if (before.is_supposition) return {};
    const resolution one =
        resolution_in(words, r.id, {before.who, r.is_on_document, before.is_proposal});
    if (one.what == decision::none && assents_to_report_then_issue(r, i)) {
        const view bare = view(words).substr(0, words.rfind("同意") + view("同意").size());
        return as_minute(
            resolution_in(bare, r.id, {before.who, r.is_on_document, before.is_proposal}));
    }
    if (one.what != decision::none || i == 0 || r.ends_sentence(i - 1)) return as_minute(one);
    // 会议议定，该办法以区政府名义印发
    if (is_head_of_resolution(r.words(i - 1)) && is_issued(words, r.id))
        return {decision::approved, r.all[i].at, "会议决定"};
    return {};
}

/// 会议决定：, where the resolutions on the matter follow point by point.
bool is_lead_of_resolutions(view segment) {
    while (segment.ends_with(" ")) segment.remove_suffix(1);
    if (!segment.ends_with("：") && !segment.ends_with(":")) return false;
    return holds_loosely(
               segment, {"会议决定", "会议议定", "会议确定", "决定如下", "议定如下", "会议议决"}) &&
           !holds_loosely(segment, {"事项"});
}

/// 会议还研究了其他事项: what follows is of the subject no more.
bool turns_to_other_matters(view segment) {
    return holds_loosely(segment, {"还研究", "还审议", "还听取", "还讨论", "还通报", "其他事项",
                                   "其它事项", "其他议题", "其它议题"}) &&
           !holds_loosely(segment, {"该", "此办法", "本办法"});
}

/// 一、 is 1, （一） 2, 1. 3, the rest 4: lists within lists have marks of their own.
int form_of_mark(view segment) {
    if (!opens_item(segment)) return 0;
    const std::string plain = fold(segment.substr(0, 12)).text;
    const std::size_t at = plain.find_first_not_of(' ');
    if (at == std::string::npos) return 4;
    if (plain[at] == '(') return 2;
    if (plain[at] >= '0' && plain[at] <= '9') return 3;
    return view(plain).substr(at).starts_with("议题") ? 4 : 1;
}

/// The form of the mark of the item in which a segment stands on the first line.
int form_of_own_item(const sheet& s, const std::vector<segment>& all, std::size_t own) {
    while (own > 0 && !all[own - 1].ends_line) --own;
    return form_of_mark(s.doc->at(all[own].at));
}

/// The form of the mark that the segment has of its own within a line: 会议议定事项：1.同意《N》; 0 without.
int form_of_mark_within_line(view segment, std::size_t name_at) {
    for (const view colon : {"：", ":"}) {
        const std::size_t at = segment.substr(0, name_at).rfind(colon);
        if (at != view::npos) segment.remove_prefix(at + colon.size());
        name_at = at == view::npos ? name_at : name_at - at - colon.size();
    }
    return form_of_mark(segment);
}

/// 2.暂缓审议养老服务办法: a point of another matter on the same line; 2.修改后再次提交 goes on with the one before.
bool is_next_within_line(const reading& r, std::size_t i, int form) {
    const view said = r.text(i);
    if (form == 0 || form != form_of_mark(said) || !r.ends_sentence(i - 1)) return false;
    const view point = without_list_mark(said);
    return !holds_loosely(point, {"该", "此", "上述"}) &&
           !starts_with_one_of(point,
                               {"修改", "完善", "再", "重新", "请", "由", "待", "经", "会议"});
}

/// What is resolved behind the segment that names the subject. Two documents in one segment (对《甲》《乙》…) share
/// its verb, and what follows too. 研究了《甲》。会议决定：⏎一、原则通过: the items are of that one matter, but those
/// that open with another's name.
minute decision_behind(const reading& r, std::size_t own, minute found) {
    const sheet& s = r.s;
    const identity& id = r.id;
    const auto& all = r.all;
    const int form = form_of_own_item(s, all, own);
    const view words = r.text(own);
    const int form_within = form_of_mark_within_line(words, words.find("《"));
    bool leads_list = false, is_of_other = false;
    for (std::size_t i = own + 1; i < all.size() && i < own + 60; ++i) {
        const view said = r.text(i);
        leads_list = leads_list || is_lead_of_resolutions(r.text(i - 1));
        const bool is_next = all[i - 1].ends_line && opens_item(said);
        if (is_next_within_line(r, i, form_within)) break;
        if (is_next && (!leads_list || (form != 0 && form == form_of_mark(said)))) break;
        if (names_another(s, id, all[i].at) || turns_to_other_matters(said)) break;
        if (is_next) is_of_other = opens_with_bare_name_of_another(said, id);
        const spoken_of whose = document_of_words(said, s, id, all[i].at.begin);
        if (whose == spoken_of::no_document) continue;
        if (whose != spoken_of::unsaid) is_of_other = whose == spoken_of::another;
        if (is_of_other) continue;
        if (is_left_open(r.words(i), id) && !has_other_topic(r, i)) found = {};
        const minute next = decided(r, i);
        if (next.what == decision::refused) return next;
        if (found.what == decision::none) found = next;
    }
    return found;
}

/// 会议审议通过以下文件：⏎1.《甲》⏎2.《乙》: what is said of the whole list; none of a place in no such list.
minute decision_on_list(const reading& r, std::size_t own) {
    std::size_t first = own;
    while (first > 0 && r.all[first - 1].ends_line && is_only_names(r.words(first))) --first;
    const view lead = r.text(first);
    if (first == own || !(lead.ends_with("：") || lead.ends_with(":"))) return {};
    return decided(r, first);
}

/// 会议原则同意：⏎《甲》、《乙》 or a verb at the head of the same sentence.
minute decision_before(const reading& r, std::size_t own) {
    for (std::size_t i = own; i > 0 && i + 3 > own; --i) {
        const segment& before = r.all[i - 1];
        if (before.ends_line && !r.text(i - 1).ends_with("：")) break;
        if (names_another(r.s, r.id, before.at)) break;
        const view gap = view(r.s.doc->text).substr(before.at.end, 3);
        if (gap == "。") break;
        const minute m = decided(r, i - 1);
        if (m.what != decision::none) return m;
    }
    return decision_on_list(r, own);
}

/// From the segment that names the subject onwards, to the end of its item.
minute decision_from(const reading& r, std::size_t own) {
    minute found = decided(r, own);
    if (found.what == decision::refused) return found;
    found = decision_behind(r, own, found);
    return found.what == decision::none ? decision_before(r, own) : found;
}

/// 根据《N》制定的分配方案: the subject is what another matter rests on.
bool is_only_basis(const sheet& s, span place) {
    return std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
        return n.at == place && n.as_basis && !n.acted_on && !is_acted_on_beside(s, n);
    });
}

/// Where the subject is named, in full or for short.
std::vector<span> places_in_minutes(const sheet& s, const identity& id) {
    std::vector<span> out = places_of_subject(s, id);
    if (out.empty()) return out;
    for (const named& n : s.names)
        if (!id.is(n.core) && !n.as_basis && is_short_for_subject(s, id, n)) out.push_back(n.at);
    return out;
}

}  // namespace

std::vector<minute> decisions_on(const sheet& s, const identity& id) {
    reading r{s, id, places_in_minutes(s, id), segments_of(s)};
    std::erase_if(r.places, [&](span at) { return is_only_basis(s, at); });
    std::vector<minute> out;
    for (span at : r.places) {
        const auto own = std::find_if(r.all.begin(), r.all.end(), [&](const segment& one) {
            return one.at.begin <= at.begin && at.begin < one.at.end;
        });
        if (own == r.all.end()) continue;
        const auto i = static_cast<std::size_t>(own - r.all.begin());
        r.is_on_document = !names_other_matter(r.words(i));
        minute m = decision_from(r, i);
        if (m.what == decision::none) continue;
        const bool seen =
            std::any_of(out.begin(), out.end(), [&](const minute& o) { return o.at == m.at; });
        if (!seen) out.push_back(std::move(m));
    }
    return out;
}

std::optional<stated<date>> heard_by_committee(const sheet& s, const identity& id) {
    const folded_text folded = fold(s.text());
    for (const auto& t : recognising::lex(folded.text)) {
        if (t.kind != recognising::token_kind::date || !t.when.from || !t.when.from->is_exact())
            continue;
        const span at{folded.source[t.begin] + s.said->whole.begin,
                      folded.source[t.end] + s.said->whole.begin};
        const span sentence = sentence_around(s.doc->text, s.said->whole, at);
        const view told = s.doc->at({at.begin, sentence.end});
        if (!holds_loosely(told, {"省委常委会", "市委常委会", "州委常委会", "区委常委会",
                                  "县委常委会", "旗委常委会"}) ||
            !holds_loosely(told, {"听取", "汇报", "审议", "研究"}) ||
            !holds_loosely(told, {"同意", "通过", "审定"}) ||
            holds_loosely(told, {"不同意", "拟", "提请", "报请", "未", "暂缓", "后印发"}))
            continue;
        if (is_named_for_short(told, id)) return stated<date>{*t.when.from, sentence};
        for (const span place : places_of_subject(s, id))
            if (sentence.contains(place)) return stated<date>{*t.when.from, sentence};
    }
    return std::nullopt;
}

std::optional<span> heard_of(const sheet& s, const identity& id) {
    for (span at : places_of_subject(s, id)) {
        const span sentence = sentence_around(s.doc->text, s.said->whole, at);
        if (holds_loosely(s.doc->at(sentence),
                          {"听取", "汇报", "审议", "研究", "讨论", "同意", "通过"}))
            return sentence;
    }
    return std::nullopt;
}

bool tells_day_of_report(const sheet& s, const mention& m) {
    if (m.step != step::party_group_report || m.polarity != polarity::done || !m.when ||
        is_party_group(s))
        return false;
    const std::string said = fold(s.doc->at(m.at)).text;
    return said.find("已于") != std::string::npos && said.find("日") != std::string::npos &&
           holds_loosely(said, {"请示", "报告", "同意", "报县委", "报市委", "报区委", "报党"});
}

}  // namespace yigui::joining

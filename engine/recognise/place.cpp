// Each question looks only at the word hits and tokens of a few clauses, found by binary search;
// nothing here reads the whole text.
#include "recognise/place.h"

#include <algorithm>

#include "base/unicode.h"
#include "recognise/numerals.h"

namespace yigui::recognising {
namespace {

using std::string_view;

}  // namespace

place::place(const reading& r, const phrase_hit& h, yigui::step s, const surroundings& around)
    : r_(r), h_(h), step_(s), around_(around), group_(r.words().of(h).group) {
    clause_ = r.clause_at(h.begin);
    sentence_ = r.sentence_at(h.begin);
    // A word with gaps may run over commas.
    if (h.end > clause_.end) clause_.end = r.clause_at(h.end - 1).end;
    // 审议通过→签发(2月15日): each item of a flow speaks for itself.
    if (r.at({h.begin, h.end}).find("→") == string_view::npos) {
        if (const auto at = r.at({clause_.begin, h.begin}).rfind("→"); at != string_view::npos)
            clause_.begin += at + 3;
        if (const auto at = r.at({h.end, std::max(h.end, clause_.end)}).find("→");
            at != string_view::npos)
            clause_.end = h.end + at;
    }
    period_ = r.period_around({h_.begin, h_.end});
    quote_ = r.quote_at(h_.begin);
}

bool place::is_attribute(const phrase_hit& mark) const {
    const string_view rest = r_.at(
        {mark.end, std::max(mark.end, std::min(r_.clause_at(mark.begin).end, mark.end + 60))});
    const std::size_t of = rest.find("的");
    if (of == string_view::npos) return false;
    // 要对收到的意见逐条研究: what is led in is the duty's object.
    for (const string_view lead : {"对", "将", "把", "就", "向", "按", "依", "根据"})
        if (rest.starts_with(lead)) return false;
    // 应当听取企业的意见 is a duty, 应当听取意见的要求 is none.
    const std::size_t at = mark.end + of;
    if (mark.end <= h_.begin && h_.begin < at && (at < h_.end || at > h_.end + 9)) return false;
    for (const string_view noun : {"要求", "情形", "规定", "措施", "建议", "问题", "条件", "标准",
                                   "范围", "方针", "精神", "意见", "网民", "市民", "理由", "呼声"})
        if (rest.substr(of + 3).starts_with(noun)) return true;
    return false;
}

bool place::binds(const phrase_hit& mark) const {
    if (r_.is_cited(mark.begin) && !r_.is_cited(h_.begin)) return false;
    if (const std::size_t q = r_.quote_at(mark.begin); q != 0 && q != quote_) return false;
    const phrase_group& g = r_.words().group_of(mark);
    if (g.family == "步骤" && !of_group(mark)) return false;
    const role what = r_.words().of(mark).role;
    if (what == role::duty_mark && is_attribute(mark)) return false;
    if (what == role::negation && (denies_fault(mark) || is_excepted(mark))) return false;
    if (g.id != "软义务") return true;
    if (!has_event_) has_event_ = strong_sign(sentence_).has_value();
    return !*has_event_;
}

std::optional<phrase_hit> place::last(role x, stretch s) const {
    std::optional<phrase_hit> out;
    each(x, s, [&](const phrase_hit& one) {
        // 将在政府公报刊登: the mark may run into the step's word.
        if ((one.end <= s.end || is_modal(x)) && (!out || one.begin >= out->begin)) out = one;
    });
    return out;
}

std::optional<phrase_hit> place::first(role x, stretch s) const {
    std::optional<phrase_hit> out;
    each(x, s, [&](const phrase_hit& one) {
        if (!out) out = one;
    });
    return out;
}

bool place::of_group(const phrase_hit& one) const { return r_.words().of(one).group == group_; }

bool place::done_before(stretch s) const { return last(role::done_mark, s).has_value(); }

bool place::contains(stretch s, string_view what) const {
    s.end = std::min(s.end, s.begin + 300);
    return r_.at(s).find(what) != string_view::npos;
}

int place::weight(const phrase_hit& d) const { return r_.words().group_of(d).id == "经" ? 1 : 2; }

std::string place::mark(string_view what, const phrase_hit& one) const {
    return std::string(what) + "“" + std::string(r_.at({one.begin, one.end})) + "”";
}

bool place::has_tail() const {
    bool found = false;
    each(role::tail, {h_.end, h_.end + 1},
         [&](const phrase_hit& one) { found |= of_group(one) && one.begin == h_.end; });
    if (!is_combined()) return found;
    // 审核机构设在政策法规处: the rule's word may stand inside.
    each(role::tail, {h_.begin, h_.end}, [&](const phrase_hit& one) {
        const string_view w = r_.at({one.begin, one.end});
        if (!of_group(one)) return;
        const bool is_office = w == "制度" || w == "机制" || w == "机构" || w == "人员" ||
                               w == "职责" || w == "队伍" || w == "部门";
        if (!is_office) return;
        for (const string_view act : {"审核", "审查", "评估", "清理", "征求意见", "论证", "备案",
                                      "签发", "编号", "解读", "公开", "公布"})
            found |= r_.at({h_.begin, one.begin}).ends_with(act);
    });
    return found;
}

std::size_t place::behind_label() const {
    std::size_t at = h_.end;
    for (int i = 0; i < 5; ++i) {
        std::size_t longest = at;
        each(role::label_tail, {at, at + 1}, [&](const phrase_hit& one) {
            if (one.begin == at) longest = std::max(longest, one.end);
        });
        if (longest == at) break;
        at = longest;
    }
    return at;
}

bool place::has_general_tail() const {
    bool found = false;
    for (const std::size_t at : {h_.end, behind_label()})
        each(role::tail, {at, at + 1}, [&](const phrase_hit& one) {
            found |= one.begin == at && r_.words().group_of(one).family == "通用";
        });
    return found;
}

bool place::is_deadline(stretch s) const {
    for (std::size_t i = r_.first_token(s.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= s.end) break;
        if (t.kind != token_kind::date && t.kind != token_kind::month_day) continue;
        bool term = false;
        each(role::deadline, {t.end, t.end + 7}, [&](const phrase_hit& one) {
            term |= one.begin <= t.end + 6 && r_.at({one.begin, one.end}) != "内";
        });
        if (starts(r_.text(), t.end, "前") || starts(r_.text(), t.end, "底前")) term = true;
        if (term) return true;
    }
    return false;
}

bool place::has_past_date(stretch s) const {
    for (std::size_t i = r_.first_token(s.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= s.end) break;
        if (r_.is_cited(t.begin)) continue;
        // A month alone dates what follows it at once: 5月公开征求意见.
        const bool dated =
            (t.kind == token_kind::date && t.when.from->known_to != precision::year) ||
            (t.kind == token_kind::month_day &&
             (t.number % 100 != 0 || (t.end <= h_.begin && h_.begin - t.end <= 18)));
        if (!dated || is_deadline({t.begin, t.end})) continue;
        if (starts(r_.text(), t.end, "起") && !t.when.is_interval) continue;
        if (first(role::duty_mark, {t.end, std::max(t.end, std::min(h_.begin, s.end))})) continue;
        if (around_.written && t.when.from && t.when.from->first > around_.written->last() &&
            around_.kind != paper_kind::consultation_notice)
            continue;
        return true;
    }
    return false;
}

bool place::has_perfective() const {
    const auto inside = first(role::done_mark, {h_.begin, std::min(clause_.end, h_.end + 60)});
    return inside && r_.at({inside->begin, inside->end}).ends_with("了");
}

bool place::acts_on_noun(const phrase_hit& d, string_view w) const {
    if (w != "进行了" && w != "开展了" && w != "作了" && w != "做了") return false;
    const string_view object = r_.at({d.end, std::min(clause_.end, d.end + 24)});
    for (const string_view verb : {"评估", "论证", "审查", "审核", "清理", "梳理", "评审", "解读"})
        if (object.find(verb) != string_view::npos) return true;
    return false;
}

bool place::prepares_only(const phrase_hit& done) const {
    static constexpr string_view verbs[] = {
        "寄",   "下载", "装订", "报审", "制定", "排定", "发放",   "预留", "排版", "签订",
        "启动", "部署", "委托", "申请", "送审", "提交", "报送审", "布置", "安排"};
    static constexpr string_view objects[] = {"函",   "申请", "公告", "方案", "合同",
                                              "栏目", "议程", "招标", "通知", "名单"};
    const string_view object = r_.at({h_.end, std::max(h_.end, done.begin)});
    const string_view verb =
        r_.at({done.end, std::max(done.end, std::min(clause_.end, done.end + 9))});
    for (const string_view place_or_time : {"在", "于", "按", "由"})
        if (verb.starts_with(place_or_time)) return false;
    const bool is_step_verb = verb.starts_with("完成") || verb.starts_with("通过");
    if (is_step_verb) return false;
    const auto any = [](const auto& words, string_view in) {
        return std::any_of(std::begin(words), std::end(words),
                           [&](string_view w) { return in.find(w) != string_view::npos; });
    };
    return any(verbs, verb) || any(objects, object);
}

bool place::prepares_object() const {
    const stretch rest{h_.end, std::max(h_.end, std::min(clause_.end, h_.end + 27))};
    for (const string_view object :
         {"合同", "邀请函", "申请", "工作方案", "实施方案", "议题单", "经费", "委托书", "预案",
          "样表", "栏目", "议程", "专家名单", "请示"})
        if (contains(rest, object)) return true;
    return false;
}

bool place::is_about_law() const {
    // Laws too are evaluated; and the paper may be one.
    if (step_ == step::expiry_evaluation || around_.kind == paper_kind::law) return false;
    for (std::size_t i = r_.first_token(clause_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= clause_.end) return false;
        if (t.kind != token_kind::citation) continue;
        string_view name = r_.at({t.begin, t.end});
        for (const string_view tail : {"》", "(草案)", "(修订草案)", "(草案修改稿)"})
            if (name.ends_with(tail)) name.remove_suffix(tail.size());
        if (!name.ends_with("条例") && !name.ends_with("法") && !name.ends_with("法典")) continue;
        if (name.ends_with("办法")) continue;
        const string_view lead =
            r_.at({t.begin > clause_.begin + 9 ? t.begin - 9 : clause_.begin, t.begin});
        for (const string_view verb : {"对", "就", "了", "通过", "解读", "审议", "学习", "围绕"})
            if (lead.ends_with(verb)) return true;
    }
    return false;
}

bool place::begins_only(std::size_t at) const {
    for (const string_view w :
         {"启动", "部署", "安排", "布置", "准备", "预留", "下载", "申请", "预约",
          "列入", "约定", "着手", "筹备", "起草", "撰写", "编写", "拟写", "报批",
          "草拟", "拟好", "排入", "纳入", "开始", "进入", "通知"})
        if (starts(r_.text(), at, w)) return true;
    return false;
}

bool place::heads_passage() const {
    string_view rest = r_.text().substr(h_.end, 60);
    for (const string_view w : {"及采纳", "及其", "工作", "程序", "履行", "的"})
        if (rest.starts_with(w)) rest.remove_prefix(w.size());
    if (!rest.starts_with("情况")) return false;
    rest.remove_prefix(6);
    return (rest.starts_with("。") || rest.starts_with("\n") || rest.starts_with(":")) &&
           h_.begin - sentence_.begin < 40;
}

std::optional<phrase_hit> place::perfective() const {
    std::optional<phrase_hit> out;
    each(role::perfective, {h_.begin, h_.end + 4}, [&](const phrase_hit& one) {
        if (is_combined() || one.begin >= h_.end) out = one;
    });
    return out;
}

std::optional<stretch> place::figure_in(stretch s) const {
    // Not 件 and 项: counted documents are a year's statistics.
    static constexpr string_view units[] = {
        "件次", "人次", "余条", "多条", "余件", "多件", "余份",   "份", "条", "家", "场",
        "人",   "名",   "户",   "位",   "票",   "次",   "个企业", "封", "通", "篇"};
    const string_view text = r_.text();
    for (std::size_t i = s.begin; i < s.end;) {
        const auto n = any_number_at(text, i);
        if (!n || n->end <= i) {
            code_point_at(text, i);
            continue;
        }
        bool is_ordinal = false;  // 第一条, 前一条, 这一次
        for (const string_view o : {"第", "前", "上", "该", "这", "后", "每", "某", "任"})
            is_ordinal |= i >= 3 && starts(text, i - 3, o);
        for (const string_view u : units) {
            if (is_ordinal || !starts(text, n->end, u)) continue;
            const std::size_t end = n->end + u.size();
            const bool is_bound = starts(text, end, "以") || starts(text, end, "或") ||
                                  r_.at({i > 12 ? i - 12 : 0, i}).find("于") != string_view::npos ||
                                  r_.at({i > 12 ? i - 12 : 0, i}).find("至少") != string_view::npos;
            if (!is_bound && !r_.is_cited(i)) return stretch{i, end};
        }
        i = n->end;
    }
    return std::nullopt;
}

std::optional<std::string> place::trace_left() const {
    if (has_boxes()) return std::nullopt;
    const stretch all{std::max(sentence_.begin, h_.begin > 150 ? h_.begin - 150 : 0),
                      std::min(sentence_.end, h_.end + 150)};
    for (const role x :
         {role::duty_mark, role::condition, role::negation, role::unfinished, role::exemption})
        if (first(x, all)) return std::nullopt;
    // 根据…备案的有关规定: a basis, whatever the rest of the sentence reports.
    const string_view head = r_.at({clause_.begin, h_.begin});
    for (const string_view basis : {"根据", "按照", "依照", "依据", "为了", "为进一步"})
        if (head.starts_with(basis)) return std::nullopt;
    const bool is_loose =
        is_combined() || h_.end - h_.begin <= 6 ||
        (step_ == step::interpretation && around_.kind == paper_kind::interpretation);
    if (is_proposal() || is_topic()) return std::nullopt;
    std::optional<stretch> sign;
    for (const role x : {role::trace, role::done_mark, role::outcome})
        each(x, all, [&](const phrase_hit& one) {
            // 作出了明确规定 does something else.
            const bool speaks =
                x == role::outcome ? of_group(one) && one.begin >= h_.end
                : x == role::done_mark
                    ? weight(one) > 1 && !r_.at({one.begin, one.end}).starts_with("作")
                    : (one.end <= h_.begin || one.begin >= h_.end) &&
                          (!is_loose || r_.words().group_of(one).id != "旁证");
            if (!sign && speaks && !r_.is_cited(one.begin)) sign = stretch{one.begin, one.end};
        });
    // A bare 评估 or 备案 with a number is a statistic.
    if (!sign && h_.end - h_.begin > 6) sign = figure_in({h_.begin, all.end});
    if (!sign && h_.end - h_.begin > 6 && has_past_date({sentence_.begin, h_.end}))
        return "同一句里写明了已过的日期";
    if (!sign) return std::nullopt;
    return "同一句里有做过才有的“" + std::string(r_.at(*sign)) + "”";
}

std::optional<stretch> place::strong_sign(stretch s) const {
    for (std::size_t i = r_.first_token(s.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= s.end) break;
        if (r_.is_cited(t.begin)) continue;
        if (t.kind == token_kind::date || t.kind == token_kind::month_day)
            if (has_past_date({t.begin, t.end})) return stretch{t.begin, t.end};
    }
    std::optional<stretch> sign;
    each(role::done_mark, s, [&](const phrase_hit& one) {
        // 作出了明确规定 does something else.
        const string_view w = r_.at({one.begin, one.end});
        const bool acts = !w.starts_with("作") || acts_on_noun(one, w);
        if (!sign && acts && weight(one) > 1 && !r_.is_cited(one.begin) && !begins_only(one.end))
            sign = stretch{one.begin, one.end};
    });
    // 写进了第七条: 了 tells a story wherever it stands.
    each(role::perfective, s, [&](const phrase_hit& one) {
        const bool is_le = r_.at({one.begin, one.end}) == "了";
        if (sign || !is_le || r_.is_cited(one.begin) || r_.quote_at(one.begin) != 0) return;
        // 明确了…的期限, 成立了…小组: rules and offices are made, no step is taken.
        const string_view verb = r_.at({one.begin > 6 ? one.begin - 6 : 0, one.begin});
        for (const string_view makes : {"明确", "完善", "增加", "规定", "成立", "细化", "建立",
                                        "健全", "制定", "修订", "规范", "优化", "介绍", "强化",
                                        "设立", "提高", "改善", "提供", "下发", "印发", "作出"})
            if (verb == makes) return;
        sign = stretch{one.begin, one.end};
    });
    // Counted documents are a statistic of the year.
    return sign || step_ == step::annual_cleanup ? sign : figure_in(s);
}

std::optional<stretch> place::event_sign(stretch s) const {
    auto sign = strong_sign(s);
    for (const role x : {role::trace, role::outcome})
        each(x, s, [&](const phrase_hit& one) {
            const bool is_own_word = one.begin < h_.end && h_.begin < one.end;
            const bool speaks =
                x == role::trace ? !is_own_word : of_group(one) && one.begin >= h_.end;
            if (!sign && speaks && !r_.is_cited(one.begin)) sign = stretch{one.begin, one.end};
        });
    return sign;
}

bool place::is_excepted(const phrase_hit& mark) const {
    const stretch clause = r_.clause_at(mark.begin);
    return r_.at({clause.begin, mark.begin}).find("除") != string_view::npos &&
           r_.at({mark.end, std::min(clause.end, mark.end + 18)}).find("外") != string_view::npos;
}

bool place::denies_fault(const phrase_hit& mark) const {
    string_view rest =
        r_.at({mark.end, std::max(mark.end, std::min(sentence_.end, mark.end + 54))});
    for (const string_view adverb :
         {"有",   "任何",   "再",   "存在", "发现",     "见",    "出现", "收到",
          "提出", "涉及",   "含有", "含",   "设置",     "设定",  "造成", "表示",
          "明显", "实质性", "其他", "新的", "与上位法", "与法律"})
        if (rest.starts_with(adverb)) rest.remove_prefix(adverb.size());
    for (const string_view fault :
         {"违反",  "违背",  "违法",   "超越", "超出",     "排除",     "限制",   "抵触",   "相抵触",
          "冲突",  "不当",  "增设",   "减损", "增加",     "问题",     "异议",   "反对",   "妨碍",
          "歧视",  "障碍",  "不一致", "突破", "不同意见", "修改意见", "分歧",   "意见和", "意见。",
          "意见,", "意见;", "不良",   "遗漏", "地方保护", "市场壁垒", "不合理", "必要"})
        if (rest.starts_with(fault)) return true;
    // 没有涉及公平竞争的异议: the fault ends the clause.
    for (const string_view stop : {",", "。", ";", "、", "\n"})
        rest = rest.substr(0, rest.find(stop));
    for (const string_view fault :
         {"异议", "问题", "情形", "不同意见", "反对意见", "冲突", "违法内容"})
        if (rest.ends_with(fault)) return true;
    return false;
}

bool place::is_proposal() const {
    return step_ != step::consultation_feedback && step_ != step::enterprise_consultation &&
           contains({clause_.begin, h_.begin}, "建议");
}

bool place::is_topic() const {
    return starts(r_.text(), h_.end, "有关情况") || starts(r_.text(), h_.end, "相关情况");
}

bool place::has_boxes() const {
    const stretch near{clause_.begin, std::min(sentence_.end, clause_.end + 30)};
    return contains(near, "□") || contains(near, "☐");
}

bool place::is_heading() const {
    const stretch line = r_.line_at(h_.begin);
    if (line.size() > 120 || line.size() >= r_.text().size()) return false;
    for (const string_view stop : {"。", ",", ";", ":", "日", "号", "已", "了"})
        if (r_.at(line).find(stop) != string_view::npos) return false;
    return true;
}

std::optional<std::string> place::told_event() const {
    const bool is_short = h_.end - h_.begin <= 6;
    if (has_boxes()) return std::nullopt;
    if (is_short && !names_object()) return std::nullopt;
    if (is_heading()) return std::nullopt;
    // 报送…收悉 tells of many papers; only 备案 makes it a filing.
    if (step_ == step::filing && r_.at(sentence_).find("备") == string_view::npos)
        return std::nullopt;
    // The paper of the interpretation is one, and need not say so.
    if (step_ == step::interpretation && around_.kind == paper_kind::interpretation)
        return std::nullopt;
    const stretch next = r_.clause_after(clause_);
    const stretch near{clause_.begin, std::max(clause_.end, next.end)};
    if (first(role::duty_mark, clause_) || first(role::negation, clause_) ||
        first(role::unfinished, near) || first(role::exemption, clause_) ||
        first(role::condition, {sentence_.begin, h_.end}))
        return std::nullopt;
    const auto duty = last(role::duty_mark, {sentence_.begin, clause_.begin});
    if (duty && !done_before({duty->end, h_.begin}) && !has_past_date({duty->end, h_.begin}))
        return std::nullopt;
    // 根据…备案的有关规定: a basis, whatever the rest of the sentence reports.
    const string_view head = r_.at({clause_.begin, h_.begin});
    for (const string_view basis : {"根据", "按照", "依照", "依据", "为了", "为进一步"})
        if (head.starts_with(basis)) return std::nullopt;
    if (is_proposal() || is_topic()) return std::nullopt;
    // 通过企业座谈等方式进行评估: the means of something else.
    if (contains({h_.end, std::max(h_.end, clause_.end)}, "方式进行")) return std::nullopt;
    // Words in any order, or far from their sign, need more than 附后 or 认为.
    const auto sign = is_combined() || is_short ? strong_sign(sentence_) : event_sign(period_);
    if (!sign) return std::nullopt;
    return "同一句里有做过才有的“" + std::string(r_.at(*sign)) + "”";
}

bool place::is_in_rules() const {
    if (!r_.states_rules(h_.begin)) return false;
    if (r_.has_articles() && r_.first_article() <= h_.begin) return true;
    if (quote_ < 7 || r_.text()[quote_ - 4] != ':') return true;
    const string_view lead = r_.at({quote_ > 49 ? quote_ - 49 : 0, quote_ - 4});
    for (const string_view changes : {"修改", "改为", "增加", "调整", "删", "规定", "条", "款",
                                      "表述", "替换", "增设", "完善为"})
        if (lead.find(changes) != string_view::npos) return true;
    return false;
}

bool place::is_general() const {
    const string_view head = r_.at({sentence_.begin, h_.begin});
    for (const string_view one : {"该", "本", "此", "《", "上述", "前述", "这", "你", "贵", "我"})
        if (head.find(one) != string_view::npos) return false;
    for (const string_view kind :
         {"规范性文件", "决策事项", "重大决策", "重大行政决策", "决策草案", "起草单位", "承办单位",
          "政策措施", "起草部门", "各单位", "各部门", "各镇", "各县", "各区", "所有", "各类",
          "各科室", "各处室", "涉企文件"})
        if (head.find(kind) != string_view::npos ||
            r_.at({h_.begin, h_.end}).find(kind) != string_view::npos)
            return true;
    return false;
}

std::optional<std::pair<yigui::polarity, phrase_hit>> place::shared_predicate() const {
    const stretch rest{h_.end, std::min(sentence_.end, h_.end + 240)};
    const string_view text = r_.at(rest);
    std::size_t at = string_view::npos;
    for (const string_view all : {"均", "都", "皆", "全部", "齐全", "齐备", "俱全", "一道没少",
                                  "一项不少", "一个不少", "一项没少", "完备"})
        at = std::min(at, text.find(all));
    if (at == string_view::npos) return std::nullopt;
    const stretch between{h_.end, h_.end + at};
    // Only what is listed stands between: no predicate of its own.
    for (const role x : {role::done_mark, role::negation, role::duty_mark, role::exemption})
        if (first(x, between)) return std::nullopt;
    const string_view list = r_.at(between);
    if (list.starts_with("外") || list.starts_with("之外") || list.starts_with("以外"))
        return std::nullopt;
    // 参会企业9家、协会2家,均表示支持 lists no steps.
    const bool lists_steps = list.find("、") != string_view::npos && is_among_steps();
    if (!lists_steps && list.find("→") == string_view::npos &&
        list.find("环节") == string_view::npos && list.find("程序") == string_view::npos)
        return std::nullopt;
    std::optional<std::pair<yigui::polarity, phrase_hit>> out;
    const stretch said{h_.end + at, std::min(sentence_.end, h_.end + at + 30)};
    const auto take = [&](role x, yigui::polarity p) {
        if (const auto one = first(x, said))
            if (!out || one->begin < out->second.begin) out = {p, *one};
    };
    take(role::filled_not, polarity::negated);
    take(role::filled_due, polarity::required);
    take(role::duty_mark, polarity::required);
    take(role::filled_done, polarity::done);
    return out;
}

std::optional<std::string> place::outcome_behind() const {
    const stretch next = r_.clause_after(clause_);
    const stretch rest{h_.end, std::min(std::max(clause_.end, next.end), h_.end + 150)};
    std::optional<phrase_hit> result;
    each(role::outcome, rest, [&](const phrase_hit& one) {
        if (of_group(one) && !result && !r_.is_cited(one.begin)) result = one;
    });
    if (!result || first(role::duty_mark, {clause_.begin, result->begin}) ||
        first(role::condition, {sentence_.begin, result->begin}) ||
        first(role::negation, {h_.end, result->begin}) || contains({h_.end, result->begin}, "是否"))
        return std::nullopt;
    return mark("步骤的结论", *result);
}

bool place::has_return() const {
    std::optional<phrase_hit> back;
    each(role::closed, {h_.end, std::min(sentence_.end, h_.end + 240)}, [&](const phrase_hit& one) {
        const string_view w = r_.at({one.begin, one.end});
        if (of_group(one) && !back && (w == "收到" || w == "征集到" || w == "未收到")) back = one;
    });
    return back && !first(role::duty_mark, {h_.end, back->begin}) &&
           !last(role::condition, {h_.end, back->begin});
}

bool place::has_period_behind() const {
    const stretch rest{h_.end, std::min(sentence_.end, h_.end + 150)};
    for (const role x : {role::duty_mark, role::condition, role::negation, role::unfinished})
        if (first(x, {sentence_.begin, rest.end})) return false;
    for (std::size_t i = r_.first_token(rest.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= rest.end) return false;
        if (t.kind == token_kind::date && t.when.is_interval && t.when.from && t.when.to &&
            t.when.from->is_exact() && t.when.to->is_exact())
            return true;
    }
    return false;
}

bool place::by_way_of() const {
    const string_view rest = r_.at({h_.end, std::min(clause_.end, h_.end + 60)});
    for (const string_view w : {"方式", "形式", "途径", "渠道", "等方式", "方法"})
        if (rest.find(w) != string_view::npos) return true;
    return step_ == step::public_consultation;
}

bool place::names_event() const {
    return step_ == step::public_consultation && around_.kind == paper_kind::consultation_notice &&
           first(role::opened, sentence_).has_value();
}

bool place::is_empty_form(std::string& why) const {
    const stretch line = r_.line_at(h_.begin);
    const stretch near{std::max(line.begin, h_.begin > 90 ? h_.begin - 90 : 0), h_.begin};
    const string_view before = r_.at(near);
    std::size_t off = 0, on = 0;
    const auto last_of = [&](string_view box) {
        const auto at = before.rfind(box);
        return at == string_view::npos ? 0 : at + 1;
    };
    if (r_.has_box(near)) {
        for (const string_view box : {"□", "☐", "◻", "▢"}) off = std::max(off, last_of(box));
        for (const string_view box : {"☑", "√", "■", "✓", "☒", "✔", "▣"})
            on = std::max(on, last_of(box));
    }
    if (off > on) {
        why = "方框没有勾选";
        return true;
    }
    const std::size_t from = std::max(line.begin, h_.begin > 300 ? h_.begin - 300 : 0);
    for (std::size_t i = r_.first_token(from); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= line.end || t.begin > h_.end + 300) break;
        if (t.kind != token_kind::blank_date) continue;
        why = "日期是空白";
        return true;
    }
    const string_view said = r_.at({h_.begin, h_.end});
    if (said.ends_with(":") && h_.end >= line.end) {
        why = "栏目没有填写";
        return true;
    }
    return false;
}

std::optional<phrase_hit> place::strong_ground() const {
    std::optional<phrase_hit> out;
    each(role::ground, sentence_, [&](const phrase_hit& one) {
        if (!out && r_.words().group_of(one).id == "强理由") out = one;
    });
    return out;
}

}  // namespace yigui::recognising

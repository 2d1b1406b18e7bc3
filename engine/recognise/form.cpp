// First the label: the step's word, at the start of an item, with nothing around it but words
// that labels have. Then what parts it from its value: a colon, a cell, a bracket, a box, a date.
// Then the value, whose first words decide. Reading a whole form by its columns was rejected:
// most forms reach us as running text with their cells gone.
#include "recognise/form.h"

#include <algorithm>

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/form_item.h"
#include "recognise/log_row.h"
#include "recognise/numerals.h"

namespace yigui::recognising {
namespace {

/// 会签:…, 核稿 |…: another field of a sheet, whose own value cannot be that of the one before.
bool opens_field_of_sheet(string_view words) {
    for (const string_view label : {"会签", "核稿", "拟稿", "校对", "份数", "印数", "主送", "抄送",
                                    "密级", "缓急", "紧急程度", "办公室核稿", "主办单位"}) {
        if (!words.starts_with(label)) continue;
        const string_view rest = without_front(
            words.substr(label.size()), {"单位", "部门", "股室", "科室", "处室", "意见", "人"});
        if (rest.starts_with(":") || rest.starts_with("|")) return true;
    }
    return false;
}

class form : form_item {
 public:
    using form_item::form_item;

    std::optional<form_entry> run() {
        if (!find_item()) return std::nullopt;
        if (own_box_ != box::none) return ticked();
        std::size_t at = behind_label();
        // 公开征求意见材料清单:公告、草案: which papers belong to it, and not what became of it.
        if (has_one_of(said({h_.begin, std::max(h_.end, at)}),
                       {"材料清单", "材料目录", "要件清单", "资料清单", "送签说明"}))
            return std::nullopt;
        if (auto none = left_unsigned(at)) return none;
        if (auto dated = flow_record(at)) return dated;
        if (auto signed_by = by_signer(at)) return signed_by;
        std::optional<stretch> bracket;
        if (starts(r_.text(), at, "(")) {
            const std::size_t close = r_.text().substr(0, sentence_.end).find(')', at);
            if (close > at + longest_value || is_blank({at + 1, close})) return std::nullopt;
            bracket = stretch{at + 1, close};
            at = close + 1;
            // 登记编号(规范性文件)QHGF-2022-15
            if (step_ == step::numbering)
                if (auto code = by_code({at, std::min(at + 60, r_.text().size())});
                    code && ends_item(code->at.end))
                    return code;
        }
        if (const auto v = value_from(at)) return by_value(*v, bracket);
        // 登记、编号(江府规2022—5)、用印: the number itself.
        if (bracket && step_ == step::numbering && holds_number(*bracket))
            return entry(polarity::done, at, "括号里写明编号");
        if (bracket && prefix_.empty() && ends_item(at)) return judged(*bracket, true);
        if (is_caption_) return caption();
        return headed(at);
    }

 private:
    /// What the value behind the label says, else the bracket between the two.
    std::optional<form_entry> by_value(stretch v, const std::optional<stretch>& bracket) {
        // 签发人: 签发日期: what stands behind the label is another label, and neither is filled in.
        constexpr std::size_t longest_label = 30;  // bytes
        if (said(v).ends_with(':') && v.size() <= longest_label &&
            r_.line_at(v.begin).end <= v.end + 1)
            return entry(std::nullopt, v.end, "栏目没有填写");
        if (opens_field_of_sheet(said({v.begin, r_.line_at(v.begin).end})))
            return entry(std::nullopt, v.begin, "栏目没有填写");
        if (is_planned_cell(v.begin)) return entry(polarity::required, v.end, "计划时间一栏");
        auto e = judged(v);
        // 一、评估工作开展情况⏎县城管局已建立价格听证制度: who tells of an evaluation is done with it.
        if (e && e->polarity == polarity::required && is_heading_ &&
            step_ == step::expiry_evaluation && around_.kind == paper_kind::evaluation)
            return entry(std::nullopt, v.end, "小标题下说的是别的");
        if (e && e->polarity == polarity::negated && is_heading_ && denies_other_below(v))
            return entry(std::nullopt, v.end, "小标题下没有办的是别的");
        if (e && e->polarity) {
            // 市长批示:同意,速发: the whole of a short remark, also on the line below its label.
            constexpr std::size_t short_rest = 45;  // bytes
            if (is_below_) e->told_from = v.begin;
            if (v.end > e->at.end &&
                (is_below_ || (step_ == step::signing && v.end - e->at.end <= short_rest)))
                e->at.end = v.end;
            e->at.end = signed_end(e->at.end);
            return e;
        }
        if (bracket)
            if (const auto b = judged(*bracket, true); b && b->polarity) return b;
        // 审查结论:/ is struck out, and 审查结论:可以出台□ 不得出台□ not ticked, whatever words call for it.
        if (e && r_.words().of(h_).role != role::noun && !is_struck_out(v) && !is_list_of_boxes(v))
            return std::nullopt;
        return e;
    }

    /// □可以出台 □不得出台, 可以出台□ 不得出台□: each word has its box. 同意 □修改后再审 begins with a verdict.
    bool is_list_of_boxes(stretch v) const {
        v.end = std::min(v.end, r_.line_at(v.begin).end);
        std::size_t size = 0, last = v.begin;
        bool is_first = true, starts_with_box = false;
        for (std::size_t i = v.begin; i < v.end; ++i) {
            if (box_at(r_.text(), i, size) != box::none) {
                starts_with_box |= is_first;
                i += size - 1;
                last = i + 1;
            }
            is_first &= r_.text()[i] == ' ';
        }
        return starts_with_box ||
               (last > v.begin &&
                without_end(said({last, v.end}), {"。", ";"}).find_first_not_of(' ') ==
                    string_view::npos);
    }

    /// 未评估, 没有开展, 未按期组织; and not 未得到落实, 没有覆盖全部乡镇, which tell what was found.
    static bool denies_act(string_view denied) {
        const string_view act =
            without_front(denied, {"未", "没有", "没", "能", "曾", "按期", "按时", "如期", "及时",
                                   "按规定", "依法", "单独", "专门", "组织", "进行", "再", "对其"});
        return begins_with_one_of(
            act, {"开展", "评估", "做",   "作", "办", "启动", "实施后",   "委托",
                  "安排", "完成", "履行", "走", "搞", "动",   "形成评估", "出具评估",
                  "在",   "于",   "就",   "经", "。", ",",    "\n"});
    }

    /// 一、评估工作开展情况⏎配套的规范一直未出台: the sentence below a heading has a subject of its own.
    bool denies_other_below(stretch v) const {
        const string_view told = said({v.begin, std::max(v.begin, r_.sentence_at(v.begin).end)});
        const std::size_t denied = first_place_of(told, {"未", "没", "缺少", "缺乏"});
        if (denied == string_view::npos) return false;
        if (names_other_step(r_.clause_at(v.begin + denied))) return true;
        const string_view subject = told.substr(0, denied);
        if (step_ == step::expiry_evaluation && !denies_act(told.substr(denied))) return true;
        return has_one_of(subject, {"配套", "收费", "制度", "规范》", "标准", "方案"}) &&
               !has_one_of(subject, {"我局", "起草", "本办法", "《办法》", "因"});
    }

    /// 法审2月9日(合法);签发2月15日;
    std::optional<form_entry> flow_record(std::size_t at) const {
        // 请予审议。2022年12月5日: a sentence and the day of the signature.
        if (r_.at({h_.begin, h_.end}).ends_with("。")) return std::nullopt;
        if (prefix_.empty())
            if (auto code = by_code({at, std::min(at + 60, r_.text().size())});
                code && ends_item(code->at.end))
                return code;
        const auto t = token_at(at);
        if (t && is_of_other_row(t->begin)) return std::nullopt;
        if (const std::size_t end = figures_end(at);
            end > at && ends_item(end) && prefix_.size() < 9)
            return entry(polarity::done, end, "栏目后写明日期");
        if (!t || !prefix_.empty() ||
            (t->kind != token_kind::date && t->kind != token_kind::month_day))
            return std::nullopt;
        if (!ends_item(t->end) && !starts(r_.text(), t->end, "(")) return std::nullopt;
        if (starts(r_.text(), t->end, "(")) {
            const std::size_t close = r_.text().find(')', t->end);
            if (close != string_view::npos && close < sentence_.end)
                if (auto e = judged({t->end + 1, close}); e && e->polarity) return e;
        }
        return entry(polarity::done, t->end, "栏目后写明日期");
    }

    /// 签发:(局长出差,未签): the field tells why it is empty, and names who should have filled it.
    std::optional<form_entry> left_unsigned(std::size_t at) const {
        constexpr std::size_t longest = 60;  // bytes
        if (step_ != step::signing || !starts(r_.text(), at, ":")) return std::nullopt;
        const stretch value{at + 1, std::max(at + 1, r_.line_at(at).end)};
        if (value.size() > longest || !has_one_of(said(value), {"未签", "没签", "没有签"}) ||
            has_one_of(said(value), {"同意", "照发", "已签", "副"}))
            return std::nullopt;
        return entry(polarity::negated, value.end, "栏目写明没有签");
    }

    /// 签发:王某 会签:李某: a name stands in the field of who signs.
    std::optional<form_entry> by_signer(std::size_t at) const {
        // 签发人:… only says whose office it is.
        if (step_ != step::signing || !starts(r_.text(), at, ":") ||
            said({h_.begin, at}).ends_with("人"))
            return std::nullopt;
        static constexpr string_view surnames =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢"
            "蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟"
            "龙万段钱汤尹黎易常武乔贺赖龚文";
        std::size_t i = at + 1, characters = 0;
        if (surnames.find(r_.text().substr(i, 3)) == string_view::npos) return std::nullopt;
        while (i < r_.text().size() && characters < 4) {
            if (characters >= 2 && (ends_item(i) || starts(r_.text(), i, "("))) break;
            if (r_.has_gap_before(i) && characters >= 2) break;
            code_point_at(r_.text(), i);
            ++characters;
        }
        const bool ends = i >= r_.text().size() || ends_item(i) || r_.has_gap_before(i) ||
                          starts(r_.text(), i, "(");
        if (characters < 2 || !ends) return std::nullopt;
        return entry(polarity::done, signed_end(i), "栏目里有签发人的姓名");
    }

    /// 内容合法,同意上会。王某 2022年1月10日: the name and the day with which a field is signed, at
    /// the end of its line, belong to it.
    std::size_t signed_end(std::size_t from) const {
        constexpr std::size_t longest_rest = 210, longest_name = 12;  // bytes
        const std::size_t k = r_.first_token(from);
        if (k >= r_.tokens().size()) return from;
        const token& day = r_.tokens()[k];
        if (day.kind != token_kind::date || !day.when.from || !day.when.from->is_exact() ||
            day.begin < from || day.begin > from + longest_rest || !r_.has_gap_before(day.begin) ||
            !(ends_item(day.end) || starts(r_.text(), day.end, ")")))
            return from;
        const string_view rest = r_.at({from, day.begin});
        std::size_t name = 0;
        for (const string_view mark : {"。", "(", ",", ";"})
            if (const std::size_t at = rest.rfind(mark); at != string_view::npos)
                name = std::max(name, at + mark.size());
        for (std::size_t at = from; at < day.begin; code_point_at(r_.text(), at))
            if (r_.has_gap_before(at)) name = std::max(name, at - from);
        const string_view who = rest.substr(name);
        return who.size() > longest_name || has_one_of(rest, {":", "\n", "|"}) ||
                       has_one_of(who, {"于", "自", "至", "由"})
                   ? from
                   : day.end;
    }

    /// The end of 5.6 or 2021-3-4 at a place, else the place itself.
    std::size_t figures_end(std::size_t at) const {
        std::size_t i = at, marks = 0;
        for (; i < r_.text().size(); ++i) {
            const char c = r_.text()[i];
            const bool is_mark = i > at && (c == '.' || c == '-' || c == '/');
            if (!is_mark && (c < '0' || c > '9')) break;
            marks += is_mark;
        }
        return marks >= 1 && marks <= 2 && i - at >= 3 && i - at <= 10 ? i : at;
    }

    /// The value behind what parts it from the label.
    std::optional<stretch> value_from(std::size_t at) {
        const string_view text = r_.text();
        std::size_t size = 0;
        if (at >= text.size()) return std::nullopt;
        if (said({h_.begin, h_.end}).ends_with(":")) return until_end(below_label(h_.end));
        if (box_at(text, at, size) != box::none || is_cross(at)) return until_end(at);
        // 签发一格是局长的签字
        if (ends_with_one_of(said({h_.begin, at}), {"一栏", "一格"}) &&
            has_one_at(text, at, {"是", "为"}))
            return until_end(at + 3);
        // 征求公众意见,无;法审,有;
        if (starts(text, at, ",") && has_one_at(text, at + 1, {"有", "无", "是", "否"}) &&
            has_one_at(text, at + 4, {";", "。", ","}))
            return until_end(at + 1);
        for (const string_view mark : {":", "——", "|", "——:"})
            if (starts(text, at, mark)) return until_end(below_label(at + mark.size()));
        if (starts(text, at, "。") || starts(text, at, "\n")) {
            // 现将方案予以公示。如要申请听证,…: a statement of its own, and the name of no item.
            if (begins_with_one_of(said({h_.begin, h_.end}), {"现将", "现予", "现就", "现对"}))
                return std::nullopt;
            // 1.建议明确泊位设置要听取周边居民意见。已在第七条增加…: an opinion and its answer, and no heading.
            if (begins_with_one_of(without_list_mark(said({item_, std::max(item_, h_.end)})),
                                   {"建议", "希望", "请求", "要求", "认为", "能否", "可否"}))
                return std::nullopt;
            const bool listed = follows_list_mark() || (prefix_.empty() && heads_line());
            const std::size_t next = at + (text[at] == '\n' ? 1 : 3);
            if (!listed || next >= text.size() || is_of_other_row(next)) return std::nullopt;
            const stretch told = until_end(next);
            if (is_title() && begins_with_day(told)) return std::nullopt;
            if (tells_step(told, false) && !tells_step(told, true)) return std::nullopt;
            is_heading_ = true;
            if (names_other_step({item_, at}) && !tells_step(told, true)) return stretch{at, at};
            if (follows_list_mark()) told_from_ = next;
            return told;
        }
        if (is_lone_gap(at) || starts(text, at, "(")) {
            bool is_filled = false;
            for (const role x : {role::filled_done, role::filled_not, role::filled_due})
                is_filled |= first(x, {at, at + 1}).has_value();
            if (is_filled) return until_end(at);
        }
        return std::nullopt;
    }

    /// The name of the paper itself, below which its own day may stand.
    bool is_title() const {
        return around_.title.find(said({r_.line_at(h_.begin).begin, h_.end})) != std::string::npos;
    }
    bool begins_with_day(stretch s) const {
        const std::size_t k = r_.first_token(s.begin);
        if (k >= r_.tokens().size()) return false;
        const token& t = r_.tokens()[k];
        const char behind = t.end < r_.text().size() ? r_.text()[t.end] : '\n';
        return t.kind == token_kind::date && t.begin == s.begin &&
               (behind == ',' || behind == '\n');
    }

    /// 签发:⏎  同意印发。 on a sheet: the value stands on the next line, unless that is a label too.
    std::size_t below_label(std::size_t at) {
        const string_view text = r_.text();
        const bool may_stand_below = step_ == step::signing || step_ == step::legality_review ||
                                     step_ == step::fair_competition_review ||
                                     step_ == step::collective_decision;
        if (!may_stand_below || !starts(text, at, "\n") || at + 1 >= text.size()) return at;
        const stretch below = r_.line_at(at + 1);
        constexpr std::size_t longest_label = 48;  // bytes
        const bool is_label = said(below).substr(0, longest_label).find(':') != string_view::npos;
        if (around_.kind != paper_kind::signing_sheet && !is_verdict(below)) return at;
        // 合法性审核 |⏎会签 | 财政局: the rows of a sheet, of which the first was left empty.
        const string_view cell = said(below).substr(0, said(below).find('|'));
        const bool is_row = text[at - 1] == '|' &&
                            cell.size() < std::min(below.size(), longest_label) &&
                            !has_word(cell, "同意");
        is_below_ = below.size() > 0 && !is_label && !is_row;
        return is_below_ ? below.begin : at;
    }

    /// (二)…, 二、…, 2.…: the mark stands first in its sentence.
    bool follows_list_mark() const {
        const std::size_t from = r_.sentence_at(item_ > 0 ? item_ - 1 : 0).begin;
        string_view mark = said({from, item_});
        if (mark.empty() || mark.size() > 12) return false;
        if (mark.front() == '(') mark.remove_prefix(1);
        const auto n = any_number_at(mark, 0);
        // 9月2日,邀请专家论证。: a day is no list mark.
        return n && !mark.substr(n->end).starts_with("年") &&
               !mark.substr(n->end).starts_with("月");
    }

    /// What stands below a heading speaks of the heading's step, or of another.
    bool tells_step(stretch told, bool own) const {
        for (std::size_t i = r_.first_hit(told.begin); i < r_.hits().size(); ++i) {
            const phrase_hit& one = r_.hits()[i];
            if (one.begin >= told.end) break;
            if (one.role != role::noun && one.role != role::done) continue;
            if (of_group(one) != own) continue;
            const bool is_long = one.end - one.begin > 9 && !r_.words().of(one).parts.empty();
            if (own ? !r_.words().of(one).is_broad : is_long) return true;
        }
        return false;
    }

    /// 公众参与与集体讨论情况: a heading of two steps leaves open which one is told of below it.
    bool names_other_step(stretch heading) const {
        if (ends_with_one_of(said({item_, std::max(item_, h_.begin)}), {"和", "与", "及", "、"}))
            return true;
        for (std::size_t i = r_.first_hit(heading.begin); i < r_.hits().size(); ++i) {
            const phrase_hit& one = r_.hits()[i];
            if (one.begin >= heading.end) break;
            const bool is_apart = one.end <= h_.begin || one.begin >= h_.end;
            if (one.role == role::noun && is_apart && !of_group(one)) return true;
        }
        return false;
    }

    bool heads_line() const { return r_.line_at(h_.begin).begin == item_; }

    stretch until_end(std::size_t at) const {
        const std::size_t end = r_.sentence_at(std::min(at, r_.text().size() - 1)).end;
        return {at, std::min(end, at + longest_value)};
    }

    std::optional<form_entry> ticked() const {
        const string_view line = said(r_.line_at(h_.begin));
        if (own_box_ == box::on) return by_option();
        if (own_box_ == box::crossed) return entry(polarity::negated, h_.end, "打叉");
        const std::size_t colon = r_.at({sentence_.begin, h_.begin}).rfind(':');
        const string_view heading = colon == string_view::npos
                                        ? string_view()
                                        : said({sentence_.begin, sentence_.begin + colon});
        if (heading.ends_with("未办") || heading.ends_with("未完成") ||
            heading.ends_with("未履行") || line.find("均未勾选") != string_view::npos)
            return entry(polarity::negated, h_.end, "方框没有勾选,并写明未办");
        return entry(std::nullopt, h_.end, "方框没有勾选");
    }

    /// ☑已登载公报 ☑未经集体讨论 ☑不需解读: what the ticked option says.
    std::optional<form_entry> by_option() const {
        stretch option{option_, std::max(h_.end, sentence_.end)};
        std::size_t size = 0;
        for (std::size_t i = h_.end; i < option.end; ++i)
            if (box_at(r_.text(), i, size) != box::none) option.end = i;
        if (step_ == step::publication && is_attribute_field())
            return entry(polarity::required, h_.end, "勾选的是公开属性");
        // ☑未发现违反…: a denial that is a finding.
        if (denies(option.begin))
            if (const auto e = by_first_words(option); e && e->polarity == polarity::done) return e;
        // ☑不影响竞争, in the paper of the review: the denial is the verdict.
        const bool is_verdict = r_.words().of(h_).role == role::own_paper && denies(h_.begin);
        if (is_verdict && !first(role::negation, {h_.end, std::max(h_.end, option.end)}))
            return entry(polarity::done, h_.end, "勾选的是结论");
        if (has_one_at(r_.text(), option.begin, {"不需", "无需", "无须", "不必"}))
            return entry(polarity::exempted, h_.end, "勾选的一项写的是不需要");
        if (denies(option.begin) || denies(h_.begin) || first(role::negation, option))
            return denied_option(h_.end, "勾选的一项");
        if (const auto d = first(role::duty_mark, {option.begin, h_.end}))
            return entry(polarity::required, h_.end, field("", {d->begin, d->end}));
        return entry(polarity::done, h_.end, "方框已勾选");
    }

    /// 公开属性, 公开方式: how the text may be given out, and not that it was.
    bool is_attribute_field() const {
        const string_view lead = r_.at({item_ > 90 ? item_ - 90 : 0, item_});
        return has_one_of(lead, {"公开属性", "公开方式", "公开类别", "公开类型", "公开选项"}) &&
               said({h_.begin, h_.end}).find("主动公开") != string_view::npos;
    }

    /// 合法性审核流转单 送审科:业务一科 法规科意见:无问题: the form's name stands first.
    std::optional<form_entry> headed(std::size_t at) const {
        if (!prefix_.empty() || !heads_line() || at == h_.end || at >= r_.text().size())
            return std::nullopt;
        const string_view name = said({h_.begin, at});
        const bool is_form = ends_with_one_of(name, {"表", "单", "书", "登记簿", "卡"});
        if (!is_form || !(r_.text()[at] == '\n' || is_lone_gap(at))) return std::nullopt;
        const stretch rest{at, std::min(r_.text().size(), at + 600)};
        std::size_t size = 0;
        for (const string_view label : {"结论:", "结果:", "总评:", "意见:", "审定:"}) {
            const std::size_t found = said(rest).find(label);
            if (found == string_view::npos) continue;
            const std::size_t from = rest.begin + found + label.size();
            auto e = judged({from, std::min(r_.sentence_at(from).end, from + longest_value)});
            if (!e || e->polarity != polarity::done) continue;
            // Its own fields and boxes are read where they stand.
            if (box_at(r_.text(), from, size) != box::none) continue;
            return entry(polarity::done, h_.end, "表里的" + e->reason);
        }
        return std::nullopt;
    }

    /// …审核结果:合法。(合法性审核登记簿): the form's name stands last.
    std::optional<form_entry> caption() const {
        const std::size_t close = r_.text().find(')', h_.end);
        if (close == string_view::npos || close > h_.end + 60) return std::nullopt;
        const stretch line = r_.line_at(h_.begin);
        const stretch before{std::max(line.begin, item_ > 300 ? item_ - 300 : 0), item_};
        std::optional<form_entry> out;
        std::size_t size = 0;
        for (std::size_t i = before.begin; i < before.end; ++i) {
            if (box_at(r_.text(), i, size) == box::on) {
                out = by_first_words({i + size, before.end});
                if (out) break;
            }
        }
        if (!out)
            for (const string_view label :
                 {"结果:", "结论:", "决定:", "结果为", "结论为", "议定:", "意见:"})
                if (const auto at = said(before).rfind(label); at != string_view::npos)
                    if (auto e = judged({before.begin + at + label.size(), before.end});
                        e && e->polarity)
                        out = e;
        if (!out) return std::nullopt;
        out->at = {before.begin, close};
        return out;
    }

    bool is_below_ = false;  ///< the value stands on the line below its label
};

}  // namespace

std::optional<form_entry> read_form(const reading& r, const phrase_hit& h, yigui::step s,
                                    const surroundings& around) {
    if (auto row = read_log_row(r, h, s, around)) return row;
    place_findings found;
    auto e = form(r, h, s, around, found).run();
    if (!e) return e;
    // 已审核(2023年5月6日): the rest of the word and the bracket behind it belong to the value.
    std::size_t end = e->at.end;
    for (int i = 0; i < 6 && end < r.text().size(); ++i) {
        std::size_t next = end;
        const char32_t c = code_point_at(r.text(), next);
        if (c < 0x4E00 || c > 0x9FFF || r.has_gap_before(end)) break;
        end = next;
    }
    if (starts(r.text(), end, "("))
        if (const std::size_t close = r.text().substr(0, end + 90).find(')', end);
            close != string_view::npos)
            e->at.end = close + 1;
    return e;
}

}  // namespace yigui::recognising

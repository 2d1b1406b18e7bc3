// What a notice or a news item tells of its matter: projects that are filed, contracts that are
// entered, awards that experts judged, papers of agencies that a committee checks. Its steps have the
// names of the document's: what tells them apart is the object, which stands as an attribute
// (已备案项目), in the clause before (合同签订后,上传备案) or in what the sentence comes to (我校9门课程
// 获认定). What it tells of other documents is in asides_of_others.cpp.
#include "base/utf8.h"
#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class asides_of_matters : public judge {
 public:
    explicit asides_of_matters(const judge& j) : judge(j) {}
    std::optional<std::string> aside_of_matters() const;

 private:
    bool names_filed_things() const;
    bool is_asked_of_receivers() const;
    bool is_check_of_agency_paper() const;
    bool is_taken_off_page() const;
    bool is_shown_to_mend() const;
    bool is_aim_of_notice() const;
    bool is_entry_of_contract() const;
    bool is_course_of_award() const;
    bool is_case_of_fault() const;
    /// 本办法, 该文件, 规范性文件: the stretch speaks of a document without a title.
    bool speaks_of_document(stretch s) const {
        return has_one_of(r_.at(s), {"本办法", "该办法", "本文件", "该文件", "规范性文件", "本通知",
                                     "本规定", "本细则", "本方案", "本决定", "本意见"});
    }
};

}  // namespace

/// 对照已备案项目, 已备案的充电站: which ones, by what was filed of them.
bool asides_of_matters::names_filed_things() const {
    if (step_ != step::filing || is_field_) return false;
    // 存在备案材料标准不统一的情况: a fault of many filings.
    if (has_one_of(r_.at({h_.begin, std::max(h_.end, clause_.end)}),
                   {"不统一", "不规范", "不齐全", "不完整", "缺失", "不一致"}) &&
        !speaks_of_document(sentence_))
        return true;
    if (r_.at({h_.begin, h_.end}) != "备案") return false;
    if (!ends_with_one_of(r_.at({clause_.begin, h_.begin}), {"已", "已经", "已在册", "经"}))
        return false;
    string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    if (rest.starts_with("的")) rest.remove_prefix(3);
    if (!is_ideograph_at(rest, 0)) return false;
    // 已备案登记, 已备案并取得回执: the act goes on.
    return !begins_with_one_of(rest,
                               {"登", "审", "编",   "号",   "材",   "完",   "成",   "回",   "通",
                                "情", "至", "到",   "在",   "且",   "并",   "于",   "系",   "后",
                                "前", "为", "文件", "规范", "办法", "政策", "规章", "名称", "时"});
}

/// 请各镇核对台账,完成备案: whoever receives the notice is to do it.
bool asides_of_matters::is_asked_of_receivers() const {
    if (step_ != step::filing || is_field_ || strong_sign(clause_)) return false;
    const string_view head = r_.at({sentence_.begin, h_.begin});
    const std::size_t asked = first_place_of(head, {"请各", "请有关", "请相关", "望各", "请你"});
    if (asked == string_view::npos) return false;
    return !speaks_of_document({clause_.begin, std::max(h_.end, clause_.end)});
}

/// 对检测机构出具的报告进行复核,并出具审查意见: what an agency or a firm handed in is checked.
bool asides_of_matters::is_check_of_agency_paper() const {
    if (step_ != step::legality_review || is_field_ || own_) return false;
    constexpr std::size_t near = 45;  // bytes from the verb to the paper
    const string_view said = r_.at({sentence_.begin, std::max(h_.end, clause_.end)});
    if (has_one_of(said, {"合法性", "法制审", "《", "办法", "的规定", "送审稿", "草案", "文件"}))
        return false;
    for (const string_view verb : {"出具的", "提交的", "编制的", "报送的", "提供的", "作出的"}) {
        const std::size_t at = said.find(verb);
        if (at == string_view::npos || !has_one_of(said.substr(0, at), {"对", "就", "将"}))
            continue;
        if (has_one_of(said.substr(at, near),
                       {"报告", "材料", "方案", "图纸", "结论", "鉴定", "资料", "设计", "申请"}))
            return true;
    }
    return false;
}

/// 将《…公告》等公示内容从网站撤下: the publication of something is undone.
bool asides_of_matters::is_taken_off_page() const {
    if (step_ != step::public_consultation && step_ != step::publication) return false;
    const string_view rest = r_.at({h_.begin, std::max(h_.end, clause_.end)});
    return has_one_of(rest, {"撤下", "撤回", "撤除", "下架", "下线", "撤销公示", "移除", "删除"}) &&
           has_one_of(r_.at(clause_), {"网站上", "从网站", "从门户", "网撤", "网站撤", "公开栏",
                                       "网页", "公众号", "公示内容", "公示信息", "从政府"});
}

/// 修订《…方案》并在网站公示,消除影响: a fault is mended, and nobody is asked for opinions.
bool asides_of_matters::is_shown_to_mend() const {
    if (step_ != step::public_consultation) return false;
    const string_view rest = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    return has_one_of(rest, {"消除影响", "挽回影响", "消除不良影响", "消除不利影响", "消除负面影响",
                             "接受监督整改"});
}

/// 为客观评价项目实施成效,现将《…办法》印发给你们: what the document is for. 为评估《…》的效果,委托第三方开展了后评估
/// goes on to tell that it was done.
bool asides_of_matters::is_aim_of_notice() const {
    if (step_ != step::expiry_evaluation && step_ != step::necessity_assessment) return false;
    if (!r_.at(sentence_).starts_with("为")) return false;
    const string_view between = r_.at({sentence_.begin, h_.begin});
    if (has_one_of(between, {"我局", "我委", "我厅", "我市", "本局", "了《", "了对", "现将", "经"}))
        return false;
    const string_view rest = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    const std::size_t now =
        first_place_of(rest, {"现将", "现就", "现印发", "现下发", "现制定", "特制定", "制定本"});
    return now != string_view::npos &&
           !has_one_of(rest.substr(0, now), {"开展了", "进行了", "组织了", "委托", "完成了"});
}

/// 《合作协议》签订后,同步上传至管理系统备案: each contract is entered.
bool asides_of_matters::is_entry_of_contract() const {
    const string_view head = r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    if (step_ == step::signing)
        return has_one_of(r_.at({h_.begin > clause_.begin + 18 ? h_.begin - 18 : clause_.begin,
                                 std::max(h_.end, clause_.end)}),
                          {"未签约的", "未签订的", "已签约的", "签约的"});
    if (step_ != step::publication && step_ != step::filing) return false;
    return has_one_of(head, {"签订后", "签署后", "签约后", "成交后", "中标后", "签订之后",
                             "签订完成后", "签订生效后"}) &&
           has_one_of(head, {"合同", "协议", "意向书", "确认书", "责任书", "承诺书", "契约"});
}

/// 印发《…认定结果的通知》,经专家评审,我校9门课程获认定: how those were chosen whom the sentence names.
bool asides_of_matters::is_course_of_award() const {
    if (step_ != step::expert_argumentation && step_ != step::public_consultation) return false;
    const string_view rest = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    return has_one_of(rest, {"获认定", "获评", "入选", "获批", "获奖", "通过认定", "获得认定",
                             "上榜", "荣获", "被认定为", "被评为", "获授", "获立项", "喜获",
                             "被确定为", "获命名", "被命名"}) &&
           !speaks_of_document(sentence_);
}

/// 某市城管局在网站发布《…公告》,限定本地企业; 该局全面纠正,对已出台的政策措施进行全面清理,补做公平竞争审查: a case of which
/// another authority tells.
bool asides_of_matters::is_case_of_fault() const {
    if (is_field_ || own_ || around_.kind != paper_kind::other) return false;
    if (step_ == step::annual_cleanup) {
        const string_view told = r_.at({sentence_.begin, std::max(h_.end, sentence_.end)});
        return has_one_of(told, {"补做公平竞争审查", "补做审查", "迅速整改", "立即整改", "全面纠正",
                                 "该案例", "被责令"}) &&
               !has_one_of(told, {"我局", "我县", "我市", "我区", "我委", "件"});
    }
    if (step_ != step::publication) return false;
    constexpr std::size_t farthest = 600;  // bytes behind the step
    const stretch line = r_.line_at(h_.begin);
    const string_view rest =
        r_.at({h_.end, std::max(h_.end, std::min(line.end, h_.end + farthest))});
    return !has_one_of(r_.at(clause_), {"我局", "我县", "我市", "我区", "我委", "现将", "现予"}) &&
           has_one_of(rest, {"责令改正", "限定本地", "限制外地", "排除、限制竞争", "排除限制竞争",
                             "滥用行政权力", "涉嫌违反", "违反了《反垄断法", "行政性垄断",
                             "违反公平竞争", "变相限定", "妨碍统一市场", "歧视性"});
}

std::optional<std::string> asides_of_matters::aside_of_matters() const {
    if (is_case_of_fault()) return "说的是别的机关的案例";
    if (names_filed_things()) return "说的是哪些事项已经备案";
    if (is_asked_of_receivers()) return "是请收文单位办的";
    if (is_check_of_agency_paper()) return "审查的是有关机构提交的材料";
    if (is_taken_off_page()) return "说的是从网站撤下";
    if (is_shown_to_mend()) return "说的是改正后公示";
    if (is_aim_of_notice()) return "说的是发文的目的";
    if (is_entry_of_contract()) return "说的是合同";
    if (is_course_of_award()) return "说的是怎样评选";
    return std::nullopt;
}

std::optional<std::string> judge::aside_of_matters() const {
    return asides_of_matters(*this).aside_of_matters();
}

}  // namespace yigui::recognising

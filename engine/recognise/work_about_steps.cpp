// The verb stands in front of the step with nothing between that acts itself; a rule on the step is told by
// the kind of paper that ends its name.
#include "recognise/work_about_steps.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// What is done in between is the step's own act: 检查后完成了备案.
bool acts_itself(string_view between) {
    constexpr std::size_t widest = 60;  // bytes
    return between.size() > widest ||
           has_one_of(between, {",", "完成", "开展", "进行", "组织", "已", "经", "通过", "并", "后",
                                "形成", "出具", "召开", "作出", "对", "就", "将", "以便", "、"});
}

/// 双随机抽查|细则|征求意见: the verb stands within a document's own name.
bool is_in_own_name(string_view verb, string_view between) {
    return !verb.ends_with("了") &&
           has_one_of(between, {"细则", "办法", "规则", "规程", "规定", "标准", "制度"}) &&
           !has_one_of(between, {"各", "部分", "所属", "下属", "下级", "镇", "单位", "的"});
}

/// 督查了, 观摩了: work on how a step is taken; where the lead ends with it.
bool is_led_by_other_work(string_view lead) {
    std::size_t end = 0;
    for (const known_word verb :
         {known_word("督查了"),   known_word("检查了"), known_word("抽查了"), known_word("考核了"),
          known_word("通报了"),   known_word("观摩了"), known_word("旁听了"), known_word("调研了"),
          known_word("编印了"),   known_word("汇编了"), known_word("转发了"), known_word("下发了"),
          known_word("修订了"),   known_word("宣讲了"), known_word("推广了"), known_word("强调了"),
          known_word("学习了"),   known_word("观看了"), known_word("参观了"), known_word("考察了"),
          known_word("督导了"),   known_word("督办了"), known_word("评查了"), known_word("表彰了"),
          known_word("发放了"),   known_word("查阅了"), known_word("调阅了"), known_word("核对了"),
          known_word("查看了"),   known_word("翻阅了"), known_word("抽查"),   known_word("督查"),
          known_word("观摩"),     known_word("旁听"),   known_word("督导"),   known_word("评查"),
          known_word("对照先进"), known_word("培训了")}) {
        const std::size_t at = lead.rfind(std::string_view(verb));
        if (at != string_view::npos &&
            !is_in_own_name(string_view(std::string_view(verb)), lead.substr(at + verb.size())))
            end = std::max(end, at + verb.size());
    }
    // 向听证代表通报了意见采纳情况: those who had asked were told.
    return end > 0 && !acts_itself(lead.substr(end)) &&
           !(has_word(lead, "通报") && has_word(lead, "向"));
}

/// 出台了公平竞争审查投诉举报办法, 转发了省厅关于备案审查的通知: a paper that is about the step.
bool is_in_name_of_rules(string_view lead, string_view behind) {
    if (!has_one_of(lead, {"发放了", "出台了", "制定了", "印发了", "修订了", "转发了", "下发了",
                           "编印了", "编制了", "发布了", "完善了"}))
        return false;
    constexpr std::size_t longest = 45;  // bytes
    behind = without_end(behind, {"。", ",", ";"});
    return behind.size() >= 6 && behind.size() <= longest &&
           behind.find(",") == string_view::npos &&
           ends_with_one_of(behind, {"办法", "规定", "规则", "规程", "制度", "细则", "方案", "通知",
                                     "手册", "汇编", "指引", "指南", "流程", "清单", "机制"}) &&
           // 印发了合法性审核通过的细则: the step was taken on that paper.
           !has_one_of(behind, {"意见稿", "草案", "后", "并", "已", "《", "对", "通过的", "形成的",
                                "合格的", "同意的"});
}

/// 查看了征求意见、专家论证等档案: the files of several steps.
bool is_in_list_of_files(string_view lead, string_view said) {
    return has_one_of(lead,
                      {"查看了", "查阅了", "调阅了", "翻阅了", "核对了", "抽查了", "检查了"}) &&
           has_one_of(said, {"等档案", "等资料", "等材料", "等记录", "等台账", "等环节", "等卷宗"});
}

/// 就公平竞争审查问题进行了座谈: the step is what they talked about.
bool is_topic_of_talk(string_view lead, string_view behind) {
    return ends_with_one_of(lead, {"就", "围绕", "针对", "就做好", "就加强", "就开展"}) &&
           begins_with_one_of(behind,
                              {"问题", "工作", "事项", "程序", "环节", "方面", "制度", "要点"}) &&
           has_one_of(behind, {"座谈", "交流", "研讨", "讨论", "发言", "辅导", "讲解", "部署",
                               "约谈", "授课", "调研", "提出要求", "作了强调", "答疑"});
}

/// 省住建厅已就新规作了权威解读: those above read what is theirs, in a paper of those below.
bool is_read_above(string_view said, string_view title, step what) {
    return what == step::interpretation &&
           begins_with_one_of(said,
                              {"省", "国家", "国务院", "部里", "自治区", "住建部", "财政部"}) &&
           !title.empty() && !has_one_of(title, {"省", "国家", "自治区"}) &&
           !has_one_of(said, {"《", "办法", "规定", "细则", "文件", "我", "本", "该"});
}

/// 对各县停车文件进行了备案审查: of the papers of those below.
bool is_of_many_below(string_view said) {
    const std::size_t lead =
        first_place_of(said, {"对各县", "对各镇", "对各区", "对下级", "对全市各", "对全县各",
                              "对各乡镇", "对各单位", "对各部门"});
    return lead != string_view::npos && has_word(said.substr(lead), "文件") &&
           has_one_of(said.substr(lead), {"进行了", "作了", "开展了", "实施了", "进行"});
}

/// 赴杭州考察, 考察了外地做法; 到各街道实地考察 stays at home.
bool goes_elsewhere(string_view sentence) {
    if (has_one_of(sentence, {"学习借鉴", "取经", "参观学习", "外地", "先进地区"})) return true;
    const std::size_t looks = sentence.find("考察");
    if (looks == string_view::npos) return false;
    const string_view lead = sentence.substr(0, looks);
    const std::size_t to = first_place_of(lead, {"赴", "前往", "到"});
    if (to == string_view::npos) return !lead.ends_with("实地");
    return !has_one_of(lead.substr(to), {"各", "辖区", "全县", "全区", "全市", "我县", "我市",
                                         "我区", "本县", "本市", "本区", "基层", "一线", "现场"});
}

/// 赴杭州考察,听取了当地停车企业的意见: heard in another place.
bool is_heard_elsewhere(string_view sentence, string_view said, step what) {
    return (what == step::enterprise_consultation || what == step::public_consultation ||
            what == step::expert_argumentation) &&
           has_word(said, "当地") && goes_elsewhere(sentence);
}

/// 部分单位征求意见不足三十日: what was seen at some offices.
bool is_of_some_offices(string_view lead, string_view said) {
    // 部分单位|提出的意见已采纳: whose opinions they were.
    const std::size_t office = said.find("单位");
    if (office != string_view::npos &&
        begins_with_one_of(
            said.substr(office + std::string_view("单位").size()),
            {"提出的意见", "提出的建议", "反馈的意见", "反馈的建议", "的意见建议", "的建议"}))
        return false;
    return has_one_of(lead, {"部分单位", "个别单位", "有的单位", "一些单位", "多数单位", "少数单位",
                             "部分部门", "个别部门", "有的部门", "少数部门", "部分镇",   "个别镇",
                             "一些镇",   "有的镇",   "部分乡镇", "个别乡镇", "有的科室", "个别科室",
                             "部分县",   "个别县",   "部分街道", "个别街道"}) &&
           !has_one_of(lead, {"征求", "听取", "函", "向", "对", "邀请", "到", "赴", "走访"});
}

}  // namespace

bool is_matter_of_other_work(const reading& r, stretch hit, stretch clause, step what,
                             string_view title) {
    const std::size_t begin = std::min(clause.begin, hit.begin),
                      end = std::max(clause.end, hit.end);
    const string_view said = r.at({begin, end});
    if (has_one_of(said, {"《", "该办法", "本办法", "草案", "送审稿"})) return false;
    // Words in any order may begin with the verb.
    const string_view lead = r.at({begin, hit.begin}), opening = r.at({begin, hit.end});
    const string_view behind = r.at({hit.end, end});
    if (is_in_list_of_files(opening, said) || is_topic_of_talk(lead, behind) ||
        is_heard_elsewhere(r.at(r.sentence_at(hit.begin)), said, what) ||
        is_read_above(said, title, what) || is_of_many_below(said))
        return true;
    return is_of_some_offices(lead, said) || is_led_by_other_work(lead) ||
           is_in_name_of_rules(opening, r.at({hit.end, end}));
}

}  // namespace yigui::recognising

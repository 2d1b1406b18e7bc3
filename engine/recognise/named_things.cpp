// Both ends are asked for: the thing right behind the step's word, and a verb that is done to things only
// (开通, 改版, 增设), behind the thing or in front of the step. Lists of things alone were rejected: offices
// act, and columns hold what was put into them.
#include "recognise/named_things.h"

#include <algorithm>

#include "recognise/adverbs.h"
#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// The thing that the text begins with, longer names first.
string_view thing_at(string_view text) {
    return which_begins(
        text, {"联络员名单", "联系方式", "登记台账", "领导小组", "工作专班", "专家名册", "指标体系",
               "举报电话",   "投诉电话", "格式文本", "联席会议", "工作群",   "微信群",   "联系人",
               "意见箱",     "公告牌",   "公告栏",   "公示栏",   "公布栏",   "宣传栏",   "反馈表",
               "登记表",     "登记簿",   "登记本",   "签发单",   "审查员",   "审核员",   "评估员",
               "解读员",     "联络员",   "专用章",   "委员会",   "办公室",   "机构库",   "专家库",
               "人才库",     "名录库",   "数据库",   "案例库",   "席位卡",   "专家组",   "工作组",
               "二维码",     "征集点",   "程序包",   "小程序",   "客户端",   "公众号",   "直播间",
               "演播室",     "工作台",   "子系统",   "工作室",   "会客厅",   "顾问室",   "专栏",
               "栏目",       "系统",     "平台",     "邮箱",     "信箱",     "岗位",     "人员",
               "专员",       "中心",     "小组",     "专班",     "机构",     "场地",     "会场",
               "会标",       "座签",     "团队",     "队伍",     "专家",     "指标",     "窗口",
               "热线",       "电话",     "账号",     "端口",     "模块",     "软件",     "频道",
               "网页",       "页面",     "版块",     "板块",     "展板",     "横幅",     "海报",
               "样式",       "模板",     "范本",     "终端",     "大屏",     "群",       "箱",
               "栏",         "表",       "簿",       "本",       "单",       "室",       "科",
               "股",         "处",       "岗",       "章",       "库",       "点",       "站",
               "员",         "人"});
}

/// 审查处|已搬迁, 审查表|更新了: a name of one character ends there; 论证|表|明, 审议|本|规定 hold none.
bool ends_with_it(string_view thing, string_view behind) {
    constexpr std::size_t character = 3;
    // 征求|专家|意见, 征求|人员|建议: of whom it is.
    if (begins_with_one_of(behind, {"意见", "建议", "的意见", "的建议", "城区", "镇区"}))
        return false;
    if (thing.size() > character || behind.empty()) return true;
    if (static_cast<unsigned char>(behind.front()) < 0x80) return true;
    return begins_with_one_of(
        behind,
        {"已",   "均",   "都",   "经",   "由",   "于",   "在",   "的",   "。",   "、",   "和",
         "与",   "及",   "等",   "并",   "共",   "现有", "现已", "现由", "今年", "去年", "近日",
         "日前", "新增", "新设", "新聘", "新配", "改版", "改造", "改进", "升级", "建立", "变更",
         "启用", "安装", "印制", "设置", "设在", "设于", "开通", "搬",   "迁",   "移至", "移到",
         "配",   "接任", "参加", "换届", "增",   "上线", "更新", "更换", "更名", "落实", "制作",
         "挂",   "成立", "投入", "组建", "组成", "调整", "到位", "装修", "统一", "优化", "建成",
         "刻制", "聘",   "撤销", "设立", "张贴", "招聘", "试运", "运行", "关闭", "停",   "维",
         "验收", "采购", "布置", "合并", "划转", "加挂", "整合", "联网", "对接", "充实", "扩",
         "开放", "解散", "位于", "任",   "编制", "轮岗", "调离", "退休", "修订", "下发", "登录",
         "注册", "印发", "获",   "荣获", "被",   "成为", "正式", "顺利"});
}

/// 公开征求意见|专栏, 意见采纳情况|反馈表; 四位研究|人员 bear no step's name.
bool bears_name_of_step(string_view name) {
    name = without_end(name, {"联席会议", "情况", "结果", "工作", "管理", "信息", "专家"});
    return ends_with_one_of(
        name, {"意见",   "征求", "反馈",   "采纳", "审查", "审核",  "评估", "论证", "讨论",
               "会议",   "签发", "编号",   "登记", "公布", "公开",  "解读", "备案", "清理",
               "公示",   "征集", "听证",   "座谈", "调查", "评审",  "审议", "会审", "论证会",
               "座谈会", "决策", "听证会", "发布", "恳谈", "直通车"});
}

/// What may stand between the step's word and the thing that bears it: 意见采纳|情况反馈|表.
bool may_lead_to_thing(string_view between) {
    constexpr std::size_t widest = 24;  // bytes
    return between.size() <= widest &&
           !has_one_of(between, {"的", "了", "已", "对", "《", "经", "由", "将", "和", "与", "及",
                                 "为", "在", "到", "过", "出具", "通过", "提出", "收到"}) &&
           between.find_first_of(",;:()|\"\n0123456789") == string_view::npos;
}

/// 已改版, 已于4月搬迁至三楼, 由陈某任处长: the text right behind the thing.
bool tells_what_became_of_it(string_view behind) {
    constexpr std::size_t near = 60;  // bytes
    behind = behind.substr(0, std::min(behind.find_first_of(",;\n"), behind.find("。")));
    const std::size_t verb = first_place_of(
        behind,
        {"改版",   "开设",   "升级",   "建立",   "变更",     "启用",     "安装",     "印制",
         "设置",   "开通",   "搬迁",   "搬至",   "搬到",     "迁至",     "迁入",     "移至",
         "移到",   "配备",   "配齐",   "接任",   "参加培训", "参加了培", "换届",     "增加编制",
         "上线",   "更新",   "改造",   "更换",   "落实",     "制作",     "挂牌",     "成立",
         "投入使", "组建",   "组成",   "调整",   "到位",     "装修",     "统一式样", "优化",
         "建成",   "刻制",   "聘任",   "聘请",   "聘用",     "撤销",     "设立",     "张贴",
         "招聘",   "试运行", "运行",   "关闭",   "停用",     "停办",     "维护",     "验收",
         "采购",   "布置",   "合并",   "更名",   "划转",     "加挂",     "整合",     "联网",
         "对接",   "充实",   "扩容",   "迁移",   "开放",     "解散",     "增设",     "新增",
         "设在",   "设于",   "位于",   "挂好",   "调试",     "维修",     "公布电话", "改为",
         "改由",   "任处长", "任科长", "任主任", "任组长",   "任股长",   "现有",     "共有",
         "编制",   "扩建",   "扩大",   "授牌",   "揭牌",     "轮岗",     "调离",     "退休",
         "增至",   "增加到", "增加两", "增加一", "增加人",   "修订",     "下发至",   "登录",
         "注册",   "印发各", "改进",   "获评",   "获得",     "荣获",     "被评为",   "成为"});
    if (verb > near) return false;
    // 专栏更新了征求意见稿 puts the paper there, 专班组织论证 acts.
    return !has_one_of(
        behind, {"《",       "意见稿", "草案",   "条意见", "意见建议",     "审查意见", "审核意见",
                 "论证意见", "结论",   "办法",   "该稿",   "送审稿",       "正文",     "全文",
                 "解读材料", "解读稿", "通过",   "条留言", "征求意见结果", "征集结果", "采纳情况",
                 "众意见",   "本规定", "本细则", "本通告", "征求意见情况"});
}

/// 听证会筹备已完成, 论证会会务工作均已就绪: what comes before it.
bool tells_of_preparing(string_view behind) {
    const string_view what = which_begins(
        behind, {"筹备工作", "筹备", "会务工作", "会务", "准备工作", "前期准备工作", "前期准备",
                 "前期工作", "招标", "选址", "选聘工作", "选聘", "彩排", "布展"});
    if (what.empty()) return false;
    const string_view rest =
        without_front(behind.substr(what.size()), {"现", "均", "全部", "都", "已经", "已", "基本"});
    return begins_with_one_of(rest, {"完成", "就绪", "到位", "结束", "妥当", "做好", "完毕"});
}

/// 专家论证预备会已召开, 公开征求意见工作总结已报送, 政策解读大赛已落幕: an event or a paper of its own.
bool is_name_of_other_event(string_view behind) {
    return begins_with_one_of(
        without_front(behind, {"工作", "业务"}),
        {"推进会",   "现场会",   "启动会",   "预备会",   "筹备会",   "动员会",   "部署会",
         "调度会",   "总结会",   "培训会",   "培训班",   "例会",     "大赛",     "竞赛",
         "比赛",     "活动周",   "宣传周",   "宣传月",   "周活动",   "月活动",   "系列报道",
         "新闻稿",   "总结",     "简报",     "考试",     "质效评估", "质量评查", "评比",
         "擂台赛",   "沙龙",     "课题",     "论文",     "会新闻稿", "会预备会", "会筹备会",
         "经验做法", "典型案例", "工作动态", "服务项目", "服务采购", "服务费",   "费用"});
}

/// 论证专家已选定, 公布日期已确定: who and when, and the clause ends with it.
bool is_settled_beforehand(string_view behind) {
    behind = behind.substr(0, behind.find_first_of(",;\n"));
    behind = without_end(behind, {"。"});
    const string_view thing =
        which_begins(behind, {"专家", "日期", "时间", "地点", "代表", "议程", "范围", "方式",
                              "对象", "机构", "指标", "分工", "经费", "人选", "人", "费"});
    if (thing.empty()) return false;
    const string_view verb =
        without_front(behind.substr(thing.size()), {"都", "均", "已经", "已", "基本", "初步"});
    return is_one_of(verb, {"确定", "选定", "明确", "变更", "产生", "支付", "结算", "落实", "推选",
                            "敲定", "排定", "推选产生", "调整", "商定", "约定", "到位", "更换"});
}

/// 专家论证方案已公布, 备案报告已签发: what was given out or signed is a paper that goes with a step. The
/// clause up to the hit.
bool is_paper_of_step(string_view lead) {
    lead = without_end(lead, {"已经", "已", "均", "都", "经", "业"});
    const string_view paper =
        which_ends(lead, {"工作方案", "方案", "工作总结", "总结", "简报", "新闻稿", "邀请函", "函",
                          "报告", "纪要", "培训通知"});
    return !paper.empty() && bears_name_of_step(lead.substr(0, lead.size() - paper.size()));
}

/// 审查智能辅助系统通过验收, 论证会桌签已摆放: of what can't act itself, where the clause tells no act.
bool is_of_equipment(string_view name, string_view behind) {
    constexpr std::size_t widest = 18;  // bytes: 智能辅助
    behind = behind.substr(0, behind.find_first_of(",;\n"));
    const std::size_t at =
        first_place_of(behind, {"系统",   "平台", "专栏",   "信箱", "邮箱", "室",    "专用章",
                                "二维码", "柜",   "设备",   "软件", "会场", "桌签",  "横幅",
                                "展板",   "热线", "编辑部", "席卡", "投影", "意见箱"});
    if (at == string_view::npos || at > widest || !may_lead_to_thing(behind.substr(0, at)))
        return false;
    constexpr std::size_t shortest = 12;  // bytes: the thing and what is told of it
    const string_view told = without_end(behind.substr(at), {"。"});
    // 起草处|室, 政府办公|室: the hit ends within another name.
    if (told.starts_with("室") && (at > 0 || !bears_name_of_step(name))) return false;
    return told.size() >= shortest &&
           !has_one_of(told, {"《",   "稿",     "意见", "收到", "出具",  "论证",   "审查", "审核",
                              "征求", "征集",   "公布", "发布", "公开",  "结论",   "显示", "登记",
                              "报送", "备案",   "上传", "提交", "录入",  "刊",     "挂",   "载明",
                              "反馈", "完成了", "评估", "解读", "讨论",  "通过了", "赋",   "编",
                              "文号", "办法",   "登载", "公示", "召开",  "举行",   "听取", "报备",
                              "推送", "开展",   "进行", "查询", "条留言"});
}

/// 联络员名单已报送司法局, 机构库已公布: of who and where, and no document.
bool is_list_given_out(string_view thing, string_view behind) {
    return ends_with_one_of(thing, {"名单", "名册", "库", "电话", "邮箱", "联系人", "联系方式"}) &&
           begins_with_one_of(behind, {"已报", "已公", "已印发", "已上报", "已于", "已在"});
}

/// 开设了…, 成立…: the last words in front of the step.
bool is_led_by_setting_up(string_view lead) {
    constexpr std::size_t near = 54;  // bytes: 增设了县级公平竞争审查
    if (lead.size() > near) {
        std::size_t from = lead.size() - near;
        while ((static_cast<unsigned char>(lead[from]) & 0xC0) == 0x80) ++from;
        lead = lead.substr(from);
    }
    const std::size_t verb = first_place_of(
        lead, {"开设", "设立", "增设", "新设", "设置", "建立", "组建", "成立", "组成",
               "配备", "更换", "安装", "开发", "研发", "刻制", "制作", "新增", "采购",
               "搭建", "开通", "启用", "撤销", "改版", "升级", "建成", "维护", "配齐",
               "选聘", "聘请", "明确", "确定", "调整", "充实", "设有", "建有"});
    if (verb == string_view::npos) return false;
    const string_view behind = lead.substr(verb);
    return !has_one_of(behind, {"《", "办法", "草案", "意见稿", "已", "经", "对", "由", "通过"});
}

/// 增设了公平竞争审查科, 公布了征求意见邮箱: only places and names can be made known, and an office that is fixed
/// upon may act.
bool is_object_that_ends(string_view behind) {
    behind = behind.substr(0, behind.find("\n"));
    if (behind.empty()) return true;
    if (begins_with_one_of(behind, {"。", "、", "和", "与", "及", "等", "并", "共"})) return true;
    return std::string_view(",;)0123456789").find(behind.front()) != std::string_view::npos;
}

/// 成立评估小组,于3月9日走访88户: the account of a step begins with who took it.
bool may_be_first_act(const reading& r, string_view thing, stretch clause, stretch sentence) {
    return ends_with_one_of(thing, {"组", "专班", "团队", "队伍", "机构", "专家"}) &&
           (clause.begin > sentence.begin || clause.end < sentence.end ||
            has_one_of(r.at(clause), {"月", "日", "年"}));
}

/// 公布了征求意见邮箱, 公开了监督电话: of the things that words name only those that are an address.
bool makes_address_known(string_view thing, string_view lead) {
    return ends_with_one_of(thing,
                            {"电话", "邮箱", "信箱", "联系方式", "联系人", "二维码", "热线"}) &&
           has_one_of(lead, {"公布了", "公开了", "公布", "更新了"});
}

/// 公告栏张贴30日; 会场设在三楼,23名代表参加; 公布邮箱,时间截至6月6日: how long, until when and with whom.
bool tells_how_it_went(string_view said, string_view rest) {
    const std::size_t posted = said.find("张贴");
    if (posted != string_view::npos) {
        const string_view days = without_front(said.substr(posted), {"张贴"});
        if (!days.empty() && days.front() >= '0' && days.front() <= '9') return true;
    }
    const std::size_t until = rest.find("截至");
    return has_one_of(rest, {"代表参加", "代表出席", "代表到会"}) ||
           (until != string_view::npos && has_word(rest.substr(until), "日") &&
            has_one_of(rest.substr(0, until), {"时间", "期限", "征求", "征集"}));
}

/// What the sentence goes on to tell as the step's own: …,已收到意见12条; …,评定为低风险.
bool goes_on_with_act(string_view said, string_view rest) {
    constexpr std::size_t near = 240;  // bytes
    return tells_how_it_went(said, rest) ||
           has_one_of(
               rest.substr(0, near),
               {"条意见", "意见1", "意见2", "意见3", "建议1", "出具",   "提出",   "形成", "论证",
                "审查",   "审核",  "评估",  "审议",  "评审",  "低风险", "征求",   "征集", "听取",
                "公布",   "发布",  "通过",  "结论",  "报告",  "备案",   "清理出", "采纳", "同意"});
}

}  // namespace

bool tells_of_named_thing(const reading& r, stretch hit, stretch clause, stretch sentence,
                          yigui::step what) {
    const std::size_t end = std::max(clause.end, hit.end);
    const string_view said = r.at({hit.begin, end});
    constexpr std::size_t character = 3, shortest_step = 6;  // bytes
    if (goes_on_with_act(said, r.at({end, std::max(end, sentence.end)}))) return false;
    const std::size_t named = hit.end - hit.begin;
    // The hit may be a part of the step's name (备案|审查), or hold the thing (论证专家|).
    const string_view rest =
        without_front(said.substr(named), {"意见", "审查", "审核", "评估", "论证"});
    constexpr std::size_t inner = 2 * character;
    if (named > inner && is_settled_beforehand(said.substr(named - inner))) return true;
    // 上传公开平台, 挂在征集专栏: where the document was put.
    const bool is_at_front =
        !has_one_of(r.at({clause.begin, std::max(clause.begin, hit.begin + shortest_step)}),
                    {"在", "至", "到", "入", "于", "上传", "挂", "向", "对", "将", "《"});
    if (tells_of_preparing(rest) || is_name_of_other_event(rest) ||
        (is_at_front && is_of_equipment(r.at(hit), rest)) || is_settled_beforehand(rest))
        return true;
    const bool is_given_out = what == step::publication || what == step::signing ||
                              what == step::numbering || what == step::filing;
    if (is_given_out && is_paper_of_step(r.at({clause.begin, std::max(clause.begin, hit.begin)})))
        return true;
    for (std::size_t i = shortest_step; i + character <= said.size(); i += character) {
        // The thing stands in the hit itself, or behind a word or two that lead to it.
        if (i > named && !may_lead_to_thing(said.substr(named, i - named))) return false;
        const string_view thing = thing_at(said.substr(i));
        if (thing.empty() || !bears_name_of_step(said.substr(0, i)) ||
            may_be_first_act(r, thing, clause, sentence))
            continue;
        const string_view behind = said.substr(i + thing.size());
        if (!ends_with_it(thing, behind)) continue;
        const string_view lead = r.at({clause.begin, std::max(clause.begin, hit.begin + i)});
        if (is_object_that_ends(behind) &&
            (is_led_by_setting_up(lead) || makes_address_known(thing, lead)))
            return true;
        if ((i >= named || may_lead_to_thing(said.substr(0, i))) &&
            (tells_what_became_of_it(behind) || is_list_given_out(thing, behind)))
            return true;
    }
    return false;
}

}  // namespace yigui::recognising

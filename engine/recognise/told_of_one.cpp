// Does a sentence without any mark tell of one document, and so of what was done for it? Only where
// nothing in it binds, asks, denies or puts a case, and nothing behind it says that the step is still
// to come or that the document is another's.
#include "recognise/find.h"
#include "recognise/numerals.h"
#include "recognise/place.h"

namespace yigui::recognising {

namespace {

/// The words without what stands in 《》: 规定 in a document's name tells no rule.
std::string without_names(string_view said) {
    std::string out;
    for (;;) {
        const std::size_t open = said.find("《");
        out += said.substr(0, open);
        if (open == string_view::npos) return out;
        const std::size_t close = said.find("》", open);
        if (close == string_view::npos) return out;
        out += "《》";
        said.remove_prefix(close + string_view("》").size());
    }
}

/// 期满前六个月组织评估 is a term; 常务会前 is before a meeting of a kind, and no time that passed.
bool is_bound(string_view said, std::size_t at, string_view when) {
    if (when == "会前") return at > 0 && said[at - 1] != ',';
    if (when != "期满前" && when != "届满前" && when != "到期前" && when != "失效前") return false;
    const auto n = any_number_at(said, at + when.size());
    if (!n) return false;
    // 届满前六个月,…: when it was.
    const string_view rest =
        without_front(said.substr(n->end), {"个月", "个工作日", "天", "日", "年"});
    return !rest.starts_with(",");
}

/// 解读材料正由综合处起草; 其备案材料,责任科室务于本月补报; 教育部…征求意见,我市将密切关注; 决定废止上述文件: no words of
/// clean-up.
bool is_left_to_come(const reading& r, stretch own, stretch clause, stretch sentence, step what) {
    if (what == step::annual_cleanup &&
        !has_one_of(r.at({sentence.begin, std::max(own.end, clause.end)}),
                    {"清理", "梳理", "清查", "筛查", "盘点", "甄别"}))
        return true;
    if (has_one_of(r.at({own.end, std::max(own.end, clause.end)}), {"正由", "正交", "正请"}))
        return true;
    const string_view next = r.at(r.clause_after(clause));
    if (has_one_of(next,
                   {"务于", "务必于", "须于", "应于", "限于", "补报", "补办", "补齐", "补送"}))
        return true;
    // 教育部…征求意见,我市将密切关注: an organ above acts, and those below look on.
    const string_view rest = r.at({own.end, std::max(own.end, sentence.end)});
    const std::size_t we = first_place_of(rest, {",我省将", ",我市将", ",我县将", ",我区将",
                                                 ",我局将", ",我委将", ",我镇将", ",我们将"});
    return we != string_view::npos &&
           has_one_of(rest.substr(we), {"关注", "结合", "参照", "跟进", "贯彻", "对照"});
}

}  // namespace

bool place::tells_of_one() const {
    // 本通知经市司法局合法性审核。 is all that the sentence says, and of the paper itself.
    const bool tells_own =
        around_.kind == paper_kind::issued_document && !is_in_rules() &&
        clause_.begin == sentence_.begin && clause_.end == sentence_.end &&
        begins_with_one_of(r_.at(clause_), {"本通知经", "本公告经", "本通告经", "本决定经",
                                            "本办法经", "本规定经", "本细则经"}) &&
        !has_word(r_.at(clause_), "后");
    if (is_procedural_paper() || (around_.kind == paper_kind::issued_document && !tells_own) ||
        around_.kind == paper_kind::law || around_.kind == paper_kind::interpretation ||
        around_.kind == paper_kind::draft)
        return false;
    stretch near{sentence_.begin, clause_.end};
    // …评估论证:未开展: what stands behind the colon tells.
    if (clause_.end > 0 && r_.text()[clause_.end - 1] == ':')
        near.end = std::max(near.end, r_.clause_after(clause_).end);
    for (const role x :
         {role::duty_mark, role::condition, role::negation, role::unfinished, role::exemption})
        if (first(x, near)) return false;
    if (strong_ground()) return false;
    if (is_left_to_come(r_, {h_.begin, h_.end}, clause_, sentence_, step_)) return false;
    // 会议研究决定,对该办法进行清理: what is decided is still to be done.
    if (const string_view lead = r_.at(r_.clause_before(clause_));
        lead.ends_with("决定,") && has_word(lead, "会"))
        return false;
    std::string said = without_names(r_.at(near));
    // 该办法印发后向人大备案, 届满前作评估: what came first, or was near, is told, and no case is put.
    for (const string_view past :
         {"印发后", "公布后", "发布后", "通过后", "审定后", "定稿后", "届满前", "期满前", "到期前",
          "失效前", "日前", "此前", "会前", "目前", "该规定", "本规定"})
        if (const auto at = said.find(past); at != std::string::npos && !is_bound(said, at, past))
            said.erase(at, past.size());
    if (has_one_of(said, {"后",     "时,",    "前",     "是",     "定于",   "需",    "的范围",
                          "情况",   "?",      "规定",   "要求",   "明确",   "所称",  "之日起",
                          "增加",   "完善了", "制度",   "中的",   "议程",   "无",    "审核机构对",
                          "报告书", "收到",   "按照《", "根据《", "依照《", "依据《"}))
        return false;
    return names_one();
}

bool place::names_one() const {
    const string_view said = r_.at({sentence_.begin, clause_.end});
    return has_one_of(
               said,
               {"该办法",   "该文件",   "该细则",   "该通告",   "该措施",   "该决策",   "该政策",
                "该草案",   "该稿",     "该件",     "本件",     "办法》",   "细则》",   "通告》",
                "措施》",   "稿)》",    "草案)》",  "试行)》",  "暂行)》",  "草案",     "意见稿",
                "规定》",   "规划》",   "规则》",   "送审稿",   "稿子",     "初稿",     "文稿",
                "本办法",   "本细则",   "本规定",   "本通告",   "本文件",   "本政策",   "本措施",
                "该规定",   "这份文件", "这个文件", "这件文件", "这份办法", "这个办法", "这部办法",
                "这份细则", "这份规定", "这个规定", "这份通告", "上述文件", "上述办法", "上述通告",
                "上述规定", "上述细则", "上述草案", "此办法",   "该规则",   "该规程",   "该标准",
                "本规则",   "本规程",   "规程》",   "方案》"}) ||
           // 对照本公告自行清理: what is gone by.
           begins_with_one_of(said, {"本通知", "本公告", "本决定", "本方案", "该方案", "该通知",
                                     "该公告", "该决定"});
}

}  // namespace yigui::recognising

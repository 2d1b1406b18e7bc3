// The frame is asked for and no list of organs: unions, societies, schools and funds all have meetings
// of their own names, and each name holds a word that means another matter elsewhere (工会, 校长, 全国).
#include "recognise/issued.h"

#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {

bool is_issued_as_decided(const reading& r, yigui::step s, const phrase_hit& h, stretch sentence) {
    if (s != step::collective_decision) return false;
    const string_view said = r.at(sentence);
    if (!said.starts_with("《") || !has_one_of(said, {"现印发", "现予", "现公布", "现发布"}))
        return false;
    const std::size_t decided =
        first_place_of(said, {"审议通过", "研究通过", "讨论通过", "审定", "审议并通过", "通过,"});
    if (decided == string_view::npos || sentence.begin + decided > h.end + 60) return false;
    const std::size_t named = said.substr(0, decided).rfind("》");
    if (named == string_view::npos) return false;
    // 《学生处分决定》已经校长办公会审议通过: no document of the kind, whoever decided on it.
    if (ends_with_one_of(said.substr(0, named), {"处分决定", "名单", "合同", "协议", "任免",
                                                 "任职的通知", "任职决定", "责任制"}))
        return false;
    const string_view organ = said.substr(named, decided - named);
    // 《…条例》已经市第十五届常务委员会第3次会议通过: a congress's, though it is not called so.
    if (said.substr(0, named).ends_with("条例") && has_one_of(organ, {"常务委员会", "常委会"}))
        return false;
    return begins_with_one_of(organ,
                              {"》已经", "》经", "》业经", "》已由", "》已于", "》于", "》("}) &&
           !has_one_of(organ, {"人民代表大会", "人大", "代表大会", "股东", "业主", "村民", "居民",
                               "职工代表", "职代会", "教代会", "会员大会", "董事", "监事", "社员",
                               "公司", "集团"});
}

bool judge::is_told_of_catalogue() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    const string_view head = r_.at({sentence_.begin, std::min(h_.end, sentence_.end)});
    // 经县政府常务会议审定,现将《…目录》予以公布
    const bool is_put_up =
        has_word(r_.at(sentence_), "现将《") && has_word(r_.at(sentence_), "目录》");
    // 经区政府审议通过,现将2025年度决策清单公布如下: told in front of what is put up.
    const string_view whole = r_.at(sentence_);
    const std::size_t puts = whole.find("现将");
    if (puts != string_view::npos && h_.begin < sentence_.begin + puts &&
        has_one_of(whole.substr(puts), {"目录", "清单"}))
        return true;
    return (is_put_up || head.find("目录》") != string_view::npos) && strong_sign(sentence_);
}

/// 在反复修改完善基础上,经局务会议审议通过后印发, in the explanation of what has been issued: the sentence tells
/// how it came about, and nothing in it is still to come.
bool judge::is_told_of_issued() const {
    if (around_.kind != paper_kind::interpretation ||
        (step_ != step::collective_decision && step_ != step::party_group_report))
        return false;
    if (!has_one_of(r_.at({h_.begin, std::max(h_.end, clause_.end)}),
                    {"后印发", "后公布", "后出台", "后实施", "后施行", "后正式", "后发布"}))
        return false;
    const string_view lead = r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    return has_one_of(lead, {"基础上", "多轮", "多次", "反复", "几易其稿", "广泛", "充分", "征求",
                             "论证", "形成", "汇总", "修改完善"}) &&
           !has_one_of(lead, {"下一步", "下步", "将", "应", "拟", "可", "请", "要", "须", "各县",
                              "各区", "各地", "尽快", "抓紧", "细则", "待"});
}

}  // namespace yigui::recognising

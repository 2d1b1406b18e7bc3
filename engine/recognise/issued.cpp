// The frame is asked for and no list of organs: unions, societies, schools and funds all have meetings
// of their own names, and each name holds a word that means another matter elsewhere (工会, 校长, 全国).
#include "recognise/issued.h"

#include "recognise/find.h"

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

}  // namespace yigui::recognising

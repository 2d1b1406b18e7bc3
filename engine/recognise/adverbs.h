// Words that stand between a mark and its verb and change nothing of what it says: 已依法拟好,
// 业已按程序报送, 均已先后装订. Not for 未 and 不, nor for who acts.
#pragma once

#include "recognise/find.h"

namespace yigui::recognising {

/// 已, 业已, 均已, 已经: the mark that what follows has been done, in any of its dresses.
inline bool is_already(string_view mark) {
    return mark.ends_with("已") || mark.ends_with("已经") || mark == "业经";
}

/// Where the verb begins, behind the adverbs at a place.
inline std::size_t behind_adverbs(string_view text, std::size_t at) {
    constexpr int most = 3;  // 已依法及时统一
    for (int i = 0; i < most; ++i) {
        const string_view adverb = which_begins(
            text.substr(at),
            {"依法",     "依规", "依程序", "按程序", "按照程序", "按规定", "按照规定", "按要求",
             "按照要求", "按时", "按期",   "如期",   "先后",     "分别",   "全部",     "陆续",
             "相继",     "一并", "统一",   "及时",   "正式",     "初步",   "基本",     "同步",
             "顺利",     "提前", "逐一",   "一一",   "另行",     "重新",   "再次",     "首次",
             "认真",     "严格", "专门",   "连夜",   "抓紧",     "都",     "均",       "也"});
        if (adverb.empty()) break;
        at += adverb.size();
    }
    return at;
}

}  // namespace yigui::recognising

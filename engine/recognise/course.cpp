// The head ends in the first colon of what stands between two full stops; semicolons part the items.
#include "recognise/course.h"

#include "recognise/find.h"

namespace yigui::recognising {

bool is_in_taken_course(const reading& r, stretch place, stretch item) {
    constexpr std::size_t farthest = 900, longest = 180, stop_size = 3;  // bytes
    const std::size_t back = place.begin > farthest ? place.begin - farthest : 0;
    string_view told = r.at({back, place.begin});
    if (const std::size_t line = told.rfind('\n'); line != string_view::npos)
        told = told.substr(line + 1);
    const std::size_t colon = told.rfind(":");
    if (colon == string_view::npos) return false;
    if (const std::size_t stop = told.rfind("。"); stop != string_view::npos) {
        if (stop > colon) return false;
        told = told.substr(stop + stop_size);
    }
    const string_view head = told.substr(0, told.find(":"));
    // 制定程序履行情况:法规科初审、司法局复审;县长签批: a report's own head.
    const bool reports = ends_with_one_of(head, {"程序履行情况", "履行程序情况", "履行情况"});
    if (head.size() > longest || !has_one_of(head, {"程序", "步骤", "环节"}) ||
        (!reports &&
         !has_one_of(head, {"履行了", "经过了", "完成了", "已履行", "已完成", "已经过", "走完了",
                            "先后履行", "先后经过", "依次经过", "依次履行", "经历了"})))
        return false;
    // 合法性审核排在下周, 结论缺失, 专家论证从略: an item that says of itself that it was not taken.
    return has_one_of(head,
                      {"制定", "起草", "出台", "《", "办法", "规定", "细则", "草案", "文件"}) &&
           !has_one_of(head,
                       {"应当", "须", "拟", "将", "未", "没有", "各单位", "各部门", "各地", "项目",
                        "合同", "部分", "只", "仅", "前两", "前三", "前2", "前3", "大部"}) &&
           !has_one_of(r.at(item), {"未",   "没",   "尚",   "拟",   "待",   "须",   "应当",  "将于",
                                    "将由", "缺",   "从略", "略去", "省略", "免",   "取消",  "在办",
                                    "正在", "列入", "剩",   "安排", "排在", "排到", "定在",  "定于",
                                    "计划", "下周", "下月", "月底", "下旬", "无需", "不需",  "不必",
                                    "不做", "暂",   "推迟", "延期", "留空", "空白", "进行中"});
}

}  // namespace yigui::recognising

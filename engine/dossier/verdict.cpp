#include "dossier/verdict.h"

#include <string>

#include "dossier/heads.h"

namespace yigui::joining {

using view = std::string_view;

bool affirms(view text, one_of words) {
    for (const view w : words)
        for (std::size_t at = text.find(w); at != view::npos; at = text.find(w, at + 1)) {
            const view before = text.substr(0, at);
            if (!ends_with_one_of(before, {"不", "未", "非", "没有", "是否", "无法", "尚", "如",
                                           "若", "难以", "待", "予以", "方"}))
                return true;
        }
    return false;
}

namespace {

/// 合法; not 合法性, 合法权益.
bool calls_lawful(view text) {
    constexpr view word = "合法";
    for (std::size_t at = text.find(word); at != view::npos; at = text.find(word, at + 1)) {
        const view rest = text.substr(at + word.size());
        const view before = text.substr(0, at);
        if (!starts_with_one_of(rest, {"性", "权", "化", "/"}) &&
            !ends_with_one_of(before, {"不", "是否", "/", "□", "非"}))
            return true;
    }
    return false;
}

}  // namespace

bool passes(view text, step st) {
    if (st == step::legality_review)
        return calls_lawful(text) ||
               affirms(text,
                       {"未发现", "不违反", "不抵触", "不相抵触", "无不同意见", "没有不同意见",
                        "无意见", "无异议", "同意提", "可以提", "可提", "符合法律", "符合上位法",
                        "审核通过", "通过审核", "符合规定", "建议修改"});
    if (st == step::fair_competition_review)
        return affirms(text, {"未发现",   "不具有",   "不含",     "不违反",   "可以出台",
                              "可以实施", "可出台",   "没有排除", "无排除",   "不存在",
                              "不排除",   "不限制",   "未排除",   "不涉及",   "不属于",
                              "适用例外", "属于例外", "同意",     "不影响",   "不会",
                              "没有违反", "未违反",   "通过审查", "审查通过", "无异议"}) ||
               affirms(text, {"符合"});
    if (st == step::risk_assessment) return text.find("低风险") != view::npos;
    return affirms(text, {"一致同意", "原则同意", "同意该", "同意本", "同意通过", "同意实施",
                          "予以通过", "通过论证", "通过评审", "论证通过", "评审通过"});
}

bool awaits_result(view content) {
    constexpr std::size_t longest = 240;  // bytes
    const std::string folded = folded_words(content);
    view words = folded;
    while (words.starts_with("(")) words.remove_prefix(1);
    if (words.size() > longest) return false;
    if (holds_one_of(words, {"结论待", "意见待", "结论另行", "意见另行"})) return true;
    return starts_with_one_of(words, {"待", "另行", "审核中", "审查中", "评估中", "论证中",
                                      "研究中", "办理中", "未填", "暂缺", "暂无", "尚未"}) &&
           !calls_lawful(words) && !affirms(words, {"同意", "可以", "符合", "未发现"});
}

}  // namespace yigui::joining

// One table of keys, from the government portals' common meta names and the labels above texts.
#include "read/page_fields.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/blank.h"

namespace yigui::reading {
namespace {

constexpr std::pair<std::string_view, std::string_view> keys[] = {
    {"标题", "title"},
    {"名称", "title"},
    {"信息名称", "title"},
    {"articletitle", "title"},
    {"title", "title"},
    {"文号", "number"},
    {"发文字号", "number"},
    {"文件编号", "number"},
    {"发文号", "number"},
    {"发布机构", "issuer"},
    {"发文机关", "issuer"},
    {"发布机关", "issuer"},
    {"发布单位", "issuer"},
    {"发文单位", "issuer"},
    {"发文机构", "issuer"},
    {"制定机关", "issuer"},
    {"发布时间", "published"},
    {"发布日期", "published"},
    {"发表时间", "published"},
    {"公开日期", "published"},
    {"公布日期", "published"},
    {"pubdate", "published"},
    {"pubtime", "published"},
    {"publishdate", "published"},
    {"来源", "source"},
    {"信息来源", "source"},
    {"稿件来源", "source"},
    {"contentsource", "source"},
    {"source", "source"},
    {"成文日期", "written"},
    {"发文日期", "written"},
    {"生成日期", "written"},
    {"施行日期", "effective"},
    {"实施日期", "effective"},
    {"生效日期", "effective"},
    {"失效日期", "expires"},
    {"废止日期", "expires"},
    {"统一编号", "register"},
    {"索引号", "index"},
    {"columnname", "column"},
    {"栏目", "column"},
    {"sitename", "site"},
    {"url", "url"},
    {"原文链接", "url"},
    {"官方链接", "url"},
    {"状态", "status"},
    {"有效性", "status"},
    {"文件状态", "status"},
};

std::string lower(std::string_view s) {
    std::string out = squeezed(s);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

bool has_date(std::string_view s) {
    int digits = 0;
    for (const char c : s) {
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        if (digits == 4) return true;
    }
    return false;
}

}  // namespace

bool field::may_be_meta() const { return name == "published" || !has_date(value); }

std::string_view field_name(std::string_view key) {
    const std::string k = lower(key);
    for (const auto& [word, name] : keys)
        if (k == word) return name;
    return {};
}

std::optional<field> page_field(std::string_view line) {
    std::size_t at = line.find(':');
    std::size_t size = 1;
    if (const std::size_t wide = line.find("："); wide < at) {
        at = wide;
        size = 3;
    }
    if (at == std::string_view::npos || at > 60) return std::nullopt;
    const std::string_view name = field_name(line.substr(0, at));
    if (name.empty()) return std::nullopt;
    const span rest = without_blanks(line, {at + size, line.size()});
    return field{std::string(name), line.substr(rest.begin, rest.size())};
}

}  // namespace yigui::reading

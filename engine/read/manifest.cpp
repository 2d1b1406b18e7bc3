// A closed form: an attribute misspelt would otherwise be a claim lost without a word.
#include "read/manifest.h"

#include <algorithm>
#include <initializer_list>

#include "read/faults.h"
#include "read/xml_tree.h"

namespace yigui {
namespace {

using namespace reading;

class manifest_reader {
 public:
    manifest_reader(const std::string& path, const xml_tree& t) : path_(path), t_(t) {}

    result<manifest> run() {
        manifest out;
        out.is_ledger = t_.name(0) == "年度台账";
        if (t_.name(0) != "卷宗" && !out.is_ledger)
            return wrong(0, "根元素应当是 卷宗 或者 年度台账",
                         "the root should be 卷宗 or 年度台账");
        const auto f = out.is_ledger ? unknown_attribute(0, {"机关", "年度"})
                                     : unknown_attribute(0, {"标题", "主件"});
        if (f) return *f;
        out.organ = t_.attribute_of(0, "机关");
        out.year = t_.attribute_of(0, "年度");
        out.title = t_.attribute_of(0, "标题");
        out.file = t_.attribute_of(0, "主件");
        for (auto c = t_.at(0).first_child; c != xml_tree::none; c = t_.at(c).next) {
            if (t_.is_text(c)) continue;
            auto e = entry(c);
            if (e.has_error()) return e.error();
            out.entries.push_back(std::move(*e));
        }
        return out;
    }

 private:
    result<manifest_entry> entry(std::uint32_t i) {
        manifest_entry e;
        e.is_event = t_.name(i) == "事项";
        e.line = line_of(i);
        if (!e.is_event && t_.name(i) != "材料")
            return wrong(i, "不认识的元素 " + std::string(t_.name(i)),
                         "unknown element " + std::string(t_.name(i)));
        const auto known = e.is_event
                               ? unknown_attribute(i, {"步骤", "日期", "开始", "截止", "材料"})
                               : unknown_attribute(i, {"文件", "类别", "日期"});
        if (known) return *known;
        e.file = t_.attribute_of(i, e.is_event ? "材料" : "文件");
        e.kind = t_.attribute_of(i, "类别");
        e.step = t_.attribute_of(i, "步骤");
        e.date = t_.attribute_of(i, "日期");
        e.from = t_.attribute_of(i, "开始");
        e.to = t_.attribute_of(i, "截止");
        if (e.is_event ? e.step.empty() : e.file.empty())
            return wrong(i, e.is_event ? "事项没有写步骤" : "材料没有写文件",
                         e.is_event ? "an entry without 步骤" : "an entry without 文件");
        const std::string days = !e.date.empty()                  ? e.date
                                 : e.from.empty() && e.to.empty() ? std::string()
                                                                  : e.from + "至" + e.to;
        e.words = "卷宗.xml 登记:" + (e.is_event ? e.step : e.file + " " + e.kind) +
                  (days.empty() ? "" : " " + days) +
                  (e.is_event && !e.file.empty() ? ",材料 " + e.file : "");
        return e;
    }

    std::optional<fault> unknown_attribute(std::uint32_t i,
                                           std::initializer_list<std::string_view> known) const {
        for (const auto name : t_.attribute_names(i))
            if (std::find(known.begin(), known.end(), name) == known.end())
                return wrong(i, "不认识的属性 " + std::string(name),
                             "unknown attribute " + std::string(name));
        return std::nullopt;
    }

    std::size_t line_of(std::uint32_t i) const {
        const std::string_view text = t_.source().text();
        const auto end = std::min<std::size_t>(t_.at(i).offset, text.size());
        return 1 + static_cast<std::size_t>(
                       std::count(text.begin(), text.begin() + static_cast<long>(end), '\n'));
    }

    fault wrong(std::uint32_t i, const std::string& zh, const std::string& en) const {
        fault f = damaged(path_, zh, en, "第" + std::to_string(line_of(i)) + "行");
        f.what = "卷宗.xml 写法不对: " + zh;
        f.what_en = "卷宗.xml is not as it should be: " + en;
        f.remedy = "照 README 的样子改正;不需要时删去这个文件,其他材料照常检查";
        f.remedy_en = "write it as README shows, or delete it; the papers are checked all the same";
        return f;
    }

    const std::string& path_;
    const xml_tree& t_;
};

}  // namespace

result<manifest> read_manifest(const std::string& path, std::string_view text,
                               const read_limits& limits) {
    const auto t = xml_tree::parse(path, std::string(text), limits, {});
    if (t.has_error()) return t.error();
    return manifest_reader(path, *t).run();
}

}  // namespace yigui

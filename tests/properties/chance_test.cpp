// Dossiers made of chance, judged by a rule of every form: nothing crashes, every proof passes
// the independent checker, the same input gives the same output, a miss is never worded as
// 未履行, and an undetermined result names what is missing.
#include <boost/test/unit_test.hpp>
#include <random>

#include "../unit/judge/made_dossier.h"

using namespace yigui;
using namespace yigui::testing;

namespace {

const char* const steps[] = {"公开征求意见", "意见采纳反馈", "公平竞争审查", "合法性审核",
                             "集体讨论决定", "公开发布",     "政策解读",     "备案"};

rule::rule_set every_form() {
    std::string all =
        "参数 涉企征求天数\n  30日 自 2020-01-01 依据 《测试条例》第二条 状态 已核\n\n";
    const std::string common =
        "级别 错误\n定版 文件.成文日期 否则 基准日\n适用 文件.是规范性文件\n";
    int n = 0;
    const auto add = [&](const std::string& s, const std::string& stage, const std::string& body) {
        all += rule_text("T-" + std::to_string(10 + n++),
                         "步骤 " + s + "\n阶段 " + stage + "\n" + common + body);
    };
    for (const char* s : steps) add(s, "送审", std::string("要求 有记录 ") + s);
    add("公开征求意见", "送审",
        "要求 期间 公开征求意见 不少于 涉企征求天数\n"
        "免除 缩短 当 文件.是重大行政决策 且 公开征求意见.说明缩短理由 依据 《测试条例》第三条 "
        "状态 已核\n"
        "降级 警告 当 公开征求意见.说明缩短理由 依据 《测试条例》第三条 状态 已核");
    add("合法性审核", "审议前", "要求 期间 合法性审核.开始 到 合法性审核.日期 不少于 5个工作日");
    add("合法性审核", "审议前", "要求 次序 合法性审核 早于 集体讨论决定");
    add("公开征求意见", "审议前", "要求 次序 公开征求意见 不晚于 合法性审核");
    add("备案", "公布后", "要求 限期 备案 于 公开发布.日期 后 30日 内");
    add("政策解读", "公布后", "要求 限期 政策解读 于 公开发布.日期 后 3个工作日 内");
    add("有效期届满前评估", "公布后", "要求 限期 有效期届满前评估 于 文件.届满日期 前 6个月");
    add("施行日期", "全程", "要求 条件 文件.施行日期 ≥ 文件.公布日期 否则 记录矛盾");
    add("内容线索", "全程", "要求 条件 非 有信号(\"subsidy\") 或 有记录(公平竞争审查) 否则 无记录");
    add("材料一致", "全程", "要求 一致 标题");
    return rules_of(pack_text(all));
}

class chance {
 public:
    explicit chance(unsigned seed) : engine_(seed) {}
    std::size_t below(std::size_t n) { return engine_() % n; }
    bool one_in(std::size_t n) { return below(n) == 0; }
    date any_date() {
        const int y = 2018 + static_cast<int>(below(8)), m = 1 + static_cast<int>(below(12));
        if (one_in(6)) return *make_month(y, m);
        return *make_date(y, m, 1 + static_cast<int>(below(28)));
    }

 private:
    std::mt19937 engine_;
};

void add_paper(made_dossier& m, chance& c, int number) {
    const step s = *step_from(steps[c.below(std::size(steps))]);
    date a = c.any_date(), b = c.any_date();
    if (b < a) std::swap(a, b);
    if (a.is_exact() && c.one_in(2)) b = date{a.first + std::chrono::days(c.below(40))};
    const bool interval = c.one_in(2);
    const bool says_days = c.one_in(4);
    const std::string text = (interval ? "自" + a.zh() + "至" + b.zh() + "办理" : a.zh() + "办理") +
                             (says_days ? ",为期30日" : "");
    const paper_kind kind = all_paper_kinds()[c.below(all_paper_kinds().size())];
    const about whose = c.one_in(6) ? about::other : about::this_one;
    const auto p = m.add(kind, std::to_string(number) + ".txt", text, whose);
    const auto polarity = static_cast<yigui::polarity>(c.one_in(3) ? c.below(4) : 0);
    std::optional<period> when;
    if (!c.one_in(4)) when = interval ? period::between(a, b) : period::on(a);
    event& e = m.says(p, s, polarity, text, when, static_cast<strength>(c.below(3)));
    e.phase = c.one_in(2) ? phase::closed : phase::opened;
    if (c.one_in(5)) e.ground = "情况紧急";
    if (says_days) e.days = 30;
    if (c.one_in(3)) m.of(p).date_written = stated<date>{a, m.find(p, a.zh())};
}

made_dossier any_dossier(chance& c) {
    const bool issued = c.one_in(2);
    const date written = c.any_date(), effective = c.any_date();
    made_dossier m(
        issued ? paper_kind::issued_document : paper_kind::draft,
        "示例办法\n对企业给予补助,自" + effective.zh() + "起施行,有效期3年。\n" + written.zh());
    if (c.one_in(5)) m.subject().is_normative.reset();
    if (c.one_in(2)) m.subject().date_written = {written, m.find(0, written.zh())};
    if (c.one_in(2)) {
        m.subject().effective = effective_fact{};
        m.subject().effective->on = effective;
        m.subject().effective->at = m.find(0, effective.zh());
    }
    if (c.one_in(2))
        m.subject().validity = validity_fact{"有效期3年", m.find(0, "有效期3年"), 36, {}, false};
    if (c.one_in(2)) m.signal("subsidy", "对企业给予补助");
    const int papers = static_cast<int>(c.below(9));
    for (int i = 0; i < papers; ++i) add_paper(m, c, i);
    return m;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(chances)

BOOST_AUTO_TEST_CASE(every_proof_holds) {
    const auto set = every_form();
    BOOST_REQUIRE_EQUAL(set.rules.size(), 18u);
    std::map<std::string, int> seen;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        chance c(seed);
        const made_dossier m = any_dossier(c);
        const auto as_of = point("2018-06-01") + std::chrono::days(c.below(2700));
        const auto at = static_cast<stage>(c.below(8));
        const verdict v = judged(m.d, set, iso(as_of), at);
        for (const finding& f : v.findings) {
            const auto wrong = refute(f, m.d, set, working_days());
            BOOST_TEST(!wrong.has_value(), seed << " " << f.rule << " " << wrong.value_or(""));
            BOOST_TEST(f.message.find("未履行") == std::string::npos);
            BOOST_TEST(f.message.find('{') == std::string::npos);
            BOOST_TEST(!f.message.empty());
            if (f.result == result_kind::undetermined)
                BOOST_TEST(!f.missing.empty(), seed << " " << f.rule << " " << f.message);
            ++seen[std::string(id_of(f.result))];
        }
        const verdict again = judged(m.d, set, iso(as_of), at);
        BOOST_TEST(again.findings.size() == v.findings.size());
        for (std::size_t i = 0; i < v.findings.size(); ++i)
            BOOST_TEST(again.findings[i].message == v.findings[i].message);
    }
    for (const char* result : {"recorded", "not_recorded", "contradictory", "too_short", "late",
                               "out_of_order", "not_due", "not_applicable", "undetermined"})
        BOOST_TEST(seen[result] > 0, result);
}

BOOST_AUTO_TEST_SUITE_END()

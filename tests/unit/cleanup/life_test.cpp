// Terms, acts of others, and references that fit several documents.
#include "cleanup/life.h"

#include <boost/test/unit_test.hpp>

#include "base/calendar.h"

using namespace yigui;
using namespace yigui::cleaning;

namespace {

date day(const char* iso_text) { return *date_from_iso(iso_text); }

card made(const char* title, const char* number, const char* written) {
    card c;
    c.path = std::string(title) + number;
    c.sha256 = c.path;
    c.kind = paper_kind::issued_document;
    c.is_normative = true;
    c.title = title;
    c.number = number;
    c.issuer = "某市科学技术局";
    c.written = day(written);
    c.core = joining::core_of(title);
    return c;
}

card with_term(card c, const char* effective, int years) {
    c.effective.emplace();
    c.effective->on = day(effective);
    c.validity.emplace();
    c.validity->months = years * 12;
    c.validity->as_printed = "有效期" + std::to_string(years) + "年";
    return c;
}

act doing(act_kind k, const char* name, const char* number = "") {
    act a;
    a.kind = k;
    a.name = name;
    a.number = number;
    return a;
}

lives lived(std::vector<card> cards, const char* as_of) {
    static const instrument_table none;
    static const issuer_table no_changes;
    const corpus all(std::move(cards));
    return lives_of(all, none, no_changes, day(as_of).first);
}

std::string shown(const std::optional<day_point>& d) { return d ? iso(*d) : "-"; }

}  // namespace

BOOST_AUTO_TEST_CASE(last_days_of_terms) {
    const std::tuple<const char*, int, const char*> rows[] = {
        {"2022-01-01", 60, "2026-12-31"}, {"2020-02-29", 12, "2021-02-28"},
        {"2020-02-29", 48, "2024-02-28"}, {"2021-08-31", 6, "2022-02-28"},
        {"2021-01-31", 1, "2021-02-28"},  {"2022-09-10", 36, "2025-09-09"},
    };
    for (const auto& [from, months, want] : rows)
        BOOST_TEST(iso(last_day_of_term(day(from).first, months)) == want);
}

BOOST_AUTO_TEST_CASE(the_clock_says_where_it_runs_from) {
    card c = made("甲办法", "某规1号", "2020-03-01");
    c.validity.emplace();
    c.validity->months = 12;
    BOOST_TEST(lived({c}, "2025-01-01").of[0].clock_from == "成文日期");
    BOOST_TEST(shown(lived({c}, "2025-01-01").of[0].expires->on) == "2021-02-28");
    c.published = day("2020-03-10");
    BOOST_TEST(lived({c}, "2025-01-01").of[0].clock_from == "公布日期");
    BOOST_TEST(shown(lived({c}, "2025-01-01").of[0].expires->on) == "2021-03-09");
}

BOOST_AUTO_TEST_CASE(an_extension_in_time_counts_and_a_late_one_is_a_conflict) {
    const card c = with_term(made("甲办法", "某规1号", "2019-12-01"), "2020-01-01", 3);
    card notice = made("关于延长《甲办法》有效期的通知", "某规2号", "2022-12-31");
    notice.is_acting = true;
    act a = doing(act_kind::extends, "甲办法", "某规1号");
    a.months = 24;
    notice.acts = {a};
    auto l = lived({c, notice}, "2024-01-01");
    BOOST_TEST(shown(l.of[0].expires->on) == "2024-12-31");
    BOOST_TEST(l.of[0].conflicts.empty());
    notice.written = day("2023-01-01");
    l = lived({c, notice}, "2024-01-01");
    BOOST_TEST(shown(l.of[0].expires->on) == "2022-12-31");
    BOOST_TEST(l.of[0].conflicts.size() == 1);
    BOOST_TEST(!l.of[0].extended->on);
}

// A repeal has nothing of its own that could be evaluated; an amendment rules something.
BOOST_AUTO_TEST_CASE(a_notice_that_decides_of_others_is_known_by_its_title) {
    for (const auto& [title, want] : std::initializer_list<std::pair<const char*, bool>>{
             {"关于废止《甲办法》的通知", true},
             {"关于宣布失效一批文件的决定", true},
             {"关于延长《甲办法》有效期的通知", true},
             {"关于修改《甲废止程序办法》的决定", false}}) {
        card c = made(title, "某规1号", "2019-12-01");
        c.is_acting = true;
        BOOST_TEST(decides_of_others(c) == want, title);
        c.is_acting = false;
        BOOST_TEST(!decides_of_others(c));
    }
}

BOOST_AUTO_TEST_CASE(a_draft_ends_nothing) {
    const card c = made("甲办法", "某规1号", "2019-12-01");
    card draft = made("乙办法(征求意见稿)", "", "2024-12-01");
    draft.kind = paper_kind::draft;
    draft.acts = {doing(act_kind::repeals, "甲办法", "某规1号")};
    BOOST_TEST(!lived({c, draft}, "2025-01-01").of[0].repealed->on);
    draft.kind = paper_kind::issued_document;
    draft.title = "乙办法";
    draft.core = joining::core_of(draft.title);
    BOOST_TEST(shown(lived({c, draft}, "2025-01-01").of[0].repealed->on) == "2024-12-01");
}

BOOST_AUTO_TEST_CASE(an_act_of_tomorrow_has_no_effect_today) {
    const card c = made("甲办法", "某规1号", "2019-12-01");
    card other = with_term(made("乙办法", "某规9号", "2024-12-01"), "2025-02-01", 5);
    other.acts = {doing(act_kind::repeals, "甲办法", "某规1号")};
    BOOST_TEST(!lived({c, other}, "2025-01-31").of[0].repealed->on);
    BOOST_TEST(shown(lived({c, other}, "2025-02-01").of[0].repealed->on) == "2025-02-01");
}

BOOST_AUTO_TEST_CASE(a_name_that_fits_two_organs_is_followed_to_neither) {
    card a = made("财务管理办法", "甲规1号", "2019-12-01");
    a.issuer = "甲局";
    card b = made("财务管理办法", "乙规1号", "2019-12-01");
    b.issuer = "乙局";
    card other = made("关于废止《财务管理办法》的通知", "丙规1号", "2024-12-01");
    other.issuer = "丙局";
    other.is_acting = true;
    other.acts = {doing(act_kind::repeals, "财务管理办法")};
    auto l = lived({a, b, other}, "2025-01-01");
    BOOST_TEST(!l.of[0].repealed->on);
    BOOST_TEST(!l.of[1].repealed->on);
    BOOST_REQUIRE(l.links.size() == 1);
    BOOST_TEST(l.links[0].state == "ambiguous");
    BOOST_TEST(l.links[0].among.size() == 2);
    // Of its own organ it is plain which is meant.
    other.issuer = "乙局";
    l = lived({a, b, other}, "2025-01-01");
    BOOST_TEST(!l.of[0].repealed->on);
    BOOST_TEST(shown(l.of[1].repealed->on) == "2024-12-01");
}

BOOST_AUTO_TEST_CASE(a_basis_cited_by_title_is_the_edition_of_its_day) {
    const card old = made("总办法", "某规1号", "2015-01-01");
    const card now = made("总办法", "某规2号", "2022-01-01");
    card c = made("细则", "某规3号", "2018-01-01");
    c.acts = {doing(act_kind::basis, "总办法")};
    auto l = lived({old, now, c}, "2025-01-01");
    BOOST_TEST(shown(l.of[2].basis_amended->on) == "2022-01-01");
    BOOST_TEST(!l.of[2].basis_ended->on);
    c.written = day("2023-01-01");
    l = lived({old, now, c}, "2025-01-01");
    BOOST_TEST(!l.of[2].basis_amended->on);
}

BOOST_AUTO_TEST_CASE(two_that_rest_on_each_other_end_the_walk) {
    card a = made("甲办法", "某规1号", "2019-01-01");
    card b = made("乙办法", "某规2号", "2019-01-01");
    a.acts = {doing(act_kind::basis, "乙办法")};
    b.acts = {doing(act_kind::basis, "甲办法")};
    const auto l = lived({a, b}, "2025-01-01");
    BOOST_TEST(!l.of[0].chain_ended->on);
    BOOST_TEST(!l.of[1].basis_ended->on);
}

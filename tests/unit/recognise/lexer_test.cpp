// The structural lexer: every shape of dates, numbers, citations and periods that was met.
#include "recognise/lexer.h"

#include <boost/test/unit_test.hpp>

#include "base/unicode.h"
#include "recognise/numerals.h"

using namespace yigui;
using namespace yigui::recognising;

namespace {

/// "kind:value" of each token of a text, joined by spaces.
std::string tokens_of(const std::string& text) {
    const std::string folded = fold(text).text;
    std::string out;
    for (const token& t : lex(folded)) {
        if (!out.empty()) out += " ";
        const std::string said = folded.substr(t.begin, t.end - t.begin);
        switch (t.kind) {
            case token_kind::date:
                out += t.when.iso();
                break;
            case token_kind::month_day:
                out += "month_day:" + std::to_string(t.number);
                break;
            case token_kind::blank_date:
                out += "blank";
                break;
            case token_kind::duration:
                out += "for:" + std::to_string(t.number);
                break;
            case token_kind::citation:
                out += said;
                break;
            case token_kind::doc_number:
                out += "no:" + said;
                break;
            case token_kind::article:
                out += said;
                break;
        }
    }
    return out;
}

struct row {
    const char* text;
    const char* tokens;
};

void check(std::initializer_list<row> rows) {
    for (const auto& r : rows)
        BOOST_TEST(tokens_of(r.text) == r.tokens, r.text << " -> " << tokens_of(r.text));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lexer)

BOOST_AUTO_TEST_CASE(dates_in_every_shape) {
    check({{"2021年7月21日", "2021-07-21"},
           {"2021 年 7 月 21 日", "2021-07-21"},
           {"２０２１年７月２１日", "2021-07-21"},
           {"二〇二一年七月二十一日", "2021-07-21"},
           {"二○二五年八月二十八日", "2025-08-28"},
           {"二Ｏ一九年十二月三日", "2019-12-03"},
           {"二零一九年十月", "2019-10"},
           {"二0一九年一月二日", "2019-01-02"},
           {"一九九六年十一月五日", "1996-11-05"},
           {"二三年九月一日", "2003-09-01"},
           {"二二三年九月一日", "2023-09-01"},
           {"2019.06.25", "2019-06-25"},
           {"2019-06-25", "2019-06-25"},
           {"2026/7/24", "2026-07-24"},
           {"2023915日", "2023-09-15"},
           {"2023年915日", "2023-09-15"},
           {"20239月15日", "2023-09-15"},
           {"2021年4月09日", "2021-04-09"},
           {"2021年6月", "2021-06"},
           {"2021年", "2021"}});
}

BOOST_AUTO_TEST_CASE(what_is_no_date) {
    check({{"2021年  月  日", "blank"},
           {"    年    月    日", "blank"},
           {"2021年13月1日", "2021 for:1"},
           {"第2021次", ""},
           {"12345678", ""}});
    BOOST_TEST(!lex_date("20231115", 0).has_value());
    BOOST_TEST(!lex_date("2021年2月30日", 0)->value.is_exact());
}

BOOST_AUTO_TEST_CASE(periods) {
    check({{"自2021年3月1日至2021年3月30日止", "2021-03-01/2021-03-30"},
           {"2021年3月1日至3月30日", "2021-03-01/2021-03-30"},
           {"2021年3月1日至30日", "2021-03-01/2021-03-30"},
           {"2016年5月25日至6月2日", "2016-05-25/2016-06-02"},
           {"2021年12月20日—1月19日", "2021-12-20/2022-01-19"},
           {"2021年3月1日起至2021年3月30日", "2021-03-01/2021-03-30"},
           {"6月2日", "month_day:602"},
           {"30日", "for:30"},
           {"20个工作日", "for:20"},
           {"有效期5年", "for:5"},
           {"有效期五年", "for:5"}});
}

BOOST_AUTO_TEST_CASE(numbers_of_documents) {
    check({{"云科规〔2022〕3-1号", "no:云科规〔2022〕3-1号"},
           {"国发〔2019〕3号", "no:国发〔2019〕3号"},
           {"国发〔2019〕第4号", "no:国发〔2019〕第4号"},
           {"劳社厅函[2007]120号", "no:劳社厅函[2007]120号"},
           {"( 吉府发〔2003〕37号 )", "no:吉府发〔2003〕37号"},
           {"国办发【2018】5号", "no:国办发【2018】5号"},
           {"国办发（2018）5号", "no:国办发(2018)5号"},
           {"沪建法规〔2021〕628 号", "no:沪建法规〔2021〕628号"},
           {"〔1996〕武司字第82号", "no:〔1996〕武司字第82号"},
           {"中华人民共和国国务院令第322号", "no:中华人民共和国国务院令第322号"},
           {"国务院令第　475　号", "no:国务院令第475号"},
           {"交通运输部令2026年第10号", "no:交通运输部令2026年第10号"},
           {"公告〔十五届〕第62号", "no:公告〔十五届〕第62号"}});
}

BOOST_AUTO_TEST_CASE(citations_and_articles) {
    check({{"《优化营商环境条例》第六十二条第二款", "《优化营商环境条例》 第六十二条第二款"},
           {"《国务院关于修改〈条例〉的决定》", "《国务院关于修改〈条例〉的决定》"},
           {"《关于<办法>的通知》", "《关于<办法>的通知》"},
           {"《关于加强\n管理的通知》", "《关于加强\n管理的通知》"},
           {"《关于加强管理的通知。另行", "《关于加强管理的通知"},
           {"第一百二十三条第一款第(二)项", "第一百二十三条第一款第(二)项"}});
}

BOOST_AUTO_TEST_CASE(numerals) {
    const auto value = [](const char* s) {
        const auto n = any_number_at(s, 0);
        return n ? n->value : -1;
    };
    BOOST_TEST(value("十五") == 15);
    BOOST_TEST(value("二十") == 20);
    BOOST_TEST(value("三百二十") == 320);
    BOOST_TEST(value("一千零五") == 1005);
    BOOST_TEST(value("廿三") == 23);
    BOOST_TEST(value("2021") == 2021);
    BOOST_TEST(value("条") == -1);
}

BOOST_AUTO_TEST_SUITE_END()

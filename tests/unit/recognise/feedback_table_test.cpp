// Tables of opinions: a row is an opinion, and what became of it stands in its own column.
#include "recognise/feedback_table.h"

#include <boost/test/unit_test.hpp>

#include "book.h"
#include "model/builder.h"

using namespace yigui;
using namespace yigui::recognising;

namespace {

/// Rows parted by line feeds, cells by |; "甲^3" covers three rows, an empty cell has no block.
document table_of(const std::string& title, const std::string& rows) {
    document_builder b("意见表.docx", "docx", "UTF-8");
    b.begin_part("");
    b.begin_block();
    b.append(title, 0, title.size());
    b.end_block();
    std::uint32_t row = 0;
    for (std::size_t at = 0; at < rows.size(); ++row) {
        const std::size_t end = std::min(rows.find('\n', at), rows.size());
        std::uint32_t column = 0;
        for (std::size_t c = at; c <= end; ++column) {
            const std::size_t stop = std::min(rows.find('|', c), end);
            std::string cell = rows.substr(c, stop - c);
            block attributes;
            attributes.kind = block_kind::cell;
            attributes.table = 1;
            attributes.row = row + 1;
            attributes.column = column + 1;
            if (const auto mark = cell.find('^'); mark != std::string::npos) {
                attributes.rows = static_cast<std::uint32_t>(cell[mark + 1] - '0');
                cell.resize(mark);
            }
            b.begin_block(attributes);
            b.append(cell, 0, cell.size());
            b.end_block();
            c = stop + 1;
        }
        at = end + 1;
    }
    return b.finish("");
}

std::string evidence_of(const document& doc) {
    std::string out;
    for (const facts& f : recognise(doc, book()))
        for (const mention& m : f.evidence)
            out += std::string(id_of(m.step)) + " " + std::string(id_of(m.polarity)) + " " +
                   (m.count ? std::to_string(*m.count) : "-") + " " + m.outcome + "\n";
    return out;
}

const std::string title = "《云岭市科技创新券管理办法(征求意见稿)》意见采纳情况表";

}  // namespace

BOOST_AUTO_TEST_SUITE(feedback)

BOOST_AUTO_TEST_CASE(rows_are_opinions) {
    const auto doc = table_of(title,
                              "序号|意见来源|意见建议内容|采纳情况|未采纳理由\n"
                              "1|市企业联合会^2|建议增加申报渠道|采纳|\n"
                              "2||建议提高补助比例|不采纳|超出财政承受能力\n"
                              "3|群众张某|建议公开征求意见后再审核|部分采纳|营业执照仍须提交\n"
                              "4|市财政局|无意见||\n");
    const auto tables = feedback_tables(doc, {0, doc.text.size()});
    BOOST_REQUIRE(tables.size() == 1u);
    BOOST_REQUIRE(tables[0].opinions.size() == 4u);
    BOOST_TEST(tables[0].opinions[1].source == "市企业联合会");
    BOOST_TEST(tables[0].opinions[1].reason == "超出财政承受能力");
    BOOST_TEST((tables[0].opinions[1].outcome == opinion::fate::rejected));
    BOOST_TEST(tables[0].opinions[2].source == "群众张某");
    BOOST_TEST(evidence_of(doc) ==
               "consultation_feedback done 3 采纳1条,部分采纳1条,未采纳1条\n"
               "enterprise_consultation done - \n");
}

BOOST_AUTO_TEST_CASE(opinions_on_no_document) {
    const char* rows =
        "序号|意见|采纳情况|说明\n1|多做面食|采纳|已安排\n2|延长开放|不采纳|人手不足\n";
    const auto is_read = [&](const char* of) { return !evidence_of(table_of(of, rows)).empty(); };
    BOOST_TEST(!is_read("职工食堂意见采纳情况表"));
    BOOST_TEST(!is_read("泊位改造施工图业主意见采纳情况"));
    // The page's own draft is meant where nothing is named, or the draft is.
    BOOST_TEST(is_read("意见采纳情况表"));
    BOOST_TEST(is_read("职工食堂管理规定（征求意见稿）意见采纳情况表"));
}

BOOST_AUTO_TEST_CASE(heads_in_other_words) {
    const struct {
        const char* rows;
        const char* expected;
    } rows[] = {
        {"征求意见反馈表\n反馈单位|修改意见|是否采纳|说明\n市工商联|删去第五条|是|\n",
         "consultation_feedback done 1 采纳1条,部分采纳0条,未采纳0条,都是书面征求或者单位的意见\n"
         "enterprise_consultation done - \n"},
        {"部门|反馈意见|处理意见\n市司法局|依据应写全称|已修改\n市财政局|建议再研究|\n",
         "consultation_feedback done 2 采纳1条,部分采纳0条,未采纳0条,没有写处理结果1条"
         "(第一条是「建议再研究」),都是书面征求或者单位的意见\n"},
        {"单位|意见|采纳情况\n甲公司|提高补助|已电话沟通\n乙公司|缩短时限|采纳\n",
         "enterprise_consultation done - \n"
         "consultation_feedback done 2 "
         "采纳1条,部分采纳0条,未采纳0条,另作答复1条,都是书面征求或者单位的意见\n"},
        // A rejection needs a reason, in its own column or behind the verdict.
        {"单位|意见|采纳情况|理由\n甲公司|提高补助|不采纳|\n乙公司|缩短时限|不采纳|"
         "时限由条例规定\n",
         "consultation_feedback done 2 采纳0条,部分采纳0条,未采纳2条,未采纳而没有写理由1条"
         "(第一条是「提高补助」),都是书面征求或者单位的意见\n"
         "enterprise_consultation done - \n"},
        {"单位|意见|采纳情况\n甲公司|提高补助|未采纳\n乙公司|缩短时限|未采纳,因时限由条例规定\n",
         "consultation_feedback done 2 采纳0条,部分采纳0条,未采纳2条,未采纳而没有写理由1条"
         "(第一条是「提高补助」),都是书面征求或者单位的意见\n"
         "enterprise_consultation done - \n"},
        {"单位|意见|采纳情况\n市财政局|无|\n市人社局|无意见|/\n",
         "consultation_feedback done 0 采纳0条,部分采纳0条,未采纳0条,都是书面征求或者单位的意见\n"},
        {"来源|内容|是否采纳|理由\n网上留言|建议明确公示期|采纳|—\n信函|取消人数要求|不采纳|"
         "安全需要\n",
         "consultation_feedback done 2 采纳1条,部分采纳0条,未采纳1条\n"},
        // Who was asked, and how.
        {"征求意见单位|方式|反馈|处理\n县工信局|书面|无意见|\n华某公司等6家企业|"
         "座谈会(2019年8月27日)|简化申报材料|采纳\n",
         "consultation_feedback done 1 采纳1条,部分采纳0条,未采纳0条,都是书面征求或者单位的意见\n"
         "enterprise_consultation done - \n"},
        // One firm may be one of the public.
        {"提出者|意见|是否采纳\n甲公司|缩短时限|采纳\n网民|公开名单|采纳\n",
         "consultation_feedback done 2 采纳2条,部分采纳0条,未采纳0条\n"},
        // A row of a table without heads is not its head.
        {"网上留言|建议明确公示期|采纳|—\n信函|建议取消人数要求|采纳|—\n", ""},
        // Nothing filled in: a form, and no record.
        {"单位|意见|采纳情况\n市财政局||\n市人社局|建议再研究|\n", ""},
        // Other tables are left alone.
        {"项目|金额|用途\n一|二|三\n", ""},
    };
    for (const auto& r : rows) {
        const std::string now = evidence_of(table_of(title, r.rows));
        BOOST_TEST(now == r.expected, r.rows << now);
    }
}

BOOST_AUTO_TEST_CASE(rows_in_lines) {
    const std::string one_line = "consultation_feedback done 3 采纳1条,部分采纳1条,未采纳1条\n";
    const char* const rows[] = {
        "序号 意见内容 是否采纳 理由\n1 建议请专家论证后再印发 不采纳 已论证过\n"
        "2 建议把收费标准向社会公布 采纳 第九条已写明\n3建议经办机构报备案 部分采纳 已补充\n",
        "序号|公众意见|采纳情况|说明\n1|收费标准应当公布|采纳|已写入第七条\n"
        "2|建议先做风险评估|未采纳|另行安排\n3|应当加强政策解读|部分采纳|将多种形式解读\n",
        // One line for each cell, and an opinion on two of them.
        "序 号\n意见内容\n采纳情况\n理由\n1\n建议由司法局\n审核后再印发\n采纳\n已照办\n"
        "2\n应当召开听证会\n不采纳\n不属于听证事项\n3\n建议每年评估一次\n部分采纳\n改为三年\n",
        // Without numbers.
        "提出者 意见建议 是否采纳\n网民 建议公开名单 采纳\n网民 先听证再定价 未采纳,无依据\n"
        "来信 建议报市里备案 部分采纳\n"};
    for (const char* const r : rows) {
        const std::string now = evidence_of(text_document(title + "\n" + r));
        BOOST_TEST(now == one_line, r << now);
    }
    // Bars part two columns, too, and a row may have no answer to give.
    BOOST_TEST(
        evidence_of(text_document(title + "\n单位|意见|采纳情况\n市司法局|应当经合法性审查|采纳\n"
                                          "市财政局|无意见|/\n市场监管局|进行竞争审查|采纳,已审\n"))
            .starts_with("consultation_feedback done 2 采纳2条"));
    BOOST_TEST(evidence_of(text_document(title + "\n意见建议|采纳情况\n组织专家论证|采纳\n"
                                                 "公布收费标准|不采纳,已有规定\n"))
                   .starts_with("consultation_feedback done 2 采纳1条"));
    // A row of a list of steps is no head.
    BOOST_TEST(evidence_of(text_document("办文登记\n5.公开征求意见 | 已征求 | 5月3日\n"
                                         "6.意见采纳反馈 | 已公布采纳情况 | 5月14日\n"
                                         "7.公平竞争审查 | 已审,通过 | 5月20日\n"))
                   .find("fair_competition_review done") != std::string::npos);
    // Other columns, other words: no table of opinions.
    const std::string other =
        "方式 起止时间 收到意见 采纳情况\n网上公开征求意见 3月1日至31日 3条 采纳1条\n";
    BOOST_TEST(evidence_of(text_document(title + "\n" + other)).find("未采纳0条") ==
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(opinions_in_a_list) {
    const auto of = [](const std::string& items) {
        return evidence_of(text_document(title + "\n" + items));
    };
    BOOST_TEST(of("意见一:建议增加“应当进行风险评估”。采纳情况:采纳。\n"
                  "意见二:建议由区司法局进行合法性审查。采纳情况:未采纳,理由是已审查。\n")
                   .find("risk_assessment") == std::string::npos);
    BOOST_TEST(
        of("一、市城管局提出:增加企业备案要求。采纳。\n二、网民提出:应当公开听证。未采纳。\n")
            .find("required") == std::string::npos);
    BOOST_TEST(of("1.意见内容:应组织专家论证。\n采纳情况:采纳。\n"
                  "2.意见内容:收费标准应当报市发改委备案。\n采纳情况:未采纳。\n")
                   .find("required") == std::string::npos);
    BOOST_TEST(of("一、关于第三条。有意见提出,应当公布收费标准。已采纳。\n"
                  "二、有网友认为,出台前应当举行听证会。未采纳。\n")
                   .find("required") == std::string::npos);
    // Notes on a draft label what a body did about it in the same way, and answer it.
    BOOST_TEST(
        of("合法性审核意见:6月2日,区司法局对《夜市管理办法》进行了合法性审核。采纳意见3条。\n")
            .find("legality_review done") != std::string::npos);
    BOOST_TEST(of("公平竞争审查意见:6月2日,区市场监管局审查后同意。\n已修改后上报。\n")
                   .find("fair_competition_review done") != std::string::npos);
    BOOST_TEST(of("听取意见:6月2日召开听证会,代表15人参加。\n处理情况:采纳4条。\n")
                   .find("public_consultation done") != std::string::npos);
    // What the answer tells was done, and what stands outside the list.
    const std::string told =
        of("意见一:建议由区司法局进行合法性审查。采纳情况:已采纳,"
           "区司法局已于5月6日出具合法性审查意见。\n"
           "下一步,我局将报请区政府常务会议审议。\n");
    BOOST_TEST(told.find("legality_review done") != std::string::npos, told);
    BOOST_TEST(told.find("collective_decision required") != std::string::npos, told);
}

BOOST_AUTO_TEST_SUITE_END()

// Papers that lie in a dossier and record nothing of its document: copies on foreign sites, an earlier
// draft that was dropped, nameless papers of another document.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

const std::string& issued = issued_rules_on_dogs;

const std::string opinion =
    "关于《云溪县犬只管理办法（送审稿）》的合法性审核意见\n经审核，合法。\n云溪县司法局\n"
    "2024年7月2日\n";

const std::string consultation =
    "关于公开征求《云溪县犬只管理办法（征求意见稿）》意见的公告\n征求意见时间自2024年4月6日至"
    "2024年5月10日。\n云溪县公安局\n2024年4月6日\n";

}  // namespace

BOOST_AUTO_TEST_CASE(a_copy_on_a_foreign_site_has_no_day_of_publication) {
    struct row {
        const char *title, *head, *info;
        bool is_own;
    };
    for (const row& r : std::vector<row>{
             {"-云溪县人民政府", "", "发布日期：2024-08-26 来源：县政府办", true},
             {"_规范性文件_云溪县公安局", "", "发布日期：2024-08-26", true},
             {"-政策文件库", "", "发布日期：2024-08-26 来源：治安大队", true},
             {" - 青州市人民政府门户网站", "", "发布日期：2024-08-26 来源：云溪县公安局", true},
             {"", "<div>云溪县政府网 | 无障碍 | 长者版</div>", "2024-08-26 来源：云溪县政府网",
              true},
             {"-云溪公安网", "", "发布日期：2024-08-26 来源：云溪公安网", true},
             {"-公安局网站", "<div>公安局网站</div>", "2024-08-26 来源：治安大队", true},
             {"-中国云溪", "<div>中国云溪</div>", "2024-08-26 来源：云溪融媒", true},
             {"", "<div>首页 &gt; 政务公开</div>", "2024-08-26 来源：江南日报", true},
             {"", "<div>首页 &gt; 宠物</div>", "2024-08-26 来源：江南日报", false},
             {"-养宠之家", "<div>首页 &gt; 政策解读</div>", "2024-08-26 来源：云溪县政府网", false},
             {"-养宠圈", "", "发布日期：2024-08-26 来源：云溪县政府网", false},
             {"_360doc文摘", "", "发布日期：2024-08-26", false},
             {"-法律法规数据库", "", "发布日期：2024-08-26", false},
             {" - 道客巴巴", "", "发布日期：2024-08-26", false},
             {"", "<div>百度文库</div>", "发布日期：2024-08-26", false},
             {"", "<div>新浪微博 | 腾讯微博</div>", "发布日期：2024-08-26", true},
             {"", "<div>建议使用360浏览器 | 无障碍</div>", "发布日期：2024-08-26", true},
             {"", "<div>头条 | 要闻 | 通知公告</div>", "发布日期：2024-08-26", true},
             {"", "<div>法律图书馆</div>", "发布日期：2024-08-26", false},
             {"", "<div>云溪公安网</div>", "发布日期：2024-08-26", true},
             {"-政策法规库", "", "发布日期：2024-08-26 来源：治安大队", true},
             {"_南山县人民政府", "", "发布日期：2024-08-26 来源：云溪县政府网", false},
             {"", "<div>宠物资讯网 首页 会员</div>", "发布日期：2024-08-26", false},
             {"", "", "发布日期：2024-08-26 来源：网络", false},
             {"", "", "发布日期：2024-08-26 来源：江南晚报", false},
         }) {
        const std::string name = "云溪县人民政府关于印发《云溪县犬只管理办法》的通知";
        const std::string page =
            "<html><head><meta charset=\"utf-8\"><title>" + name + r.title +
            "</title></head><body>" + r.head + "<h1>" + name + "</h1><p>" + r.info +
            "</p><p>云政规〔2024〕5号</p><p>各乡镇：现将《云溪县犬只管理办法》印发给你们，请执行。"
            "</p><p>第一条 为规范养犬，制定本办法。</p></body></html>";
        const dossier d = read({{"1.txt", issued}, {"2.txt", opinion}, {"3.html", page}});
        BOOST_TEST(told(d, publication) == (r.is_own ? "done by paper 2024-08-26" : "done"),
                   r.title << r.head << r.info);
    }
}

BOOST_AUTO_TEST_CASE(a_foreign_copy_of_a_notice_tells_not_when_it_opened) {
    const std::string page =
        "<html><head><meta "
        "charset=\"utf-8\"><title>关于《云溪县犬只管理办法（征求意见稿）》公开征求"
        "意见的公告-养宠圈</title></head><body><h1>关于《云溪县犬只管理办法（征求意见稿）》公开征求"
        "意见的公告</h1><p>2024-04-19 来源：云溪县政府网 "
        "编辑：小王</p><p>意见请于2024年5月10日前寄至"
        "县公安局。</p></body></html>";
    const dossier d = read({{"1.txt", issued}, {"2.html", page}});
    BOOST_TEST(!paper_at(d, "2.html").facts.date_published.has_value());
}

BOOST_AUTO_TEST_CASE(what_a_foreign_site_reads_into_it_is_no_interpretation_of_the_organs) {
    for (const auto& [site, is_own] : std::vector<std::pair<std::string, bool>>{
             {"_云溪县公安局", true}, {"_某某律师网", false}, {"-养宠圈", false}}) {
        const std::string name = "《云溪县犬只管理办法》政策解读";
        const dossier d = read(
            {{"1.txt", issued},
             {"2.html",
              "<html><head><meta charset=\"utf-8\"><title>" + name + site +
                  "</title></head><body><h1>" + name +
                  "</h1><p>发布日期：2024-08-28</p><p>一、背景。为了规范养犬，县政府出台了"
                  "《云溪县犬只管理办法》。</p><p>二、要点。每户限养一只。</p></body></html>"}});
        BOOST_TEST(told(d, interpretation) == (is_own ? "done by paper 2024-08-28" : "done"), site);
    }
}

BOOST_AUTO_TEST_CASE(a_line_that_names_a_net_or_a_source_of_opinions_is_no_foreign_site) {
    for (const std::string first :
         {"养犬服务一张网", "意见来源：网络", "网络安全和犬只管理科 记录"}) {
        const dossier d =
            read({{"1.txt", issued},
                  {"2.txt", first + "\n《云溪县犬只管理办法》政策解读\n发布日期："
                                    "2024-08-28\n一、背景。为了规范养犬，县政府出台了《云"
                                    "溪县犬只管理办法》。\n二、要点。每户限养一只。\n"}});
        BOOST_TEST(told(d, interpretation).starts_with("done by paper"), first);
    }
}

BOOST_AUTO_TEST_CASE(papers_of_a_draft_that_was_dropped_are_not_the_documents) {
    const std::string old =
        "关于公开征求《云溪县犬只管理办法（征求意见稿）》意见的公告\n征求意见时间自2022年5月1日至"
        "2022年6月5日。\n云溪县公安局\n2022年5月1日\n";
    for (const auto& [note, is_dropped] : std::vector<std::pair<std::string, bool>>{
             {"2022年稿因机构改革停办，2024年重新起草，内容全部重写。", true},
             {"2022年曾起草过一稿并公开征求意见，后来搁置，没有出台。2024年1月由县公安局从头起草。",
              true},
             {"2022年送审稿已撤回作废。本办法系推倒重来。", true},
             {"2022年5月就管理办法公开征求意见，后因政策调整搁置。2024年1月另起炉灶。", true},
             {"《云溪县犬只管理办法》2022年送审稿未出台，2024年重新起草了本办法。", true},
             {"该办法曾于2022年征求意见，后搁置，2024年重新起草并公开征求意见。", true},
             {"外县2022年的征求意见稿搁置后，2024年1月另起炉灶。", false},
             {"市里2022年送审稿未出台，省里2024年重新起草。", false},
             {"犬只收容申报指南2022年草拟后停办，2024年1月重新起草。", false},
             {"起草说明2022年12月起草的稿子作废，2024年2月重新起草。", false},
             {"有人说2022年的草案作废，2024年重新起草，情况不实。", false},
             {"2022年起草的初稿因机构改革搁置，2024年1月重新起草了第四条，其余照旧。", false},
             {"2022年3月的稿子一度搁置，2022年11月重新起草后报送。", false},
             {"2022年的征求意见稿因机构改革停办半年，2023年恢复起草。", false},
             {"2022年稿搁置后，2024年在原稿基础上重新起草。", false},
             {"2022年犬只收容所项目停办，2024年重新起草项目申请。", false},
             {"2022年征求意见稿根据各方意见修改，2024年形成送审稿。", false},
             {"如2022年稿撤回，应当重新起草。", false},
             {"2022年起草的办法印发后执行至2023年底届满停止执行，2024年重新起草。", false},
             {"2022年送审稿撤回后，2024年第三章重写。", false},
             {"2.家禽养殖管理办法2022年稿已经停办，2024年重新起草。", false},
             {"2024年7月送审稿撤回，重新起草了说明。", false},
             {"《云溪县家禽养殖管理办法》2022年稿已经停办，2024年重新起草。", false}}) {
        const dossier d = read({{"1.txt", issued},
                                {"2.txt", opinion},
                                {"3.txt", old},
                                {"4说明.txt", "犬只管理办法工作情况\n" + note + "\n"}});
        BOOST_TEST((told(d, public_consultation).find("2022") == std::string::npos) == is_dropped,
                   note);
        BOOST_TEST(told(d, legality_review) == "done by paper 2024-07-02", note);
    }
}

/// What was made in the years between may belong to either draft, and in one year nothing was dropped.
BOOST_AUTO_TEST_CASE(a_new_beginning_leaves_the_papers_after_the_old_drafts_year) {
    for (const std::string note :
         {"2022年稿因机构改革停办，2024年8月重新起草。", "2024年3月的稿子搁置，2024年8月重新起草。",
          "2023年的稿子搁置，2024年8月重新起草。"}) {
        const dossier d = read({{"1.txt", issued},
                                {"2.txt", opinion},
                                {"3.txt", consultation},
                                {"4说明.txt", "犬只管理办法工作情况\n" + note + "\n"}});
        BOOST_TEST(told(d, public_consultation).starts_with("done by paper 2024-04-06"), note);
        BOOST_TEST(told(d, legality_review) == "done by paper 2024-07-02", note);
    }
}

BOOST_AUTO_TEST_CASE(a_review_of_an_earlier_years_draft_is_none_of_this_one) {
    const auto reviewed = [](const std::string& mark, const std::string& day) {
        const dossier d =
            read({{"1.txt", issued},
                  {"2.txt", consultation},
                  {"3.txt", "合法性审核意见\n县公安局：\n你局报来的《云溪县犬只管理办法（" + mark +
                                "）》收悉。经审核，合法。\n云溪县司法局\n" + day + "\n"}});
        return told(d, legality_review).find("done") != std::string::npos;
    };
    BOOST_TEST(!reviewed("2022年送审稿", "2022年9月8日"));
    BOOST_TEST(reviewed("2024年送审稿", "2024年6月8日"));
    BOOST_TEST(reviewed("2023年送审稿", "2024年1月8日"));
    BOOST_TEST(reviewed("送审稿", "2024年6月8日"));
}

BOOST_AUTO_TEST_CASE(a_nameless_table_belongs_to_the_document_of_its_folder) {
    const std::string table =
        "序号\t单位\t意见\t采纳情况\n1\t县财政局\t明确经费\t采纳\n2\t王先生\t延长时间\t未采纳\n"
        "2024年6月2日\n";
    const std::string late =
        "序号\t单位\t意见\t采纳情况\n1\t县财政局\t明确经费\t采纳\n2\t王先生\t延长时间\t未采纳\n"
        "2025年6月2日\n";
    const std::string of_another =
        "合法性审核意见书\n餐饮股：\n你股送审的《云溪县小餐饮登记管理办法（送审稿）》经审核，合法。"
        "\n"
        "法规股\n2024年8月1日\n";
    const auto whose = [&](const files& all, const std::string& path) {
        return about_of(read(all), path);
    };
    BOOST_TEST(whose({{"1.txt", issued}, {"意见汇总表.txt", table}}, "意见汇总表.txt") == "this");
    BOOST_TEST(whose({{"1.txt", issued}, {"意见汇总表.txt", late}}, "意见汇总表.txt") == "unknown");
    // What lies in no folder, or among papers of one step, may be of either.
    BOOST_TEST(whose({{"1.txt", issued}, {"意见汇总表.txt", table}, {"另件/审核.txt", of_another}},
                     "意见汇总表.txt") == "unknown");
    BOOST_TEST(
        whose(
            {{"本件/1.txt", issued}, {"本件/意见汇总表.txt", table}, {"另件/审核.txt", of_another}},
            "本件/意见汇总表.txt") == "this");
    BOOST_TEST(whose({{"本件/1.txt", issued},
                      {"本件/意见汇总表.txt", table},
                      {"本件/另件/审核.txt", of_another}},
                     "本件/意见汇总表.txt") == "unknown");
    BOOST_TEST(whose({{"成文/1.txt", issued},
                      {"意见/征求意见.txt", consultation},
                      {"意见/意见汇总表.txt", table},
                      {"审核/审核.txt", of_another}},
                     "意见/意见汇总表.txt") == "unknown");
    const std::string old_one =
        "合法性审核意见书\n餐饮股：\n你股送审的《云溪县小餐饮登记管理办法（送审稿）》经审核，合法。"
        "\n"
        "法规股\n2022年8月1日\n";
    BOOST_TEST(whose({{"1.txt", issued},
                      {"3.txt", consultation},
                      {"意见汇总表.txt", table},
                      {"审核.txt", old_one}},
                     "意见汇总表.txt") == "this");
    const std::string early =
        "序号\t单位\t意见\t采纳情况\n1\t县财政局\t明确经费\t采纳\n2\t王先生\t延长时间\t未采纳\n"
        "2022年6月2日\n";
    BOOST_TEST(whose({{"1.txt", issued}, {"3.txt", consultation}, {"意见汇总表.txt", early}},
                     "意见汇总表.txt") == "unknown");
    BOOST_TEST(whose({{"1.txt", issued}, {"意见汇总表.txt", table}, {"审核.txt", of_another}},
                     "意见汇总表.txt") == "unknown");
    BOOST_TEST(
        whose({{"1.txt", issued}, {"另件/意见汇总表.txt", table}, {"另件/审核.txt", of_another}},
              "另件/意见汇总表.txt") == "unknown");
}

BOOST_AUTO_TEST_CASE(a_nameless_opinion_beside_anothers_folder_is_of_no_document) {
    const std::string text_of_another =
        "云溪县小餐饮登记管理办法\n（送审稿）\n第一条　为规范小餐饮，制定本办法。\n";
    for (const std::string words :
         {"合法性审核意见\n县商务局：\n送审稿收悉。经审核，摊位条款合法。\n云溪县司法局\n",
          "合法性审核意见\n经审核，办法（送审稿）内容合法。\n县商务局法规股\n"}) {
        const auto whose = [&](const std::string& folder) {
            return about_of(read({{folder + "1.txt", issued},
                                  {folder + "2.txt", words + "2024年7月2日\n"},
                                  {"另件/草案.txt", text_of_another}}),
                            folder + "2.txt");
        };
        BOOST_TEST(whose("") == "unknown", words);
        BOOST_TEST(whose("本件/") == "this", words);
    }
}

BOOST_AUTO_TEST_CASE(a_field_laid_out_with_blanks_names_its_document) {
    const auto whose = [](const std::string& name) {
        const dossier d = read({{"1.txt", issued},
                                {"2.txt",
                                 "公平竞争审查表\n                2024年6月4日\n"
                                 "政策措施名称        " +
                                     name +
                                     "（送审稿）\n审查结论          经审查，不具有排除、"
                                     "限制竞争效果，可以实施。\n"}});
        return about_of(d, "2.txt");
    };
    BOOST_TEST(whose("云溪县犬只管理办法") == "this");
    BOOST_TEST(whose("云溪县农村集中供水工程运行管理办法") == "other");
}

BOOST_AUTO_TEST_CASE(a_bare_draft_that_amends_leaves_a_small_finished_dossier_its_subject) {
    const std::string next =
        "云溪县人民政府关于修改《云溪县犬只管理办法》的决定（送审稿）\n将第四条修改为“每户一只”。\n"
        "本决定自2025年6月1日起施行。\n";
    const std::string of_next =
        "关于《云溪县人民政府关于修改〈云溪县犬只管理办法〉的决定》的起草说明\n门槛偏高。\n"
        "2025年4月2日\n";
    const auto subject = [](const files& all) {
        const dossier d = read(all);
        return d.papers[d.subject].path;
    };
    BOOST_TEST(
        subject(
            {{"1.txt", issued}, {"2.txt", opinion}, {"3.txt", consultation}, {"4.txt", next}}) ==
        "1.txt");
    BOOST_TEST(subject({{"1.txt", issued}, {"2.txt", opinion}, {"4.txt", next}}) == "4.txt");
    BOOST_TEST(subject({{"1.txt", issued},
                        {"2.txt", opinion},
                        {"3.txt", consultation},
                        {"4.txt", next},
                        {"5.txt", of_next}}) == "4.txt");
}

BOOST_AUTO_TEST_CASE(what_is_drawn_up_under_a_document_is_not_that) {
    struct row {
        const char* of;
        bool is_it;
    };
    for (const row& r : std::vector<row>{{"《云溪县犬只管理办法》", true},
                                         {"云溪县犬只管理办法（送审稿）", true},
                                         {"《云溪县犬只管理办法》草案及说明", true},
                                         {"关于印发《云溪县犬只管理办法》的通知", true},
                                         {"《云溪县犬只管理办法》实施细则", false},
                                         {"云溪县犬只管理办法办事指南", false},
                                         {"关于落实《云溪县犬只管理办法》的通知", false}}) {
        const std::string form = std::string("公平竞争审查表\n政策措施名称：") + r.of +
                                 "\n审查结论：符合公平竞争审查标准\n云溪县市场监督管理局\n"
                                 "2024年6月3日\n";
        const dossier d = read({{"1.txt", issued}, {"2.txt", form}});
        BOOST_TEST((told(d, fair_competition_review) == "done by paper 2024-06-03") == r.is_it,
                   r.of);
    }
    for (const row& r : std::vector<row>{{"《云溪县犬只管理办法（征求意见稿）》意见", true},
                                         {"《云溪县犬只管理办法》修改意见", true},
                                         {"《云溪县犬只管理办法》实施效果意见", false},
                                         {"制定《云溪县犬只管理办法》必要性意见", false},
                                         {"《云溪县犬只管理办法》实施细则意见", false}}) {
        const std::string notice = std::string("关于公开征求") + r.of +
                                   "的公告\n征求意见时间自2024年4月6日至2024年5月10日。\n"
                                   "云溪县公安局\n2024年4月6日\n";
        const dossier d = read({{"1.txt", issued}, {"2.txt", notice}});
        BOOST_TEST((told(d, public_consultation).find("done") != std::string::npos) == r.is_it,
                   r.of);
    }
}

BOOST_AUTO_TEST_CASE(what_is_told_of_another_document_without_its_full_name) {
    for (const auto& [said, is_own] : std::vector<std::pair<const char*, bool>>{
             {"该办法已于2024年7月2日经县司法局合法性审核。", true},
             {"犬只办法已于2024年7月2日经县司法局合法性审核。", true},
             {"管理办法已于2024年7月2日经县司法局合法性审核。", true},
             {"修改后的办法已于2024年7月2日经县司法局合法性审核。", true},
             {"供水办法已于2024年7月2日经县司法局合法性审核。", false},
             {"县水务局供水办法已于2024年7月2日经县司法局合法性审核。", false},
             {"《云溪县供水办法》已于2024年7月2日经县司法局合法性审核。", false}}) {
        const std::string report = std::string("情况通报\n《云溪县犬只管理办法》有关情况如下。\n") +
                                   said + "\n2024年7月20日\n";
        const dossier d = read({{"1.txt", issued}, {"2.txt", report}});
        BOOST_TEST((told(d, legality_review).find("done") != std::string::npos) == is_own, said);
    }
}

BOOST_AUTO_TEST_CASE(papers_of_the_kind_made_for_something_else) {
    const auto feedback = [](const std::string& title, const std::string& rows) {
        const std::string paper =
            title + "\n来源|意见|采纳情况\n" + rows + "\n云溪县公安局\n2024年5月20日\n";
        return told(read({{"1.txt", issued}, {"2.txt", paper}}), consultation_feedback)
                   .find("done") != std::string::npos;
    };
    const std::string name = "《云溪县犬只管理办法》", cut = "|第五条删去|采纳";
    BOOST_TEST(feedback(name + "意见采纳情况", "网民" + cut));
    BOOST_TEST(feedback(name + "意见采纳情况", "县财政局" + cut));
    BOOST_TEST(feedback(name + "部门意见采纳情况", "县财政局" + cut + "\n网民" + cut));
    BOOST_TEST(feedback(name + "部门意见和社会意见采纳情况", "李某" + cut));
    BOOST_TEST(!feedback(name + "部门意见采纳情况", "县财政局" + cut));
    BOOST_TEST(!feedback(name + "部门意见采纳情况", "县财政局" + cut + "\n公众意见尚未汇总。"));
    BOOST_TEST(!feedback(name + "专家意见采纳情况", "张某" + cut));
}

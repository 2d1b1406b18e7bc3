// Papers as they lie in an office: tables without a name, short names, an order that has only its
// number, and what a group that coordinates has agreed to.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

const char* const draft =
    "云溪县乡村民宿集中供餐食品安全管理办法\n（送审稿）\n第一条　为规范供餐，制定本办法。\n"
    "第二条　经营者应当留样。\n第三条　本办法自2024年1月1日起施行，有效期3年。\n";

const char* const table =
    "序号\t单位\t意见\t采纳情况\n1\t县财政局\t明确经费\t采纳\n2\t王先生\t延长时间\t未采纳\n"
    "2023年8月2日\n";

const char* const opinion_on_another =
    "合法性审核意见书\n餐饮股：\n你股送审的《云溪县小餐饮登记管理办法（送审稿）》经审核，合法。\n"
    "法规股\n2023年8月1日\n";

}  // namespace

BOOST_AUTO_TEST_CASE(a_short_name_is_the_only_documents) {
    struct row {
        const char* title;
        bool is_this;
    };
    for (const row& r : std::vector<row>{
             {"关于民宿供餐管理办法征求意见的情况", true},
             {"供餐食品安全办法征求意见的情况", true},
             {"关于集中供餐办法意见采纳情况的说明", true},
             {"关于城区集中供餐补贴办法征求意见的情况", false},
             {"关于民宿登记管理办法征求意见的情况", false},
             {"关于供餐管理办法实施细则征求意见的情况", false},
         }) {
        const std::string paper = std::string(r.title) +
                                  "\n2023年7月1日至7月31日公开征求意见，收到意见3条，采纳2条。\n"
                                  "二〇二三年八月三日\n";
        const dossier d = read({{"1.txt", draft}, {"2.txt", paper}});
        BOOST_TEST((about_of(d, "2.txt") == "this") == r.is_this,
                   r.title << ": " << paper_at(d, "2.txt").about_because);
        // What goes by other words is no rival; what goes by these is.
        const dossier two =
            read({{"1.txt", draft}, {"2.txt", paper}, {"3.txt", opinion_on_another}});
        BOOST_TEST((about_of(two, "2.txt") == "this") == r.is_this, r.title);
        const std::string rival =
            "合法性审核意见书\n餐饮股：\n你股送审的《云溪县城区民宿集中供餐食品安全设施管理办法》"
            "经审核，合法。\n法规股\n2023年8月1日\n";
        const dossier three = read({{"1.txt", draft}, {"2.txt", paper}, {"3.txt", rival}});
        BOOST_TEST(about_of(three, "2.txt") != "this", r.title);
    }
}

BOOST_AUTO_TEST_CASE(minutes_call_it_for_short) {
    const auto minutes = [](const std::string& items) {
        return "局务会议纪要\n时间：2023年8月10日\n" + items + "\n";
    };
    const auto passed = [&](const std::string& items) {
        const dossier d = read({{"1.txt", draft}, {"2.txt", minutes(items)}});
        return told(d, collective_decision);
    };
    BOOST_TEST(passed("一、听取防汛工作汇报。\n二、审议民宿供餐管理办法。经讨论，同意印发。") ==
               "done by paper 2023-08-10");
    BOOST_TEST(passed("一、审议民宿供餐管理办法。会议决定暂缓印发。").find("done") ==
               std::string::npos);
    BOOST_TEST(passed("一、审议民宿登记管理办法。经讨论，同意印发。").find("done") ==
               std::string::npos);
    BOOST_TEST(passed("一、审议供餐管理办法实施细则。经讨论，同意印发。").find("done") ==
               std::string::npos);
    BOOST_TEST(
        passed("一、研究民宿供餐管理办法实施情况评估,会议同意评估报告的结论。").find("done") ==
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_table_without_a_name_needs_a_folder_of_one_document) {
    const dossier one = read({{"1.txt", draft}, {"意见汇总表.txt", table}});
    BOOST_TEST(about_of(one, "意见汇总表.txt") == "this");
    const dossier two =
        read({{"1.txt", draft}, {"3.txt", opinion_on_another}, {"意见汇总表.txt", table}});
    BOOST_TEST(about_of(two, "意见汇总表.txt") == "unknown");
}

BOOST_AUTO_TEST_CASE(an_empty_signature_takes_nothing_from_the_next_field) {
    const auto signed_by = [](const std::string& row) {
        const dossier d = read({{"1.txt", draft},
                                {"2.txt", "云溪县市场监管局发文稿纸\n" + row +
                                              "\n主办单位：餐饮股   拟稿：张某\n"
                                              "事由：云溪县乡村民宿集中供餐食品安全管理办法\n"
                                              "发文：云市监〔2023〕7号   2023年9月7日封发\n"}});
        return told(d, signing);
    };
    BOOST_TEST(signed_by("签发：          会签：法规股 同意 9.5").find("done") ==
               std::string::npos);
    BOOST_TEST(signed_by("签发：同意。李某 2023年9月6日   会签：法规股 同意 9.5") ==
               "done by paper 2023-09-06");
}

BOOST_AUTO_TEST_CASE(a_draft_that_amends_is_not_what_it_amends) {
    const std::string decision =
        "云溪县人民政府关于修改《云溪县犬只管理办法》的决定（送审稿）\n决定对《云溪县犬只管理办法》"
        "作如下修改：\n一、删去第四条。\n本决定自2023年12月1日起施行。\n";
    const std::string old =
        "云溪县人民政府关于印发《云溪县犬只管理办法》的通知\n云政规〔2019〕5号\n各乡镇：\n"
        "现印发给你们。\n云溪县人民政府\n2019年8月20日\n";
    const std::string old_review =
        "关于《云溪县犬只管理办法（送审稿）》的合法性审核意见\n经审核，合法。\n云溪县司法局\n"
        "2019年7月2日\n";
    const dossier d = read({{"1.txt", decision}, {"2.txt", old}, {"3.txt", old_review}});
    BOOST_TEST(d.papers[d.subject].path.find("1.txt") != std::string::npos);
    BOOST_TEST(told(d, legality_review).find("done") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_next_amendment_beside_a_finished_making_is_not_the_subject) {
    const std::string next =
        "云溪县人民政府关于修改《云溪县犬只管理办法》的决定（送审稿）\n将第四条修改为“每户一只”。\n"
        "本决定自2021年6月1日起施行。\n";
    files making = {
        {"1.txt",
         "云溪县人民政府关于印发《云溪县犬只管理办法》的通知\n云政规〔2020〕5号\n各乡镇：\n"
         "现印发给你们。\n云溪县人民政府\n2020年8月20日\n"},
        {"2.txt",
         "关于公开征求《云溪县犬只管理办法（征求意见稿）》意见的公告\n征求意见时间自2020年5月6日至"
         "2020年6月6日。\n云溪县公安局\n2020年5月6日\n"},
        {"3.txt",
         "关于《云溪县犬只管理办法（送审稿）》的合法性审核意见\n经审核，合法。\n云溪县司法局\n"
         "2020年7月2日\n"},
        {"4.txt",
         "关于《云溪县犬只管理办法（草案）》的起草说明\n为规范养犬，起草本办法。\n云溪县公安局\n"
         "2020年7月10日\n"},
        {"5.txt",
         "云溪县人民政府常务会议纪要\n2020年8月11日，会议审议通过了《云溪县犬只管理办法》。\n"}};
    making.emplace_back("6修改决定.txt", next);
    const dossier d = read(making);
    BOOST_TEST(d.papers[d.subject].path.find("1.txt") != std::string::npos);
    BOOST_TEST(told(d, legality_review) == "done by paper 2020-07-02");
    // Kept in a folder of its own, the finished making is there for comparison.
    making.pop_back();
    for (auto& [path, of_text] : making) path = "2020年/" + path;
    making.emplace_back("6修改决定.txt", next);
    const dossier kept = read(making);
    BOOST_TEST(kept.papers[kept.subject].path.find("6修改决定") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_order_goes_by_its_number) {
    const std::string order =
        "云溪县人民政府令\n第7号\n为保护河道，现命令如下：\n一、任何单位和个人不得在河道倾倒垃圾。"
        "\n"
        "二、违反的，依法给予处罚。\n三、本令自2024年1月1日起施行。\n县长　李某\n2023年12月1日\n";
    const std::string review =
        "关于《云溪县河道保洁令（送审稿）》的合法性审核意见\n经审核，合法。\n云溪县司法局\n"
        "2023年11月2日\n";
    const std::string of_another =
        "关于《云溪县犬只管理办法》的政策解读\n一、背景。\n2023年11月5日\n";
    const std::string filing =
        "关于报送《云溪县河道保洁令》备案的报告\n现将《云溪县河道保洁令》（云溪县人民政府令第7号）"
        "报请备案。\n云溪县人民政府\n2023年12月8日\n";
    const dossier d = read({{"1.txt", order}, {"2.txt", review}});
    BOOST_TEST(told(d, legality_review) == "done by paper 2023-11-02");
    const dossier by_number =
        read({{"1.txt", order}, {"2.txt", review}, {"3.txt", of_another}, {"4.txt", filing}});
    BOOST_TEST(told(by_number, legality_review) == "done by paper 2023-11-02");
    const dossier undecided = read({{"1.txt", order}, {"2.txt", review}, {"3.txt", of_another}});
    BOOST_TEST(!told(undecided, legality_review).starts_with("done"));
}

BOOST_AUTO_TEST_CASE(a_group_that_coordinates_decides_nothing) {
    const std::string agreed =
        "\n2023年9月1日，王某主持召开会议。\n"
        "会议审议通过《云溪县乡村民宿集中供餐食品安全管理办法》。\n";
    for (const auto& [title, decides] :
         std::vector<std::pair<std::string, bool>>{{"云溪县食品安全工作领导小组会议纪要", false},
                                                   {"云溪县旅游工作专班会议纪要", false},
                                                   {"云溪县市场监督管理局局长办公会议纪要", true},
                                                   {"云溪县人民政府常务会议纪要", true}}) {
        const dossier d = read({{"1.txt", draft}, {"2.txt", title + agreed}});
        BOOST_TEST(told(d, collective_decision).starts_with("done") == decides, title);
    }
}

BOOST_AUTO_TEST_CASE(an_empty_row_signs_nothing) {
    const std::string sheet =
        "云溪县市场监督管理局公文审签单\n标题 | 云溪县乡村民宿集中供餐食品安全管理办法（报批稿）\n"
        "拟稿 | 李某　2023年10月10日\n";
    for (const auto& [row, is_signed] : std::vector<std::pair<std::string, bool>>{
             {"主要领导签发 | \n文　号 | 云市监〔2023〕　号\n", false},
             {"签发 | \n", false},
             {"局长签批：\n", false},
             {"", false},
             {"签发 | 同意。赵某　2023年10月16日\n", true}}) {
        const dossier d = read({{"1.txt", draft}, {"2.txt", sheet + row}});
        BOOST_TEST(told(d, signing).starts_with("done") == is_signed, row);
    }
}

/// A government's minutes tell what stood on the day of the meeting, and what had been done before.
BOOST_AUTO_TEST_CASE(minutes_tell_of_before) {
    const auto told = [](const std::string& behind, step s) {
        const std::string minutes =
            "云溪县人民政府常务会议纪要\n2023年11月16日上午，县长主持召开常务会议。\n"
            "一、审议《云溪县乡村民宿集中供餐食品安全管理办法（草案）》。会议决定予以通过。" +
            behind + "\n二、审议《云溪县渡口管理办法（草案）》。会议决定予以通过。\n";
        const dossier d = read({{"1.txt", draft}, {"2.txt", minutes}});
        for (const event& e : d.events)
            if (e.step == s && e.about_this)
                return std::string(e.polarity == polarity::done      ? "done "
                                   : e.polarity == polarity::negated ? "negated "
                                                                     : "due ") +
                       (e.when ? e.when->iso() : "");
        return std::string("-");
    };
    BOOST_TEST(told("会议指出，该办法已于2023年11月14日向县委常委会请示报告并经同意。",
                    party_group_report) == "done 2023-11-14");
    BOOST_TEST(told("会议指出，该办法须按程序报县委后方可公布。", party_group_report) == "due ");
    BOOST_TEST(told("会议指出，《云溪县渡口管理办法》已于2023年11月14日报县委常委会同意。",
                    party_group_report) == "-");
    BOOST_TEST(told("会议指出，该办法公平竞争审查材料未附。", fair_competition_review) ==
               "negated 2023-11-16");
}

BOOST_AUTO_TEST_CASE(a_row_of_a_register_tells_of_its_own_document) {
    const std::string own = "云溪县乡村民宿集中供餐食品安全管理办法";
    for (const std::string gap : {"  ", "\t", "|", "　　"}) {
        const auto row = [&](const std::string& name) {
            return name + gap + "2023年8月1日县司法局审核通过" + gap +
                   "2023年8月10日县政府常务会议审议通过" + gap + "2023年8月20日在县政府网站公布\n";
        };
        const auto told_by = [&](const std::string& rows) {
            const std::string head =
                "文件办理登记簿\n文件名称" + gap + "合法性审核" + gap + "集体讨论" + gap + "公布\n";
            const dossier d = read({{"1.txt", draft}, {"2.txt", head + rows}});
            return told(d, legality_review) + "/" + told(d, collective_decision) + "/" +
                   told(d, publication);
        };
        BOOST_TEST(
            told_by(row("云溪县餐饮油烟管理办法(修订)") + own + gap + "待办" + gap + "\n") == "//",
            "gap: " << gap);
        BOOST_TEST(told_by("云溪县餐饮油烟管理办法" + gap + "待办" + gap + "\n" + row(own)) ==
                       "done 2023-08-01/done 2023-08-10/done 2023-08-20",
                   "gap: " << gap);
    }
    const auto reviewed = [&](const std::string& rows) {
        const dossier d =
            read({{"1.txt", draft},
                  {"2.txt", "公平竞争审查登记表\n序号\t文件名称\t审查时间\t结论\n" + rows}});
        return told(d, fair_competition_review);
    };
    const std::string other = "\t云溪县餐饮油烟管理办法\t2023年7月3日\t审查通过\n";
    BOOST_TEST(reviewed("1" + other + "2\t" + own + "\t2023年7月9日\t审查通过\n") ==
               "done 2023-07-09");
    BOOST_TEST(reviewed("1" + other + "2\t" + own + "\t\t\n").find("done") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(minutes_of_two_documents_say_which_one_passed) {
    const std::string own = "《云溪县乡村民宿集中供餐食品安全管理办法》";
    const std::string other = "《云溪县餐饮油烟管理办法》";
    struct row {
        std::string said;
        bool passes;
    };
    for (const row& r : std::vector<row>{
             {own + "(以下简称《管理办法》)和" + other + "。会议原则通过《管理办法》。", true},
             {own + "和" + other + "(以下简称《管理办法》)。会议原则通过《管理办法》。", false},
             {own + "和" + other + "。会议原则通过前者,后者修改后再议。", true},
             {own + "和" + other + "。会议原则通过后者,前者修改后再议。", false},
             {other + own + "。会议原则通过后一文件,前一文件暂缓。", true},
             {own + "和" + other + "。餐饮油烟办法修改后,再次提交会议审议。民宿供餐办法原则通过。",
              true},
             {own + "和" + other + "。会议原则通过餐饮油烟办法。", false},
             {own + ",拟提请下月常务会议审议通过。", false},
             {own + ",拟提请县委研究的该办法,会议原则通过。", true},
             {own + ",争取九月上旬上常务会通过。", false},
             {own + "。餐饮油烟办法已于上次会议通过。会议要求抓紧修改。", false},
             {own + "。上次会议提出的意见已经采纳,会议审议通过。", true},
             {other + "和" + own + "。会议通过了第一个文件,第二个文件待进一步论证。", false},
             {other + "和" + own + "。会议通过了第二个文件,第一个文件待进一步论证。", true},
             // One of two ways or of two sums is no document.
             {own + "。一次性奖励和分期奖励以后者为宜,会议审议通过。", true},
             {own + "。该办法的前一个版本没有通过,本次修改到位,审议通过。", true},
             {own + "和" + other + "。关于标准,有主张十万元的,有主张五万元的,会议同意前者。",
              false},
             // The end of its name counts in the matter in which it was named in full.
             {own + "。会议认为条件成熟,原则通过《管理办法》。", true},
             {own + "。\n会议指出,食品安全是大事。会议决定,原则通过《办法》,按程序印发。", true},
             {own + "。会议决定：\n一、原则通过《管理办法》。\n二、由县市场监管局印发。", true},
             {"以下事项：\n一、" + own + "。会议要求再调研。\n二、人才工作。会议通过《管理办法》。",
              false},
             {"以下事项：\n一 " + own + "。会议要求再调研。\n二 人才工作。会议通过《办法》。",
              false},
             {own + "。\n讨论中,财政局提出资金问题。\n会议决定通过《办法》。", true},
             {own + ",要求再调研。\n人才工作。会议通过《管理办法》。", false},
             {own + "和" + other + "。上述两个文件中,前者原则通过,后者暂缓。", true},
             {own + ",要求再调研。\n研究人才工作。会议审议通过《办法》。", false},
             {own + ",要求再调研。会议听取了人才工作汇报,原则通过《管理办法》。", false},
         }) {
        const dossier d =
            read({{"1.txt", draft},
                  {"2.txt", "县政府常务会议纪要\n时间:2023年8月10日\n会议研究了" + r.said + "\n"}});
        BOOST_TEST((told(d, collective_decision).find("done") != std::string::npos) == r.passes,
                   r.said);
    }
    const auto heard = [&](const std::string& said) {
        const dossier d =
            read({{"1.txt", draft},
                  {"2.txt", "县政府常务会议纪要\n时间:2023年8月10日\n" + said + "\n"}});
        return told(d, legality_review);
    };
    BOOST_TEST(heard(own + "已于2023年8月1日经县司法局合法性审核通过,会议同意。") ==
               "done 2023-08-01");
    BOOST_TEST(
        heard("餐饮油烟管理办法已于2023年8月1日经县司法局合法性审核通过," + own + "尚未审核。")
            .find("done") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_short_name_beside_the_text_of_another) {
    const auto whose = [](const std::string& title, const std::string& other) {
        const std::string paper = title +
                                  "\n2023年7月1日至7月31日公开征求意见，收到意见3条，采纳2条。\n"
                                  "二〇二三年八月三日\n";
        const std::string text = other + "\n（送审稿）\n第一条　为规范管理，制定本办法。\n";
        return about_of(read({{"1.txt", draft},
                              {"2.txt", paper},
                              {"3.txt", text},
                              {"采纳情况反馈.txt",
                               "《云溪县乡村民宿集中供餐食品安全管理办法》意见采纳情况\n"
                               "2023年8月2日\n"}}),
                        "2.txt");
    };
    const std::string ours = "关于民宿供餐管理办法征求意见的情况";
    BOOST_TEST(whose(ours, "云溪县民宿试点补贴方案") == "this");
    BOOST_TEST(whose(ours, "云溪县小餐饮登记管理办法") == "this");
    BOOST_TEST(whose(ours, "云溪县城区民宿集中供餐设施管理办法") != "this");
    BOOST_TEST(whose(ours, "云溪县乡村民宿集中供餐食品安全经费管理办法") != "this");
    BOOST_TEST(whose("关于小餐饮登记办法征求意见的情况", "云溪县小餐饮登记管理办法") != "this");
}

BOOST_AUTO_TEST_CASE(a_field_is_parted_from_its_value_by_a_gap) {
    const auto whose = [](const std::string& field) {
        return about_of(
            read({{"1.txt", draft},
                  {"2.txt", "公平竞争审查表\n" + field +
                                "\n审查结论　符合公平竞争审查标准\n日期　2023年8月5日\n"}}),
            "2.txt");
    };
    BOOST_TEST(whose("政策措施名称　云溪县乡村民宿集中供餐食品安全管理办法") == "this");
    BOOST_TEST(whose("名　称　　云溪县乡村民宿集中供餐食品安全管理办法") == "this");
    BOOST_TEST(whose("文件名称｜云溪县乡村民宿集中供餐食品安全管理办法") == "this");
    BOOST_TEST(whose("政策措施名称　云溪县小餐饮登记管理和服务办法") == "other");
    BOOST_TEST(whose("文件名称 | 云溪县小餐饮登记管理和服务办法") == "other");
}

BOOST_AUTO_TEST_CASE(a_field_struck_out_records_nothing) {
    const auto reviewed = [](const std::string& fields) {
        const dossier d = read({{"1.txt", draft},
                                {"2.txt",
                                 "公平竞争审查表\n文件名称：云溪县乡村民宿集中供餐食品安全"
                                 "管理办法\n" +
                                     fields + "分管领导意见：同意。\n2023年8月5日\n"}});
        return told(d, fair_competition_review).find("done") != std::string::npos;
    };
    BOOST_TEST(!reviewed("审查结论：/\n是否适用例外规定：/\n"));
    BOOST_TEST(!reviewed("审查结论：——\n"));
    BOOST_TEST(!reviewed("理由：不涉及经营者经济活动，不需要进行公平竞争审查。\n审查结论：／\n"));
    BOOST_TEST(reviewed("审查结论：符合公平竞争审查标准\n是否适用例外规定：/\n"));
    BOOST_TEST(reviewed("审查结论：\n符合公平竞争审查标准\n"));
}

BOOST_AUTO_TEST_CASE(an_empty_row_takes_nothing_from_the_next) {
    const auto reviewed = [](const std::string& rows) {
        const dossier d = read({{"1.txt", draft},
                                {"2.txt",
                                 "云溪县市场监督管理局发文审批单\n标题｜云溪县乡村民宿集中"
                                 "供餐食品安全管理办法\n" +
                                     rows + "签发｜同意。赵某　2023年10月16日\n"}});
        return told(d, legality_review).find("done") != std::string::npos;
    };
    BOOST_TEST(!reviewed("合法性审核｜\n会签｜县财政局、县商务局（见复函）\n"));
    BOOST_TEST(!reviewed("合法性审核 | \n会签 | 县财政局：无意见\n"));
    BOOST_TEST(reviewed("合法性审核｜经审核，合法。李某　2023年10月12日\n会签｜县财政局\n"));
}

/// A bureau lets its draft go on to the government; what the government issues it decides itself.
BOOST_AUTO_TEST_CASE(a_bureaus_meeting_decides_for_no_government) {
    const auto passed = [](const std::string& issuer, const std::string& meeting) {
        const std::string issued =
            issuer + "文件\n云政规〔2023〕3号\n" + issuer +
            "关于印发云溪县乡村民宿集中供餐食品安全管理办法的通知\n各镇人民政府：\n"
            "现将《云溪县乡村民宿集中供餐食品安全管理办法》印发给你们，请遵照执行。\n" +
            issuer + "\n2023年9月1日\n";
        const dossier d =
            read({{"1.txt", issued},
                  {"2.txt", meeting + "纪要\n时间:2023年8月10日\n审议通过《云溪县乡村民宿"
                                      "集中供餐食品安全管理办法(送审稿)》,同意上报。\n"}});
        return told(d, collective_decision).find("done") != std::string::npos;
    };
    BOOST_TEST(!passed("云溪县人民政府", "云溪县市场监督管理局局长办公会议"));
    BOOST_TEST(passed("云溪县人民政府", "云溪县人民政府常务会议"));
    BOOST_TEST(passed("云溪县市场监督管理局", "云溪县市场监督管理局局长办公会议"));
}

BOOST_AUTO_TEST_CASE(a_memo_on_two_documents_goes_point_by_point) {
    const std::string own = "《云溪县乡村民宿集中供餐食品安全管理办法》";
    const std::string other = "《云溪县餐饮油烟管理办法》";
    const std::string seen = "2023年8月1日县司法局出具合法性审核意见。\n";
    const auto reviewed = [&](const std::string& memo) {
        const dossier d = read(
            {{"1.txt", draft}, {"2.txt", "关于" + own + "和" + other + "办理情况的备忘\n" + memo}});
        return told(d, legality_review).find("done") != std::string::npos;
    };
    BOOST_TEST(!reviewed("一、" + other + "\n" + seen + "二、" + own + "\n待办。\n"));
    BOOST_TEST(reviewed("一、" + own + "\n" + seen + "二、" + other + "\n待办。\n"));
    BOOST_TEST(
        !reviewed("一、餐饮油烟办法\n1.已征求意见。\n2." + seen + "二、民宿供餐办法\n待办。\n"));
    BOOST_TEST(reviewed("一、参考文件\n1." + other + "\n二、合法性审核\n" + seen));
    // A name without a mark heads the list that begins below it; one among other papers does not.
    BOOST_TEST(!reviewed(other + "\n(一)" + seen + own + "\n(一)待办。\n"));
    BOOST_TEST(reviewed(own + "\n(一)" + seen + other + "\n(一)待办。\n"));
    BOOST_TEST(reviewed("(一)已看过的文件\n" + other + "\n(二)" + seen));
    BOOST_TEST(!reviewed("后者2023年8月1日经县司法局合法性审核通过,前者待办。\n"));
    BOOST_TEST(reviewed("前者2023年8月1日经县司法局合法性审核通过,后者待办。\n"));
    const std::string passed = "2023年8月1日经县司法局合法性审核通过。\n";
    BOOST_TEST(!reviewed("两件都在办。油烟那件" + passed));
    BOOST_TEST(reviewed("两件都在办。民宿那件" + passed));
    BOOST_TEST(!reviewed(other + "比" + own + "先报。该办法" + passed));
}

BOOST_AUTO_TEST_CASE(headings_of_a_paper_on_one_document_are_its_own) {
    const std::string own = "《云溪县乡村民宿集中供餐食品安全管理办法》";
    const auto reviewed = [&](const std::string& heading) {
        const dossier d = read({{"1.txt", draft},
                                {"2.txt", own + "办理情况\n" + heading +
                                              "\n(一)2023年8月1日县司法局出具合法性审核意见。\n"}});
        return told(d, legality_review).find("done") != std::string::npos;
    };
    for (const std::string heading :
         {"一、关于印发方式的意见", "一、关于提请审议的决定", "一、县司法局关于合法性的意见",
          "一、审议制度和工作规范", "一、配套办法", "一、民宿供餐办法"})
        BOOST_TEST(reviewed(heading), heading);
    for (const std::string heading :
         {"一、《云溪县餐饮油烟管理办法》", "一、云溪县餐饮油烟管理办法", "《餐饮油烟管理办法》"})
        BOOST_TEST(!reviewed(heading), heading);
}

BOOST_AUTO_TEST_CASE(a_table_of_opinions_is_no_register_of_documents) {
    const std::string own = "云溪县乡村民宿集中供餐食品安全管理办法";
    const auto answered = [&](const std::string& table) {
        const dossier d = read({{"1.txt", draft}, {"2.txt", table + "2023年7月20日\n"}});
        return told(d, consultation_feedback);
    };
    const std::string counted =
        "意见采纳情况汇总表\n序号 | 文件名称 | 收到意见 | 采纳 | 不采纳\n"
        "1 | 云溪县餐饮油烟管理办法 | 3 | 2 | 1\n";
    BOOST_TEST(answered(counted + "2 | " + own + " | 7 | 5 | 2\n") == "done by paper 2023-07-20");
    BOOST_TEST(answered(counted + "2 | " + own + " | 7 | | \n").find("done") == std::string::npos);
    BOOST_TEST(answered("《" + own +
                        "》意见采纳情况表\n序号 | 单位 | 修改建议 | 处理\n1 | 县财政局 | "
                        "云溪县财政专项资金管理办法 | 采纳\n2 | 全文 | " +
                        own + " | 无意见\n") == "done by paper 2023-07-20");
}

// Minutes: who assents to what, what is refused, and whose meeting it is.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

const std::string name = "云溪县渡口渡船安全管理办法";

const std::string draft = name +
                          "\n（送审稿）\n第一条　为加强渡口渡船安全管理，制定本办法。\n"
                          "第二条　渡船应当配备救生衣。\n第三条　本办法自2024年1月1日起施行，"
                          "有效期5年。\n";

const std::string head =
    "云溪县人民政府常务会议纪要\n〔2023〕9号\n2023年8月10日，县长主持召开县政府第31次常务会议。"
    "纪要如下：\n一、听取防汛工作汇报。会议要求备足物资。\n";

std::string decision_in(const std::string& minutes) {
    const dossier d = read({{"1.txt", draft}, {"2.txt", minutes}});
    const std::string all = told(d, collective_decision);
    return all.substr(0, all.find(' '));
}

/// Of an item that names the document and goes on so.
std::string resolved(const std::string& item) {
    return decision_in(head + "二、关于《" + name + "》。" + item +
                       "\n三、研究县城路灯改造。会议同意改造方案。\n");
}

}  // namespace

BOOST_AUTO_TEST_CASE(minutes_adopt_the_document) {
    for (const std::string said :
         {"会议审议通过。",
          "会议同意。",
          "会议原则同意该办法，由县交通运输局修改完善后印发。",
          "会议听取了县交通运输局的汇报，经集体讨论，一致同意印发实施。",
          "与会人员没有不同意见，会议一致通过。",
          "同意，按程序印发。",
          "会议同意以县人民政府名义印发该办法。",
          "会议决定通过该办法。",
          "会议决定：以县政府名义印发实施。",
          "会议议定，该办法由县政府办公室印发。",
          "会议同意县交通运输局起草的该办法。",
          "会议认为该办法切实可行，原则通过。",
          "县财政局提出运营补贴要与预算衔接，已在第九条写明。会议同意该办法。",
          "会议审议通过该办法及起草说明。",
          "会议审议通过，同意按程序报签后公布。",
          "全体组成人员一致同意该办法。",
          "该办法获得通过。",
          "会议对该办法表示同意。",
          "经表决，同意9票，反对1票，弃权0票。",
          "表决结果：☑通过　□不通过",
          "县长最后讲：同意大家意见，通过，9月1日起执行。",
          "会议同意渡口渡船管理办法，请县交通运输局抓紧印发。",
          "会议原则通过（送审稿），由县交通运输局按会议意见修改后印发。",
          "县司法局说明了合法性审核情况，会议予以通过。",
          "会议同意将该办法按修改意见完善后印发。",
          "会议以举手表决方式一致通过该办法。",
          "会议研究决定印发该办法。",
          "经会议研究同意，由县政府办公室印发。",
          "会议经民主讨论，一致同意。",
          "审议结果：原则通过。",
          "会议对该办法进行了审议并原则通过。",
          "会议同意照此执行。",
          "会议一致认为，该办法条款可行，同意通过。",
          "会议原则通过，由县交通运输局修改后再提交县委常委会会议审议。",
          "会议同意该办法有关内容。",
          "会议对该办法予以通过，不再上会。",
          "审议意见：同意印发。",
          "讨论情况：一致同意。",
          "县财政局不同意第九条，县交通运输局作了说明，会议审议通过该办法。",
          "县司法局提出审核意见，县交通运输局已修改，审议通过。",
          "县财政局建议尽早印发，会议同意。",
          "会议以9票同意、0票反对通过。",
          "会议同意按程序报批后印发。",
          "会议通过了县交通运输局提请审议的该办法，"
          "并决定自明年1月1日起施行。"})
        BOOST_TEST(resolved(said) == "done", said << " -> " << resolved(said));
}

/// What else a meeting agrees to, and who else agrees.
BOOST_AUTO_TEST_CASE(minutes_assent_to_something_else) {
    for (const std::string said : {"会议同意县交通运输局关于下一步工作的打算。",
                                   "会议同意该办法的起草进度安排。",
                                   "会议同意由县交通运输局再征求乡镇意见。",
                                   "会议审议通过了渡口改造项目清单。",
                                   "会议同意先在两个渡口试行一段时间。",
                                   "会议同意县司法局提出的审核意见。",
                                   "会议同意聘请专家对该办法作论证。",
                                   "会议同意将该办法提交县委常委会审定。",
                                   "会议同意停止该办法的制定工作。",
                                   "会议同意渡工补助标准，其余内容会后研究。",
                                   "会议同意李某任起草组组长。",
                                   "会议审议通过上次会议纪要。",
                                   "会议同意该办法第四条的表述。",
                                   "会议审议通过依照该办法评出的先进渡口名单。",
                                   "会议同意县财政局意见。",
                                   "会议同意印发会议通知。",
                                   "会议同意公布渡口名录。",
                                   "会议通过电话会议形式听取乡镇汇报。",
                                   "会议同意该办法宣传工作方案。",
                                   "会议同意在该办法印发前再次征求意见。",
                                   "会议同意向社会公布该办法（征求意见稿）。",
                                   "会议同意由各镇按照该办法执行。",
                                   "会议同意根据该办法发放渡工补助。",
                                   "会议决定，由县交通运输局发布招标公告。",
                                   "会议决定由县交通运输局继续组织实施渡口改造。",
                                   "会议同意对该办法进行修改。",
                                   "会议同意将该办法并入县城交通运输管理规定。",
                                   "会议通过了其他三项议题，该办法未审议。",
                                   "会议同意该办法及资金测算情况汇报。",
                                   "待县司法局审核通过后印发。"})
        BOOST_TEST(resolved(said) == "", said << " -> " << resolved(said));
    for (const std::string said :
         {"县财政局：同意。县司法局：同意。县长：先放一放。", "县司法局已审核同意该办法。",
          "副县长张某表示同意该办法，李某认为时机不成熟。", "渡口协会同意该办法。",
          "县交通运输局提请会议审议通过该办法。会议听取了汇报。",
          "县交通运输局希望会议尽快通过该办法。会议未作决定。", "该办法拟由下月常务会议审议通过。",
          "会议要求县交通运输局书面征求成员意见，多数同意的视为通过。",
          "如该办法获得通过，县交通运输局要抓好宣传。", "如无意见，会后即行通过。",
          "会议传达市政府常务会议审议通过的渡运管理规定精神。",
          "县委财经委已同意该办法的资金安排。", "表决结果：□通过　□不通过",
          "同意　　票，反对　　票。", "县交通运输局表示，资金能够保障，同意该办法。"})
        BOOST_TEST(resolved(said) == "", said << " -> " << resolved(said));
}

BOOST_AUTO_TEST_CASE(the_matter_is_the_document) {
    const std::string own = "《" + name + "》";
    for (const auto& [item, passes] : std::vector<std::pair<std::string, bool>>{
             {"二、听取" + own + "起草情况汇报。会议原则同意。", true},
             {"二、审议" + own + "有关事宜。会议同意。", true},
             {"二、听取" + own + "实施情况汇报。会议同意。", false},
             {"二、研究" + own + "宣传方案。会议同意。", false},
             {"二、研究" + own + "立项事宜。会议同意。", false},
             {"二、审议渡口补助资金分配方案（根据" + own + "制定）。会议同意。", false},
             {"二、会议审议通过以下文件：\n1.《云溪县公路养护办法》\n2." + own +
                  "\n3.《云溪县桥梁"
                  "管理办法》",
              true},
             {"二、会议学习以下文件：\n1.《云溪县公路养护办法》\n2." + own, false},
             {"二、会议审议通过了以下文件：" + own + "、《云溪县公路养护办法》。", true},
             {"二、会议审议通过《云溪县公路养护办法》和" + own + "两个文件。", true},
             {"二、会议审议通过了《云溪县公路养护办法》和" + own + "起草情况的报告。", false},
             {"二、会议审议通过" + own + "，同意印发。", true},
             {"二、审议" + own +
                  "。\n县财政局：资金能够保障。同意该办法。\n县司法局：已审核。同意。",
              false},
             {"二、审议" + own + "。\n县财政局：资金能够保障。同意该办法。\n会议决定：原则通过。",
              true},
             {"2.县交通运输局：" + own + "。县财政局没有意见。同意印发。", true},
             // Lines broken at a width.
             {"二、审议" + own +
                  "。会议听取县局汇报，经讨论，会议审议通\n过该办法，由县局会同县"
                  "政府办公室修改完善以后，按程序印\n发。",
              true},
             {"第二项议题：审议" + own + "，同意，会同县财政局印发。", true},
             {"第二项：听取" + own + "起草情况，同意印发。", true},
             {"二、" + own + "：同意。", true},
             {"二、会议讨论并审定了" + own + "。", true},
             {"二、县交通运输局提请会议审定" + own + "。会议听取了汇报。", false},
             {"二、" + own + "经修改后报县政府审定。", false},
             {"二、会议听取起草说明，一致同意对" + own + "予以印发。", true},
             {"二、" + own + "经与会人员表决一致通过。", true},
             {"二、会议形成如下决议：通过" + own + "。", true},
             {"二、会议审议通过" + own + "等2个规范性文件。", true},
             {"二、会议研究并原则同意县交通运输局提交的" + own + "。", true},
             {"二、审议" + own + "。会议决定：\n（一）原则同意该办法；\n（二）由县交通运输局印发。",
              true},
             {"二、审议" + own + "。表决情况：全票通过。", true},
             {"二、会议同意将" + own + "列入明年制定计划。", false},
             {"二、会议同意废止" + own + "。", false},
             {"二、会议研究" + own + "修订工作，同意修订。", false},
             {"二、会议审议通过《云溪县渡口渡船安全管理办法（征求意见稿）》，向社会公开征求意见。",
              false}})
        BOOST_TEST((decision_in(head + item + "\n") == "done") == passes, item);
}

BOOST_AUTO_TEST_CASE(a_refusal_may_be_split) {
    for (const std::string said :
         {"该办法没有获得会议通过。", "该办法未能获得通过。", "会议不赞成通过该办法。",
          "现稿难以通过。", "会议没有通过该办法。", "经表决，同意4票，反对9票。",
          "表决结果：□通过　☑不通过", "会议决定暂缓印发该办法。", "因意见分歧较大，会议决定搁置。",
          "请县交通运输局修改完善后再次提交常务会议审议。",
          "会议审议通过。该办法退回县交通运输局修改。",
          "会议原则同意，但因经费没有落实，暂缓印发。"})
        BOOST_TEST(resolved(said) == "negated", said << " -> " << resolved(said));
}

/// A word of refusal near the adoption tells of something else.
BOOST_AUTO_TEST_CASE(a_refusal_of_something_else_takes_nothing_back) {
    for (const std::string said : {"会议审议通过该办法。县财政局提出的渡工补助方案暂不实施。",
                                   "会议审议通过，文字由县政府办公室把关，无需再次提交会议审议。",
                                   "会议审议通过。配套细则提交下次会议审议。",
                                   "县财政局撤回了不同意见，会议审议通过该办法。",
                                   "会议审议通过。申请材料不齐的退回，退回时一次告知。",
                                   "上次会议未通过的该办法，经修改后，本次会议审议通过。",
                                   "该办法上次会议暂缓审议，本次会议审议后原则通过。",
                                   "会议审议通过该办法，对另行研究渡船报废补贴的建议不予采纳。"})
        BOOST_TEST(resolved(said) == "done", said << " -> " << resolved(said));
}

BOOST_AUTO_TEST_CASE(whose_meeting_decides) {
    const std::string issued = "云溪县人民政府关于印发" + name +
                               "的通知\n云政规〔2023〕3号\n各镇人民政府：\n现将《" + name +
                               "》印发给你们。\n云溪县人民政府\n2023年9月1日\n";
    const auto decides = [&](const std::string& meeting) {
        const dossier d =
            read({{"1.txt", issued},
                  {"2.txt", meeting + "\n2023年8月10日召开。\n会议审议通过《" + name + "》。\n"}});
        return told(d, collective_decision).find("done 2023") != std::string::npos ||
               told(d, collective_decision).find("done by paper") != std::string::npos;
    };
    for (const std::string meeting :
         {"云溪县人民政府常务会议纪要", "县政府第31次常务会议纪要", "常务会议纪要",
          "云溪县人民政府全体会议纪要", "云溪县人民政府县长办公会议纪要",
          "(一)县政府常务会议纪要(摘录)", "县政府关于村民渡船安全的会议纪要",
          "十七届县政府第31次常务会议纪要"})
        BOOST_TEST(decides(meeting), meeting);
    for (const std::string meeting :
         {"云溪县人大常委会主任会议纪要", "政协云溪县委员会主席会议纪要", "石门村村民代表会议记录",
          "渡口协会理事会会议纪要", "云溪县人民政府法律顾问会议纪要", "县政府专题会议纪要",
          "石门镇人民政府镇长办公会议纪要", "石门镇党政班子联席会议纪要",
          "云溪县石门镇镇长办公会议纪要", "岚口县人民政府常务会议纪要",
          "中共云溪县委常委会会议纪要", "县委财经委员会会议纪要", "县政府办公室主任办公会议纪要",
          "云溪县交通运输局局务会议纪要", "云溪县水上安全委员会全体会议纪要",
          "水上安全工作联席会议纪要", "县航运公司职工大会纪要"})
        BOOST_TEST(!decides(meeting), meeting);

    const std::string by_bureau = "云溪县交通运输局关于印发" + name +
                                  "的通知\n云交规〔2023〕3号\n各镇：\n现将《" + name +
                                  "》印发给你们。\n云溪县交通运输局\n2023年9月1日\n";
    for (const auto& [meeting, passes] :
         std::vector<std::pair<std::string, bool>>{{"云溪县交通运输局局长办公会议纪要", true},
                                                   {"县交通局局务会议纪要", true},
                                                   {"局长办公会议纪要", true},
                                                   {"交运局2023年第9次局长办公会纪要", true},
                                                   {"云溪县财政局局长办公会议纪要", false},
                                                   {"岚口县交通运输局局务会议纪要", false},
                                                   {"县交通运输局法规股股务会议纪要", false},
                                                   {"县交通运输局机关党支部党员大会纪要", false}}) {
        const dossier d =
            read({{"1.txt", by_bureau},
                  {"2.txt", meeting + "\n2023年8月10日召开。\n会议审议通过《" + name + "》。\n"}});
        BOOST_TEST((told(d, collective_decision).find("done") != std::string::npos) == passes,
                   meeting);
    }
}

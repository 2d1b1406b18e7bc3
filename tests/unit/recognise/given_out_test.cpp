// What a meeting gives to somebody to do, puts off or has not come to yet is no record of it.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(given_out)

BOOST_AUTO_TEST_CASE(orders_behind_a_decision) {
    hold_done(
        "县长办公会议纪要\n",
        {
            {"会议同意修改《渡口管理办法》，由办公室重新编号公布。", "collective_decision"},
            {"会议原则同意《渡口管理办法》，由县长签发，备案由司法局办理。", "collective_decision"},
            {"公平竞争审查由财务科对口办理，本周内完成。", "-"},
            {"县交通局于本月20日前完成公平竞争审查。", "-"},
            {"解读材料由交通科撰写，与文件同时上网。", "-"},
        });
}

BOOST_AUTO_TEST_CASE(course_behind_a_decision) {
    hold_done(
        "关于《青芦县渡口管理办法》制定过程的说明\n",
        {
            {"会议通过《渡口管理办法》，次日由县长签发。", "signing"},
            {"会议审议通过《渡口管理办法》，由县长签发。", "collective_decision signing"},
            {"会议通过《渡口管理办法》，由办公室会后编号。", "-"},
            {"原定5月的专家论证会推迟到6月2日召开，专家一致同意草案。", "expert_argumentation"},
        });
}

BOOST_AUTO_TEST_CASE(not_come_to_yet) {
    hold_done("关于《青芦县渡口管理办法（草案）》的情况说明\n",
              {
                  {"主持人宣布草案的专家论证会改期至5月16日举行。", "-"},
                  {"材料清单里写了专家论证意见一份，但袋子里没有找到。", "-"},
                  {"评估机构初步判断草案属中风险，今天不形成结论，补充问卷后重新测算。", "-"},
              });
}

BOOST_AUTO_TEST_SUITE_END()

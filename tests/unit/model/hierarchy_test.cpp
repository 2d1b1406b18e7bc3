// The hierarchy found in texts, as `text -> dump` tables: every kind of node, and the lines that
// look like one and are none.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;

BOOST_AUTO_TEST_CASE(a_law_with_all_its_levels) {
    // 编章节条款项目, a dated head and a table of contents.
    const auto doc = document_of(R"(云岭市民用航空条例

（2020年3月1日云岭市人民代表大会常务委员会第五次会议通过）

目　录
第一编　总则
第一章　一般规定
第二编　附则

第一编　总则
第一章　一般规定
第一节　目的
第一条　为了规范管理，制定本条例。
本条例适用于本市。
第二条　申请应当具备下列条件：
（一）有场所；
（二）有人员，包括：
1.管理人员；
2.技术人员。
（三）其他条件。
前款规定由市科技局解释。
第三条之一　第三条规定的情形除外。
第二章　程序
第四条　按照本条例第二条第一项办理。
第二编　附则
第五条　本条例自2020年5月1日起施行。
)");
    BOOST_TEST(dump(doc) ==
               R"(document 云岭市民用航空条例¶（2020年3月1日云岭市人…
  title 云岭市民用航空条例
  note （2020年3月1日云岭市人民代表大会常务委员会…
  contents 目　录¶第一编　总则¶第一章　一般规定¶第二编　…
  bian [第一编] 1 　总则¶第一章　一般规定¶第一节　目的¶第一条　…
    zhang [第一章] 1 　一般规定¶第一节　目的¶第一条　为了规范管理，…
      jie [第一节] 1 　目的¶第一条　为了规范管理，制定本条例。¶本条…
        tiao [第一条] 1 　为了规范管理，制定本条例。¶本条例适用于本市。
          kuan 1 为了规范管理，制定本条例。
          kuan 2 本条例适用于本市。
        tiao [第二条] 2 　申请应当具备下列条件：¶（一）有场所；¶（二）…
          kuan 1 申请应当具备下列条件：¶（一）有场所；¶（二）有…
            xiang [（一）] 1 有场所；
            xiang [（二）] 2 有人员，包括：¶1.管理人员；¶2.技术人员。
              mu [1.] 1 管理人员；
              mu [2.] 2 技术人员。
            xiang [（三）] 3 其他条件。
          kuan 2 前款规定由市科技局解释。
        tiao [第三条之一] 3 　第三条规定的情形除外。
          kuan 1 第三条规定的情形除外。
    zhang [第二章] 2 　程序¶第四条　按照本条例第二条第一项办理。
      tiao [第四条] 4 　按照本条例第二条第一项办理。
        kuan 1 按照本条例第二条第一项办理。
  bian [第二编] 2 　附则¶第五条　本条例自2020年5月1日起施行…
    tiao [第五条] 5 　本条例自2020年5月1日起施行。
      kuan 1 本条例自2020年5月1日起施行。
)");
}

BOOST_AUTO_TEST_CASE(a_notice_with_its_levels_and_attachments) {
    // 一、（一）1.（1）, list of attachments, two signatures, 附注.
    const auto doc = document_of(R"(云岭市科学技术局关于做好科技创新券工作的通知
云科〔2025〕3号

各县（市、区）科技局，各有关单位：
　　现将有关事项通知如下。
　　一、总体要求
　　（一）指导思想
　　1.坚持创新。
　　（1）坚持开放；
　　（2）坚持共享。
　　2.坚持规范。
　　（二）基本原则
　　二、工作任务
　　落实责任。
　　附件：1.创新券申领表
　　2.创新券兑付表

　　　　　　　　　　　　　　云岭市科学技术局
　　　　　　　　　　　　　　云岭市财政局
　　　　　　　　　　　　　　2025年3月1日

（此件公开发布）

附件1
创新券申领表
姓名：
附件2
创新券兑付表
单位：
)");
    BOOST_TEST(dump(doc) ==
               R"(document 云岭市科学技术局关于做好科技创新券工作的通知¶云…
  title 云岭市科学技术局关于做好科技创新券工作的通知
  doc_number 云科〔2025〕3号
  addressee 各县（市、区）科技局，各有关单位：
  paragraph 现将有关事项通知如下。
  level1 [一、] 1 总体要求¶　　（一）指导思想¶　　1.坚持创新。…
    level2 [（一）] 1 指导思想¶　　1.坚持创新。¶　　（1）坚持开放…
      level3 [1.] 1 坚持创新。¶　　（1）坚持开放；¶　　（2）坚持…
        level4 [（1）] 1 坚持开放；
        level4 [（2）] 2 坚持共享。
      level3 [2.] 2 坚持规范。
    level2 [（二）] 2 基本原则
  level1 [二、] 2 工作任务¶　　落实责任。
    paragraph 落实责任。
  attachment_list [附件：] 1.创新券申领表¶　　2.创新券兑付表
  signature 云岭市科学技术局
  signature 云岭市财政局
  date_line 2025年3月1日
  annotation （此件公开发布）
  attachment [附件1] 1 ¶创新券申领表¶姓名：
    title 创新券申领表
    paragraph 姓名：
  attachment [附件2] 2 ¶创新券兑付表¶单位：
    title 创新券兑付表
    paragraph 单位：
)");
}

BOOST_AUTO_TEST_CASE(a_notice_and_the_measures_it_issues_are_one_document) {
    const auto doc = document_of(R"(云岭市人民政府关于印发云岭市创新券管理办法的通知
云府规〔2025〕2号
各县（市、区）人民政府：
现将《云岭市创新券管理办法》印发给你们，请认真贯彻执行。
>云岭市人民政府
>2025年3月1日
^云岭市创新券管理办法
第一条　为了规范创新券的申领、使用和兑付管理，促进中小企业使用科技资源，制定本办法。
第二条　本办法所称创新券，是指由市科技局发放、供企业向服务机构购买服务的凭证。
第三条　本办法自印发之日起施行，有效期5年。
)");
    BOOST_TEST(dump(doc) ==
               R"(document 云岭市人民政府关于印发云岭市创新券管理办法的通知…
  title 云岭市人民政府关于印发云岭市创新券管理办法的通知
  doc_number 云府规〔2025〕2号
  addressee 各县（市、区）人民政府：
  paragraph 现将《云岭市创新券管理办法》印发给你们，请认真贯…
  signature 云岭市人民政府
  date_line 2025年3月1日
  attachment 云岭市创新券管理办法¶第一条　为了规范创新券的申…
    title 云岭市创新券管理办法
    tiao [第一条] 1 　为了规范创新券的申领、使用和兑付管理，促进中小…
      kuan 1 为了规范创新券的申领、使用和兑付管理，促进中小企…
    tiao [第二条] 2 　本办法所称创新券，是指由市科技局发放、供企业向…
      kuan 1 本办法所称创新券，是指由市科技局发放、供企业向服…
    tiao [第三条] 3 　本办法自印发之日起施行，有效期5年。
      kuan 1 本办法自印发之日起施行，有效期5年。
)");
}

BOOST_AUTO_TEST_CASE(two_documents_in_one_file) {
    const auto doc = document_of(R"(云岭市科学技术局关于征求意见的公告
为了提高质量，现公开征求意见，请于2025年2月1日前将意见反馈我局，逾期视为无意见。
云岭市科学技术局
2025年1月1日
云岭市科学技术局关于意见采纳情况的说明
云科〔2025〕9号
各有关单位：
征求意见期间共收到意见三条，采纳两条，未采纳一条，理由已向提出单位说明，现予以公布。
云岭市科学技术局
2025年3月1日
)");
    BOOST_TEST(dump(doc) ==
               R"(document 云岭市科学技术局关于征求意见的公告¶为了提高质量…
  document 云岭市科学技术局关于征求意见的公告¶为了提高质量…
    title 云岭市科学技术局关于征求意见的公告
    paragraph 为了提高质量，现公开征求意见，请于2025年2月…
    signature 云岭市科学技术局
    date_line 2025年1月1日
  document 云岭市科学技术局关于意见采纳情况的说明¶云科〔2…
    title 云岭市科学技术局关于意见采纳情况的说明
    doc_number 云科〔2025〕9号
    addressee 各有关单位：
    paragraph 征求意见期间共收到意见三条，采纳两条，未采纳一条…
    signature 云岭市科学技术局
    date_line 2025年3月1日
)");
}

BOOST_AUTO_TEST_CASE(articles_that_have_lost_their_line_breaks) {
    const auto doc = document_of(R"(云岭市创新券管理办法
第一条　为了规范管理，制定本办法。第二条　申请应当具备下列条件：（一）有场所；（二）有人员。第三条　本办法自发布之日起施行。
)");
    BOOST_TEST(dump(doc) ==
               R"(document 云岭市创新券管理办法¶第一条　为了规范管理，制定…
  title 云岭市创新券管理办法
  tiao [第一条] 1 　为了规范管理，制定本办法。
    kuan 1 为了规范管理，制定本办法。
  tiao [第二条] 2 　申请应当具备下列条件：（一）有场所；（二）有人…
    kuan 1 申请应当具备下列条件：（一）有场所；（二）有人员…
      xiang [（一）] 1 有场所；
      xiang [（二）] 2 有人员。
  tiao [第三条] 3 　本办法自发布之日起施行。
    kuan 1 本办法自发布之日起施行。
)");
}

BOOST_AUTO_TEST_CASE(references_open_no_article) {
    const auto doc = document_of(R"(云岭市创新券管理办法
第一条　为了规范管理，制定本办法。
第一条规定的情形除外。
第二条、第三条所称企业是指依法登记的企业。
第二条　本办法自发布之日起施行。
)");
    BOOST_TEST(dump(doc) ==
               R"(document 云岭市创新券管理办法¶第一条　为了规范管理，制定…
  title 云岭市创新券管理办法
  tiao [第一条] 1 　为了规范管理，制定本办法。¶第一条规定的情形除…
    kuan 1 为了规范管理，制定本办法。
    kuan 2 第一条规定的情形除外。
    kuan 3 第二条、第三条所称企业是指依法登记的企业。
  tiao [第二条] 2 　本办法自发布之日起施行。
    kuan 1 本办法自发布之日起施行。
)");
}

BOOST_AUTO_TEST_CASE(lines_cut_at_the_width_of_a_page_go_on) {
    const auto doc = document_of(R"(云岭市科学技术局关于创新券工作的通知
各县（市、区）科技局：
为了贯彻落实关于支持中小企业创新发展的决策部署，进一步降低企业
研发成本，促进科技资源开放共享，现就做好二〇二五年度创新券的发
放、使用和兑付工作通知如下，请各单位结合实际情况认真组织实施好
相关工作，并将执行中遇到的问题及时反馈，以便进一步完善有关政策
措施，提高资金使用效益，切实增强企业的获得感和满意度，营造良好
的创新环境，推动高质量发展取得新的更大成效，完成年度目标任务。
附则
)");
    BOOST_TEST(dump(doc) ==
               R"(document 云岭市科学技术局关于创新券工作的通知¶各县（市、…
  title 云岭市科学技术局关于创新券工作的通知
  addressee 各县（市、区）科技局：
  paragraph 为了贯彻落实关于支持中小企业创新发展的决策部署，…
  paragraph 附则
)");
}

BOOST_AUTO_TEST_CASE(a_table_is_rows_and_cells) {
    const auto doc = document_of(R"(#意见采纳情况表
|意见来源|意见内容|采纳情况|
|协会|延长期限|采纳|
以上意见均已答复。
)");
    BOOST_TEST(dump(doc) ==
               R"(document 意见采纳情况表¶意见来源¶意见内容¶采纳情况¶协…
  title 意见采纳情况表
  table 1 意见来源¶意见内容¶采纳情况¶协会¶延长期限¶采…
    row 1 意见来源¶意见内容¶采纳情况
      cell 1 意见来源
      cell 2 意见内容
      cell 3 采纳情况
    row 2 协会¶延长期限¶采纳
      cell 1 协会
      cell 2 延长期限
      cell 3 采纳
  paragraph 以上意见均已答复。
)");
}

BOOST_AUTO_TEST_CASE(older_laws_number_items_like_headings) {
    const auto doc = document_of(R"(云岭市市容管理条例
第一条　本条例适用于下列区域：
一、市区；
二、县城。
第二条　本条例自公布之日起施行。
)");
    BOOST_TEST(dump(doc) ==
               R"(document 云岭市市容管理条例¶第一条　本条例适用于下列区域…
  title 云岭市市容管理条例
  tiao [第一条] 1 　本条例适用于下列区域：¶一、市区；¶二、县城。
    kuan 1 本条例适用于下列区域：¶一、市区；¶二、县城。
      xiang [一、] 1 市区；
      xiang [二、] 2 县城。
  tiao [第二条] 2 　本条例自公布之日起施行。
    kuan 1 本条例自公布之日起施行。
)");
}

BOOST_AUTO_TEST_CASE(a_dispatch_head_is_no_title) {
    const auto doc = document_of(R"(特急
云岭市科学技术局文件
云科规〔2025〕1号
云岭市科学技术局关于印发《云岭市创新券管理
办法（试行）》的通知
各有关单位：
现印发给你们，请遵照执行。
>云岭市科学技术局
>二〇二五年三月一日
（此件主动公开）
)");
    BOOST_TEST(dump(doc) ==
               R"(document 特急¶云岭市科学技术局文件¶云科规〔2025〕1…
  paragraph 特急
  paragraph 云岭市科学技术局文件
  doc_number 云科规〔2025〕1号
  title 云岭市科学技术局关于印发《云岭市创新券管理¶办法…
  addressee 各有关单位：
  paragraph 现印发给你们，请遵照执行。
  signature 云岭市科学技术局
  date_line 二〇二五年三月一日
  annotation （此件主动公开）
)");
}

BOOST_AUTO_TEST_CASE(fields_of_the_page_above_the_text) {
    const auto doc = document_of(R"(标题：云岭市创新券管理办法
发布时间：2025-03-05
来源：云岭市科学技术局
云岭市创新券管理办法
（2025年3月1日云岭市科学技术局发布）
第一条　为了规范管理，制定本办法。
)");
    BOOST_TEST(dump(doc) ==
               R"(document 标题：云岭市创新券管理办法¶发布时间：2025-…
  page_meta 标题：云岭市创新券管理办法
  page_meta 发布时间：2025-03-05
  page_meta 来源：云岭市科学技术局
  title 云岭市创新券管理办法
  note （2025年3月1日云岭市科学技术局发布）
  tiao [第一条] 1 　为了规范管理，制定本办法。
    kuan 1 为了规范管理，制定本办法。
)");
}

BOOST_AUTO_TEST_CASE(a_decree_signed_by_a_person) {
    const auto doc = document_of(R"(云岭市人民政府令
第12号
《云岭市创新券管理办法》已经2025年2月20日市人民政府第3次常务会议审议通过，现予公布。
>市长：某某
>2025年3月1日
云岭市创新券管理办法
第一章　总则
第一条　为了规范创新券的申领、使用和兑付管理，促进中小企业使用科技资源，制定本办法。
第二章　附则
第二条　本办法自2025年4月1日起施行，原《云岭市创新券暂行办法》同时废止，有效期至2030年3月31日。
)");
    BOOST_TEST(dump(doc) ==
               R"(document 云岭市人民政府令¶第12号¶《云岭市创新券管理办…
  title 云岭市人民政府令
  doc_number 第12号
  paragraph 《云岭市创新券管理办法》已经2025年2月20日…
  signature 市长：某某
  date_line 2025年3月1日
  attachment 云岭市创新券管理办法¶第一章　总则¶第一条　为了…
    title 云岭市创新券管理办法
    zhang [第一章] 1 　总则¶第一条　为了规范创新券的申领、使用和兑付…
      tiao [第一条] 1 　为了规范创新券的申领、使用和兑付管理，促进中小…
        kuan 1 为了规范创新券的申领、使用和兑付管理，促进中小企…
    zhang [第二章] 2 　附则¶第二条　本办法自2025年4月1日起施行…
      tiao [第二条] 2 　本办法自2025年4月1日起施行，原《云岭市创…
        kuan 1 本办法自2025年4月1日起施行，原《云岭市创新…
)");
}

BOOST_AUTO_TEST_CASE(a_form_attached_has_no_addressee) {
    const auto doc = document_of(R"(云岭市科学技术局关于做好申报工作的通知
各有关单位：
现将申报表印发给你们。
附件：申报表
>云岭市科学技术局
>2025年3月1日
附件
申报表
单位：
姓名：
)");
    BOOST_TEST(dump(doc) ==
               R"(document 云岭市科学技术局关于做好申报工作的通知¶各有关单…
  title 云岭市科学技术局关于做好申报工作的通知
  addressee 各有关单位：
  paragraph 现将申报表印发给你们。
  attachment_list [附件：] 申报表
  signature 云岭市科学技术局
  date_line 2025年3月1日
  attachment [附件] ¶申报表¶单位：¶姓名：
    title 申报表
    paragraph 单位：
    paragraph 姓名：
)");
}

BOOST_AUTO_TEST_CASE(levels_that_begin_in_the_middle) {
    const auto doc = document_of(R"(云岭市科学技术局2025年工作要点
（一）加强监督。
1.完善制度。
（二）加强宣传。
一、其他
2、开展培训。
)");
    BOOST_TEST(dump(doc) ==
               R"(document 云岭市科学技术局2025年工作要点¶（一）加强监…
  title 云岭市科学技术局2025年工作要点
  level2 [（一）] 1 加强监督。¶1.完善制度。
    level3 [1.] 1 完善制度。
  level2 [（二）] 2 加强宣传。
  level1 [一、] 1 其他¶2、开展培训。
    level3 [2、] 2 开展培训。
)");
}

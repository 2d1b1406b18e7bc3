// Plain text in the encodings that offices send, each character traced to its bytes.
#include <boost/test/unit_test.hpp>

#include "base/unicode.h"
#include "packages.h"

using namespace yigui;

namespace {

/// "第一条 公开征求意见。" in GB18030, and with a four-byte character behind 公开.
const std::string gb =
    "\xB5\xDA\xD2\xBB\xCC\xF5 \xB9\xAB\xBF\xAA\xD5\xF7\xC7\xF3\xD2\xE2\xBC\xFB\xA1\xA3";
const std::string utf8 = "第一条 公开征求意见。";

/// The same in Big5, where it is written in traditional characters; long enough to be told.
const std::string big5_line =
    "\xB2\xC4\xA4\x40\xB1\xF8 \xA4\xBD\xB6\x7D\xBC\x78\xA8\x44\xB7\x4E\xA8\xA3\xA1\x43";
const std::string traditional_line = "第一條 公開徵求意見。";
const std::string big5 = big5_line + "\n" + big5_line + "\n" + big5_line;
const std::string traditional =
    traditional_line + "\n" + traditional_line + "\n" + traditional_line;

std::string utf16(const std::string& text, bool is_big) {
    std::string out = is_big ? "\xFE\xFF" : "\xFF\xFE";
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned>(code_point_at(text, i));
        const char high = static_cast<char>(c >> 8), low = static_cast<char>(c & 0xFF);
        out += is_big ? high : low;
        out += is_big ? low : high;
    }
    return out;
}

}  // namespace

BOOST_AUTO_TEST_CASE(texts_of_every_encoding_say_the_same) {
    const struct {
        const char* encoding;
        std::string bytes;
        std::size_t begin, end;  ///< source bytes of 征求
    } rows[] = {
        {"UTF-8", utf8, 16, 22},
        {"UTF-8", "\xEF\xBB\xBF" + utf8, 19, 25},
        {"GB18030", gb, 11, 15},
        {"UTF-16LE", utf16(utf8, false), 14, 18},
        {"UTF-16BE", utf16(utf8, true), 14, 18},
        {"UTF-16LE", utf16(utf8, false).substr(2), 12, 16},
        {"UTF-16BE", utf16(utf8, true).substr(2), 12, 16},
        {"Big5", big5, 11, 15},
    };
    for (const auto& r : rows) {
        const auto doc = read_good("a.txt", r.bytes);
        BOOST_TEST(doc.encoding == r.encoding);
        const bool is_traditional = r.encoding == std::string("Big5");
        BOOST_TEST(doc.text == (is_traditional ? traditional : utf8));
        const std::size_t at = doc.text.find(is_traditional ? "徵求" : "征求");
        const auto place = doc.locate({at, at + 6});
        BOOST_TEST(place.source_begin == r.begin, r.encoding);
        BOOST_TEST(place.source_end == r.end, r.encoding);
        BOOST_TEST(place.paragraph == 1u);
    }
}

BOOST_AUTO_TEST_CASE(line_ends_and_indents_stay_the_files_own) {
    const auto doc = read_good("a.txt", "标题\r\n\r\n　　第一段。\r\n第二段。\r\n");
    BOOST_TEST(doc.text == "标题\n\n　　第一段。\n第二段。");
    BOOST_TEST(blocks_of(doc) == "p:标题\np:第一段。\np:第二段。\n");
    BOOST_TEST(doc.locate(doc.blocks[2].range).paragraph == 3u);
}

BOOST_AUTO_TEST_CASE(markdown_marks_are_text_and_no_part_of_a_heading) {
    const auto doc = read_good(
        "a.md",
        "---\ntitle: 某办法\n发布日期: 2025-03-01\n---\n# 某办法\n\n## 第一章 总则\n正文。\n");
    BOOST_TEST(doc.meta.at("title") == "某办法");
    BOOST_TEST(doc.meta.at("published") == "2025-03-01");
    const std::string all = blocks_of(doc);
    BOOST_TEST(all.find("h1:某办法\nh2:第一章 总则\np:正文。\n") != std::string::npos, all);
    BOOST_TEST(doc.text.find("# 某办法") != std::string::npos);
    // In a .txt the same characters are text.
    BOOST_TEST(blocks_of(read_good("a.txt", "# 某办法")) == "p:# 某办法\n");
}

BOOST_AUTO_TEST_CASE(markdown_tables_are_cells) {
    const auto doc =
        read_good("a.md",
                  "**审查表**\n\n| 项目 | 结论 |\n|---|:--:|\n| **编号** | 合法 \\| 合规 |\n"
                  "| 日期 | |\n\n正文 | 不是表格。\n");
    BOOST_TEST(blocks_of(doc) ==
               "p:审查表\nc1.1:项目\nc1.2:结论\nc2.1:编号\nc2.2:合法 \\| 合规\nc3.1:日期\np:正文 | "
               "不是表格。\n");
    BOOST_REQUIRE(doc.blocks.size() == 7u);
    BOOST_TEST(doc.blocks[4].table == 1u);
    BOOST_TEST(doc.blocks[4].row == 2u);
    BOOST_TEST(doc.blocks[4].column == 2u);
    const std::string source = "**审查表**\n\n| 项目 | 结论 |";
    BOOST_TEST(doc.locate(doc.blocks[2].range).source_begin == source.find("结论"));
    // A row of more columns is one record.
    BOOST_TEST(
        blocks_of(read_good("a.md", "| 谁 | 何时 | 几条 |\n|---|---|---|\n| 甲 | 五月 | 2 |")) ==
        "p:| 谁 | 何时 | 几条 |\np:|---|---|---|\np:| 甲 | 五月 | 2 |\n");
    // No row of dashes, no table.
    BOOST_TEST(blocks_of(read_good("a.md", "| 甲 | 乙 |\n正文。")) == "p:| 甲 | 乙 |\np:正文。\n");
}

BOOST_AUTO_TEST_CASE(what_is_no_text_is_said) {
    const struct {
        const char* path;
        std::string bytes;
        fault_kind kind;
        const char* says;
    } rows[] = {
        {"a.txt", "", fault_kind::empty, "空"},
        {"a.txt", " \n\n\t\n", fault_kind::empty, "空"},
        {"a.txt", "\xEF\xBB\xBF", fault_kind::empty, "空"},
        {"a.txt",
         std::string("\x7F"
                     "ELF\x02\x01\x01\0\0\0",
                     10),
         fault_kind::unsupported, "二进制"},
        {"a.txt", "%PDF-1.7 ...", fault_kind::damaged, "PDF"},
        {"a.txt", "\x89PNG\r\n\x1A\n", fault_kind::unsupported, "图片"},
        {"a.doc",
         "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"
         "abc",
         fault_kind::unsupported, "DOC"},
        {"a.rar", "Rar!\x1A\x07", fault_kind::unsupported, "RAR"},
    };
    for (const auto& r : rows) {
        const auto f = read_bad(r.path, r.bytes);
        BOOST_TEST((f.kind == r.kind), r.says);
        BOOST_TEST(f.what.find(r.says) != std::string::npos, f.what);
    }
}

BOOST_AUTO_TEST_CASE(control_characters_are_counted_wherever_they_stand) {
    // One in fifty is the most that any text has; line ends, tabs and page breaks are none of them.
    for (const std::size_t size : {50u, 100u, 127u, 128u, 129u, 250u, 3000u, 40000u}) {
        const std::size_t most = size / 50;
        for (const bool is_too_many : {false, true}) {
            std::string text(size, 'a');
            for (std::size_t i = 0; i < size; i += 7) text[i] = "\n\t\r\f"[i / 7 % 4];
            const std::size_t odd = most + (is_too_many ? 1 : 0);
            for (std::size_t k = 0; k < odd; ++k)
                text[(k * 7919 + 1) % size] = k % 2 ? '\x7F' : '\x1F';
            BOOST_TEST_CONTEXT(size << " bytes, " << odd << " odd ones")
            if (is_too_many)
                BOOST_TEST((read_bad("a.txt", text).kind == fault_kind::unsupported));
            else
                BOOST_TEST(!read_good("a.txt", text).text.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(garbled_bytes_are_refused_and_a_few_are_told) {
    std::string noise;
    for (int i = 0; i < 100; ++i) noise += "\xB9\xAB\xFF";
    BOOST_TEST((read_bad("a.txt", noise).kind == fault_kind::encoding));
    std::string long_text;
    for (int i = 0; i < 40; ++i) long_text += gb;
    const auto doc = read_good("a.txt", long_text + "\xFF" + gb);
    BOOST_TEST(doc.encoding == "GB18030");
    BOOST_REQUIRE(!doc.warnings.empty());
    BOOST_TEST(doc.warnings[0].find("不能解码") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_text_too_short_to_tell_says_so) {
    const auto doc = read_good("a.txt", "\xCD\xA8\xD6\xAA");  // 通知 in GBK, and valid UTF-8
    BOOST_TEST(doc.text == "通知");
    BOOST_REQUIRE(doc.warnings.size() == 1u);
    BOOST_TEST(doc.warnings[0].find("按 UTF-8 读则是“\xCD\xA8\xD6\xAA”") != std::string::npos);
    BOOST_TEST(doc.meta.at("other_reading") == "\xCD\xA8\xD6\xAA");
}

BOOST_AUTO_TEST_CASE(letters_that_look_like_magic) {
    // BM begins bitmaps, and a text of the bureau's abbreviations.
    BOOST_TEST(read_good("a.txt", "BM办公室通知").text == "BM办公室通知");
    BOOST_TEST(read_good("a.txt", "<见附件>\n一、总体要求").text == "<见附件>\n一、总体要求");
}

// Lines of a page of 20 characters: a year, and a character with the mark behind it, go to the next
// line whole; the blanks that a conversion put around figures took no place there.
BOOST_AUTO_TEST_CASE(lines_of_a_page_go_on_where_the_next_found_no_place) {
    const std::string page =
        "关于修订停车管理办法有关情况的说明\n"
        "为规范停车秩序，我局起草了停车管理办法，\n"
        "2024年3月起在局网站公开征求社会各界的意\n"
        "见，收到意见12条，采纳其中8条，其余均已\n"
        "向提出人说明理由。经局长办公会议审议通过\n"
        "后，报市政府备案。\n";
    std::string spaced = page;
    for (const auto& [plain, blank] :
         {std::pair{"2024年3月", "2024 年 3 月"}, std::pair{"意见12条", "意见 12 条"},
          std::pair{"其中8条", "其中 8 条"}}) {
        const std::string was = plain;
        spaced.replace(spaced.find(was), was.size(), blank);
    }
    for (const std::string& text : {page, spaced}) {
        const std::string read = read_good("a.txt", text).text;
        for (const char* whole :
             {"停车管理办法，2024", "社会各界的意见，", "均已向提出人", "通过后，报"})
            BOOST_TEST(read.find(whole) != std::string::npos, whole << " in " << read);
        BOOST_TEST(read.find("说明\n为规范") != std::string::npos);
    }
    // The number of a page is no line of the text.
    std::string marked = page;
    marked.insert(marked.find("见，收到"), "— 2 —\n");
    BOOST_TEST(read_good("a.txt", marked).text.find("\n— 2 —\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(lines_cut_at_one_width_are_whole_again) {
    const auto feeds = [](const std::string& text) {
        const std::string read = read_good("a.txt", text).text;
        return std::count(read.begin(), read.end(), '\n');
    };
    // Both full lines stop inside a sentence, one between the figures of a count.
    const std::string cut =
        "青石县水利局关于农村供水的说明\n"
        "我局会同有关单位对全县供水工程作了调查,共走访12个乡镇20\n"
        "3个村,并听取了供水公司的意见,提出了修改意见,县水利局现将\n"
        "说明送上,并于2024年3月5日印发。\n青石县水利局\n2024年3月6日";
    BOOST_TEST(feeds(cut) == 3);
    BOOST_TEST(read_good("a.txt", cut).text.find("203个村") != std::string::npos);
    BOOST_TEST(read_good("a.txt", cut).text.find("现将说明送上") != std::string::npos);
    // The same text with a line that is longer was cut by nobody.
    BOOST_TEST(
        feeds(cut + "\n青石县水利局办公室关于转发全县农村集中供水工程运行管理情况的通报和建议") ==
        6);
    // Fields and names of one length are a form's and a list's.
    BOOST_TEST(feeds("牵头单位:市科学技术局、市财政局、市工业和信息化局\n"
                     "会签单位:市教育体育局、市民政局、市人力资源保障局\n"
                     "公开方式:主动公开") == 2);
    BOOST_TEST(feeds("青石县人民政府关于印发农村供水管理办法的通知\n"
                     "青石县人民政府关于印发城市供水管理办法的通知\n"
                     "青石县水利局") == 2);
    // An indented line begins a paragraph.
    BOOST_TEST(feeds("  经研究,决定对全县农村供水工程的运行管理情况进行检查\n"
                     "  请各乡镇认真组织,并于三月底前将检查的情况报我局汇总") == 1);
}

// Zips and folders: every entry is read or named, and nothing outside the input is touched.
#include <libdeflate.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "packages.h"

using namespace yigui;
namespace fs = std::filesystem;

namespace {

/// An empty folder of the test's own, taken away at its end.
class scratch {
 public:
    scratch() : path_(fs::temp_directory_path() / ("yigui_read_" + std::to_string(::getpid()))) {
        fs::remove_all(path_);
        fs::create_directories(path_);
    }
    scratch(const scratch&) = delete;
    scratch& operator=(const scratch&) = delete;
    ~scratch() {
        std::error_code error;
        fs::remove_all(path_, error);
    }
    std::string put(const std::string& name, const std::string& bytes) const {
        fs::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name, std::ios::binary) << bytes;
        return (path_ / name).string();
    }
    std::string path() const { return path_.string(); }
    /// "name: text" or "name! what is wrong", one line a file; names below the folder.
    std::string listing(const std::string& of = "", const read_limits& limits = {}) const {
        std::string out;
        for (const auto& item : read_input(of.empty() ? path() : of, limits)) {
            std::string name = item.path;
            if (name.starts_with(path() + "/")) name.erase(0, path().size() + 1);
            out += name;
            out += item.outcome.has_error() ? "! " + item.outcome.error().what
                                            : ": " + item.outcome->text;
            out += "\n";
        }
        return out;
    }
    std::string zip(const std::vector<zip_item>& items, const read_limits& limits = {}) const {
        return listing(put("z.zip", zip_of(items)), limits);
    }

 private:
    fs::path path_;
};

std::string deflated(const std::string& bytes) {
    libdeflate_compressor* const c = libdeflate_alloc_compressor(9);
    std::string out(libdeflate_deflate_compress_bound(c, bytes.size()), '\0');
    out.resize(libdeflate_deflate_compress(c, bytes.data(), bytes.size(), out.data(), out.size()));
    libdeflate_free_compressor(c);
    return out;
}

}  // namespace

BOOST_FIXTURE_TEST_CASE(names_of_entries_are_read_and_sorted, scratch) {
    // "公告.txt" in GBK, as Chinese Windows tools write it without the UTF-8 flag.
    BOOST_TEST(zip({{"\xB9\xAB\xB8\xE6.txt", "乙", false},
                    {"a/", ""},
                    {"a/附件.txt", "甲"},
                    {"b\\c.txt", "丙"}}) ==
               "z.zip!a/附件.txt: 甲\nz.zip!b/c.txt: 丙\nz.zip!公告.txt: 乙\n");
}

BOOST_FIXTURE_TEST_CASE(an_entry_with_two_names, scratch) {
    // What an old tool could not write, its second name says.
    BOOST_TEST(zip({{"??.txt", "甲", false, false, 0, "公告.txt"}}) == "z.zip!公告.txt: 甲\n");
    // Two readers would see two files.
    BOOST_TEST(zip({{"a.txt", "甲", true, false, 0, "b.txt"}}) ==
               "z.zip! 文件损坏: 压缩包的一个条目有两个名字\n");
}

BOOST_FIXTURE_TEST_CASE(zips_in_zips_are_opened_to_a_depth, scratch) {
    const std::string third = zip_of({{"c.txt", "丙"}});
    const std::string second = zip_of({{"b.txt", "乙"}, {"third.zip", third}});
    BOOST_TEST(zip({{"a.txt", "甲"}, {"second.zip", second}}) ==
               "z.zip!a.txt: 甲\nz.zip!second.zip!b.txt: 乙\n"
               "z.zip!second.zip!third.zip! 超出读取限度,未检查: 压缩包嵌套太深\n");
    // A DOCX is a zip and no container.
    BOOST_TEST(zip({{"d.docx", docx_of({para("正文"), "", "", "", "", ""})}}) ==
               "z.zip!d.docx: 正文\n");
}

BOOST_FIXTURE_TEST_CASE(names_lead_nowhere, scratch) {
    put("outside.txt", "外面");
    BOOST_TEST(zip({{"../outside.txt", "里面"}, {"/etc/passwd", "里面"}, {"..\\x.txt", "里面"}}) ==
               "z.zip!../outside.txt: 里面\nz.zip!../x.txt: 里面\nz.zip!/etc/passwd: 里面\n");
    BOOST_TEST(zip({{"link", "/etc/passwd", true, false, 0120777}, {"a.txt", "甲"}}) ==
               "z.zip!a.txt: 甲\nz.zip!link! 打不开: 压缩包里的链接,不跟随\n");
}

BOOST_FIXTURE_TEST_CASE(entries_that_cannot_be_trusted, scratch) {
    BOOST_TEST(zip({{"a.txt", "甲"}, {"A.TXT", "乙"}}) ==
               "z.zip! 文件损坏: 压缩包里有重名的条目\n");
    BOOST_TEST(zip({{"a.txt", "甲"}, {"a.txt", "乙"}}) ==
               "z.zip! 文件损坏: 压缩包里有重名的条目\n");
    BOOST_TEST(zip({{"a.txt", "甲"}, {"b.txt", "乙", true, true}}) ==
               "z.zip!a.txt: 甲\nz.zip!b.txt! 加了密码\n");
    const std::string good = zip_of({{"a.txt", "甲"}});
    BOOST_TEST(listing(put("z.zip", good.substr(0, good.size() - 8))) ==
               "z.zip! 文件损坏: 压缩包不完整\n");
    std::string flipped = good;
    flipped[flipped.find("甲")] ^= 1;
    BOOST_TEST(listing(put("z.zip", flipped)) == "z.zip!a.txt! 文件损坏: 条目解压出错\n");
}

BOOST_FIXTURE_TEST_CASE(what_is_deflated_has_to_be_what_the_directory_says, scratch) {
    const auto item = [](const std::string& said, const std::string& deflated) {
        zip_item z{"a.txt", said};
        z.deflated = deflated;
        return std::vector<zip_item>{z, {"b.txt", "乙"}};
    };
    const std::string words(100, 'x');
    const std::string b = "z.zip!b.txt: 乙\n", good = "z.zip!a.txt: " + words + "\n";
    const std::string wrong = "z.zip!a.txt! 文件损坏: 条目解压出错\n";
    BOOST_TEST(zip(item(words, deflated(words))) == good + b);
    // Another text, a shorter and a longer one than announced, a stream that breaks off or is none.
    BOOST_TEST(zip(item(std::string(100, 'y'), deflated(words))) == wrong + b);
    BOOST_TEST(zip(item(words + "x", deflated(words))) == wrong + b);
    BOOST_TEST(zip(item(words.substr(1), deflated(words))) == wrong + b);
    BOOST_TEST(zip(item("", deflated(words))) == wrong + b);
    BOOST_TEST(zip(item(words, deflated(words).substr(0, 5))) == wrong + b);
    BOOST_TEST(zip(item(words, "\xFF\xFF")) == wrong + b);
    BOOST_TEST(zip(item(words, deflated(words) + "more")) == good + b);
}

BOOST_FIXTURE_TEST_CASE(bombs_are_named_whatever_size_they_tell, scratch) {
    const std::string many(1000000, 'x');
    for (const std::size_t told : {std::size_t{10}, std::size_t{300000}, many.size()}) {
        zip_item z{"a.txt", many.substr(0, told)};
        z.deflated = deflated(many);
        BOOST_TEST(zip({z}) == "z.zip!a.txt! 超出读取限度,未检查: 压缩率异常(可能是压缩炸弹)\n");
        read_limits small;
        small.file_bytes = 50000;
        BOOST_TEST(zip({z}, small) == "z.zip!a.txt! 超出读取限度,未检查: 解压后太大\n");
    }
    // What all entries may hold together is counted.
    read_limits limits;
    limits.total_bytes = 150;
    zip_item one{"a.txt", std::string(100, 'x')}, other{"b.txt", std::string(100, 'y')};
    one.deflated = deflated(one.bytes);
    other.deflated = deflated(other.bytes);
    BOOST_TEST(zip({one, other}, limits) ==
               "z.zip!a.txt: " + one.bytes + "\nz.zip!b.txt! 超出读取限度,未检查: 解压后太大\n");
}

BOOST_FIXTURE_TEST_CASE(limits_are_named_and_the_rest_is_read, scratch) {
    read_limits few;
    few.entries = 2;
    BOOST_TEST(zip({{"a", "甲"}, {"b", "乙"}, {"c", "丙"}}, few).find("3 个条目") !=
               std::string::npos);
    read_limits small;
    small.file_bytes = 1000;
    small.total_bytes = 500;
    BOOST_TEST(zip({{"a.txt", std::string(400, 'x')}, {"b.txt", std::string(200, 'y')}}, small)
                   .find("z.zip!b.txt! 超出读取限度,未检查: 解压后太大") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(what_no_dossier_holds_is_passed_over, scratch) {
    BOOST_TEST(zip({{"__MACOSX/._a.txt", "x"},
                    {".DS_Store", "x"},
                    {"~$a.docx", "x"},
                    {"Thumbs.db", "x"},
                    {"a.txt", "甲"}}) == "z.zip!a.txt: 甲\n");
    BOOST_TEST(zip({{"__MACOSX/x", "x"}}) == "z.zip! 文件是空的\n");
}

BOOST_FIXTURE_TEST_CASE(folders_are_read_in_the_order_of_their_names, scratch) {
    put("b.txt", "乙");
    put("a/2.txt", "二");
    put("a/1.txt", "一");
    put(".git/config", "x");
    put("卷宗.xml", "<卷宗/>");
    BOOST_TEST(listing() == "a/1.txt: 一\na/2.txt: 二\nb.txt: 乙\n卷宗.xml: <卷宗/>\n");
    const auto items = read_input(path());
    BOOST_TEST(items.back().outcome->format == "manifest");
    BOOST_TEST(list_files(path()).size() == 3u);
    // "卷宗" in GBK: a manifest is text like any other.
    put("卷宗.xml", "<?xml version=\"1.0\" encoding=\"GBK\"?><\xBE\xED\xD7\xDA/>");
    BOOST_TEST(read_input(path()).back().outcome->text.ends_with("<卷宗/>"));
}

BOOST_FIXTURE_TEST_CASE(what_is_no_plain_file_is_named_and_not_opened, scratch) {
    put("a.txt", "甲");
    put("empty.txt", "");
    BOOST_REQUIRE(::mkfifo((path() + "/fifo").c_str(), 0600) == 0);
    fs::create_symlink(path(), path() + "/loop");
    fs::create_symlink("/etc/passwd", path() + "/passwd.txt");
    const std::string no = "! 是链接、管道或设备,不跟随\n";
    BOOST_TEST(listing() ==
               "a.txt: 甲\nempty.txt! 文件是空的\nfifo" + no + "loop" + no + "passwd.txt" + no);
    // A link that the user names is followed: it was asked for.
    fs::create_symlink(path() + "/a.txt", path() + "/named");
    BOOST_TEST(read_file(path() + "/named")->text == "甲");
    BOOST_TEST((read_file(path() + "/fifo").error().kind == fault_kind::unreadable));
}

BOOST_FIXTURE_TEST_CASE(a_file_that_may_not_be_read, scratch) {
    BOOST_TEST(read_file(path() + "/nothing").error().what == "打不开: 没有这个文件");
    const std::string file = put("a.txt", "甲");
    ::chmod(file.c_str(), 0);
    if (::geteuid() == 0) return;  // root reads everything
    BOOST_TEST((read_file(file).error().kind == fault_kind::unreadable));
}

BOOST_FIXTURE_TEST_CASE(folders_too_deep_are_named, scratch) {
    put("1/2/3/a.txt", "甲");
    read_limits flat;
    flat.folders = 3;
    BOOST_TEST(listing("", flat) == "1/2/3! 超出读取限度,未检查: 目录嵌套太深\n");
}

BOOST_FIXTURE_TEST_CASE(a_mapping_lies_beside_its_papers, scratch) {
    put("甲/文.xml", "<a><b>正文</b><c>别的</c></a>");
    put("甲/字段映射.xml", "<映射 根=\"/a\"><字段 名=\"正文\" 取=\"/a/b\"/></映射>");
    put("乙/文.xml", "<a><b>正文</b><c>别的</c></a>");
    BOOST_TEST(listing() == "乙/文.xml: 正文\n别的\n甲/文.xml: 正文\n");
    // Also when the paper alone is named.
    BOOST_TEST(listing(path() + "/甲/文.xml") == "甲/文.xml: 正文\n");
    BOOST_TEST(read_file(path() + "/甲/文.xml")->text == "正文");
}

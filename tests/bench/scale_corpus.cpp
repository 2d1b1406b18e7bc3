// scale_corpus COUNT FOLDER: writes COUNT made-up normative documents of about 10 KB, a thousand a
// folder; scale_corpus COUNT -tar|-ndjson writes them to standard output as one stream. The same
// count gives the same bytes, and a larger corpus begins with the smaller one. Every document has
// what a clean-up looks for: title, number, bases, a validity, a date, and now and then the repeal
// of an earlier one; the rest is articles put together from parts of sentences.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

namespace fs = std::filesystem;
using words = std::array<const char*, 16>;

constexpr words first{"青", "云", "长", "安", "东", "南", "西", "北",
                      "清", "永", "新", "平", "江", "海", "泉", "松"};
constexpr words second{"溪", "山", "河", "屏", "岭", "湖", "阳", "宁",
                       "川", "林", "州", "源", "丰", "和", "康", "泽"};
constexpr words field{"科技创新", "人才引进", "中小企业", "农业机械", "文化市场", "城市照明",
                      "住房保障", "道路养护", "节能降耗", "产业园区", "数字经济", "社会救助",
                      "职业培训", "生态补偿", "公共体育", "食品安全"};
constexpr words matter{"专项资金", "项目",     "平台",     "扶持资金", "奖励资金", "信用",
                       "档案",     "服务机构", "示范单位", "目录",     "补助",     "标准",
                       "考核",     "统计",     "设施",     "评审"};
constexpr words who{"申请单位", "主管部门",   "财政部门", "评审专家", "项目承担单位", "县级部门",
                    "受托机构", "镇人民政府", "行业协会", "有关企业", "监督机构",     "使用单位",
                    "审计机关", "登记机关",   "经办机构", "责任单位"};
constexpr words when{"每年第一季度", "收到材料后", "在规定期限内", "实施过程中",
                     "验收以前",     "年度终了后", "变更事项前",   "发现问题时",
                     "公示期满后",   "资金拨付前", "项目完成后",   "接到通知后",
                     "申报阶段",     "必要时",     "评审结束后",   "合同签订前"};
constexpr words does{"提交真实、完整的书面材料", "对申报内容进行形式审查", "组织专家开展现场核查",
                     "建立专门的管理台账",       "按照批准的用途使用经费", "向社会公布办理的结果",
                     "接受有关部门的监督检查",   "及时报告重大变更的情况", "保存原始凭证和相关资料",
                     "提出书面的整改意见",       "依照程序作出书面的决定", "将有关信息录入业务系统",
                     "对绩效目标进行跟踪",       "协助核实有关的情况",     "按要求完成总结和归档",
                     "说明理由并告知救济渠道"};
constexpr words basis{"中华人民共和国行政许可法", "中华人民共和国预算法",
                      "优化营商环境条例",         "中华人民共和国科学技术进步法",
                      "重大行政决策程序暂行条例", "中华人民共和国中小企业促进法",
                      "政府信息公开条例",         "广东省行政许可监督管理条例",
                      "中华人民共和国会计法",     "中华人民共和国审计法",
                      "中华人民共和国档案法",     "中华人民共和国统计法",
                      "中华人民共和国招标投标法", "中华人民共和国政府采购法",
                      "公平竞争审查条例",         "中华人民共和国环境保护法"};

/// SplitMix64: the same numbers everywhere.
class numbers {
 public:
    explicit numbers(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9e3779b97f4a7c15;
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
        z = (z ^ z >> 27) * 0x94d049bb133111eb;
        return z ^ z >> 31;
    }
    unsigned below(unsigned n) { return static_cast<unsigned>(next() % n); }
    const char* of(const words& w) { return w[below(16)]; }

 private:
    std::uint64_t state_;
};

/// What others need to know of a document: its name and number follow from its index alone.
struct name {
    std::string place, title, number;
    unsigned year, month, day;
};

name name_of(std::uint64_t i) {
    numbers n(i * 2 + 1);
    name out;
    out.place = std::string(n.of(first)) + n.of(second) + (i / 65536 % 2 ? "县" : "市");
    const std::string ward = std::string(n.of(first)) + n.of(second);
    out.title = out.place + ward + "片区" + n.of(field) + n.of(matter) + "管理办法";
    out.year = 2008 + n.below(17);
    out.month = 1 + n.below(12);
    out.day = 1 + n.below(28);
    out.number = out.place.substr(0, 6) + "府规〔" + std::to_string(out.year) + "〕" +
                 std::to_string(i + 1) + "号";
    return out;
}

std::string article(numbers& n, int number) {
    std::string out = "第" + std::to_string(number) + "条　";
    const unsigned sentences = 2 + n.below(3);
    for (unsigned k = 0; k < sentences; ++k) {
        out += std::string(n.of(who)) + n.of(when) + "应当" + n.of(does) + "，并" + n.of(does);
        out += n.below(3) == 0 ? "；" + std::string(n.of(who)) + "可以" + n.of(does) + "。" : "。";
    }
    return out + "\n";
}

std::string document(std::uint64_t i) {
    const name own = name_of(i);
    numbers n(i * 2 + 2);
    std::string out = own.place + "人民政府关于印发" + own.title + "的通知\n" + own.number +
                      "\n\n各县（市、区）人民政府，市直有关单位：\n　　现将《" + own.title +
                      "》印发给你们，请遵照执行。\n\n" + own.place + "人民政府\n" +
                      std::to_string(own.year) + "年" + std::to_string(own.month) + "月" +
                      std::to_string(own.day) + "日\n\n" + own.title + "\n\n第1条　为了规范" +
                      n.of(matter) + "的管理，根据《" + n.of(basis) + "》《" + n.of(basis) +
                      "》等规定，结合本地实际，制定本办法。\n";
    int number = 2;
    while (out.size() < 9800) out += article(n, number++);
    out += "第" + std::to_string(number) + "条　本办法自" + std::to_string(own.year) + "年" +
           std::to_string(own.month) + "月" + std::to_string(own.day) + "日起施行";
    const unsigned validity = n.below(4);
    if (validity < 3) out += "，有效期" + std::to_string(3 + validity) + "年";
    if (i > 10 && n.below(8) == 0) {
        const name old = name_of(i - 1 - n.below(10));
        out += "。《" + old.title + "》（" + old.number + "）同时废止";
    }
    return out + "。\n";
}

std::string path_of(std::uint64_t i) {
    char out[32];
    std::snprintf(out, sizeof out, "%04u/%07u.txt", static_cast<unsigned>(i / 1000),
                  static_cast<unsigned>(i));
    return out;
}

/// @par Source IEEE Std 1003.1-2017, pax, "ustar Interchange Format"
std::string tar_entry(const std::string& path, const std::string& text) {
    std::string head(512, '\0');
    const auto put = [&](std::size_t at, const std::string& s) {
        std::memcpy(head.data() + at, s.data(), s.size());
    };
    char size[16];
    std::snprintf(size, sizeof size, "%011zo", text.size());
    put(0, path);
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, size);
    put(136, "00000000000");
    put(148, "        ");
    put(156, "0");
    put(257, std::string("ustar\0"
                         "00",
                         8));
    unsigned sum = 0;
    for (const char c : head) sum += static_cast<unsigned char>(c);
    std::snprintf(size, sizeof size, "%06o", sum);
    put(148, std::string(size, 7) + " ");
    std::string padded = text;
    padded.resize((text.size() + 511) / 512 * 512, '\0');
    return head + padded;
}

std::string line_of(const std::string& path, const std::string& text) {
    std::string out = "{\"id\":\"" + path + "\",\"name\":\"" + path + "\",\"inline\":\"";
    for (const char c : text) out += c == '\n' ? std::string("\\n") : std::string(1, c);
    return out + "\"}\n";
}

int to_stream(std::uint64_t count, bool is_tar) {
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::string out =
            is_tar ? tar_entry(path_of(i), document(i)) : line_of(path_of(i), document(i));
        if (std::fwrite(out.data(), 1, out.size(), stdout) != out.size()) return 1;
    }
    const std::string end(is_tar ? 1024 : 0, '\0');
    return std::fwrite(end.data(), 1, end.size(), stdout) == end.size() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const std::uint64_t count = std::strtoull(argv[1], nullptr, 10);
    const std::string to = argv[2];
    if (to == "-tar" || to == "-ndjson") return to_stream(count, to == "-tar");
    for (std::uint64_t i = 0; i < count; ++i) {
        const fs::path file = fs::path(to) / path_of(i);
        if (i % 1000 == 0) fs::create_directories(file.parent_path());
        std::ofstream out(file, std::ios::binary);
        out << document(i);
        if (!out.flush()) return 1;
    }
    return 0;
}

// Kept in one file so that the wording stays even: what is wrong, then what the user can do.
#include "read/faults.h"

namespace yigui::reading {

fault empty_file(const std::string& path) {
    return {fault_kind::empty,
            path,
            "",
            "文件是空的",
            "检查文件是否传输完整,或从卷宗中移走",
            "the file is empty",
            "check that the file was copied whole, or take it out of the dossier"};
}

fault cannot_open(const std::string& path, const std::string& why_zh, const std::string& why_en) {
    return {fault_kind::unreadable,
            path,
            "",
            "打不开: " + why_zh,
            "检查文件是否存在、是否有读取权限",
            "cannot be opened: " + why_en,
            "check that the file exists and may be read"};
}

fault damaged(const std::string& path, const std::string& zh, const std::string& en,
              const std::string& place) {
    return {fault_kind::damaged,
            path,
            place,
            "文件损坏: " + zh,
            "用原来的程序打开后另存一份,或重新取得这个文件",
            "damaged: " + en,
            "open it with the program that made it and save it again, or get a new copy"};
}

fault over_limit(const std::string& path, const std::string& zh, const std::string& en,
                 const std::string& place) {
    return {fault_kind::limit,
            path,
            place,
            "超出读取限度,未检查: " + zh,
            "确认文件来源;需要检查时拆成较小的文件",
            "over a reading limit, not assessed: " + en,
            "check where the file comes from; split it to have it read"};
}

fault encrypted(const std::string& path, const std::string& place) {
    return {fault_kind::encrypted,
            path,
            place,
            "加了密码",
            "去掉密码后另存一份",
            "needs a password",
            "save a copy without the password"};
}

fault unsupported(const std::string& path, const std::string& what_zh, const std::string& what_en) {
    return {fault_kind::unsupported,
            path,
            "",
            "不读取的格式: " + what_zh,
            "另存为 DOCX、文本或 HTML 再检查",
            "a format that is not read: " + what_en,
            "save it as DOCX, text or HTML"};
}

fault only_pictures(const std::string& path) {
    fault f = unsupported(path, "没有文字(可能是扫描图片)", "no text (maybe scanned pages)");
    f.remedy = "用有文字的版本,或把图片识别成文字后检查";
    f.remedy_en = "use a version with text, or recognise the pictures first";
    return f;
}

fault unknown_encoding(const std::string& path) {
    return {fault_kind::encoding,
            path,
            "",
            "看不出文字编码",
            "另存为 UTF-8 文本",
            "the text encoding cannot be told",
            "save it as UTF-8 text"};
}

}  // namespace yigui::reading

// The clock, the terminal's prompt and the program's own digest are looked at here and handed down
// as values.
#include "app/ledger_access.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>

#include "ledger/files.h"
#include "ledger/trouble.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;
using ledger::trouble;
using ledger::trouble_kind;

/// Echo is off while it lives.
class quiet_terminal {
 public:
    explicit quiet_terminal(int fd) : fd_(fd) {
        is_set_ = tcgetattr(fd_, &before_) == 0;
        termios quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (is_set_) tcsetattr(fd_, TCSAFLUSH, &quiet);
    }
    ~quiet_terminal() {
        if (is_set_) tcsetattr(fd_, TCSAFLUSH, &before_);
    }
    quiet_terminal(const quiet_terminal&) = delete;
    quiet_terminal& operator=(const quiet_terminal&) = delete;

 private:
    int fd_;
    termios before_{};
    bool is_set_ = false;
};

std::string first_line(const std::string& text) {
    return text.substr(0, text.find_first_of("\r\n"));
}

std::optional<std::string> ask_at_terminal() {
    FILE* terminal = std::fopen("/dev/tty", "r+");
    if (!terminal) return std::nullopt;
    std::fputs(say("台账密钥的口令: ", "passphrase of the ledger's key: ").c_str(), terminal);
    std::fflush(terminal);
    char line[512] = "";
    const bool got = [&] {
        const quiet_terminal quiet(fileno(terminal));
        return std::fgets(line, sizeof line, terminal) != nullptr;
    }();
    std::fputs("\n", terminal);
    std::fclose(terminal);
    if (!got) return std::nullopt;
    return first_line(line);
}

std::string passphrase_in(const std::string& file) {
    struct stat s {};
    const auto text = ::stat(file.c_str(), &s) == 0 ? ledger::content_of(file) : std::nullopt;
    if (!text || first_line(*text).empty())
        throw trouble(trouble_kind::refused, file + ": 口令文件读不到,或者第一行是空的",
                      file + ": no passphrase file, or its first line is empty",
                      "检查 --passphrase-file", "check --passphrase-file");
    if ((s.st_mode & 077) != 0)
        throw trouble(trouble_kind::refused, file + ": 口令文件他人也能读",
                      file + ": others can read the passphrase file", "执行 chmod 600",
                      "chmod 600 it");
    return first_line(*text);
}

/// A new key is encrypted when a passphrase file is named; only an encrypted one has to ask.
ledger::signer::passphrase passphrase_of(const ledger_options& o, bool is_new) {
    return [o, is_new]() -> std::optional<std::string> {
        if (!o.passphrase_file.empty()) return passphrase_in(o.passphrase_file);
        return is_new ? std::nullopt : ask_at_terminal();
    };
}

ledger::ledger_address address_of(const ledger_options& o) { return {o.ledger, o.office}; }

/// The file named, else the one beside the ledger; a database has nothing beside it.
std::string beside(const ledger_options& o, const std::string& named, const char* ending,
                   const char* option) {
    if (!named.empty()) return named;
    if (!ledger::is_postgres(o.ledger)) return o.ledger + ending;
    throw trouble(trouble_kind::refused, std::string("PostgreSQL 台账要用 ") + option + " 指明文件",
                  std::string("a PostgreSQL ledger needs ") + option,
                  "密钥和外存的头放在本单位自己的机器上", "keep key and head on your own machine");
}

std::string key_path(const ledger_options& o) { return beside(o, o.key, ".key", "--key"); }

bool exists(const std::string& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

ledger::hash_kind hash_of(const ledger_options& o) {
    return ledger::hash_from(o.hash).value_or(ledger::hash_kind::sha256);
}

void must_name_office(const ledger_options& o) {
    if (!ledger::is_postgres(o.ledger) || !o.office.empty()) return;
    throw trouble(trouble_kind::refused, "PostgreSQL 台账一个单位一条链,要写明 --office",
                  "a PostgreSQL ledger has a chain for each office: name it with --office",
                  "加 --office 单位名", "add --office NAME");
}

/// The key of the ledger there is, or of the one that is begun now.
ledger::signer key_for(const ledger_options& o) {
    const std::string identity = ledger::identity_at(address_of(o));
    if (!identity.empty()) {
        const auto known = ledger::verifier::from_text(identity);
        if (!known)
            throw trouble(
                trouble_kind::damaged, ledger::shown_address(o.ledger) + ": 台账的公钥读不懂",
                ledger::shown_address(o.ledger) + ": the ledger's public key cannot be read",
                "先用 audit verify 查明", "run audit verify first");
        return ledger::signer::open(key_path(o), known->hash(), passphrase_of(o, false));
    }
    const bool is_new = !exists(key_path(o));
    const auto kind = o.sign == "sm2" ? ledger::sign_kind::sm2 : ledger::sign_kind::ed25519;
    return ledger::signer::open_or_create(key_path(o), kind, hash_of(o), passphrase_of(o, is_new));
}

std::string now_in_utc() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

}  // namespace

exit_status guarded(const std::function<exit_status()>& work) {
    try {
        return work();
    } catch (const trouble& t) {
        complain(say(t.zh, t.en), say(t.remedy_zh, t.remedy_en));
        return t.kind == trouble_kind::damaged ? exit_status::integrity : exit_status::usage;
    }
}

ledger_options settled(ledger_options o) {
    must_name_office(o);
    const auto key = ledger::verifier::from_text(ledger::identity_at(address_of(o)));
    if (key) o.hash = ledger::id_of(key->hash());
    return o;
}

std::string head_path(const ledger_options& o) { return beside(o, o.head, ".head", "--head"); }

std::unique_ptr<ledger::store> open_to_read(const ledger_options& o) {
    must_name_office(o);
    if (!ledger::exists(address_of(o)))
        throw trouble(trouble_kind::refused, o.ledger + ": 没有这本台账",
                      o.ledger + ": no such ledger", "检查 --ledger 的路径",
                      "check the path of --ledger");
    return ledger::open_store(address_of(o), ledger::open_for::reading);
}

std::unique_ptr<ledger::store> open_to_import(const ledger_options& o, const std::string& key) {
    must_name_office(o);
    return ledger::open_store(address_of(o), ledger::open_for::writing, key);
}

std::uint64_t write_records(const ledger_options& o, std::vector<ledger::record> records) {
    const auto key = key_for(o);
    const auto store =
        ledger::open_store(address_of(o), ledger::open_for::writing, key.who().text());
    const std::size_t count = records.size();
    const std::string note =
        ledger::append(*store, key, ledger::head_file(head_path(o)), std::move(records));
    const auto last = ledger::read_checkpoint(note, key.who())->size;
    const std::string numbers = count == 1
                                    ? std::to_string(last)
                                    : std::to_string(last - count + 1) + "–" + std::to_string(last);
    std::fputs((say("已记入台账 ", "recorded in ") + ledger::shown_address(o.ledger) +
                say(" 第 ", ", entry ") + numbers + say(" 项\n", "\n"))
                   .c_str(),
               stderr);
    return last;
}

ledger::record begun_record(const ledger_options& o, const std::string& kind) {
    ledger::record r;
    r.kind = kind;
    r.time = now_in_utc();
    r.office = o.office;
    r.person = o.person;
    r.program = program_and_version;
    if (const auto program = ledger::content_of("/proc/self/exe"))
        r.program_digest = digests_of(o, *program);
    return r;
}

std::map<std::string, std::string> digests_of(const ledger_options& o, std::string_view bytes) {
    std::map<std::string, std::string> all;
    for (const auto h : {ledger::hash_kind::sha256, hash_of(o)})
        all[std::string(ledger::id_of(h))] =
            ledger::hex(ledger::bytes_of(ledger::digest_of(h, {bytes})));
    return all;
}

std::string must_read(const std::string& path) {
    auto text = ledger::content_of(path);
    if (!text)
        throw trouble(trouble_kind::refused, path + ": 没有这个文件", path + ": no such file",
                      "检查路径", "check the path");
    return *text;
}

std::optional<std::string> trusted_key(const std::string& file) {
    if (file.empty()) return std::nullopt;
    const auto key = ledger::verifier::from_text(must_read(file));
    if (!key)
        throw trouble(trouble_kind::refused, file + ": 不是台账的公钥文件",
                      file + ": not a ledger's public key", "用建立台账时写出的 .pub 文件",
                      "use the .pub file that was written with the ledger's key");
    return key->text();
}

std::string last_part(const std::string& path) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(path, error);
    return (error ? fs::path(path) : whole).filename().string();
}

}  // namespace yigui::app

// One SQLite file, in rollback-journal mode TRUNCATE with synchronous FULL: a write-ahead log on a
// full disk kills its readers with SIGBUS, and a journal works on network shares. Triggers refuse
// changes made by mistake; changes made on purpose are what verifying is for. The file may come
// from anywhere, so DEFENSIVE is on, the schema is not trusted, and its text must be ours.
#include <sqlite3.h>
#include <unistd.h>

#include <array>
#include <memory>

#include "ledger/store.h"
#include "ledger/trouble.h"

namespace yigui::ledger {
namespace {

constexpr int application_id = 0x59694775;  // "YiGu"
constexpr int format_version = 1;
constexpr int busy_milliseconds = 60000;

constexpr std::array<const char*, 9> schema{
    "CREATE TABLE identity(only INTEGER PRIMARY KEY CHECK(only=1), key TEXT NOT NULL)",
    "CREATE TABLE entry(sequence INTEGER PRIMARY KEY, record BLOB NOT NULL, leaf BLOB NOT NULL, "
    "peaks BLOB NOT NULL)",
    "CREATE TABLE checkpoint(size INTEGER PRIMARY KEY, note TEXT NOT NULL)",
    "CREATE TRIGGER identity_stays BEFORE UPDATE ON identity BEGIN SELECT RAISE(ABORT, 'append "
    "only'); END",
    "CREATE TRIGGER identity_remains BEFORE DELETE ON identity BEGIN SELECT RAISE(ABORT, 'append "
    "only'); END",
    "CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'append only'); "
    "END",
    "CREATE TRIGGER entry_remains BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'append only'); "
    "END",
    "CREATE TRIGGER checkpoint_stays BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'append "
    "only'); END",
    "CREATE TRIGGER checkpoint_remains BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, "
    "'append only'); END"};

class connection {
 public:
    connection(std::string path, int flags) : path_(std::move(path)) {
        sqlite3* opened = nullptr;
        const int result = sqlite3_open_v2(path_.c_str(), &opened, flags, nullptr);
        db_.reset(opened);  // also when it failed: it holds the message, and has to be closed
        if (result != SQLITE_OK) fail();
        sqlite3_extended_result_codes(handle(), 1);
        sqlite3_busy_timeout(handle(), busy_milliseconds);
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        run("PRAGMA cell_size_check=ON");
        run("PRAGMA mmap_size=0");
        run("PRAGMA synchronous=FULL");
    }

    void run(const char* sql) {
        if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
    }
    sqlite3* handle() const { return db_.get(); }
    const std::string& path() const { return path_; }

    [[noreturn]] void fail() const {
        const int code = sqlite3_extended_errcode(handle());
        const std::string why = std::string(sqlite3_errmsg(handle())) + ", " + std::to_string(code);
        switch (code & 0xff) {
            case SQLITE_BUSY:
            case SQLITE_LOCKED:
                throw trouble(trouble_kind::busy,
                              path_ + ": 台账正被别人写入,等得太久 (" + why + ")",
                              path_ + ": the ledger is being written by others (" + why + ")",
                              "稍后再执行一次", "run it again later");
            case SQLITE_CORRUPT:
            case SQLITE_NOTADB:
            case SQLITE_FORMAT:
            case SQLITE_SCHEMA:
            case SQLITE_ERROR:
            case SQLITE_CONSTRAINT:
            case SQLITE_MISMATCH:
            case SQLITE_TOOBIG:
                damaged(why);
            default:
                throw trouble(trouble_kind::cannot_write, path_ + ": 台账读写不了 (" + why + ")",
                              path_ + ": the ledger cannot be read or written (" + why + ")",
                              "检查目录是否存在、权限和磁盘空间",
                              "check that the folder exists, its rights and the room on the disk");
        }
    }
    [[noreturn]] void damaged(const std::string& why) const {
        throw trouble(trouble_kind::damaged, path_ + ": 台账文件损坏 (" + why + ")",
                      path_ + ": the ledger file is damaged (" + why + ")",
                      "用备份或导出件(audit import)恢复,保留损坏的文件备查",
                      "restore it from a copy or an export (audit import), keep the damaged file");
    }

 private:
    std::string path_;
    struct closer {
        void operator()(sqlite3* db) const { sqlite3_close(db); }
    };
    /// Closed also when the constructor fails half-way, as it does on a damaged file.
    std::unique_ptr<sqlite3, closer> db_;
};

class statement {
 public:
    statement(connection& c, const char* sql) : c_(c) {
        if (sqlite3_prepare_v2(c.handle(), sql, -1, &s_, nullptr) != SQLITE_OK) c.fail();
    }
    ~statement() { sqlite3_finalize(s_); }
    statement(const statement&) = delete;
    statement& operator=(const statement&) = delete;

    void bind(int at, std::uint64_t n) {
        sqlite3_bind_int64(s_, at, static_cast<sqlite3_int64>(n));
    }
    void bind_blob(int at, std::string_view b) {
        sqlite3_bind_blob64(s_, at, b.data(), b.size(), SQLITE_TRANSIENT);
    }
    void bind_text(int at, std::string_view t) {
        sqlite3_bind_text64(s_, at, t.data(), t.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    bool step() {
        const int code = sqlite3_step(s_);
        if (code == SQLITE_ROW) return true;
        if (code != SQLITE_DONE) c_.fail();
        return false;
    }
    void reset() { sqlite3_reset(s_); }
    std::uint64_t number(int column) const {
        return static_cast<std::uint64_t>(sqlite3_column_int64(s_, column));
    }
    std::string bytes(int column) const {
        const auto* b = static_cast<const char*>(sqlite3_column_blob(s_, column));
        return b ? std::string(b, static_cast<std::size_t>(sqlite3_column_bytes(s_, column)))
                 : std::string();
    }

 private:
    connection& c_;
    sqlite3_stmt* s_ = nullptr;
};

std::uint64_t number_of(connection& c, const char* sql) {
    statement s(c, sql);
    return s.step() ? s.number(0) : 0;
}
std::string bytes_from(connection& c, const char* sql) {
    statement s(c, sql);
    return s.step() ? s.bytes(0) : std::string();
}

bool is_blank(connection& c) { return number_of(c, "SELECT count(*) FROM sqlite_schema") == 0; }

/// Does the file have our marks and our tables, word for word?
void check_schema(connection& c) {
    const std::uint64_t id = number_of(c, "PRAGMA application_id");
    const std::uint64_t version = number_of(c, "PRAGMA user_version");
    if (id != application_id) c.damaged("no ledger of this program");
    if (version != format_version)
        throw trouble(trouble_kind::damaged,
                      c.path() + ": 不认识的台账格式版本 " + std::to_string(version),
                      c.path() + ": unknown ledger format version " + std::to_string(version),
                      "用写出它的版本打开", "open it with the version that wrote it");
    statement s(c, "SELECT sql FROM sqlite_schema ORDER BY rowid");
    for (const char* sql : schema)
        if (!s.step() || s.bytes(0) != sql) c.damaged("schema");
    if (s.step()) c.damaged("schema");
}

row read_row(const statement& s) {
    row r;
    r.sequence = s.number(0);
    r.entry = s.bytes(1);
    // A digest of the wrong length agrees with no record.
    r.leaf = digest_from_bytes(s.bytes(2)).value_or(digest{});
    r.peaks = s.bytes(3);
    return r;
}

class sqlite_store : public store {
 public:
    sqlite_store(const std::string& path, int flags) : c_(path, flags) {}

    void prepare_for_writing(const std::string& wanted) {
        if (bytes_from(c_, "PRAGMA journal_mode=TRUNCATE") != "truncate")
            c_.damaged("journal mode");
        transaction t(c_);
        if (is_blank(c_)) create(wanted);
        check_schema(c_);
        if (identity() != wanted)
            throw trouble(trouble_kind::refused, c_.path() + ": 密钥不是这本台账的",
                          c_.path() + ": the key is not this ledger's",
                          "用 --key 指明这本台账的密钥", "name this ledger's key with --key");
        t.commit();
    }
    void prepare_for_reading() {
        if (!is_blank(c_)) check_schema(c_);
    }

    std::string identity() override {
        return is_blank(c_) ? "" : bytes_from(c_, "SELECT key FROM identity");
    }

    // The first read of the transaction takes the lock.
    void hold() override { c_.run("BEGIN"); }
    void release() override { sqlite3_exec(c_.handle(), "ROLLBACK", nullptr, nullptr, nullptr); }

    void each_row(const std::function<void(const row&)>& f) override {
        if (is_blank(c_)) return;
        check_pages();
        statement s(c_, "SELECT sequence, record, leaf, peaks FROM entry ORDER BY sequence");
        while (s.step()) f(read_row(s));
    }

    void each_checkpoint(const std::function<void(const std::string&)>& f) override {
        if (is_blank(c_)) return;
        statement s(c_, "SELECT note FROM checkpoint ORDER BY size");
        while (s.step()) f(s.bytes(0));
    }

    std::optional<row> at(std::uint64_t sequence) override {
        if (is_blank(c_)) return std::nullopt;
        statement s(c_, "SELECT sequence, record, leaf, peaks FROM entry WHERE sequence=?1");
        s.bind(1, sequence);
        if (!s.step()) return std::nullopt;
        return read_row(s);
    }

    store_end end() override {
        store_end e;
        if (is_blank(c_)) return e;
        statement s(c_, "SELECT sequence, record, peaks FROM entry ORDER BY sequence DESC LIMIT 1");
        if (s.step()) e = {s.number(0), s.bytes(1), s.bytes(2), {}};
        e.checkpoint = bytes_from(c_, "SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1");
        return e;
    }

    void append(const std::function<addition(const store_end&)>& make) override {
        transaction t(c_);
        const addition a = make(end());
        statement rows(c_, "INSERT INTO entry(sequence, record, leaf, peaks) VALUES(?1,?2,?3,?4)");
        for (const auto& r : a.rows) {
            rows.bind(1, r.sequence);
            rows.bind_blob(2, r.entry);
            rows.bind_blob(3, bytes_of(*r.leaf));
            rows.bind_blob(4, r.peaks);
            rows.step();
            rows.reset();
        }
        statement note(c_, "INSERT INTO checkpoint(size, note) VALUES(?1,?2)");
        note.bind(1, a.size);
        note.bind_text(2, a.checkpoint);
        note.step();
        t.commit();
    }

 private:
    class transaction {
     public:
        explicit transaction(connection& c) : c_(c) { c.run("BEGIN IMMEDIATE"); }
        ~transaction() {
            if (!is_done_) sqlite3_exec(c_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        }
        transaction(const transaction&) = delete;
        transaction& operator=(const transaction&) = delete;
        void commit() {
            c_.run("COMMIT");
            is_done_ = true;
        }

     private:
        connection& c_;
        bool is_done_ = false;
    };

    void create(const std::string& key) {
        c_.run(("PRAGMA application_id=" + std::to_string(application_id)).c_str());
        c_.run(("PRAGMA user_version=" + std::to_string(format_version)).c_str());
        for (const char* sql : schema) c_.run(sql);
        statement s(c_, "INSERT INTO identity(only, key) VALUES(1,?1)");
        s.bind_text(1, key);
        s.step();
    }

    void check_pages() {
        const std::string said = bytes_from(c_, "PRAGMA integrity_check(1)");
        if (said != "ok") c_.damaged(said);
    }

    connection c_;
};

}  // namespace

std::unique_ptr<store> open_sqlite(const std::string& path, open_for use,
                                   const std::string& identity) {
    if (use == open_for::writing) {
        auto s = std::make_unique<sqlite_store>(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        s->prepare_for_writing(identity);
        return s;
    }
    // A reader may have to roll back what a killed writer left, so it asks for the right to write.
    const bool may_write = ::access(path.c_str(), W_OK) == 0;
    auto s = std::make_unique<sqlite_store>(
        path, may_write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    s->prepare_for_reading();
    return s;
}

}  // namespace yigui::ledger

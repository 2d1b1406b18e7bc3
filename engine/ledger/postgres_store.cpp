// One chain an office in a PostgreSQL database (postgres.sql). Appends to a chain take turns by an
// advisory lock of the transaction, so writers need no right to update. When the connection breaks,
// the append is tried again on a new one: it waits for the lock, by which the old transaction has
// ended, and the token of its checkpoint tells whether it was kept.
#include <openssl/rand.h>

#include <charconv>
#include <chrono>
#include <thread>

#include "base/late_library.h"
#include "ledger/libpq.h"
#include "ledger/store.h"
#include "ledger/trouble.h"

namespace yigui::ledger {
namespace {

const late<decltype(::RAND_bytes)> RAND_bytes{libcrypto, "RAND_bytes"};

using clock = std::chrono::steady_clock;
constexpr std::chrono::seconds patience{30};

std::uint64_t number(const std::string& text) {
    std::uint64_t n = 0;
    std::from_chars(text.data(), text.data() + text.size(), n);
    return n;
}

std::string random_token() {
    unsigned char bytes[16];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        throw std::runtime_error("libcrypto: no random bytes");
    return hex({reinterpret_cast<const char*>(bytes), sizeof bytes});
}

row row_at(const pg_answer& a, std::size_t i) {
    row r;
    r.sequence = number(a.at(i, 0));
    r.entry = a.at(i, 1);
    r.leaf = digest_from_bytes(a.at(i, 2)).value_or(digest{});
    r.peaks = a.at(i, 3);
    return r;
}

class postgres_store : public store {
 public:
    postgres_store(std::string address, std::string office)
        : address_(std::move(address)),
          shown_(shown_address(address_)),
          office_(std::move(office)) {}

    void prepare_for_writing(const std::string& wanted) {
        steadily([&] {
            db().run("INSERT INTO yigui.identity VALUES($1::text, $2::text) ON CONFLICT DO NOTHING",
                     {office_, wanted});
        });
        if (identity() != wanted)
            throw trouble(trouble_kind::refused, shown_ + ": 密钥不是这个单位的台账的",
                          shown_ + ": the key is not that of this office's ledger",
                          "检查 --office 和 --key", "check --office and --key");
    }

    std::string identity() override {
        std::string key;
        steadily([&] {
            const auto a =
                db().run("SELECT key FROM yigui.identity WHERE office=$1::text", {office_});
            key = a.rows() == 0 ? "" : a.at(0, 0);
        });
        return key;
    }

    void hold() override {
        steadily([&] { db().run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); });
        is_held_ = true;
    }
    void release() override {
        is_held_ = false;
        roll_back();
    }

    void each_row(const std::function<void(const row&)>& f) override {
        std::string after = "0";
        for (;;) {
            pg_answer a;
            steadily([&] {
                a = db().run(
                    "SELECT e.sequence::text, record, leaf, peaks FROM yigui.entry e WHERE "
                    "office=$1::text AND sequence > $2::text::bigint "
                    "ORDER BY e.sequence LIMIT 1000",
                    {office_, after});
            });
            if (a.rows() == 0) return;
            for (std::size_t i = 0; i < a.rows(); ++i) f(row_at(a, i));
            after = a.at(a.rows() - 1, 0);
        }
    }

    void each_checkpoint(const std::function<void(const std::string&)>& f) override {
        std::string after = "0";
        for (;;) {
            pg_answer a;
            steadily([&] {
                a = db().run(
                    "SELECT size::text, note FROM yigui.checkpoint c WHERE office=$1::text AND "
                    "size > $2::text::bigint ORDER BY c.size LIMIT 1000",
                    {office_, after});
            });
            if (a.rows() == 0) return;
            for (std::size_t i = 0; i < a.rows(); ++i) f(a.at(i, 1));
            after = a.at(a.rows() - 1, 0);
        }
    }

    std::optional<row> at(std::uint64_t sequence) override {
        std::optional<row> found;
        const std::string n = std::to_string(sequence);
        steadily([&] {
            const auto a = db().run(
                "SELECT e.sequence::text, record, leaf, peaks FROM yigui.entry e WHERE "
                "office=$1::text AND sequence = $2::text::numeric",
                {office_, n});
            if (a.rows() > 0) found = row_at(a, 0);
        });
        return found;
    }

    store_end end() override {
        store_end e;
        steadily([&] { e = read_end(); });
        return e;
    }

    /// Of the whole database, whatever this one's office is.
    std::vector<std::string> offices() {
        std::vector<std::string> all;
        steadily([&] {
            all.clear();
            const auto a =
                db().run("SELECT office FROM yigui.identity i ORDER BY i.office COLLATE \"C\"");
            for (std::size_t i = 0; i < a.rows(); ++i) all.push_back(a.at(i, 0));
        });
        return all;
    }

    void append(const std::function<addition(const store_end&)>& make) override {
        const std::string token = random_token();
        steadily([&] {
            try {
                append_once(make, token);
            } catch (const pg_lost&) {
                throw;
            } catch (...) {
                roll_back();
                throw;
            }
        });
    }

 private:
    pg_connection& db() {
        if (!db_) db_ = std::make_unique<pg_connection>(address_, shown_);
        return *db_;
    }

    void roll_back() {
        try {
            if (db_) db_->run("ROLLBACK");
        } catch (...) {
            db_.reset();
        }
    }

    /// Does it, on a new connection when the old one breaks, until it is done or patience ends.
    template <class Work>
    void steadily(const Work& work) {
        const auto start = clock::now();
        for (int turn = 0;; ++turn) {
            try {
                return work();
            } catch (const pg_lost& lost) {
                db_.reset();
                // What is read under hold() has to be of one state.
                if (is_held_ || clock::now() - start > patience)
                    throw trouble(trouble_kind::busy, shown_ + ": 数据库连不上 (" + lost.why + ")",
                                  shown_ + ": no connection to the database (" + lost.why + ")",
                                  "检查地址和网络;正在写入的,连上后用 audit list 查看是否已经记下",
                                  "check address and network; audit list tells whether an entry "
                                  "under way was kept");
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(turn < 10 ? 50 : 500));
        }
    }

    store_end read_end() {
        store_end e;
        const auto last = db().run(
            "SELECT e.sequence::text, record, peaks FROM yigui.entry e WHERE office=$1::text "
            "ORDER BY e.sequence DESC LIMIT 1",
            {office_});
        if (last.rows() > 0) e = {number(last.at(0, 0)), last.at(0, 1), last.at(0, 2), {}};
        const auto note = db().run(
            "SELECT note FROM yigui.checkpoint c WHERE office=$1::text ORDER BY c.size DESC LIMIT "
            "1",
            {office_});
        if (note.rows() > 0) e.checkpoint = note.at(0, 0);
        return e;
    }

    void append_once(const std::function<addition(const store_end&)>& make,
                     const std::string& token) {
        db().run("BEGIN");
        db().run("SELECT pg_advisory_xact_lock(hashtextextended('yigui ' || $1::text, 0))",
                 {office_});
        const auto kept =
            db().run("SELECT 1 FROM yigui.checkpoint c WHERE office=$1::text AND token=$2::text",
                     {office_, token});
        if (kept.rows() == 0) insert(make(read_end()), token);
        db().run("COMMIT");
    }

    /// All rows in one statement: a statement each would cost a batch a round trip a row.
    void insert(const addition& a, const std::string& token) {
        std::string rows;
        for (const auto& r : a.rows)
            rows += (rows.empty() ? "[[" : ",[") + std::to_string(r.sequence) + ",\"" +
                    base64(r.entry) + "\",\"" + base64(bytes_of(*r.leaf)) + "\",\"" +
                    base64(r.peaks) + "\"]";
        rows += rows.empty() ? "[]" : "]";
        db().run(
            "INSERT INTO yigui.entry SELECT $1::text, (r->>0)::bigint, decode(r->>1, 'base64'), "
            "decode(r->>2, 'base64'), decode(r->>3, 'base64') "
            "FROM json_array_elements($2::text::json) r",
            {office_, rows});
        const std::string size = std::to_string(a.size);
        db().run(
            "INSERT INTO yigui.checkpoint VALUES($1::text, $2::text::bigint, $3::text, $4::text)",
            {office_, size, a.checkpoint, token});
    }

    std::string address_, shown_, office_;
    std::unique_ptr<pg_connection> db_;
    bool is_held_ = false;
};

}  // namespace

bool is_postgres(const std::string& address) {
    return address.starts_with("postgresql://") || address.starts_with("postgres://");
}

std::vector<std::string> offices_at(const std::string& address) {
    return postgres_store(address, "").offices();
}

std::string shown_address(const std::string& address) {
    if (!is_postgres(address)) return address;
    const auto start = address.find("://") + 3;
    const auto host = address.find('@', start);
    const auto query = address.find('?', start);
    std::string shown = address.substr(0, start);
    shown += host != std::string::npos && host < query ? address.substr(host + 1)
                                                       : address.substr(start);
    // A query may hold a password too.
    return shown.substr(0, shown.find('?'));
}

std::unique_ptr<store> open_postgres(const std::string& address, const std::string& office,
                                     open_for use, const std::string& identity) {
    auto s = std::make_unique<postgres_store>(address, office);
    if (use == open_for::writing) s->prepare_for_writing(identity);
    return s;
}

}  // namespace yigui::ledger

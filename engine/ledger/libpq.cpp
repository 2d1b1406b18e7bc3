// dlopen once, never closed. Parameters are sent in binary; those that are numbers are cast from
// text in the SQL.
#include "ledger/libpq.h"

#include <dlfcn.h>
#include <postgresql/libpq-fe.h>

#include "ledger/trouble.h"

namespace yigui::ledger {
namespace {

struct library {
    decltype(&PQconnectdb) connect = nullptr;
    decltype(&PQfinish) finish = nullptr;
    decltype(&PQstatus) status = nullptr;
    decltype(&PQerrorMessage) message = nullptr;
    decltype(&PQexecParams) run = nullptr;
    decltype(&PQsetNoticeProcessor) set_notices = nullptr;
    decltype(&PQresultStatus) outcome = nullptr;
    decltype(&PQresultErrorField) field = nullptr;
    decltype(&PQntuples) rows = nullptr;
    decltype(&PQnfields) columns = nullptr;
    decltype(&PQgetvalue) value = nullptr;
    decltype(&PQgetlength) length = nullptr;
    decltype(&PQclear) clear = nullptr;
    bool is_whole = true;

    library() {
        void* so = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
        const auto find = [&](auto& f, const char* name) {
            f = so ? reinterpret_cast<std::remove_reference_t<decltype(f)>>(dlsym(so, name))
                   : nullptr;
            is_whole = is_whole && f;
        };
        find(connect, "PQconnectdb");
        find(finish, "PQfinish");
        find(status, "PQstatus");
        find(message, "PQerrorMessage");
        find(run, "PQexecParams");
        find(set_notices, "PQsetNoticeProcessor");
        find(outcome, "PQresultStatus");
        find(field, "PQresultErrorField");
        find(rows, "PQntuples");
        find(columns, "PQnfields");
        find(value, "PQgetvalue");
        find(length, "PQgetlength");
        find(clear, "PQclear");
    }
};

const library& pq() {
    static const library loaded;
    return loaded;
}

std::string trimmed(const char* text) {
    std::string s = text ? text : "";
    while (!s.empty() && (s.back() == '\n' || s.back() == ' ')) s.pop_back();
    return s;
}

}  // namespace

struct pg_connection::connection {
    PGconn* c = nullptr;
    std::string shown;

    [[noreturn]] void refuse(const std::string& state, const std::string& why) const {
        const std::string what = " (" + state + " " + why + ")";
        if (state == "3F000" || state == "42P01")
            throw trouble(trouble_kind::refused, shown + ": 数据库里没有台账的表" + what,
                          shown + ": the database has no ledger tables" + what,
                          "请管理员执行 psql -f postgres.sql",
                          "have its owner run psql -f postgres.sql");
        if (state.starts_with("28") || state == "42501" || state == "3D000")
            throw trouble(
                trouble_kind::refused, shown + ": 数据库不准许" + what,
                shown + ": the database refuses" + what,
                "检查用户名、口令(~/.pgpass)和角色 yigui_writer、yigui_reader",
                "check user, password (~/.pgpass) and the role yigui_writer or yigui_reader");
        throw trouble(trouble_kind::cannot_write, shown + ": 数据库读写不了" + what,
                      shown + ": the database cannot be read or written" + what,
                      "请管理员查看数据库的日志", "have its owner look at the server's log");
    }
};

pg_connection::pg_connection(const std::string& address, std::string shown)
    : c_(std::make_unique<connection>()) {
    c_->shown = std::move(shown);
    if (!pq().is_whole)
        throw trouble(trouble_kind::refused, "没有安装 PostgreSQL 的客户端库 libpq",
                      "PostgreSQL's client library libpq is not installed", "安装软件包 libpq5",
                      "install the package libpq5");
    c_->c = pq().connect(address.c_str());
    if (c_->c && pq().status(c_->c) == CONNECTION_OK) {
        // What the server says on its way down would go to standard error; the error says it too.
        pq().set_notices(
            c_->c, [](void*, const char*) {}, nullptr);
        return;
    }
    const std::string why = trimmed(c_->c ? pq().message(c_->c) : "");
    pq().finish(c_->c);
    c_->c = nullptr;
    // libpq gives no state for a failed connection; these are refusals, the rest may pass.
    for (const char* refusal : {"password authentication failed", "does not exist", "pg_hba.conf",
                                "no password supplied", "invalid "})
        if (why.find(refusal) != std::string::npos) c_->refuse("28000", why);
    throw pg_lost{why};
}

pg_connection::~pg_connection() {
    if (c_->c) pq().finish(c_->c);
}

pg_answer pg_connection::run(const char* sql, const std::vector<std::string_view>& parameters) {
    std::vector<const char*> values;
    std::vector<int> lengths, formats(parameters.size(), 1);
    for (const auto p : parameters) {
        values.push_back(p.data() ? p.data() : "");
        lengths.push_back(static_cast<int>(p.size()));
    }
    const std::unique_ptr<PGresult, void (*)(PGresult*)> r(
        pq().run(c_->c, sql, static_cast<int>(values.size()), nullptr, values.data(),
                 lengths.data(), formats.data(), 1),
        [](PGresult* p) { pq().clear(p); });
    const auto outcome = pq().outcome(r.get());
    if (outcome != PGRES_COMMAND_OK && outcome != PGRES_TUPLES_OK) {
        const std::string why = trimmed(pq().message(c_->c));
        const char* field = r ? pq().field(r.get(), PG_DIAG_SQLSTATE) : nullptr;
        const std::string state = field ? field : "";
        // Class 57P: the server is going down or not up yet. Class 40: try the same again.
        if (pq().status(c_->c) != CONNECTION_OK || state.empty() || state.starts_with("57P") ||
            state.starts_with("40") || state.starts_with("08"))
            throw pg_lost{why};
        c_->refuse(state, why);
    }
    pg_answer a;
    for (int row = 0; row < pq().rows(r.get()); ++row) {
        a.rows_.emplace_back();
        for (int column = 0; column < pq().columns(r.get()); ++column)
            a.rows_.back().emplace_back(
                pq().value(r.get(), row, column),
                static_cast<std::size_t>(pq().length(r.get(), row, column)));
    }
    return a;
}

}  // namespace yigui::ledger

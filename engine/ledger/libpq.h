// The few functions of libpq that the store calls, loaded when the first PostgreSQL ledger is
// opened: libpq and the twenty libraries it brings would cost every other command 5 ms at its start,
// and the program runs where they are not installed.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yigui::ledger {

/// The answer of the server to one statement.
class pg_answer {
 public:
    std::size_t rows() const { return rows_.size(); }
    const std::string& at(std::size_t row, std::size_t column) const { return rows_[row][column]; }

 private:
    friend class pg_connection;
    std::vector<std::vector<std::string>> rows_;
};

/// The connection broke: whether the last statement took effect is not known.
struct pg_lost {
    std::string why;
};

class pg_connection {
 public:
    /// @throws pg_lost when there is no server, trouble when it refuses or libpq is not installed
    pg_connection(const std::string& address, std::string shown);
    ~pg_connection();
    pg_connection(const pg_connection&) = delete;
    pg_connection& operator=(const pg_connection&) = delete;

    /// Parameters and answers go as bytes. @throws pg_lost, trouble
    pg_answer run(const char* sql, const std::vector<std::string_view>& parameters = {});

 private:
    struct connection;
    std::unique_ptr<connection> c_;
};

}  // namespace yigui::ledger

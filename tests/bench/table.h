// The printed table, and the ratios kept from an earlier run to compare with.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "process.h"

namespace bench {

struct row {
    std::string name;
    run took;                 ///< for all documents of the row
    double documents = 0;     ///< 0: documents/s makes no sense
    double multiple = 0;      ///< of P
    double slower = 0;        ///< than Yigui at the same work; 0 for Yigui itself
    std::string remark = {};  ///< behind the figures
    bool is_ours = false;     ///< its multiple is kept and compared
};

class table {
 public:
    /// `kept` is a file of lines "name, ratio, date", separated by tabs; it may be missing.
    explicit table(std::filesystem::path kept);
    void head() const;
    void section(const std::string& name) const;
    void add(const row&);
    void left_out(const std::string& name, const std::string& why) const;
    /// Writes the ratios of this run to the file; those of rows that were not run stay.
    void keep() const;

 private:
    struct ratio {
        double value = 0;
        std::string date;
    };
    std::string change(const row&) const;

    std::filesystem::path file_;
    std::map<std::string, ratio> kept_, new_;
};

}  // namespace bench

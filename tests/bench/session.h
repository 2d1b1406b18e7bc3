// What one run of the bench shares: documents, rules, the yardstick P and the table.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "documents.h"
#include "process.h"
#include "recognise/recognise.h"
#include "rules.h"
#include "table.h"

namespace bench {

/// P: what pugixml's parse_default takes in place for all documents as XML, on one core. It is
/// measured beside every row, since the speed of a shared machine drifts by a third.
class yardstick {
 public:
    explicit yardstick(std::vector<std::string> xml) : xml_(std::move(xml)) {}
    double seconds();
    const std::vector<std::string>& xml() const { return xml_; }

 private:
    std::vector<std::string> xml_;
    std::vector<char> copy_;  ///< what is parsed; filled outside the time taken
};

/// The medians of some rounds of a work and of P beside it.
struct measured {
    run median;
    double p = 0;
};

struct session {
    documents papers;
    std::vector<std::string> raw, folded;  ///< repeated
    yardstick p;
    std::shared_ptr<const yigui::phrase_book> book;
    std::vector<rule> rules;
    yigui::recognising::phrase_data chosen;  ///< the rules, as our engine loads them
    temporary_folder temp;
    table rows;
    bool is_scaled = false;  ///< also 350,000 documents

    std::size_t count() const { return raw.size(); }
    measured measure(int rounds, const std::function<run()>& work);
    /// Work of this process.
    measured measure_inside(int rounds, const std::function<void()>& work);
    /// A row about all documents.
    row row_of(const std::string& name, const measured&, bool is_ours) const;
};

double seconds_of(const std::function<void()>& work);
/// "12,345 pairs, as the judge" or how many differ.
std::string agreement(const fired& found, const fired& judged);

// The parts of the table, in this order.
void measure_own_reading(session&);
/// Gives the multiple of P of a scan for the 200 rules.
double measure_own_scan(session&);
void measure_inside_peers(session&, double own_scan);
void measure_process_peers(session&);
void measure_single_documents(session&);
void measure_formats();
void measure_growth(session&);

/// bench --scan RULES LIST THREADS: the work that process peers are compared at. Reads the listed
/// texts and prints "document rule" for every rule that fires.
int scan_files(const std::string& rules, const std::string& list, unsigned threads);

}  // namespace bench

// What has to hold for any document that a reader gives, whatever bytes it was made from.
#pragma once

#include <cstdlib>

#include "base/unicode.h"
#include "read/read.h"

/// Aborts when a span lies outside the text, cuts a character, or leads out of the source.
inline void must_be_sound(const yigui::document& doc, std::size_t source_size) {
    const auto require = [](bool holds) {
        if (!holds) std::abort();
    };
    require(yigui::is_valid_utf8(doc.text));
    std::size_t last = 0;
    for (const auto& b : doc.blocks) {
        require(last <= b.range.begin && b.range.begin < b.range.end);
        last = b.range.end;
        require(last <= doc.text.size() && yigui::is_valid_utf8(doc.at(b.range)));
        doc.locate(b.range);
        doc.address(b.range);
    }
    last = 0;
    for (const auto& r : doc.origins) {
        require(last <= r.text_begin && r.text_begin < r.text_end && r.text_end <= doc.text.size());
        require(r.source_begin <= r.source_end && r.part < doc.parts.size());
        // A part of a package has a size of its own.
        require(!doc.parts[r.part].empty() || r.source_end <= source_size);
        last = r.text_end;
    }
    for (std::size_t i = 0; i < doc.nodes.size(); ++i) {
        const auto& n = doc.nodes[i];
        require(n.parent <= i && n.range.begin <= n.range.end && n.range.end <= doc.text.size());
        require(doc.nodes[n.parent].range.contains(n.range));
    }
    yigui::dump(doc);
}

/// Tight limits, so that a run stays short; the limits themselves are what hostile files meet.
inline yigui::read_limits fuzz_limits() {
    yigui::read_limits out;
    out.file_bytes = 1u << 20;
    out.total_bytes = 4u << 20;
    out.entries = 100;
    out.office_seconds = 0;
    return out;
}

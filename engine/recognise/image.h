// Writes finished tables one behind the other as plain bytes, and reads them back: one function of
// a class does both, so that the two can't differ. Not a file format: what is read was written by
// a program of the same build and lies in the program itself (app/compile_phrases).
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace yigui::recognising {

class image {
 public:
    /// Writes.
    image() : is_writing_(true) {}
    /// Reads what `bytes()` gave. Views will be into these bytes, which have to outlive them.
    explicit image(std::string_view bytes) : left_(bytes) {
        std::uint64_t characters = 0;
        carry(characters);
        place_ = 0;
        characters_ = bytes.substr(characters);
    }
    /// All that was written.
    std::string bytes() const {
        const std::uint64_t characters = sizeof characters + written_.size();
        std::string out(sizeof characters, '\0');
        std::memcpy(out.data(), &characters, sizeof characters);
        return out + written_ + all_characters_;
    }

    /// A plain value, or a vector of them; without padding, so that the same data gives the same
    /// bytes.
    template <class T>
    requires std::has_unique_object_representations_v<T>
    void carry(T& value) { carry_bytes(reinterpret_cast<char*>(&value), sizeof value); }
    template <class T>
    requires std::has_unique_object_representations_v<T>
    void carry(std::optional<T>& value) {
        bool has = value.has_value();
        carry(has);
        if (has) carry(value ? *value : value.emplace());
    }
    template <class T>
    requires std::has_unique_object_representations_v<T>
    void carry(std::vector<T>& table) {
        carry_size(table);
        carry_bytes(reinterpret_cast<char*>(table.data()), table.size() * sizeof(T));
    }
    /// A finished table. What is read stays where it lies: copying megabytes took
    /// longer than reading a paper.
    template <class T>
    requires std::has_unique_object_representations_v<T>
    void carry(std::span<const T>& table) {
        std::uint64_t size = table.size();
        carry(size);
        for (char padding = 0; place_ % alignof(std::uint64_t) != 0;)
            carry_bytes(&padding, sizeof padding);
        if (is_writing_)
            written_.append(reinterpret_cast<const char*>(table.data()), table.size_bytes());
        else
            table = {reinterpret_cast<const T*>(left_.data()), size};
        if (!is_writing_) left_.remove_prefix(table.size_bytes());
        place_ += table.size_bytes();
    }
    /// What has views or tables inside: `f` is called for each element, and makes it when reading.
    template <class T, class F>
    void carry_each(std::vector<T>& table, F f) {
        carry_size(table);
        for (T& one : table) f(one);
    }
    void carry(std::string_view& view) {
        place p;
        if (is_writing_) p = place_of(view);
        carry(p);
        if (!is_writing_) view = characters_.substr(p.begin, p.size);
    }
    void carry(std::string& s) {
        std::string_view view = s;
        carry(view);
        if (!is_writing_) s = view;
    }

 private:
    struct place {
        std::uint32_t begin = 0, size = 0;
    };
    /// The same words come again and again.
    place place_of(std::string_view view) {
        const auto begin = static_cast<std::uint32_t>(all_characters_.size());
        const auto [it, is_new] = places_.emplace(view, begin);
        if (is_new) all_characters_ += view;
        return {it->second, static_cast<std::uint32_t>(view.size())};
    }
    template <class Table>
    void carry_size(Table& table) {
        std::uint64_t size = table.size();
        carry(size);
        if (!is_writing_) table.resize(size);
    }
    void carry_bytes(char* bytes, std::size_t size) {
        place_ += size;
        if (is_writing_) {
            written_.append(bytes, size);
        } else if (size > 0) {
            std::memcpy(bytes, left_.data(), size);
            left_.remove_prefix(size);
        }
    }

    bool is_writing_ = false;
    std::size_t place_ = 0;  ///< in the image, without the eight bytes in front
    std::string written_, all_characters_;
    std::unordered_map<std::string, std::uint32_t> places_;
    std::string_view left_, characters_;
};

}  // namespace yigui::recognising

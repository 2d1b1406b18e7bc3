// Eight Chinese characters at a time: nearly all of a text are characters of three bytes, and where
// the processor has AVX2 one instruction looks at eight of them. Whoever uses this has a loop over
// single characters beside it, for what is left and for other processors.
#pragma once

#ifdef __AVX2__
#include <immintrin.h>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace yigui::eight {

constexpr std::size_t lanes = 8, width = 3;  ///< characters, and bytes of each
constexpr std::size_t reach = 32;            ///< bytes of text that must be there

/// The four bytes from each of the eight places on, one in each lane.
inline __m256i bytes_at(const char* at) {
    const auto sixteen = [](const char* p) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    };
    const __m256i both = _mm256_set_m128i(sixteen(at + 4 * width), sixteen(at));
    return _mm256_shuffle_epi8(
        both, _mm256_setr_epi8(0, 1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9, 9, 10, 11, 12,  //
                               0, 1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9, 9, 10, 11, 12));
}

inline __m256i all(std::uint32_t lane) { return _mm256_set1_epi32(static_cast<int>(lane)); }

inline std::array<std::uint32_t, lanes> lanes_of(__m256i all) {
    alignas(__m256i) std::array<std::uint32_t, lanes> out;
    _mm256_store_si256(reinterpret_cast<__m256i*>(out.data()), all);
    return out;
}

/// The first of the four bytes lowest.
inline __m256i characters_at(const char* at) {
    return _mm256_and_si256(bytes_at(at), all(0xFFFFFF));
}

/// A bit for each lane that is all ones, of those that are all ones or zero.
inline unsigned bits_of(__m256i each) {
    return static_cast<unsigned>(_mm256_movemask_ps(_mm256_castsi256_ps(each)));
}

/// Which of the lanes hold the form of a character of three bytes, all ones for those that do.
inline __m256i have_form(__m256i characters) {
    return _mm256_cmpeq_epi32(_mm256_and_si256(characters, all(0xC0C0F0)), all(0x8080E0));
}

/// How many characters begin within reach, in valid UTF-8.
inline std::size_t begins_within(const char* at) {
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    constexpr char last_continuation = '\xBF';  // of signed bytes these are the lowest
    const __m256i begins = _mm256_cmpgt_epi8(bytes, _mm256_set1_epi8(last_continuation));
    return static_cast<std::size_t>(
        std::popcount(static_cast<std::uint32_t>(_mm256_movemask_epi8(begins))));
}

/// How many characters of three bytes stand from there on in valid UTF-8, up to ten.
inline unsigned count_at(const char* at) {
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    const auto each = [](int byte) { return _mm256_set1_epi8(static_cast<char>(byte)); };
    const __m256i leads = _mm256_cmpeq_epi8(_mm256_and_si256(bytes, each(0xF0)), each(0xE0));
    constexpr unsigned every_third = 0b1001001001001001001001001001, most = 10;
    const unsigned others = ~static_cast<unsigned>(_mm256_movemask_epi8(leads)) & every_third;
    return others == 0 ? most : static_cast<unsigned>(std::countr_zero(others)) / width;
}

}  // namespace yigui::eight
#endif

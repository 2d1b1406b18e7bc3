// OpenSSL's keys. Ed25519 signs the message itself; SM2 signs its SM3 digest with the default
// identity of GM/T 0009, and OpenSSL refuses signatures that are not in the one DER form.
#include "ledger/signing.h"

#include <fcntl.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stdexcept>
#include <vector>

#include "base/late_library.h"
#include "ledger/files.h"
#include "ledger/trouble.h"

namespace yigui::ledger {
namespace {

const late<decltype(::BIO_ctrl)> BIO_ctrl{libcrypto, "BIO_ctrl"};
const late<decltype(::BIO_free)> BIO_free{libcrypto, "BIO_free"};
const late<decltype(::BIO_new)> BIO_new{libcrypto, "BIO_new"};
const late<decltype(::BIO_new_mem_buf)> BIO_new_mem_buf{libcrypto, "BIO_new_mem_buf"};
const late<decltype(::BIO_s_secmem)> BIO_s_secmem{libcrypto, "BIO_s_secmem"};
const late<decltype(::ERR_clear_error)> ERR_clear_error{libcrypto, "ERR_clear_error"};
const late<decltype(::EVP_DigestSign)> EVP_DigestSign{libcrypto, "EVP_DigestSign"};
const late<decltype(::EVP_DigestSignInit)> EVP_DigestSignInit{libcrypto, "EVP_DigestSignInit"};
const late<decltype(::EVP_DigestVerify)> EVP_DigestVerify{libcrypto, "EVP_DigestVerify"};
const late<decltype(::EVP_DigestVerifyInit)> EVP_DigestVerifyInit{libcrypto,
                                                                  "EVP_DigestVerifyInit"};
const late<decltype(::EVP_MD_CTX_free)> EVP_MD_CTX_free{libcrypto, "EVP_MD_CTX_free"};
const late<decltype(::EVP_MD_CTX_new)> EVP_MD_CTX_new{libcrypto, "EVP_MD_CTX_new"};
const late<decltype(::EVP_MD_CTX_set_pkey_ctx)> EVP_MD_CTX_set_pkey_ctx{libcrypto,
                                                                        "EVP_MD_CTX_set_pkey_ctx"};
const late<decltype(::EVP_PKEY_CTX_free)> EVP_PKEY_CTX_free{libcrypto, "EVP_PKEY_CTX_free"};
const late<decltype(::EVP_PKEY_CTX_new)> EVP_PKEY_CTX_new{libcrypto, "EVP_PKEY_CTX_new"};
const late<decltype(::EVP_PKEY_CTX_new_from_name)> EVP_PKEY_CTX_new_from_name{
    libcrypto, "EVP_PKEY_CTX_new_from_name"};
const late<decltype(::EVP_PKEY_CTX_set1_id)> EVP_PKEY_CTX_set1_id{libcrypto,
                                                                  "EVP_PKEY_CTX_set1_id"};
const late<decltype(::EVP_PKEY_Q_keygen)> EVP_PKEY_Q_keygen{libcrypto, "EVP_PKEY_Q_keygen"};
const late<decltype(::EVP_PKEY_free)> EVP_PKEY_free{libcrypto, "EVP_PKEY_free"};
const late<decltype(::EVP_PKEY_fromdata)> EVP_PKEY_fromdata{libcrypto, "EVP_PKEY_fromdata"};
const late<decltype(::EVP_PKEY_fromdata_init)> EVP_PKEY_fromdata_init{libcrypto,
                                                                      "EVP_PKEY_fromdata_init"};
const late<decltype(::EVP_PKEY_get_octet_string_param)> EVP_PKEY_get_octet_string_param{
    libcrypto, "EVP_PKEY_get_octet_string_param"};
const late<decltype(::EVP_PKEY_get_raw_public_key)> EVP_PKEY_get_raw_public_key{
    libcrypto, "EVP_PKEY_get_raw_public_key"};
const late<decltype(::EVP_PKEY_get_size)> EVP_PKEY_get_size{libcrypto, "EVP_PKEY_get_size"};
const late<decltype(::EVP_PKEY_is_a)> EVP_PKEY_is_a{libcrypto, "EVP_PKEY_is_a"};
const late<decltype(::EVP_PKEY_new_raw_public_key)> EVP_PKEY_new_raw_public_key{
    libcrypto, "EVP_PKEY_new_raw_public_key"};
const late<decltype(::EVP_aes_256_cbc)> EVP_aes_256_cbc{libcrypto, "EVP_aes_256_cbc"};
const late<decltype(::EVP_sm3)> EVP_sm3{libcrypto, "EVP_sm3"};
const late<decltype(::OSSL_PARAM_construct_end)> OSSL_PARAM_construct_end{
    libcrypto, "OSSL_PARAM_construct_end"};
const late<decltype(::OSSL_PARAM_construct_octet_string)> OSSL_PARAM_construct_octet_string{
    libcrypto, "OSSL_PARAM_construct_octet_string"};
const late<decltype(::OSSL_PARAM_construct_utf8_string)> OSSL_PARAM_construct_utf8_string{
    libcrypto, "OSSL_PARAM_construct_utf8_string"};
const late<decltype(::PEM_read_bio_PrivateKey)> PEM_read_bio_PrivateKey{libcrypto,
                                                                        "PEM_read_bio_PrivateKey"};
const late<decltype(::PEM_write_bio_PKCS8PrivateKey)> PEM_write_bio_PKCS8PrivateKey{
    libcrypto, "PEM_write_bio_PKCS8PrivateKey"};

constexpr std::string_view name_start = "yigui.invalid/ledger/";
constexpr std::string_view format_version = "1";
constexpr std::string_view sm2_type = "\xffyigui.invalid/sm2/";
constexpr std::string_view sm2_identity = "1234567812345678";

using key_pointer = std::unique_ptr<EVP_PKEY, deleter<EVP_PKEY_free>>;
using digest_context = std::unique_ptr<EVP_MD_CTX, deleter<EVP_MD_CTX_free>>;
using key_context = std::unique_ptr<EVP_PKEY_CTX, deleter<EVP_PKEY_CTX_free>>;
using bio_pointer = std::unique_ptr<BIO, deleter<BIO_free>>;

[[noreturn]] void broken(const char* what) {
    ERR_clear_error();
    throw std::runtime_error(std::string("libcrypto: ") + what);
}

const unsigned char* raw(std::string_view s) {
    return reinterpret_cast<const unsigned char*>(s.data());
}

std::string type_of(sign_kind k) {
    return k == sign_kind::sm2 ? std::string(sm2_type) : std::string("\x01");
}
std::size_t key_size(sign_kind k) { return k == sign_kind::sm2 ? 65 : 32; }

key_pointer public_key(sign_kind k, std::string_view bytes) {
    key_pointer key;
    if (k == sign_kind::ed25519) {
        key.reset(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(bytes), bytes.size()));
        return key;
    }
    const key_context c(EVP_PKEY_CTX_new_from_name(nullptr, "SM2", nullptr));
    std::string group = "SM2", point(bytes);
    OSSL_PARAM given[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end()};
    EVP_PKEY* made = nullptr;
    if (c && EVP_PKEY_fromdata_init(c.get()) == 1)
        EVP_PKEY_fromdata(c.get(), &made, EVP_PKEY_PUBLIC_KEY, given);
    key.reset(made);
    return key;
}

std::string public_bytes(EVP_PKEY* key, sign_kind k) {
    std::string bytes(key_size(k), '\0');
    std::size_t size = bytes.size();
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    const int good = k == sign_kind::ed25519
                         ? EVP_PKEY_get_raw_public_key(key, out, &size)
                         : EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, out,
                                                           bytes.size(), &size);
    // SM2 points are wanted whole (0x04, x, y), which is what OpenSSL gives by default.
    if (good != 1 || size != bytes.size()) broken("no public key");
    return bytes;
}

/// The contexts of one signature or check.
struct signing_context {
    key_context inner;
    digest_context outer{EVP_MD_CTX_new()};
    bool is_good = false;

    signing_context(EVP_PKEY* key, bool is_signing) {
        if (!outer) broken("no memory");
        const EVP_MD* method = nullptr;
        if (EVP_PKEY_is_a(key, "SM2") == 1) {
            // The identity has to be known before the digest starts.
            inner.reset(EVP_PKEY_CTX_new(key, nullptr));
            if (!inner || EVP_PKEY_CTX_set1_id(inner.get(), sm2_identity.data(),
                                               static_cast<int>(sm2_identity.size())) != 1)
                return;
            EVP_MD_CTX_set_pkey_ctx(outer.get(), inner.get());
            method = EVP_sm3();
        }
        const auto& start = is_signing ? EVP_DigestSignInit : EVP_DigestVerifyInit;
        is_good = start(outer.get(), nullptr, method, nullptr, key) == 1;
    }
};

std::optional<sign_kind> kind_of(EVP_PKEY* key) {
    if (EVP_PKEY_is_a(key, "ED25519") == 1) return sign_kind::ed25519;
    if (EVP_PKEY_is_a(key, "SM2") == 1) return sign_kind::sm2;
    return std::nullopt;
}

key_pointer new_key(sign_kind k) {
    key_pointer key(k == sign_kind::sm2 ? EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2")
                                        : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    if (!key) broken("cannot make a key");
    return key;
}

std::string as_pem(EVP_PKEY* key, const std::optional<std::string>& passphrase) {
    const bio_pointer out(BIO_new(BIO_s_secmem()));
    const int good =
        out ? PEM_write_bio_PKCS8PrivateKey(
                  out.get(), key, passphrase ? EVP_aes_256_cbc() : nullptr,
                  passphrase ? passphrase->c_str() : nullptr,
                  passphrase ? static_cast<int>(passphrase->size()) : 0, nullptr, nullptr)
            : 0;
    char* text = nullptr;
    const long size = good == 1 ? BIO_get_mem_data(out.get(), &text) : 0;
    if (size <= 0) broken("cannot write a key");
    return {text, static_cast<std::size_t>(size)};
}

struct asked {
    const signer::passphrase& source;
    bool was_asked = false;
};

int give_passphrase(char* into, int room, int, void* user) {
    auto& a = *static_cast<asked*>(user);
    a.was_asked = true;
    const auto p = a.source ? a.source() : std::nullopt;
    if (!p || p->size() > static_cast<std::size_t>(room)) return -1;
    p->copy(into, p->size());
    return static_cast<int>(p->size());
}

/// A key that others can read may have been copied: what it signs proves nothing.
void refuse_open_key(const std::string& path) {
    struct stat s {};
    if (::stat(path.c_str(), &s) != 0) return;
    if (!S_ISREG(s.st_mode) || (s.st_mode & 077) != 0 || s.st_uid != ::geteuid())
        throw trouble(trouble_kind::refused, path + ": 密钥文件他人也能读,或者不属于本用户",
                      path + ": others can read the key file, or it belongs to another user",
                      "确认没有泄露后执行 chmod 600,否则另建台账和密钥",
                      "chmod 600 it if it has not leaked, else begin a new ledger with a new key");
}

}  // namespace

std::string log_name(hash_kind h, std::string_view key) {
    const digest d = digest_of(hash_kind::sha256, {key});
    return std::string(name_start) + std::string(format_version) + "/" + std::string(id_of(h)) +
           "/" + hex(bytes_of(d).substr(0, 8));
}

verifier::verifier(sign_kind k, hash_kind h, std::string key)
    : kind_(k), hash_(h), key_(std::move(key)), name_(log_name(h, key_)) {
    id_ = bytes_of(digest_of(hash_kind::sha256, {name_, "\n", type_of(k), key_})).substr(0, 4);
}

std::string verifier::text() const {
    return name_ + "+" + hex(id_) + "+" + base64(type_of(kind_) + key_);
}

std::optional<verifier> verifier::from_text(std::string_view text, bool* is_other_version) {
    if (text.ends_with('\n')) text.remove_suffix(1);
    const auto plus = text.find('+');
    const std::string_view name = text.substr(0, plus);
    if (is_other_version)
        *is_other_version =
            name.starts_with(name_start) &&
            !name.substr(name_start.size()).starts_with(std::string(format_version) + "/");
    const auto second = plus == std::string_view::npos ? plus : text.find('+', plus + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const auto bytes = from_base64(text.substr(second + 1));
    if (!bytes) return std::nullopt;
    for (const auto k : {sign_kind::ed25519, sign_kind::sm2})
        for (const auto h : {hash_kind::sha256, hash_kind::sm3}) {
            const std::string type = type_of(k);
            if (!bytes->starts_with(type) || bytes->size() != type.size() + key_size(k)) continue;
            verifier v(k, h, bytes->substr(type.size()));
            if (v.text() == text && public_key(k, v.key_)) return v;
        }
    return std::nullopt;
}

bool verifier::holds(std::string_view message, std::string_view signature) const {
    const key_pointer key = public_key(kind_, key_);
    if (!key) return false;
    const signing_context c(key.get(), false);
    const bool good = c.is_good && EVP_DigestVerify(c.outer.get(), raw(signature), signature.size(),
                                                    raw(message), message.size()) == 1;
    ERR_clear_error();
    return good;
}

signer signer::generate(sign_kind k, hash_kind h) {
    key_pointer key = new_key(k);
    verifier who(k, h, public_bytes(key.get(), k));
    return {std::shared_ptr<EVP_PKEY>(std::move(key)), std::move(who)};
}

signer signer::open_or_create(const std::string& path, sign_kind k, hash_kind h,
                              const passphrase& given) {
    if (::access(path.c_str(), F_OK) != 0)
        create_file(path, as_pem(new_key(k).get(), given ? given() : std::nullopt), 0600);
    signer s = open(path, h, given);
    create_file(path + ".pub", s.who().text() + "\n", 0644);
    return s;
}

signer signer::open(const std::string& path, hash_kind h, const passphrase& given) {
    refuse_open_key(path);
    const auto pem = content_of(path);
    if (!pem)
        throw trouble(trouble_kind::refused, path + ": 没有密钥文件,台账不能续写",
                      path + ": no key file: the ledger cannot be written",
                      "找回密钥文件,或用 --key 指明位置",
                      "bring the key file back, or name it with --key");
    const bio_pointer in(BIO_new_mem_buf(pem->data(), static_cast<int>(pem->size())));
    asked a{given};
    const std::shared_ptr<EVP_PKEY> key(
        PEM_read_bio_PrivateKey(in.get(), nullptr, give_passphrase, &a), deleter<EVP_PKEY_free>());
    ERR_clear_error();
    const auto kind = key ? kind_of(key.get()) : std::nullopt;
    if (!kind)
        throw trouble(trouble_kind::refused,
                      path + (a.was_asked ? ": 密钥口令不对或没有给" : ": 密钥文件读不懂"),
                      path + (a.was_asked ? ": wrong passphrase, or none" : ": not a key file"),
                      "用 --passphrase-file 指明口令文件,或在终端输入",
                      "name a file with --passphrase-file, or type it at the prompt");
    return {key, verifier(*kind, h, public_bytes(key.get(), *kind))};
}

std::string signer::sign(std::string_view message) const {
    auto* key = static_cast<EVP_PKEY*>(key_.get());
    const signing_context c(key, true);
    std::vector<unsigned char> bytes(static_cast<std::size_t>(EVP_PKEY_get_size(key)));
    std::size_t size = bytes.size();
    if (!c.is_good ||
        EVP_DigestSign(c.outer.get(), bytes.data(), &size, raw(message), message.size()) != 1)
        broken("cannot sign");
    return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)};
}

}  // namespace yigui::ledger

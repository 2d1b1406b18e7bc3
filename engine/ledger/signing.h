// The keys of a ledger: the private one signs its checkpoints, the public one is its identity. The
// private key lives in a file of its own that nobody else can read; its passphrase comes from the
// caller, never from a command line.
//
// @par Source
// C2SP signed-note (key ids, verifier keys); RFC 8032 (Ed25519); GB/T 32918 (SM2).
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "ledger/digest.h"

namespace yigui::ledger {

enum class sign_kind : unsigned char { ed25519, sm2 };

/// A ledger's name is made of its format version, its digest and its key:
/// "yigui.invalid/ledger/1/sha256/0123456789abcdef".
std::string log_name(hash_kind, std::string_view public_key);

/// The public key of a ledger.
class verifier {
 public:
    verifier(sign_kind, hash_kind, std::string public_key);
    /// Reads what text() writes, with or without a line feed at its end. `is_other_version` is set
    /// when it is a ledger's key of a version that is not known.
    static std::optional<verifier> from_text(std::string_view, bool* is_other_version = nullptr);

    const std::string& name() const { return name_; }
    hash_kind hash() const { return hash_; }
    /// Four bytes.
    const std::string& key_id() const { return id_; }
    /// "<name>+<id in hex>+<base64 of type and key>", without a line feed.
    std::string text() const;
    bool holds(std::string_view message, std::string_view signature) const;
    friend bool operator==(const verifier& a, const verifier& b) { return a.text() == b.text(); }

 private:
    sign_kind kind_;
    hash_kind hash_;
    std::string key_;  ///< 32 bytes of Ed25519, 65 of SM2
    std::string name_, id_;
};

class signer {
 public:
    /// Gives the passphrase of an encrypted key file; nothing when there is none to give.
    using passphrase = std::function<std::optional<std::string>()>;

    static signer generate(sign_kind, hash_kind);
    /// Creates the file, readable by its owner alone, encrypted when there is a passphrase, unless
    /// it exists; then loads it. The file `path`.pub, for those who check, is written beside it.
    static signer open_or_create(const std::string& path, sign_kind, hash_kind, const passphrase&);
    /// @throws trouble when the file cannot be read, others can read it or the passphrase is wrong
    static signer open(const std::string& path, hash_kind, const passphrase&);

    const verifier& who() const { return who_; }
    std::string sign(std::string_view message) const;

 private:
    signer(std::shared_ptr<void> key, verifier who) : key_(std::move(key)), who_(std::move(who)) {}
    std::shared_ptr<void> key_;  ///< OpenSSL's key; its type stays in the .cpp
    verifier who_;
};

}  // namespace yigui::ledger

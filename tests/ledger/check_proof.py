#!/usr/bin/env python3
"""Checks a proof file of `yigui audit prove` without Yigui: Python's library and openssl only.

    check_proof.py PROOF KEY.pub [FILE...]

KEY.pub: the ledger's public key, got from someone you trust, not from the proof's sender.
Each FILE must be a paper or report of the proved record. Exit status 0: it holds, 5: it does not.
The format is described in engine/ledger/FORMAT.md.
"""
import base64, hashlib, json, os, subprocess, sys, tempfile

SM2 = b"\xffyigui.invalid/sm2/"
DER = {b"\x01": "302a300506032b6570032100",
       SM2: "3059301306072a8648ce3d020106082a811ccf5501822d034200"}


def refuse(why):
    print("the proof does not hold:", why)
    sys.exit(5)


def unbase64(text):
    data = base64.b64decode(text, validate=True)
    return data if base64.b64encode(data).decode() == text else refuse("base64 in another form")


def signature_holds(kind, key, message, signature):
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("key", "text", "sig")]
        for path, data in zip(paths, (bytes.fromhex(DER[kind]) + key, message, signature)):
            with open(path, "wb") as f:
                f.write(data)
        how = ("openssl pkeyutl -verify -pubin -keyform DER -rawin".split() +
               ["-inkey", paths[0], "-in", paths[1], "-sigfile", paths[2]])
        if kind == SM2:
            how += ["-digest", "sm3", "-pkeyopt", "distid:1234567812345678"]
        return subprocess.run(how, capture_output=True).returncode == 0


def check_checkpoint(note, name, key_id, kind, key):
    body, lines = note[:note.rindex("\n\n") + 1], note[note.rindex("\n\n") + 2:].split("\n")
    origin, size, root = body.split("\n")[:3]
    if origin != name or body != "%s\n%d\n%s\n" % (origin, int(size), root):
        refuse("the checkpoint is of another ledger or malformed")
    mine = [line.split(" ")[2] for line in lines[:-1] if line.startswith("— " + name + " ")]
    if len(mine) != 1 or lines[-1] != "":
        refuse("not signed by this key")
    signature = unbase64(mine[0])
    if signature[:4] != key_id or not signature_holds(kind, key, body.encode(), signature[4:]):
        refuse("the signature is wrong")
    return int(size), unbase64(root)


def root_of(digest, leaf, index, size, path):
    """RFC 9162, 2.1.3.2."""
    fn, sn, r = index, size - 1, leaf
    for p in path:
        if sn == 0:
            refuse("the path is too long")
        if fn & 1 or fn == sn:
            r = digest(b"\x01" + p + r)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = digest(b"\x01" + r + p)
        fn, sn = fn >> 1, sn >> 1
    return r if sn == 0 else b""


def main(proof, key_file, files):
    key_text = open(key_file, encoding="utf-8").read().strip()
    name, key_id, typed = key_text.split("+", 2)
    kind = next(k for k in DER if unbase64(typed).startswith(k))
    key, hash_name = unbase64(typed)[len(kind):], name.split("/")[3]
    digest = lambda data: hashlib.new(hash_name, data).digest()
    head, note = open(proof, encoding="utf-8", newline="").read().split("\n\n", 1)
    magic, extra, index, *path = head.split("\n")
    if (magic, extra[:6], index[:6]) != ("c2sp.org/tlog-proof@v1", "extra ", "index "):
        refuse("not a proof file")
    its_key, entry = unbase64(extra[6:]).split(b"\n", 1)
    its_key == key_text.encode() or refuse("the proof names another key")
    size, root = check_checkpoint(note, name, bytes.fromhex(key_id), kind, key)
    at, steps = int(index[6:]), [unbase64(p) for p in path]
    if root_of(digest, digest(b"\x00" + entry), at, size, steps) != root:
        refuse("the entry is not under the signed root")
    record = json.loads(entry)
    known = record["subject"] + record["predicate"].get("reports", [])
    for f in files:
        digits = hashlib.sha256(open(f, "rb").read()).hexdigest()
        if digits not in [k["digest"].get("sha256") for k in known]:
            refuse(f + " is no paper of this record")
    print("the proof holds: entry %d of %d" % (at + 1, size))
    print(json.dumps(record["predicate"], ensure_ascii=False, indent=2, sort_keys=True))


try:
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
except (ValueError, KeyError, IndexError, StopIteration) as error:
    refuse("malformed (%s)" % error)

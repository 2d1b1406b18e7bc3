// The command lines of `yigui audit` and `yigui filing`, and the ledger options that check shares
// with them.
#include <CLI/CLI.hpp>

#include "app/command_line.h"
#include "ledger/record.h"

namespace yigui::app {
namespace {

CLI::App* command(CLI::App& under, const char* name, const std::string& what) {
    CLI::App* c = under.add_subcommand(name, what);
    dress(*c);
    return c;
}

void add_output(CLI::App& c, audit_options& o) {
    c.add_option("-o,--output", o.output, say("写到文件", "write to a file"));
}

void add_format(CLI::App& c, audit_options& o, const char* other) {
    c.add_option("--format", o.format, std::string("text | ") + other)
        ->check(CLI::IsMember(std::vector<std::string>{"text", other}).description(""));
}

void add_append(CLI::App& audit, audit_options& o, exit_status& status) {
    CLI::App* c = command(audit, "append",
                          say("记一项决定、豁免、清理、备案或备注",
                              "enter a decision, a waiver, a filing or a note"));
    add_ledger_options(*c, o.ledger, ledger_use::writing);
    c->get_option("--ledger")->required();
    c->add_option("--kind", o.kind, "decision | waiver | cleanup | filing | note")
        ->required()
        ->check(CLI::IsMember({"decision", "waiver", "cleanup", "filing", "note"}).description(""));
    c->add_option("--title", o.title, say("文件标题", "the document's title"));
    c->add_option("--number", o.number, say("发文字号", "the document's number"));
    c->add_option("--text", o.text, say("内容和理由", "what was decided and why"))->required();
    c->add_option("--paper", o.papers, say("有关材料,只记名称和摘要", "papers: name and digest"));
    c->callback([&] { status = run_audit_append(o); });
}

void add_reading(CLI::App& audit, audit_options& o, exit_status& status) {
    CLI::App* l = command(audit, "list", say("逐项列出", "list the entries"));
    add_ledger_options(*l, o.ledger, ledger_use::reading);
    l->get_option("--ledger")->required();
    add_format(*l, o, "json");
    add_output(*l, o);
    l->callback([&] { status = run_audit_list(o); });
    CLI::App* s =
        command(audit, "show", say("一份文件的经过:检查、决定、备案", "the story of one document"));
    s->add_option(
         "DOCUMENT", o.path,
         say("标题(或其中一段)、文号或卷宗名", "its title or part of it, number or dossier"))
        ->required();
    add_ledger_options(*s, o.ledger, ledger_use::reading);
    s->get_option("--ledger")->required();
    add_format(*s, o, "html");
    add_output(*s, o);
    s->callback([&] { status = run_audit_show(o); });
}

void add_verify(CLI::App& audit, audit_options& o, exit_status& status) {
    CLI::App* c =
        command(audit, "verify",
                say("从头到尾核对,说明哪一项、哪种损坏", "read everything, name the damage"));
    c->add_option("DIR", o.path, say("导出件目录", "folder of an export"));
    add_ledger_options(*c, o.ledger, ledger_use::reading);
    c->add_option("--head", o.ledger.head,
                  say("另存的检查点,默认是台账旁边的 .head", "a checkpoint kept elsewhere"));
    c->add_option("--all-offices", o.offices,
                  say("与 checkpoint --all-offices 写的检查点台账逐个单位对照",
                      "every office against its head in this ledger of heads"));
    c->add_option("--proof", o.proof, say("证明文件", "a proof file"));
    c->add_option("--pub", o.public_key, say("可信的公钥文件", "the public key you trust"));
    add_format(*c, o, "json");
    add_output(*c, o);
    c->callback([&] { status = run_audit_verify(o); });
}

void add_proofs(CLI::App& audit, audit_options& o, exit_status& status) {
    CLI::App* p = command(audit, "prove",
                          say("写出一项的证明文件,可离线核对", "write the proof of one entry"));
    p->add_option("N", o.sequence, say("第几项", "number of the entry"));
    p->add_option("--since", o.since,
                  say("以前的检查点:证明台账从那时起只增不改",
                      "an older checkpoint: prove that the ledger only grew since"));
    add_ledger_options(*p, o.ledger, ledger_use::reading);
    p->get_option("--ledger")->required();
    add_output(*p, o);
    p->callback([&] { status = run_audit_prove(o); });
    CLI::App* c =
        command(audit, "checkpoint",
                say("写出最近的签名检查点,交他人保存", "write the newest signed checkpoint"));
    add_ledger_options(*c, o.ledger, ledger_use::reading);
    c->get_option("--ledger")->required();
    c->add_option("--head", o.ledger.head, say("外存的头,默认 .head", "the head, default .head"));
    c->add_flag("--renew-head", o.renews_head,
                say("查明台账完好后重新写外存的头", "write the head anew, once you are sure"));
    c->add_option("--all-offices", o.offices,
                  say("数据库里各单位的检查点都记入这本台账,一起签名",
                      "enter the heads of all offices of the database into this ledger"));
    c->add_option("--key", o.ledger.key,
                  say("--all-offices 台账的密钥,默认 .key", "key of that ledger, default .key"));
    c->add_option("--passphrase-file", o.ledger.passphrase_file,
                  say("口令文件;不写则在终端输入", "passphrase file, else the prompt"));
    add_output(*c, o);
    c->callback([&] { status = run_audit_checkpoint(o); });
}

void add_transfer(CLI::App& audit, audit_options& o, exit_status& status) {
    CLI::App* e =
        command(audit, "export",
                say("导出为文本文件,不用本程序也能核对", "write the whole ledger as text files"));
    add_ledger_options(*e, o.ledger, ledger_use::reading);
    e->get_option("--ledger")->required();
    e->add_option("-o,--output", o.output, say("新目录", "a new folder"))->required();
    e->callback([&] { status = run_audit_export(o); });
    CLI::App* i =
        command(audit, "import",
                say("从导出件恢复或续上台账", "restore or bring up a ledger from an export"));
    i->add_option("DIR", o.path, say("导出件目录", "folder of an export"))->required();
    add_ledger_options(*i, o.ledger, ledger_use::reading);
    i->get_option("--ledger")->required();
    i->add_option("--head", o.ledger.head, say("外存的头,默认 .head", "the head, default .head"));
    i->add_option("--pub", o.public_key, say("可信的公钥文件", "the public key you trust"));
    i->callback([&] { status = run_audit_import(o); });
}

}  // namespace

void add_ledger_options(CLI::App& c, ledger_options& o, ledger_use use) {
    const std::string group = say("台账选项", "Ledger");
    c.add_option("--ledger", o.ledger,
                 say("台账文件或 postgresql://...", "ledger file or postgresql://..."))
        ->group(group);
    c.add_option("--office", o.office, say("单位,写入记录", "office, for the record"))
        ->group(group);
    if (use == ledger_use::reading) return;
    c.add_option("--operator", o.person, say("经办人,写入记录", "operator, for the record"))
        ->group(group);
    c.add_option("--key", o.key, say("密钥文件,默认台账旁边的 .key", "key file, default .key"))
        ->group(group);
    c.add_option("--head", o.head, say("外存的头,默认台账旁边的 .head", "the head, default .head"))
        ->group(group);
    c.add_option("--passphrase-file", o.passphrase_file,
                 say("口令文件;不写则在终端输入", "passphrase file, else the prompt"))
        ->group(group);
    c.add_option("--hash", o.hash,
                 say("新建台账的摘要 sha256 | sm3", "of a new ledger: sha256 | sm3"))
        ->check(CLI::IsMember({"sha256", "sm3"}).description(""))
        ->group(group);
    c.add_option("--sign", o.sign,
                 say("新建台账的签名 ed25519 | sm2", "of a new ledger: ed25519 | sm2"))
        ->check(CLI::IsMember({"ed25519", "sm2"}).description(""))
        ->group(group);
    c.add_flag("--allow-secret", o.allows_secrets,
               say("有密级标志的材料也处理", "go on with papers that bear a secrecy mark"))
        ->group(group);
}

void add_audit_commands(CLI::App& app, audit_options& o, exit_status& status) {
    CLI::App* audit = command(app, "audit", say("台账:记录、查阅、核对、证明", "the audit trail"));
    audit->require_subcommand(1);
    add_append(*audit, o, status);
    add_reading(*audit, o, status);
    add_verify(*audit, o, status);
    add_proofs(*audit, o, status);
    add_transfer(*audit, o, status);
}

void add_filing_commands(CLI::App& app, filing_options& o, exit_status& status) {
    CLI::App* f = command(
        app, "filing",
        say("备案:期限和报送对象、生成材料、审查收到的材料", "filing: deadline, bundle, review"));
    const auto add_judging = [&](CLI::App& c) {
        c.add_option("--as-of", o.as_of, say("基准日,默认今天", "as-of day, default today"));
        c.add_option("--stage", o.stage,
                     say("阶段,默认公布后(备案是否到期由期限决定)",
                         "stage, default published (the deadline decides)"));
    };
    const auto add_rules = [&](CLI::App& c) {
        c.add_option("--rules", o.rules, say("另加的规则目录", "further rule folders"));
        c.add_option("--waivers", o.waivers,
                     say("豁免登记;--rules 目录里的 *.豁免 也读", "register of waivers"));
    };
    f->add_option("DOSSIER", o.path, say("卷宗目录或文件", "dossier folder or file"));
    f->add_option("-o,--output", o.output, say("新目录", "a new folder"));
    add_judging(*f);
    add_rules(*f);
    f->add_option("--redact", o.redact,
                  say("只报摘要、不附原文的材料", "papers sent as digests only"));
    add_ledger_options(*f, o.ledger, ledger_use::writing);
    f->callback([&, f] {
        if (f->get_subcommands().empty()) status = run_filing(o);
    });
    CLI::App* c = command(*f, "check", say("是否按时报送、报给谁", "on time? to whom?"));
    c->add_option("DOSSIER", o.path, say("卷宗目录、zip 或文件", "dossier"))->required();
    add_judging(*c);
    add_rules(*c);
    c->add_option("-o,--output", o.report, say("写到文件", "write to a file"));
    c->callback([&] { status = run_filing_check(o); });
    CLI::App* r =
        command(*f, "review", say("审查收到的材料:逐件核对,重新检查", "check a received bundle"));
    r->add_option("BUNDLE", o.path, say("备案材料目录", "folder of the bundle"))->required();
    add_rules(*r);
    r->add_option("--pub", o.public_key, say("报送方的公钥文件", "the sender's public key"));
    r->add_option("-o,--output", o.report, say("写到文件", "write to a file"));
    r->callback([&] { status = run_filing_review(o); });
}

}  // namespace yigui::app

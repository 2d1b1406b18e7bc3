// SARIF reports with the multitool of the format's authors, and checks of what it leaves out:
// sarif.mjs NODE_MODULES REPORT...
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";

const [modules, ...reports] = process.argv.slice(2);
const tool = `${modules}/@microsoft/sarif-multitool-linux/Sarif.Multitool`;
let failed = 0;
const check = (ok, what) => {
  if (ok) return;
  console.error(what);
  failed += 1;
};

function own(path, log) {
  check(log.version === "2.1.0", `${path}: version`);
  for (const run of log.runs) {
    const rules = run.tool.driver.rules ?? [];
    for (const [i, a] of run.artifacts.entries()) {
      check(/^[A-Za-z0-9\-._~%/]*$/.test(a.location.uri), `${path}: artifact ${i} is no plain reference`);
      check(decodes(a.location.uri), `${path}: artifact ${i} does not decode`);
      check(a.parentIndex === undefined || a.parentIndex < i, `${path}: artifact ${i} before its container`);
    }
    for (const [i, r] of run.results.entries()) {
      check(rules[r.ruleIndex]?.id === r.ruleId, `${path}: rule of result ${i}`);
      check((r.kind === "fail") === (r.level !== "none"), `${path}: level and kind of result ${i}`);
      check(Array.isArray(r.suppressions), `${path}: suppressions of result ${i}`);
      for (const l of [...r.locations, ...r.relatedLocations]) {
        const { uri, index } = l.physicalLocation.artifactLocation;
        check(run.artifacts[index]?.location.uri === uri, `${path}: location of result ${i}`);
      }
    }
    check(!JSON.stringify(run).includes("TimeUtc"), `${path}: holds a clock`);
  }
}

function decodes(uri) {
  try {
    decodeURIComponent(uri);
    return true;
  } catch {
    return uri.includes("%FF"); // a file name that is no UTF-8 keeps its bytes
  }
}

for (const path of reports) own(path, JSON.parse(readFileSync(path, "utf8")));
if (existsSync(tool)) {
  chmodSync(tool, 0o755);
  for (const path of reports) {
    const got = spawnSync(tool, ["validate", path, "--level", "Error;Warning", "--rule-kind", "Sarif;Ghas"], {
      encoding: "utf8",
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
    });
    const said = `${got.stdout}${got.stderr}`;
    check(said.includes("Analysis completed successfully"), `${path}: ${said}`);
    for (const line of said.split("\n")) check(!/ error [A-Z]+\d+:/.test(line), line);
  }
} else {
  console.log("sarif-multitool is not there: own checks only");
}
console.log(`${reports.length} SARIF reports are sound`);
process.exit(failed ? 1 : 0);

// JSON reports against the published schema: report_schema.mjs SCHEMA REPORT...
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaPath, ...reports] = process.argv.slice(2);
const ajv = new Ajv2020.default({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")));
let failed = 0;

const fail = (what) => {
  console.error(what);
  failed += 1;
};

for (const path of reports) {
  const report = JSON.parse(readFileSync(path, "utf8"));
  for (const one of Array.isArray(report) ? report : [report]) {
    if (!validate(one)) fail(`${path}: ${ajv.errorsText(validate.errors, { separator: "\n" })}`);
    // Each required key must be missed when it goes, else the schema proves nothing.
    for (const key of Object.keys(one)) {
      const { [key]: _, ...rest } = one;
      const mayGo = ["counts", "dossier", "stage_because", "overrides", "order", "not_checked", "unreadable",
                      "yearly_ledger"];
      if (validate(rest) !== mayGo.includes(key)) fail(`${path}: schema is wrong about ${key}`);
    }
    const counted = {};
    for (const f of one.findings) counted[f.result] = (counted[f.result] ?? 0) + 1;
    for (const key of new Set([...Object.keys(counted), ...Object.keys(one.summary)]))
      if (counted[key] !== one.summary[key]) fail(`${path}: summary of ${key}`);
  }
}
console.log(`${reports.length} reports fit the schema`);
process.exit(failed ? 1 : 0);

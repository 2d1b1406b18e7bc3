// The page of a clean-up as a person uses it: search, the filter by proposal, the citations of one
// document: cleanup.mjs PAGE ROWS.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const [path, rows] = process.argv.slice(2);
const binary = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (!binary) {
  console.log("skipped: no browser");
  process.exit(0);
}
let failed = 0;
const check = (ok, what) => {
  if (ok) return;
  console.error(what);
  failed += 1;
};

const browser = await chromium.launch({
  executablePath: binary,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const asked = [];
page.on("request", (r) => asked.push(r.url()));
page.on("pageerror", (e) => check(false, `a script failed: ${e.message}`));
page.on("console", (m) => check(m.type() !== "error", `the browser says: ${m.text()}`));
const began = Date.now();
await page.goto(`file://${resolve(path)}`);
const loaded = Date.now() - began;
check(asked.length === 1, `asked for ${asked}`);

const all = page.locator("#list tbody tr");
const visible = () => page.locator("#list tbody tr:visible").count();
const shown = async () => Number(await page.locator("#shown").textContent());
check((await all.count()) === Number(rows), `${await all.count()} rows, not ${rows}`);
check((await shown()) === Number(rows), "the number of rows is told");
const laid_out = await visible();
check(laid_out > 0 && laid_out < Number(rows), `${laid_out} rows are laid out at once`);
await page.locator("#more").click();
check((await visible()) > laid_out, "more rows are shown when asked for");

// A search narrows the rows to those that have all of its words.
const number = (await page.locator("#list .name .soft").nth(5).textContent()).split(" · ")[0];
await page.locator("#find").fill(number);
check((await shown()) >= 1 && (await shown()) < 20, `${await shown()} rows with ${number}`);
check((await visible()) === (await shown()), "and only those are seen");
for (const text of await page.locator("#list tbody tr:visible").allTextContents())
  check(text.includes(number), `no ${number} in: ${text}`);
await page.locator("#find").fill("no such words 没有这样的词");
check((await shown()) === 0 && (await visible()) === 0, "what stands nowhere finds nothing");
await page.locator("#find").fill("");
check((await shown()) === Number(rows), "an empty search finds all");

// The figures filter by proposal; together they are all rows, and a second click takes it back.
let sum = 0;
for (const button of await page.locator(".figures button").all()) {
  const figure = Number(await button.locator("b").textContent());
  const kind = await button.getAttribute("data-p");
  await button.click();
  check((await button.getAttribute("aria-pressed")) === "true", `${kind} is marked as chosen`);
  check((await shown()) === figure, `${kind}: ${await shown()} rows, ${figure} in the figure`);
  check((await page.locator(`#list tbody tr:visible:not([data-p="${kind}"])`).count()) === 0, `${kind}: others are seen`);
  await button.click();
  sum += figure;
}
check(sum === Number(rows) && (await shown()) === sum, `${sum} rows over all proposals`);

// The citations of a document open when its name is chosen.
check(!(await page.locator("#web").isVisible()), "no citations are shown at first");
const name = page.locator("#list tbody tr:visible .name button").first();
await name.click();
check(await page.locator("#web").isVisible(), "the citations of the document chosen open");
check((await page.locator("#web h3").textContent()) === (await name.textContent()), "under its name");
check((await page.locator("#web svg text").count()) >= 3, "with what it cites or is cited by");
check(asked.length === 1, `asked for more: ${asked}`);
await browser.close();
console.log(`${rows} rows, loaded in ${loaded} ms; ${failed} checks failed`);
process.exit(failed ? 1 : 0);

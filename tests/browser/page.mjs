// HTML reports in a browser: nothing runs, nothing is loaded, nothing sticks out, accessibility
// rules hold, no two labels of a picture overlap: page.mjs REPORT...
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import AxeBuilder from "@axe-core/playwright";

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

// Labels whose boxes meet, within one picture.
const overlaps = () => {
  const found = [];
  for (const svg of document.querySelectorAll("svg")) {
    const boxes = [...svg.querySelectorAll("text")].map((t) => [t.textContent, t.getBoundingClientRect()]);
    for (let i = 0; i < boxes.length; i += 1)
      for (let k = i + 1; k < boxes.length; k += 1) {
        const [a, b] = [boxes[i][1], boxes[k][1]];
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > 1 && high > 4) found.push(`${boxes[i][0]} / ${boxes[k][0]}`);
      }
  }
  return found;
};

const browser = await chromium.launch({
  executablePath: binary,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
const context = await browser.newContext({ bypassCSP: false });
for (const path of process.argv.slice(2)) {
  const page = await context.newPage();
  const asked = [];
  page.on("request", (r) => asked.push(r.url()));
  page.on("dialog", (d) => {
    check(false, `${path}: a script ran`);
    d.dismiss();
  });
  for (const width of [1200, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`file://${resolve(path)}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    check(wide <= 0, `${path}: ${wide} px too wide at ${width}`);
  }
  check(asked.every((u) => u.startsWith("file:")) && asked.length === 3, `${path}: asked for ${asked}`);
  const found = await page.evaluate(() => ({
    active: document.querySelectorAll("script,iframe,object,embed,form,link,base,img").length,
    handlers: [...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => a.name.startsWith("on"))).length,
    policy: document.querySelector("meta[http-equiv=Content-Security-Policy]")?.content ?? "",
    ids: [...document.querySelectorAll("[id]")].map((e) => e.id),
    dead: [...document.querySelectorAll("a[href^='#']")].filter((a) => !document.getElementById(a.hash.slice(1))).length,
  }));
  check(found.active === 0 && found.handlers === 0, `${path}: active content`);
  check(found.policy.startsWith("default-src 'none'"), `${path}: no content policy`);
  check(new Set(found.ids).size === found.ids.length, `${path}: an id stands twice`);
  check(found.dead === 0, `${path}: ${found.dead} links lead nowhere`);
  const met = await page.evaluate(overlaps);
  check(met.length === 0, `${path}: labels overlap: ${met.join("; ")}`);
  const axe = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "best-practice"]).analyze();
  for (const v of axe.violations)
    check(false, `${path}: ${v.id}: ${v.help} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 160)}`);
  await page.close();
}
await browser.close();
console.log("pages are sound");
process.exit(failed ? 1 : 0);

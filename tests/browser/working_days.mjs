// Compares rules/calendar day by day with the npm package chinese-days, an independent table.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { isWorkday } = require('chinese-days');

const special = new Map();
for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\n').slice(1)) {
    const [date, kind] = line.split(',');
    special.set(date, kind);
}
let compared = 0;
const wrong = [];
for (let t = Date.UTC(2018, 0, 1); t <= Date.UTC(2026, 11, 31); t += 86400000) {
    const day = new Date(t);
    const iso = day.toISOString().slice(0, 10);
    const is_weekday = day.getUTCDay() % 6 !== 0;
    const ours = special.has(iso) ? special.get(iso) === 'work' : is_weekday;
    if (ours !== isWorkday(iso)) wrong.push(iso);
    ++compared;
}
console.log(`${compared} days compared, ${wrong.length} differ ${wrong.slice(0, 10).join(' ')}`);
process.exit(wrong.length === 0 && compared === 3287 ? 0 : 1);

// Evaluates each line's FEEL expression and holds the value against ours. One difference is meant:
// FEEL's = and != take null for a value like others (1 = null is false), a fact that is not known
// may still turn out to be the other one, so ours is not known.
import { readFileSync } from 'node:fs';
import { evaluate } from '@bpmn-io/feelin';

let compared = 0, meant = 0;
const wrong = [];
for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\n')) {
    const [feel, ours, about] = line.split('\t');
    const theirs = String(evaluate(feel).value);
    ++compared;
    if (about === 'equality' && /\bnull\b/.test(feel)) {
        ++meant;
        if (ours !== 'null' || theirs === 'null') wrong.push(`${feel}: ours ${ours}, FEEL ${theirs}`);
    } else if (ours !== theirs) {
        wrong.push(`${feel}: ours ${ours}, FEEL ${theirs}`);
    }
}
console.log(`${compared} expressions compared, ${meant} of them an equality with null, where FEEL `
    + `decides and we do not; ${wrong.length} differ`);
for (const one of wrong.slice(0, 20)) console.log(one);
process.exit(wrong.length === 0 && compared > 5000 ? 0 : 1);

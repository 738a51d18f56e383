// Times npm `mrz` on a file of zones (one zone a line, its lines parted by spaces): prints the
// median microseconds a zone, check digits and corrections included.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const [file, folder] = process.argv.slice(2);
const load = createRequire(`${folder}/package.json`);
const module = await import(load.resolve('mrz'));
const parse = module.parse ?? module.default?.parse ?? module.default;
const zones = readFileSync(file, 'ascii').trim().split('\n').map((line) => line.split(' '));
const round = 500;
const times = [];
let valid = 0;
for (let pass = 0; pass < 2; ++pass) {
  for (let from = 0; from + round <= zones.length; from += round) {
    const start = performance.now();
    for (let i = from; i < from + round; ++i) {
      try {
        valid += parse(zones[i], { autocorrect: true }).valid ? 1 : 0;
      } catch {
        // A format that the package does not know costs it time all the same.
      }
    }
    if (pass === 1) times.push((performance.now() - start) * 1000 / round);
  }
}
times.sort((a, b) => a - b);
console.error(`npm mrz: ${valid / 2} of ${zones.length} valid`);
console.log(times[Math.floor(times.length / 2)].toFixed(3));

/**
 * How many of the probes in tests/probes are flagged, by kind, and how many near misses are flagged wrongly.
 * Usage: npm run probes -- [AREA] [--misses]
 */
import { AREAS, flagsOf, type Probe, readProbes } from '../tests/probes/probes.ts';

interface Tally {
  flagged: number;
  expected: number;
  wrong: number;
  nearMisses: number;
}

const args = process.argv.slice(2);
const showsMisses = args.includes('--misses');
const area = args.find((word) => !word.startsWith('--'));
if (area !== undefined && !AREAS.includes(area)) {
  console.error(`no area "${area}"; there are: ${AREAS.join(', ')}`);
  process.exit(2);
}

const tallies = new Map<string, Tally>();
for (const name of area === undefined ? AREAS : [area]) for (const probe of readProbes(name)) count(name, probe);
print();

function count(name: string, probe: Probe): void {
  const flags = flagsOf(probe);
  for (const row of [probe.kind, 'all']) {
    const tally = tallies.get(row) ?? { flagged: 0, expected: 0, wrong: 0, nearMisses: 0 };
    tallies.set(row, tally);
    if (probe.flag) tally.expected += 1;
    else tally.nearMisses += 1;
    if (flags.length > 0) tally[probe.flag ? 'flagged' : 'wrong'] += 1;
  }
  if (!showsMisses) return;
  const isMissed = probe.flag && flags.length === 0;
  const isWrong = !probe.flag && flags.length > 0;
  if (isMissed)
    console.log(`${name}, ${probe.kind}: missed${probe.missed ? '' : ' (was found before)'}\n${probe.draft}`);
  if (isWrong)
    console.log(`${name}, ${probe.kind}: flagged, yet ${probe.because}\n${probe.draft}${flags.join('\n')}\n`);
  if (probe.missed && flags.length > 0)
    console.log(`${name}, ${probe.kind}: found now; take "missed" out\n${probe.draft}`);
}

function print(): void {
  console.log('kind              flagged    near misses flagged');
  const rows = [...tallies].sort(([x], [y]) => (x === 'all' ? 1 : y === 'all' ? -1 : x.localeCompare(y, 'en')));
  for (const [kind, { flagged, expected, wrong, nearMisses }] of rows)
    console.log(`${kind.padEnd(16)}  ${`${flagged} of ${expected}`.padEnd(9)}  ${wrong} of ${nearMisses}`);
}

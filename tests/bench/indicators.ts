/**
 * Judging 10,000 series of two years of weeks, beside a plain loop over the same readings that only takes their mean and
 * mean moving range. Milliseconds depend on the machine; the ratio is what counts.
 */
import { SIGNAL_SETS } from '@/domain/indicators/signals';
import { judgeSeries, type Reading } from '@/domain/indicators/verdict';
import { addDays } from '@/domain/calendar/days';
import { FIRST_WEEK, settingAfter, weekly } from '../support/series';
import { best } from './best';

const SERIES = 10_000;
const WEEKS = 104;
const BASELINE = 26;

/** A small generator of its own, so that every run judges the same. */
function noise(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/** Some stay as they are, some shift, some fall back, some turn the wrong way. */
function course(kind: number): Reading[] {
  const next = noise(kind + 1);
  const level = (week: number) => {
    if (week < 52 || kind % 4 === 0) return 40;
    if (kind % 4 === 1) return 55;
    if (kind % 4 === 2) return week < 78 ? 55 : 40;
    return 25;
  };
  return weekly(Array.from({ length: WEEKS }, (_, week) => level(week) + 8 * (next() - 0.5)));
}

function plain(readings: readonly Reading[]): number {
  let sum = 0;
  let moved = 0;
  readings.forEach(({ value }, i) => {
    sum += value;
    moved += Math.abs(value - (readings[i - 1]?.value ?? value));
  });
  return sum / readings.length + moved / (readings.length - 1);
}

const all = Array.from({ length: SERIES }, (_, kind) => course(kind));
let checksum = 0;
const loop = best(5, () => all.forEach((readings) => (checksum += plain(readings))));
console.log(`\n${SERIES} series of ${WEEKS} weeks`);
console.log(`plain loop: mean and moving range ${loop.toFixed(1).padStart(36)} ms`);
for (const signalSet of SIGNAL_SETS) {
  const setting = settingAfter(BASELINE, { signalSet, measureFrom: addDays(FIRST_WEEK, 7 * 52) });
  const verdicts = new Map<string, number>();
  for (const readings of all) {
    const { verdict } = judgeSeries(readings, setting);
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }
  const time = best(3, () => all.forEach((readings) => judgeSeries(readings, setting)));
  const each = `${((1_000 * time) / SERIES).toFixed(0)} µs each`;
  console.log(
    `judged, ${signalSet.padEnd(10)} ${time.toFixed(1).padStart(47)} ms  ${(time / loop).toFixed(1)} : 1, ${each}`,
  );
  console.log(`  ${[...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`);
}
if (Number.isNaN(checksum)) throw new Error('no numbers');

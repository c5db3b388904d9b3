import { describe, expect, it } from 'vitest';
import { FairQueue, type Turn } from './fair-queue';

/**
 * Fifty people on one connection, in a time of their own, the same on every machine. What requests cost in it stands in
 * the proportion of the processor time that the database takes for them.
 */
const SMALL = 10;
const PROGRAMME = 60;
const READINGS = 130;
const PEOPLE = 50;
const THINKING = 5_000;
const LASTS = 600_000;

interface Request {
  person: number;
  /** The page or the click it belongs to. */
  act: { left: number; asked: number; isPage: boolean };
  cost: number;
}
type Rule = (request: Request) => Turn;

const IN_TURNS: Rule = ({ person, cost }) => ({ lane: `person ${person}`, large: cost > SMALL });
const AS_ASKED: Rule = () => ({ lane: 'everybody', large: false });

/** What 95 of 100 pages and clicks wait for at most, where every so many acts one opens a page. */
function waits(rule: Rule, every: number): { page: number; click: number } {
  const queue = new FairQueue<Request>(200);
  const done = { page: [] as number[], click: [] as number[] };
  /** When each of them asks again; null while he waits. */
  const asks: (number | null)[] = Array.from({ length: PEOPLE }, (_, at) => (at * THINKING) / PEOPLE);
  let [now, asked] = [0, 0];

  const ask = (person: number, at: number) => {
    const isPage = asked++ % every === 0;
    const costs = isPage ? [PROGRAMME, READINGS, SMALL, SMALL, SMALL] : [SMALL];
    const act = { left: costs.length, asked: at, isPage };
    for (const cost of costs) {
      const request = { person, act, cost };
      expect(queue.add(request, rule(request))).toBeNull();
    }
    asks[person] = null;
  };
  const answer = ({ person, act }: Request) => {
    act.left -= 1;
    if (act.left > 0) return;
    done[act.isPage ? 'page' : 'click'].push(now - act.asked);
    asks[person] = now + THINKING * (0.5 + ((person * 7 + asked * 3) % 10) / 10);
  };

  while (now < LASTS) {
    asks.forEach((at, person) => {
      if (at !== null && at <= now) ask(person, at);
    });
    const request = queue.take();
    if (request) {
      now += request.cost;
      answer(request);
    } else now = Math.min(...asks.filter((at) => at !== null));
  }
  const at95 = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
  return { page: at95(done.page), click: at95(done.click) };
}

describe('fifty people', () => {
  it('who mostly click wait for no more than what is at work, and no longer for a page', () => {
    const [before, now] = [waits(AS_ASKED, 4), waits(IN_TURNS, 4)];
    expect(now.click).toBeLessThanOrEqual(READINGS + 2 * SMALL);
    expect(before.click / now.click).toBeGreaterThanOrEqual(2);
    expect(now.page / before.page).toBeLessThan(1.1);
  });

  it('who open more pages than there is time for still click: a tenth of the wait they would have', () => {
    const [before, now] = [waits(AS_ASKED, 2), waits(IN_TURNS, 2)];
    expect(before.click / now.click).toBeGreaterThan(8);
  });
});

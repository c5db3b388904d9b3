import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/shared/search/spellings';
import type { Entry, Section } from './entry';
import { MOST_OF_A_KIND, offeredEntries, searchEntries } from './search-entries';

const entry = (title: string, section: Section = 'conditions', more: Partial<Entry> = {}): Entry => ({
  id: `${section} ${title}`,
  title,
  section,
  run: () => undefined,
  ...more,
});

const titles = (entries: Entry[], search: string) =>
  searchEntries(entries, search).flatMap((group) => group.entries.map(({ title }) => title));

describe('searching by name', () => {
  it('finds words in any order, in any case, with or without umlauts', () => {
    const entries = [entry('Übergabe an den Service'), entry('Service nach Plan')];
    for (const search of ['uebergabe', 'ÜBERGABE', 'ubergabe', 'service über', ' an  uebergabe '])
      expect(titles(entries, search)).toEqual(['Übergabe an den Service']);
  });

  it('finds what is in the middle of a word, after what begins one', () => {
    const entries = [entry('Chefprovision'), entry('Team (Provision)'), entry('Bonus')];
    expect(titles(entries, 'provision')).toEqual(['Team (Provision)', 'Chefprovision']);
  });

  it('finds by other words and by where something belongs, after the title', () => {
    const entries = [
      entry('Sign out', 'general', { keywords: 'log out exit' }),
      entry('Bonus', 'conditions', { note: 'Exit programme' }),
      entry('Exit interviews'),
    ];
    expect(titles(entries, 'exit')).toEqual(['Exit interviews', 'Bonus', 'Sign out']);
    expect(titles(entries, 'exit bonus')).toEqual(['Bonus']);
  });

  it('forgives one letter, but only where nothing has the very words', () => {
    expect(titles([entry('Provision'), entry('Bonus')], 'provison')).toEqual(['Provision']);
    expect(titles([entry('Provision'), entry('Provison')], 'provison')).toEqual(['Provison']);
    expect(titles([entry('Bonus')], 'zonus karte')).toEqual([]);
    expect(titles([entry('Ziel')], 'zeil')).toEqual([]);
  });

  it('puts the kind with the best match first, all actions under one heading, and says how many there are', () => {
    const many = Array.from({ length: MOST_OF_A_KIND + 3 }, (_, at) =>
      entry(`Unprovisioned ${at}`, 'findings'),
    );
    const groups = searchEntries(
      [entry('Go provision', 'go'), entry('Provision here', 'page'), ...many, entry('x Provision')],
      'provision',
    );
    expect(groups.map(({ heading, entries, total }) => [heading, entries.length, total])).toEqual([
      ['actions', 2, 2],
      ['conditions', 1, 1],
      ['findings', MOST_OF_A_KIND, MOST_OF_A_KIND + 3],
    ]);
  });

  it('always finds a name by its own words, in any order', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() !== '');
    const shuffled = name.chain((title) =>
      fc
        .shuffledSubarray(wordsOf(title), { minLength: 1 })
        .map((words) => ({ title, search: words.join(' ') })),
    );
    fc.assert(
      fc.property(shuffled, fc.array(name, { maxLength: 5 }), ({ title, search }, others) => {
        const found = searchEntries([entry(title), ...others.map((each) => entry(each, 'findings'))], search);
        expect(found.find(({ heading }) => heading === 'conditions')?.entries[0]?.title).toBe(title);
      }),
    );
  });
});

describe('what is offered at first', () => {
  it('is what was used lately, then what can be done here; names come with typing', () => {
    const entries = [
      entry('Programmes', 'go'),
      entry('Undo', 'page'),
      entry('Bonus', 'conditions'),
      entry('Sign out', 'general'),
    ];
    const offered = offeredEntries(entries, ['conditions Bonus', 'gone', 'general Sign out']);
    expect(offered.map(({ heading, entries: own }) => [heading, ...own.map(({ title }) => title)])).toEqual([
      ['recent', 'Bonus', 'Sign out'],
      ['page', 'Undo'],
      ['go', 'Programmes'],
    ]);
  });
});

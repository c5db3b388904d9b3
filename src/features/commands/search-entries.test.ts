import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/ui/search/spellings';
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

  it('finds what is written in something, after all titles, and quotes the place', () => {
    const entries = [
      entry('Praise', 'conditions', {
        texts: ['', 'Who sells most is praised at the annual Übergabe in front of all'],
      }),
      entry('Handover', 'measures', { texts: ['Trainer: Petra'] }),
      entry('Die Übergabe', 'findings'),
    ];
    const groups = searchEntries(entries, 'uebergabe');
    expect(groups.map(({ heading }) => heading)).toEqual(['findings', 'conditions']);
    expect(groups[0]?.entries[0]?.excerpt).toBeUndefined();
    expect(groups[1]?.entries[0]?.excerpt).toEqual({
      before: 'Who sells most is praised at the annual ',
      hit: 'Übergabe',
      after: ' in front of all',
    });
    const far = entry('Rules', 'conditions', {
      texts: [`${'nobody says it aloud '.repeat(9)}but Petra knows${' it all'.repeat(40)}`],
    });
    const excerpt = searchEntries([far], 'petra')[0]?.entries[0]?.excerpt;
    expect(excerpt?.before).toMatch(/^… .*aloud but $/);
    expect(excerpt?.after).toMatch(/^ knows it all.* …$/);
    expect(`${excerpt?.before}${excerpt?.hit}${excerpt?.after}`.length).toBeLessThan(120);
    expect(searchEntries(entries, 'praise annual')[0]?.entries[0]?.excerpt?.hit).toBe('annual');
    expect(titles(entries, 'petra')).toEqual(['Handover']);
    expect(titles(entries, 'at')).toEqual([]);
  });

  it('finds the cell of a rating by what is said of it, not by its two names', () => {
    const cell = entry('Bonus × Ask first', 'effects', { texts: ['Paid per machine'], byTextsAlone: true });
    expect(titles([cell, entry('Bonus')], 'bonus')).toEqual(['Bonus']);
    expect(titles([cell, entry('Bonus')], 'machine')).toEqual(['Bonus × Ask first']);
    expect(titles([cell], 'bonux')).toEqual([]);
  });

  it('keeps titles before texts among thousands', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      entry(`Condition ${at}`, 'conditions', {
        texts: [
          `Said ${at}: ${'what is praised here and what is not '.repeat(5)}${at === 4321 ? 'Provision' : ''}`,
        ],
      }),
    );
    const found = searchEntries([...many, entry('Provision per deal')], 'provision');
    expect(found.map(({ entries, total }) => [entries.map(({ title }) => title), total])).toEqual([
      [['Provision per deal', 'Condition 4321'], 2],
    ]);
    expect(searchEntries(many, 'praised')[0]).toMatchObject({ total: 5000 });
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

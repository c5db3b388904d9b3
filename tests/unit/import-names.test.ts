import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aggregate } from '@/domain/readings-import/aggregation';
import { countValues } from '@/domain/readings-import/count-values';
import { mappingOf, teamChoices } from '@/domain/readings-import/draft';
import type { Draft } from '@/domain/readings-import/draft-shape';
import type { Mapping } from '@/domain/readings-import/mapping';
import { parseMapping } from '@/domain/readings-import/parse-mapping';
import { savedDraft, suggestedDraft } from '@/domain/readings-import/start-draft';
import { suggestColumns } from '@/domain/readings-import/suggest-columns';
import { columnsToDecide, listedColumns, rolesIn, withRole } from '@/domain/readings-import/value-roles';
import { openedTable } from '@tests/support/crm';

const folder = join(import.meta.dirname, '../fixtures/imports/names');
const table = (name: string) => openedTable(readFileSync(join(folder, name)));
type Table = ReturnType<typeof table>;

const TEAMS = ['Süd', 'Nord', 'Vertrieb 1', 'Vertrieb 2'].map((name, i) => ({ key: `t${i}`, name }));

const valuesOf = ({ blocks }: Table, column: number) => countValues(blocks, column).map(({ value }) => value);
const begun = (opened: Table, unit: string) => {
  const { names, columns, sample } = opened;
  return suggestedDraft(columns, suggestColumns(names, columns, sample, TEAMS), unit);
};

/** What is asked before there are readings: values without a team, and values nobody has decided about. */
function questions(opened: Table, draft: Draft) {
  const choices = teamChoices(draft.team === null ? [] : valuesOf(opened, draft.team), draft.teams, TEAMS);
  const open = columnsToDecide(draft).flatMap((column) =>
    valuesOf(opened, column).filter((value) => rolesIn(draft, column)(value) === 'open'),
  );
  const nobody = choices.filter(({ team }) => team === undefined);
  return {
    teams: nobody.filter(({ total }) => !total).map(({ value }) => value),
    totals: nobody.filter(({ total }) => total).map(({ value }) => value),
    near: nobody.flatMap(({ near }) => near ?? []),
    values: open,
  };
}

function mapped(opened: Table, draft: Draft) {
  const choices = teamChoices(draft.team === null ? [] : valuesOf(opened, draft.team), draft.teams, TEAMS);
  const occurring = new Map(listedColumns(draft).map((column) => [column, valuesOf(opened, column)]));
  return mappingOf(draft, opened.names, choices, TEAMS, 'month', occurring);
}

function mappingFor(opened: Table, draft: Draft): Mapping {
  const made = mapped(opened, draft);
  if ('problems' in made) throw new Error(made.problems.join());
  return made.mapping;
}

/** The readings, without whatever stands for no team. */
function readings(opened: Table, draft: Draft) {
  const result = aggregate(opened, { ...mappingFor(opened, draft), badRows: 'skip' }, TEAMS);
  if ('kind' in result) throw new Error(JSON.stringify(result.problems));
  return result.observations.map(({ team, value, n }) => [
    TEAMS.find(({ key }) => key === team)?.name,
    Math.round(10 * value) / 10,
    n,
  ]);
}

const NOTHING = { teams: [], totals: [], near: [], values: [] };
const FILES: Record<string, { unit: string; asked: ReturnType<typeof questions>; then: unknown[] }> = {
  '11-team-3-unknown.csv': {
    unit: '',
    asked: { ...NOTHING, teams: ['Vertrieb 3'] },
    then: [
      ['Vertrieb 1', 1, 1],
      ['Vertrieb 2', 1, 1],
    ],
  },
  '12-pivot-zwischensummen.csv': {
    unit: '',
    asked: { ...NOTHING, totals: ['Gesamtergebnis', 'Nord Ergebnis', 'Süd Ergebnis'] },
    then: [
      ['Süd', 1, 1],
      ['Süd', 1, 1],
      ['Nord', 1, 1],
      ['Nord', 1, 1],
    ],
  },
  '12b-pivot-total-as-team-of-parent.csv': {
    unit: '',
    asked: { ...NOTHING, teams: ['Vertrieb'] },
    then: [
      ['Süd', 1, 1],
      ['Süd', 1, 1],
      ['Nord', 1, 1],
      ['Nord', 1, 1],
    ],
  },
  '12d-sap-subtotal-asterisk.csv': {
    unit: '',
    asked: { ...NOTHING, totals: ['* Nord', '* Süd'] },
    then: [
      ['Süd', 2, 2],
      ['Nord', 1, 1],
    ],
  },
  '14-auftrag-verloren.csv': { unit: '%', asked: NOTHING, then: [['Süd', 25, 4]] },
  '14c-zusage-ausstehend.csv': { unit: '%', asked: NOTHING, then: [['Süd', 33.3, 3]] },
  '14e-auftragsklaerung.csv': { unit: '%', asked: NOTHING, then: [['Süd', 50, 2]] },
  '14f-storno.csv': {
    unit: '%',
    asked: { ...NOTHING, values: ['Abgebrochen', 'Disqualifiziert', 'Kein Bedarf', 'Storniert'] },
    then: [['Süd', 20, 5]],
  },
  '14g-won-variants.csv': {
    unit: '%',
    asked: { ...NOTHING, values: ['Wonderland pilot'] },
    then: [['Süd', 25, 4]],
  },
};

describe('names that are nearly right', () => {
  it('have a table of every file', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(FILES).sort());
  });

  it.each(Object.entries(FILES))('of %s are asked about, and nothing is counted twice', (name, expected) => {
    const opened = table(name);
    const draft = begun(opened, expected.unit);
    const asked = questions(opened, draft);
    expect(asked).toEqual(expected.asked);
    if (asked.values.length > 0) expect(mapped(opened, draft)).toEqual({ problems: ['values_undecided'] });
    // Every value that was asked about is said to be lost.
    const stage = columnsToDecide(draft)[0] ?? 0;
    const decided = asked.values.reduce(
      (now, value) => ({ ...now, ...withRole(now, stage, [value], 'counts') }),
      draft,
    );
    expect(readings(opened, decided)).toEqual(expected.then);
  });
});

describe('a mapping that was saved', () => {
  const csv = (...stages: string[]) =>
    openedTable(
      new TextEncoder().encode(
        ['Abschlussdatum;Team;Phase', ...stages.map((stage, i) => `0${i + 1}.02.2026;Süd;${stage}`)].join(
          '\n',
        ),
      ),
    );
  const first = csv('Gewonnen', 'Verloren', 'Verloren', 'Angebot');
  const saved = mappingFor(first, begun(first, '%'));

  it('is read back with what had been decided', () => {
    expect(saved.decided).toEqual([
      { column: { name: 'Phase', position: 3 }, values: ['Gewonnen', 'Verloren', 'Angebot'] },
    ]);
    expect(parseMapping(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
  });

  it('asks nothing of a file with the same values', () => {
    const { draft } = savedDraft(saved, first.names, first.columns);
    expect(questions(first, draft)).toEqual(NOTHING);
    expect(mappingFor(first, draft)).toEqual(saved);
  });

  it('asks about a stage that has been renamed, whatever its words say', () => {
    const next = csv('Gewonnen', 'Closed Lost', 'Closed Lost', 'Angebot');
    const { draft } = savedDraft(saved, next.names, next.columns);
    expect(questions(next, draft).values).toEqual(['Closed Lost']);
    expect(mapped(next, draft)).toEqual({ problems: ['values_undecided'] });
    const decided = { ...draft, ...withRole(draft, 2, ['Closed Lost'], 'counts') };
    expect(readings(next, decided)).toEqual([['Süd', 33.3, 3]]);
  });

  it('by an earlier version asks about all its conditions do not list', () => {
    const { decided: _, ...earlier } = saved;
    const { draft } = savedDraft(earlier, first.names, first.columns);
    expect(questions(first, draft).values).toEqual(['Angebot']);
  });
});

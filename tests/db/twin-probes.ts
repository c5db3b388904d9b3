import { literal } from '@tests/support/database';
import { MISSING, PEOPLE, type Persona } from '@tests/support/personas';
import { ENTRY_NAMES, type EntryName, entryOf, programmeId } from '@tests/support/world';
import { newProgramme } from '@tests/support/new-programme';
import { fullDocument } from './broken-rows';
import { isOfAccount } from './account-probes';
import { A } from './call';
import { callCells } from './call-cells';
import { callsIn } from './calls-in';
import type { Cell } from './cell';
import { plainCells } from './cells-at-home';
import { PREPARED } from './prepared-probes';
import { asked, type Probe } from './probe';
import { specialCells } from './special-cells';
import { IMPORTED, type State } from './twin';

/** The calls about one's own account, which is felt in all organisations of its owner, are made in account-probes.ts. */
const callsOfOne = (): Cell[] =>
  Object.entries(callCells())
    .filter(([call]) => !isOfAccount(call))
    .flatMap(([, cells]) => cells);

/** Owner of A and of its twin, whom row security keeps from neither; and owner of the twin alone. */
const CALLERS: readonly Persona[] = ['owner', 'stranger'];

const probeOf = ({ name, persona, before = '', sql }: Cell): Probe => ({
  name,
  persona,
  before,
  sql,
  kind: 'outcome',
});
const byUs = ({ persona }: Cell) => CALLERS.includes(persona);

/** Every call of the matrix, with its answer. */
function answers(): Probe[] {
  const cells = callsOfOne().filter(byUs);
  const probes = cells.flatMap((cell) =>
    callsIn(cell.sql).map((call): Probe => ({
      ...probeOf(cell),
      sql: `select ${call} as answer`,
      kind: 'answer',
    })),
  );
  return [
    ...new Map(probes.map((probe) => [`${probe.persona} ${probe.before} ${probe.sql}`, probe])).values(),
  ];
}

/** Who calls several in a row, each with what the one before has answered, is only seen to come through or not. */
const inARow = ({ sql }: Cell) => sql.includes('from taken');

const id = (name: EntryName) => literal(entryOf(name).row('A', 'base')['id']);
const PLACE = `${A}, ${literal(programmeId('A'))}`;
const importInto = (programme: string) => newProgramme(A, literal(programme), fullDocument());

/** What the matrix has no need to call, because it knows no twin. */
const MORE: Record<string, string> = {
  'import a file': importInto(MISSING),
  'import a file again': importInto(IMPORTED),
  'import a file over what only in the twin is mine': importInto(programmeId('A')),
  'load what was imported': `public.load_programmes(${A}, ${literal(IMPORTED)})`,
  'load the series of what was imported': `public.load_series(${A}, ${literal(IMPORTED)})`,
  'load all programmes': `public.load_programmes(${A})`,
  'invite a member of the twin': `public.create_invitation(${A}, ${literal(PEOPLE.stranger.email)}, 'hr')`,
  'unlink a behaviour': `public.link_behaviour(${PLACE}, ${id('target_behaviours')}, '{}', '{}')`,
  'unlink the indicators of a training': `public.link_measure(${PLACE}, ${id('measures: training')}, '{"indicators": {}}')`,
};
const below = `update public.teams set parent_id = ${id('teams')} where organisation_id = ${A} and key = 'sales'`;

/** By those two, and by somebody who owns the twin and only reads in A. */
const more = (): Probe[] =>
  (['owner', 'stranger', 'viewer'] as const).flatMap((persona) =>
    Object.entries(MORE).map(([name, call]) => asked(persona, name, '', call)),
  );

const calls = [...answers(), ...more()];
const rows: Probe[] = [
  ...callsOfOne().filter(inARow),
  ...Object.values(specialCells()).flat(),
  ...ENTRY_NAMES.flatMap(plainCells).filter(({ name }) => name.endsWith(' of A')),
]
  .filter(({ persona }) => persona === 'owner')
  .map(probeOf)
  // What takes the most along comes first.
  .toSorted((a, b) => Number(b.name.includes(' · delete · ')) - Number(a.name.includes(' · delete · ')))
  .concat({ name: 'put a team below another', persona: 'owner', before: '', sql: below, kind: 'outcome' });

const IN: Record<State, readonly Probe[]> = {
  // First what is made to show a mixture, before a mixture of the rest keeps a function from coming to an end: PGlite knows
  // no timeout.
  'as it is': [...PREPARED, ...calls, ...rows],
  'without its links': calls.filter(({ persona }) => persona === 'owner'),
  'without anything': calls.filter(({ persona }) => persona === 'owner'),
};
/** All that is tried while A is in a state. */
export const probesIn = (state: State): readonly Probe[] => IN[state];

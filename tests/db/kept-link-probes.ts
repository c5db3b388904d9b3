import { literal } from '@tests/support/database';
import { MISSING, PEOPLE, type Persona } from '@tests/support/personas';
import { otherMeasureId, trainingId } from '@tests/support/world';
import { A } from './call';
import { asked, done, id, insertedIn, P, type Probe, row } from './probe';
import { TWIN } from './twin';

const TRAINING = literal(trainingId('A', 'spare'));
const OTHER = literal(otherMeasureId('A', 'base'));
const account = (persona: Persona) => literal(PEOPLE[persona].id);

const deleted = (measure: string) =>
  `delete from public.measures where organisation_id = ${A} and id = ${measure};`;
interface Kept {
  measure: string;
  kind: 'training' | 'incentive';
  link: string;
  by: Persona;
}
/** As `keep_links` writes it down. */
const kept = (organisation: string, link: 'stakeholder' | 'waiting', { measure, kind, link: to, by }: Kept) =>
  `${insertedIn(organisation, 'private.kept_links', {
    programme_id: P,
    measure_id: measure,
    measure_kind: literal(kind),
    kind: literal(link),
    link_id: to,
    deleted_by: account(by),
  })};`;
const ofTraining: Kept = { measure: TRAINING, kind: 'training', link: id('stakeholders'), by: 'owner' };

const onlyInTwin = `${insertedIn(TWIN, 'public.measures', {
  programme_id: P,
  id: literal(MISSING),
  key: literal('new'),
  title: literal('New'),
})};`;

const back = (rows: object) => `public.insert_rows(${A}, ${P}, ${literal(rows)}, true)`;
const training = (more: object = {}) => ({
  measures: [{ ...row('measures: training', 'spare'), key: 'again', title: 'Again', ...more }],
});
const waiting = (measure: string, after: string) => ({
  measure_dependencies: [{ measure_id: measure, after_id: after }],
});
const { measure_id, level, indicator_id } = row('measure_indicators');

/** Deletions taken back in A while the twin has the same measures, or keeps links of them. */
export const KEPT_LINK_PROBES: readonly Probe[] = [
  done(
    'owner',
    'delete a training of which the twin keeps a link',
    kept(TWIN, 'stakeholder', ofTraining),
    `delete from public.measures where organisation_id = ${A} and id = ${TRAINING}`,
  ),
  // Restored from a dump a database cascades in another order, measures before their programme; here that stays for good.
  done(
    'owner',
    'delete the organisation where its programmes do not go first',
    'alter table public.programmes drop constraint programmes_organisation_id_fkey;',
    `delete from public.organisations where id = ${A}`,
  ),
  asked(
    'owner',
    'put a training back of which the twin keeps a link',
    deleted(TRAINING) + kept(TWIN, 'stakeholder', ofTraining),
    back(training()),
  ),
  asked(
    'owner',
    'put a training back for which something waited that is only in the twin now',
    onlyInTwin + deleted(TRAINING) + kept(A, 'waiting', { ...ofTraining, link: literal(MISSING) }),
    back(training()),
  ),
  asked(
    'owner',
    'put a training back whose owner belongs to the twin alone',
    deleted(TRAINING),
    back(training({ owner_id: PEOPLE.stranger.id })),
  ),
  asked(
    'owner',
    'let something wait again that is only in the twin',
    onlyInTwin,
    back(waiting(MISSING, trainingId('A', 'spare'))),
  ),
  asked(
    'owner',
    'put the indicator of a training back where the twin has another',
    `delete from public.measure_indicators where organisation_id = ${TWIN};
      ${insertedIn(TWIN, 'public.measure_indicators', {
        programme_id: P,
        measure_id: literal(measure_id),
        level: literal(level),
        indicator_id: id('indicators', 'spare'),
      })};`,
    back({ measure_indicators: [{ measure_id, level, indicator_id }] }),
  ),
  // Trains in A and owns the twin: what is no training is his to write there alone.
  asked(
    'hr',
    'let an incentive wait again that waits in the twin',
    `delete from public.measure_dependencies where organisation_id = ${A};`,
    back(waiting(otherMeasureId('A', 'base'), trainingId('A', 'spare'))),
  ),
  asked(
    'hr',
    'hang on an incentive what hung on it',
    kept(A, 'stakeholder', { measure: OTHER, kind: 'incentive', link: id('stakeholders'), by: 'hr' }),
    `private.restore_links(${A}, ${P}, array[${OTHER}]::uuid[])`,
  ),
];

import { literal } from '@tests/support/database';
import { type Organisation, organisationId, type Role, roleIn } from '@tests/support/personas';
import { entryOf, otherMeasureId, programmeId, trainingId, type Variant } from '@tests/support/world';
import type { Cell } from './cell';
import { tries } from './tries';

/** A stakeholder is aimed at it, and something of somebody else's kind waits for it. */
const TRAINING = literal(trainingId('A', 'spare'));
const OTHER = literal(otherMeasureId('A', 'spare'));

const ORGANISATION = { A: literal(organisationId('A')), B: literal(organisationId('B')) };
const PROGRAMME = { A: literal(programmeId('A')), B: literal(programmeId('B')) };
const stakeholder = (o: Organisation, v: Variant = 'base') =>
  literal(entryOf('stakeholders').row(o, v)['id']);

const aimed = (
  o: Organisation,
  measure: string,
  who = stakeholder(o),
) => `insert into public.stakeholder_measures
  (organisation_id, programme_id, stakeholder_id, measure_id)
  values (${ORGANISATION[o]}, ${PROGRAMME[o]}, ${who}, ${measure});`;
const gone = (measure: string) =>
  `delete from public.measures where organisation_id = ${ORGANISATION.A} and id = ${measure};`;
const made = (measure: string, kind: string, o: Organisation = 'A', programme = PROGRAMME[o]) =>
  `insert into public.measures (organisation_id, programme_id, id, key, kind, title)
   values (${ORGANISATION[o]}, ${programme}, ${measure}, 'again', '${kind}', 'Again');`;

const kept = (measure: string) =>
  `(select count(*) from private.kept_links k where k.measure_id = ${measure})`;
const hanging = (measure: string) => `(
  (select count(*) from public.stakeholder_measures l where l.organisation_id = ${ORGANISATION.A} and l.measure_id = ${measure})
  + (select count(*) from public.measure_dependencies l where l.organisation_id = ${ORGANISATION.A} and l.after_id = ${measure})
)`;
/** One looks who sees everything. */
const looked = (condition: string) => `reset role; select 1 where ${condition}`;

const isManager = (role: Role | null) => role === 'owner' || role === 'change_manager';
const trains = (role: Role | null) => isManager(role) || role === 'hr';
const doneBy = (may: (role: Role | null) => boolean, otherwise: string) => (role: Role | null) => [
  may(role) ? 'done' : otherwise,
];

/** What hangs on a measure outlives its being deleted for as long as that can be taken back, unseen. */
export const keptLinkCells = (): Record<string, Cell[]> => ({
  'a training that comes back has what hung on it': tries(
    'delete a training and put it back, twice',
    () => `${gone(TRAINING)} ${made(TRAINING, 'training')} ${gone(TRAINING)} ${made(TRAINING, 'training')}
      ${looked(`${hanging(TRAINING)} = 2 and ${kept(TRAINING)} = 0`)}`,
    doneBy(trains, '42501'),
  ),
  'another measure that comes back has what hung on it': tries(
    'delete an incentive and put it back',
    () =>
      `${gone(OTHER)} ${made(OTHER, 'incentive')} ${looked(`${hanging(OTHER)} = 3 and ${kept(OTHER)} = 0`)}`,
    doneBy((role) => isManager(role) || role === 'sales_lead', '42501'),
    aimed('A', OTHER) +
      `insert into public.measure_dependencies (organisation_id, programme_id, measure_id, after_id)
       values (${ORGANISATION.A}, ${PROGRAMME.A}, ${literal(otherMeasureId('A', 'base'))}, ${OTHER}) on conflict do nothing;`,
  ),
  'who deletes a training is told of nothing that hung on it': tries(
    'delete a training and look for its links',
    () => `with gone as (delete from public.measures where organisation_id = ${ORGANISATION.A} and id = ${TRAINING} returning *)
        select 1 from gone where to_jsonb(gone)::text ~ ${stakeholder('A')};
      select 1 from public.stakeholder_measures where measure_id = ${TRAINING}`,
    () => ['nothing'],
  ),
  'a measure of that id, in a programme of that id, in another organisation': tries(
    'make a measure of that id in organisation B',
    () =>
      `${made(TRAINING, 'training', 'B', PROGRAMME.A)} ${looked(`${kept(TRAINING)} = 2 and not exists (
      select 1 from public.stakeholder_measures l where l.organisation_id = ${ORGANISATION.B} and l.measure_id = ${TRAINING})`)}`,
    (_role, persona) => [roleIn(persona, 'B') === 'owner' ? 'done' : '42501'],
    `${gone(TRAINING)} insert into public.programmes (organisation_id, id, name)
       values (${ORGANISATION.B}, ${PROGRAMME.A}, 'Twin');`,
  ),
  'a measure of that id in another programme': tries(
    'make a measure of that id in another programme',
    () => `${made(TRAINING, 'training', 'A', literal(programmeId('A', 'spare')))}
      ${looked(`${kept(TRAINING)} = 2 and ${hanging(TRAINING)} = 0`)}`,
    doneBy(trains, '42501'),
    gone(TRAINING),
  ),
  'of other measures nothing is kept, nor of one of that id in another organisation': tries(
    'delete a training whose id there is elsewhere too',
    () => `${gone(TRAINING)} ${looked(`${kept(TRAINING)} = 2`)}`,
    doneBy(trains, 'nothing'),
    `${aimed('A', literal(trainingId('A', 'base')), stakeholder('A', 'spare'))}
     ${made(TRAINING, 'training', 'B')} ${aimed('B', TRAINING)}
     insert into public.measure_dependencies (organisation_id, programme_id, measure_id, after_id)
       values (${ORGANISATION.B}, ${PROGRAMME.B}, ${literal(trainingId('B', 'base'))}, ${TRAINING});`,
  ),
  'a training whose stakeholder has gone comes back without': tries(
    'put a training back whose links lead nowhere',
    () => `${made(TRAINING, 'training')} ${looked(`${hanging(TRAINING)} = 0 and ${kept(TRAINING)} = 0`)}`,
    doneBy(trains, '42501'),
    `${gone(TRAINING)} delete from public.stakeholders; delete from public.measures;`,
  ),
  'what nobody has taken back for a week is forgotten': tries(
    'delete a training after another',
    () =>
      `${gone(TRAINING)} ${looked(`${kept(TRAINING)} = 2 and ${kept(OTHER)} = 0
      and exists (select 1 from private.kept_links where organisation_id = ${ORGANISATION.B})`)}`,
    doneBy(trains, 'nothing'),
    `${gone(OTHER)} update private.kept_links set kept_at = now() - interval '8 days';`,
  ),
  'of a programme that is deleted nothing is kept': tries(
    'delete a programme',
    () => `delete from public.programmes where organisation_id = ${ORGANISATION.A} and id = ${PROGRAMME.A};
      ${looked(`not exists (select 1 from public.programmes where id = ${PROGRAMME.A})
        and not exists (select 1 from private.kept_links where programme_id = ${PROGRAMME.A})`)}`,
    doneBy(isManager, 'nothing'),
  ),
  'of an organisation that is deleted nothing is kept': tries(
    'look for what is left of an organisation',
    () => `select 1 from public.measures where false;
      ${looked(`exists (select 1 from private.kept_links where organisation_id = ${ORGANISATION.A})`)}`,
    () => ['nothing'],
    `delete from public.organisations where id = ${ORGANISATION.A};`,
  ),
});

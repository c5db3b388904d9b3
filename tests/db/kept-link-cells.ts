import { become, literal } from '@tests/support/database';
import { type Organisation, organisationId, PEOPLE, type Role, roleIn } from '@tests/support/personas';
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
/** As whoever takes a deletion back does, of a client that knows the measure alone. */
const back = (measure: string, kind: string, o: Organisation = 'A', programme = PROGRAMME[o]) =>
  `select public.insert_rows(${ORGANISATION[o]}, ${programme}, jsonb_build_object('measures', jsonb_build_array(
     jsonb_build_object('id', ${measure}, 'key', 'again', 'kind', '${kind}', 'title', 'Again'))), true);`;
const made = (measure: string, kind: string, o: Organisation = 'A', programme = PROGRAMME[o]) =>
  `insert into public.measures (organisation_id, programme_id, id, key, kind, title)
   values (${ORGANISATION[o]}, ${programme}, ${measure}, 'again', '${kind}', 'Again');`;

const kept = (measure: string) =>
  `(select count(*) from private.kept_links k where k.organisation_id = ${ORGANISATION.A} and k.measure_id = ${measure})`;
const hanging = (measure: string) => `(
  (select count(*) from public.stakeholder_measures l where l.organisation_id = ${ORGANISATION.A} and l.measure_id = ${measure})
  + (select count(*) from public.measure_dependencies l where l.organisation_id = ${ORGANISATION.A} and l.after_id = ${measure})
)`;
/** One looks who sees everything. */
const looked = (condition: string) => `reset role; select 1 where ${condition}`;
/** After having looked or meddled, it is the same person's turn again. */
const again = (me: string) =>
  `select set_config('request.jwt.claim.sub', coalesce(${me}, ''), true); set local role authenticated;`;
/** Takes the training out as the client does, and keeps the answer. */
const TAKEN = `create temporary table taken on commit drop as
  select public.take_out(${ORGANISATION.A}, ${PROGRAMME.A}, 'measures', array[${TRAINING}]::uuid[]) as rows;`;
const ANOTHER_PROGRAMME = literal(programmeId('A', 'spare'));
const TWIN = `insert into public.programmes (organisation_id, id, name)
  values (${ORGANISATION.B}, ${PROGRAMME.A}, 'Twin');`;

const isManager = (role: Role | null) => role === 'owner' || role === 'change_manager';
const trains = (role: Role | null) => isManager(role) || role === 'hr';
const doneBy = (may: (role: Role | null) => boolean, otherwise: string) => (role: Role | null) => [
  may(role) ? 'done' : otherwise,
];

/** What hangs on a measure outlives its being deleted for as long as that can be taken back, unseen. */
export const keptLinkCells = (): Record<string, Cell[]> => ({
  'a training that comes back has what hung on it': tries(
    'delete a training and put it back, twice',
    () => `${gone(TRAINING)} ${back(TRAINING, 'training')} ${gone(TRAINING)} ${back(TRAINING, 'training')}
      ${looked(`${hanging(TRAINING)} = 2 and ${kept(TRAINING)} = 0`)}`,
    doneBy(trains, '42501'),
  ),
  'another measure that comes back has what hung on it': tries(
    'delete an incentive and put it back',
    () =>
      `${gone(OTHER)} ${back(OTHER, 'incentive')} ${looked(`${hanging(OTHER)} = 3 and ${kept(OTHER)} = 0`)}`,
    doneBy((role) => isManager(role) || role === 'sales_lead', '42501'),
    aimed('A', OTHER) +
      `insert into public.measure_dependencies (organisation_id, programme_id, measure_id, after_id)
       values (${ORGANISATION.A}, ${PROGRAMME.A}, ${literal(otherMeasureId('A', 'base'))}, ${OTHER}) on conflict do nothing;`,
  ),
  'who deletes a training is told of no stakeholder he may not see': tries(
    'delete a training and look for its links',
    () => `${TAKEN} select 1 from public.stakeholder_measures where organisation_id = ${ORGANISATION.A} and measure_id = ${TRAINING};
      select 1 from taken where rows::text ~ ${stakeholder('A')}`,
    (role) => [isManager(role) ? 'done' : trains(role) ? 'nothing' : 'not_allowed'],
  ),
  'who takes that back is told of no stakeholder that has gone': tries(
    'put a training back whose stakeholder has gone',
    (me) => `${TAKEN} reset role; delete from public.stakeholders where organisation_id = ${ORGANISATION.A};
      ${again(me)}
      create temporary table answer on commit drop as
        select public.insert_rows(${ORGANISATION.A}, ${PROGRAMME.A}, (select rows from taken), true) as left_out;
      select 1 from answer where left_out::text ~ 'stakeholder'`,
    (role) => [isManager(role) ? 'done' : trains(role) ? 'nothing' : 'not_allowed'],
  ),
  'a measure made with the id of a deleted one inherits nothing': tries(
    'delete a training and make one of that id',
    () => `${gone(TRAINING)} ${made(TRAINING, 'training')}
      ${looked(`${hanging(TRAINING)} = 0 and ${kept(TRAINING)} = 2`)}`,
    doneBy(trains, '42501'),
  ),
  'only who has deleted a training gets back what hung on it': tries(
    'put back what somebody else has deleted',
    (me) => `${back(TRAINING, 'training')}
      ${looked(`${hanging(TRAINING)} = case when ${me} = ${literal(PEOPLE.hr.id)} then 2 else 0 end`)}`,
    doneBy(trains, '42501'),
    `${become('hr')} ${gone(TRAINING)} reset role;`,
  ),
  'what was deleted by nobody comes back to nobody': tries(
    'put back what the service has deleted',
    () => `${back(TRAINING, 'training')} ${looked(`${hanging(TRAINING)} = 0 and ${kept(TRAINING)} = 2`)}`,
    doneBy(trains, '42501'),
    gone(TRAINING),
  ),
  'a measure of another kind inherits nothing': tries(
    'delete a training and put back an incentive of that id',
    () => `${gone(TRAINING)} ${back(TRAINING, 'incentive')}
      ${looked(`${hanging(TRAINING)} = 0 and ${kept(TRAINING)} = 2`)}`,
    (role) => [isManager(role) ? 'done' : role === 'sales_lead' ? 'nothing' : '42501'],
  ),
  'a measure of another kind leaves what is kept alone': tries(
    'delete a training, and an incentive of that id, and put the training back',
    () => `${gone(TRAINING)} ${made(TRAINING, 'incentive')} ${gone(TRAINING)} ${back(TRAINING, 'training')}
      ${looked(`${hanging(TRAINING)} = 2`)}`,
    (role) => [isManager(role) ? 'done' : role === 'sales_lead' ? '23505' : '42501'],
  ),
  'who may no longer plan it gets nothing, whatever he calls': tries(
    'ask for the links of a training that is there again, planning only other measures',
    (me) => `${gone(TRAINING)} reset role;
      update public.memberships set role = 'sales_lead' where user_id = ${me} and role <> 'owner';
      ${made(TRAINING, 'training')} set local role authenticated;
      select private.restore_links(${ORGANISATION.A}, ${PROGRAMME.A}, array[${TRAINING}]::uuid[]);
      ${looked(`${hanging(TRAINING)} = 0 and ${kept(TRAINING)} = 2`)}`,
    (role) => [role === 'change_manager' || role === 'hr' ? 'done' : role === 'owner' ? 'nothing' : '23505'],
  ),
  'a measure of that id, in a programme of that id, in another organisation': tries(
    'put back a measure of that id in organisation B',
    () => `${gone(TRAINING)} ${made(TRAINING, 'training')} ${back(TRAINING, 'training', 'B', PROGRAMME.A)}
      ${looked(`${kept(TRAINING)} = 2 and not exists (
        select 1 from public.stakeholder_measures l where l.organisation_id = ${ORGANISATION.B} and l.measure_id = ${TRAINING})`)}`,
    (role, persona) => [trains(role) && roleIn(persona, 'B') === 'owner' ? 'done' : '42501'],
    TWIN,
  ),
  'a measure of that id in another programme': tries(
    'put back a measure of that id in another programme',
    () => `${gone(TRAINING)} ${back(TRAINING, 'training', 'A', ANOTHER_PROGRAMME)}
      ${looked(`${kept(TRAINING)} = 2 and ${hanging(TRAINING)} = 0`)}`,
    doneBy(trains, '42501'),
  ),
  'one deleted in another programme leaves what is kept alone': tries(
    'delete a training, and one of that id in another programme, and put the first back',
    () => `${gone(TRAINING)} ${made(TRAINING, 'training', 'A', ANOTHER_PROGRAMME)} ${gone(TRAINING)}
      ${back(TRAINING, 'training')} ${looked(`${hanging(TRAINING)} = 2`)}`,
    doneBy(trains, '42501'),
  ),
  'of other measures nothing is kept, nor of one of that id in another organisation': tries(
    'delete a training whose id there is elsewhere too',
    () => `${gone(TRAINING)} ${looked(`${kept(TRAINING)} = 2`)}`,
    doneBy(trains, 'nothing'),
    // The third is of another deletion, in the organisation next door.
    `${aimed('A', literal(trainingId('A', 'base')), stakeholder('A', 'spare'))}
     ${made(TRAINING, 'training', 'B')} ${aimed('B', TRAINING)}
     insert into public.measure_dependencies (organisation_id, programme_id, measure_id, after_id)
       values (${ORGANISATION.B}, ${PROGRAMME.B}, ${literal(trainingId('B', 'base'))}, ${TRAINING});
     ${TWIN} insert into private.kept_links (organisation_id, programme_id, measure_id, measure_kind, kind, link_id)
       values (${ORGANISATION.B}, ${PROGRAMME.A}, ${TRAINING}, 'training', 'stakeholder', ${stakeholder('B')});`,
  ),
  'deleting one leaves what is kept of another alone': tries(
    'delete two trainings and put both back',
    () => {
      const base = literal(trainingId('A', 'base'));
      return `${gone(base)} ${gone(TRAINING)} ${looked(`${kept(base)} = 1 and ${kept(TRAINING)} = 2`)}`;
    },
    doneBy(trains, 'nothing'),
  ),
  'putting one back leaves what is kept of another alone': tries(
    'delete two trainings and put one back',
    () => `${gone(literal(trainingId('A', 'base')))} ${gone(TRAINING)}
      ${made(literal(trainingId('A', 'base')), 'training')} ${back(TRAINING, 'training').replace("'again'", "'again2'")}
      ${looked(`${kept(literal(trainingId('A', 'base')))} = 1 and ${hanging(TRAINING)} = 2`)}`,
    doneBy(trains, '42501'),
  ),
  'what nobody has taken back for a week is forgotten': tries(
    'delete a training after another',
    () =>
      `${gone(TRAINING)} ${looked(`${kept(TRAINING)} = 2 and ${kept(OTHER)} = 0
      and exists (select 1 from private.kept_links where organisation_id = ${ORGANISATION.B})`)}`,
    doneBy(trains, 'nothing'),
    `${gone(OTHER)} update private.kept_links set kept_at = now() - interval '8 days' where organisation_id = ${ORGANISATION.A};`,
  ),
  'what nobody has taken back for a week does not come back': tries(
    'put a training back after a week',
    (
      me,
    ) => `${gone(TRAINING)} reset role; update private.kept_links set kept_at = now() - interval '8 days' where organisation_id = ${ORGANISATION.A};
      ${again(me)} ${back(TRAINING, 'training')}
      ${looked(`${hanging(TRAINING)} = 0`)}`,
    doneBy(trains, '42501'),
  ),
  'of a programme that is deleted nothing is kept': tries(
    'delete a programme',
    () => `delete from public.programmes where organisation_id = ${ORGANISATION.A} and id = ${PROGRAMME.A};
      ${looked(`not exists (
          select 1 from public.programmes where organisation_id = ${ORGANISATION.A} and id = ${PROGRAMME.A})
        and not exists (
          select 1 from private.kept_links where organisation_id = ${ORGANISATION.A} and programme_id = ${PROGRAMME.A})`)}`,
    doneBy(isManager, 'nothing'),
  ),
  'of an organisation that is deleted nothing is kept': tries(
    'look for what is left of an organisation',
    () => `select 1 from public.measures where false;
      ${looked(`exists (select 1 from private.kept_links where organisation_id = ${ORGANISATION.A})`)}`,
    () => ['nothing'],
    `delete from public.organisations where id = ${ORGANISATION.A};`,
  ),
  'no more is kept of an organisation than ten thousand links, the newest': [
    {
      name: 'delete a training where ten thousand links are kept already',
      persona: 'hr',
      before: `insert into private.kept_links (organisation_id, programme_id, measure_id, measure_kind, kind, link_id, kept_at)
        select ${ORGANISATION.A}, ${PROGRAMME.A}, ${OTHER}, 'incentive', 'waiting', gen_random_uuid(), now() - interval '1 day'
        from generate_series(1, 10000);`,
      sql: `${gone(TRAINING)} ${looked(`${kept(TRAINING)} = 2 and 10000 = (
        select count(*) from private.kept_links where organisation_id = ${ORGANISATION.A})`)}`,
      right: ['done'],
    },
  ],
});

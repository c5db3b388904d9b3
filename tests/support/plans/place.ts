import { FIRST, NEWCOMER, OWNER, PROGRAMME } from './filled-database';

/** Where requests go: the first organisation's large programme, by the keys of its parts. */
export interface Place {
  organisation: string;
  programme: string;
  owner: string;
  member: string;
  newcomer: string;
  invitation: string;
  teams: Readonly<Record<string, string>>;
  goals: Readonly<Record<string, string>>;
  behaviours: Readonly<Record<string, string>>;
  conditions: Readonly<Record<string, string>>;
  measures: Readonly<Record<string, string>>;
  sessions: Readonly<Record<string, string>>;
  indicators: Readonly<Record<string, string>>;
  stakeholders: Readonly<Record<string, string>>;
  blackouts: Readonly<Record<string, string>>;
  /** One rated cell and one decision. */
  effect: string;
  decision: string;
}

const byKey = (table: string, ofProgramme = true) => `(
  select jsonb_object_agg(x.key, x.id) from public.${table} x
  where x.organisation_id = ${FIRST} ${ofProgramme ? `and x.programme_id = ${PROGRAMME}` : ''}
)`;

const one = (table: string) => `(
  select min(x.id::text) from public.${table} x where x.organisation_id = ${FIRST} and x.programme_id = ${PROGRAMME}
)`;

/** Reads the {@link Place}. */
export const PLACE = `
  select jsonb_build_object(
    'organisation', ${FIRST}, 'programme', ${PROGRAMME}, 'owner', ${OWNER}, 'newcomer', ${NEWCOMER},
    'member', (
      select max(m.user_id::text) from public.memberships m where m.organisation_id = ${FIRST} and m.role = 'viewer'
    ),
    'invitation', (
      select min(i.id::text) from public.invitations i where i.organisation_id = ${FIRST} and i.revoked_at is null
    ),
    'teams', ${byKey('teams', false)}, 'blackouts', ${byKey('blackout_periods', false)},
    'goals', ${byKey('strategic_goals')}, 'behaviours', ${byKey('target_behaviours')},
    'conditions', ${byKey('framework_conditions')}, 'measures', ${byKey('measures')}, 'sessions', ${byKey('sessions')},
    'indicators', ${byKey('indicators')}, 'stakeholders', ${byKey('stakeholders')},
    'effect', ${one('effects')}, 'decision', ${one('decisions')}
  ) as value`;

const NOBODY = new Proxy<Readonly<Record<string, string>>>({}, { get: () => '' });

/** A place without ids, for the list of requests alone. */
export const NOWHERE: Place = {
  organisation: '',
  programme: '',
  owner: '',
  member: '',
  newcomer: '',
  invitation: '',
  teams: NOBODY,
  goals: NOBODY,
  behaviours: NOBODY,
  conditions: NOBODY,
  measures: NOBODY,
  sessions: NOBODY,
  indicators: NOBODY,
  stakeholders: NOBODY,
  blackouts: NOBODY,
  effect: '',
  decision: '',
};

/** The id of a part of the place. */
export function idOf(ids: Readonly<Record<string, string>>, key: string): string {
  const id = ids[key];
  if (id === undefined) throw new Error(`nothing is called ${key}`);
  return id;
}

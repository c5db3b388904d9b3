import { literal } from '@tests/support/database';
import { roleIn } from '@tests/support/personas';
import { programmeId } from '@tests/support/world';
import { A, B, type Call, isManager, managersOnly } from './call';

/** The base decision of every organisation. */
const DECIDED = 'C01/base/b1';
const change = (finding: string, version: number | null, status: 'accepted' | 'dismissed' | null) => ({
  finding,
  version,
  decision: status && { status, reason: 'Why', owner: 'Who', reviewOn: '2027-01-31', score: 41.5 },
});
const decide = (changes: readonly object[], organisation = A, programme = literal(programmeId('A'))) =>
  `public.decide_findings(${organisation}, ${programme}, ${literal(changes)})`;

export const DECISION_CALLS: Readonly<Record<string, Call>> = {
  'decide_findings: a new one': {
    sql: `select 1 where jsonb_array_length(${decide([change('C01/new/b1', null, 'accepted')])}) = 1`,
    right: managersOnly('42501'),
  },
  'decide_findings: twice the same makes one': {
    sql: `select ${decide([change('C01/new/b1', null, 'accepted')])}; select ${decide([change('C01/new/b1', null, 'accepted')])};
      select 1 where (select count(*) from public.decisions where finding_id = 'C01/new/b1' and version = 1) = 1`,
    right: managersOnly('42501'),
  },
  'decide_findings: one that has been decided, seen': {
    sql: `select ${decide([change(DECIDED, 1, 'dismissed')])}; reset role;
      select 1 from public.decisions where organisation_id = ${A} and finding_id = ${literal(DECIDED)}
        and status = 'dismissed' and score_at_decision = 41.5 and version = 2`,
    right: (role) => (role === null ? 'decided_since' : isManager(role) ? 'done' : '42501'),
  },
  'decide_findings: one that has been decided, unseen': {
    sql: `select ${decide([change(DECIDED, null, 'dismissed')])}`,
    right: (role) => (isManager(role) ? 'decided_since' : '42501'),
  },
  'decide_findings: one that has been changed since': {
    before: `update public.decisions set reason = 'Since' where organisation_id = ${A};`,
    sql: `select ${decide([change(DECIDED, 1, 'dismissed')])}`,
    right: 'decided_since',
  },
  'decide_findings: open again': {
    sql: `select ${decide([change(DECIDED, 1, null)])}; reset role;
      select 1 where not exists (select 1 from public.decisions where organisation_id = ${A} and finding_id = ${literal(DECIDED)})`,
    right: (role) => (role === null ? 'nothing' : isManager(role) ? 'done' : '42501'),
  },
  'decide_findings: in B': {
    sql: `select ${decide([change('C01/new/b1', null, 'accepted')], B, literal(programmeId('B')))}`,
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : '42501'),
  },
  'decide_findings: of a programme of B, as if it were in A': {
    sql: `select ${decide([change('C01/new/b1', null, 'accepted')], A, literal(programmeId('B')))}`,
    right: (role) => (isManager(role) ? '23503' : '42501'),
  },
};

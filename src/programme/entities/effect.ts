import { choiceOf, DATE, TEXT } from '@/domain/programme/bounds';
import {
  CONFIDENCES,
  EVIDENCE_KINDS,
  type Effect,
  type Evidence,
  type Rating,
} from '@/domain/programme/model';
import type { EffectRow } from '../store/effect-patch';
import { columnsOf, type Field, type FieldsOf } from './entity';

const { text, choice, rating, link } = columnsOf<EffectRow>();

const NO_EVIDENCE = { evidence_kind: null, evidence_on: null, evidence_note: '' };

/** Three columns, each written by itself; none of them filled means that there is no evidence. */
const evidence: Field<EffectRow, Evidence | null, Partial<Evidence>> = {
  read: ({ evidence_kind: kind, evidence_on: on, evidence_note: note }) =>
    kind === null && on === null && note === '' ? null : { kind, on, note },
  write: ({ kind, on, note }) => ({
    ...(kind !== undefined && { evidence_kind: kind }),
    ...(on !== undefined && { evidence_on: on }),
    ...(note !== undefined && { evidence_note: note }),
  }),
  blank: NO_EVIDENCE,
  columns: { evidence_kind: 'choice:domain:evidenceKind', evidence_on: 'date', evidence_note: 'text' },
  bounds: { evidence_kind: choiceOf(EVIDENCE_KINDS), evidence_on: DATE, evidence_note: TEXT },
};

/** Entered one by one, and never changed with the cell. */
const ratings: Field<EffectRow, Effect['ratings'], never> = {
  read: (row) =>
    row.ratings.map(({ rater_group, value }) => ({ group: rater_group, value: value as Rating })),
  write: () => ({}),
  blank: { ratings: [] },
  columns: {},
  bounds: {},
};

export const effect = {
  condition: link('condition_id', 'conditions'),
  behaviour: link('behaviour_id', 'behaviours'),
  espoused: rating('espoused'),
  inUse: rating('in_use'),
  rationale: text('rationale', TEXT),
  confidence: choice('confidence', CONFIDENCES, 'domain:confidence', 'medium'),
  evidence,
  ratings,
} satisfies FieldsOf<EffectRow, Effect>;

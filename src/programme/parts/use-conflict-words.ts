import { useTranslation } from 'react-i18next';
import {
  CONDITION_CATEGORIES,
  CONFIDENCES,
  DELIVERIES,
  EVIDENCE_KINDS,
  FORMALITIES,
  MEASURE_KINDS,
  MEASURE_STATUSES,
  PROGRAMME_STATUSES,
  REWARDS,
  STANCES,
} from '@/domain/programme/model';
import type { Dispute } from '@/editing/conflicts';
import { formatDate, formatList, formatSigned, formatWallClock } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { CELLS } from '../editor/collections';
import { useProgramme } from '../programme-context';
import type { AnyItem, ItemRows } from '../store/items';
import type { ConflictWords } from './conflict-dialog';
import { useFieldNames } from './use-field-names';

const TEXTS = [
  'title',
  'name',
  'strategy',
  'role',
  'from_text',
  'to_text',
  'espoused_text',
  'in_use_text',
  'rationale',
  'evidence_note',
  'objective',
];

type Counts = ItemRows['sessions']['attendance'][number];
type Expectation = ItemRows['measures']['expected'][number];

const isCounts = (part: unknown): part is Counts =>
  typeof part === 'object' && part !== null && 'team_id' in part;
const isExpectation = (part: unknown): part is Expectation =>
  typeof part === 'object' && part !== null && 'condition_id' in part;

/** Names and values of the fields of a conflict, in words. */
export function useConflictWords(conflict: Dispute): ConflictWords {
  const { t } = useTranslation(['conflict', 'domain', 'measure']);
  const nameOf = useFieldNames();
  const language = useLanguage();
  const { model, rows, teams } = useProgramme();

  const titleOf = (items: readonly { id: string; title: string }[], id: string) =>
    items.find((item) => item.id === id)?.title ?? t('gone');

  function subject(): string {
    if (conflict.collection === CELLS) {
      const [conditionId = '', behaviourId = ''] = conflict.key.split(' ');
      return t('cell', {
        condition: titleOf(rows.conditions, conditionId),
        behaviour: titleOf(rows.behaviours, behaviourId),
      });
    }
    // Everything else that is edited here is an item of a list.
    const base = conflict.base as AnyItem;
    const name =
      'title' in base
        ? base.title
        : 'role' in base
          ? base.role
          : 'starts_at' in base
            ? formatWallClock(language, base.starts_at)
            : model.programme.name;
    return t('item', { name });
  }

  function valueOf(field: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return t('empty');
    if (field === 'espoused' || field === 'in_use') return formatSigned(language, Number(value));
    if (typeof value === 'number') return String(value);
    if (typeof value === 'object') {
      const names = Object.values(value).map((each: unknown) => nameOfPart(each));
      return names.length > 0 ? formatList(language, names) : t('empty');
    }
    if (field === 'owner_id') return t('linked');
    const word = typeof value === 'string' ? value : JSON.stringify(value);
    const category = CONDITION_CATEGORIES.find((each) => each === word);
    if (field === 'category' && category) return t(`domain:conditionCategory.${category}`);
    const confidence = CONFIDENCES.find((each) => each === word);
    if (field === 'confidence' && confidence) return t(`domain:confidence.${confidence}`);
    const formality = FORMALITIES.find((each) => each === word);
    if (field === 'formality' && formality) return t(`domain:formality.${formality}`);
    const reward = REWARDS.find((each) => each === word);
    if (field === 'reward' && reward) return t(`domain:reward.${reward}`);
    const kind = EVIDENCE_KINDS.find((each) => each === word);
    if (field === 'evidence_kind' && kind) return t(`domain:evidenceKind.${kind}`);
    const status = PROGRAMME_STATUSES.find((each) => each === word);
    if (field === 'status' && status) return t(`domain:programmeStatus.${status}`);
    const stance = STANCES.find((each) => each === word);
    if (field === 'stance' && stance) return t(`domain:stance.${stance}`);
    const measureKind = MEASURE_KINDS.find((each) => each === word);
    if (field === 'kind' && measureKind) return t(`domain:measureKind.${measureKind}`);
    const state = MEASURE_STATUSES.find((each) => each === word);
    if (field === 'status' && state) return t(`domain:measureStatus.${state}`);
    const delivery = DELIVERIES.find((each) => each === word);
    if (field === 'delivery' && delivery) return t(`measure:delivery.${delivery}`);
    if (/_at$/.test(field) && word.length > 5) return formatWallClock(language, word);
    return /_on$/.test(field) ? formatDate(language, word) : word;
  }

  /** One of several: what is linked by its id, the attendance of a team, an expected effect. */
  function nameOfPart(part: unknown): string {
    if (isCounts(part)) return t('counts', { ...part, team: nameOfLinked(part.team_id) });
    if (!isExpectation(part)) return nameOfLinked(String(part));
    return t('expected', {
      condition: nameOfLinked(part.condition_id),
      behaviour: nameOfLinked(part.behaviour_id),
      value: formatSigned(language, part.in_use),
    });
  }

  function nameOfLinked(id: string): string {
    const named = [
      ...rows.goals,
      ...rows.behaviours,
      ...rows.conditions,
      ...rows.measures,
      ...rows.indicators,
    ].find((row) => row.id === id)?.title;
    return named ?? teams.find((team) => team.id === id)?.name ?? t('gone');
  }

  return {
    subject: subject(),
    nameOf,
    valueOf,
    isText: (field: string) => TEXTS.includes(field),
  };
}

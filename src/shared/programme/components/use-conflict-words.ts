import { useTranslation } from 'react-i18next';
import {
  CONDITION_CATEGORIES,
  CONFIDENCES,
  EVIDENCE_KINDS,
  FORMALITIES,
  PROGRAMME_STATUSES,
  REWARDS,
  STANCES,
} from '@/domain/programme/model';
import { formatDate, formatList, formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '../programme-context';
import type { Conflict } from '../workbench/conflicts';
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
];

/** Names and values of the fields of a conflict, in words. */
export function useConflictWords(conflict: Conflict): ConflictWords {
  const { t } = useTranslation(['conflict', 'domain']);
  const nameOf = useFieldNames();
  const language = useLanguage();
  const { model, rows, teams } = useProgramme();

  const titleOf = (items: readonly { id: string; title: string }[], id: string) =>
    items.find((item) => item.id === id)?.title ?? t('gone');

  function subject(): string {
    if (conflict.kind === 'cell') {
      const { conditionId, behaviourId } = conflict.address;
      return t('cell', {
        condition: titleOf(rows.conditions, conditionId),
        behaviour: titleOf(rows.behaviours, behaviourId),
      });
    }
    const { base } = conflict;
    const name = 'title' in base ? base.title : 'role' in base ? base.role : model.programme.name;
    return t('item', { name });
  }

  function valueOf(field: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return t('empty');
    if (field === 'espoused' || field === 'in_use') return formatSigned(language, Number(value));
    if (typeof value === 'number') return String(value);
    if (Array.isArray(value)) {
      const names = value.map((id) => nameOfLinked(String(id)));
      return names.length > 0 ? formatList(language, names) : t('empty');
    }
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
    return /_on$/.test(field) ? formatDate(language, word) : word;
  }

  function nameOfLinked(id: string): string {
    const named = [...rows.goals, ...rows.measures].find((row) => row.id === id)?.title;
    return named ?? teams.find((team) => team.id === id)?.name ?? t('gone');
  }

  return {
    subject: subject(),
    nameOf,
    valueOf,
    isText: (field: string) => TEXTS.includes(field),
  };
}

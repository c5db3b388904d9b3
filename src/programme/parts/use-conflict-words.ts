import { useTranslation } from 'react-i18next';
import type { Dispute } from '@/editing/conflicts';
import { formatDate, formatList, formatSigned, formatWallClock } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { CELLS } from '../editor/collections';
import { wordedAs } from '../entities/entities';
import type { Worded } from '../entities/entity';
import { useProgramme } from '../programme-context';
import type { AnyItem, ItemRows } from '../store/items';
import { useWorkbenchOf } from '../use-workbench';
import type { ConflictWords } from './conflict-dialog';
import { useFieldNames } from './use-field-names';

type Counts = ItemRows['sessions']['attendance'][number];
type Expectation = ItemRows['measures']['expected'][number];

const isCounts = (part: unknown): part is Counts =>
  typeof part === 'object' && part !== null && 'team_id' in part;
const isExpectation = (part: unknown): part is Expectation =>
  typeof part === 'object' && part !== null && 'condition_id' in part;

/** Names and values of the fields of a conflict, in words. */
export function useConflictWords(conflict: Dispute): ConflictWords {
  const { t, i18n } = useTranslation(['conflict', 'domain', 'measure']);
  const nameOf = useFieldNames();
  const language = useLanguage();
  const { model } = useProgramme();
  const workbench = useWorkbenchOf();

  const titleOf = (items: readonly { id: string; title: string }[], id: string) =>
    items.find((item) => item.id === id)?.title ?? t('gone');

  function subject(): string {
    const { rows } = workbench.loaded();
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
    if (typeof value === 'object') {
      const names = Object.values(value).map((each: unknown) => nameOfPart(each));
      return names.length > 0 ? formatList(language, names) : t('empty');
    }
    const worded = wordedAs(conflict.collection, field) ?? 'word';
    const word = typeof value === 'string' ? value : JSON.stringify(value);
    switch (worded) {
      case 'rating':
        return formatSigned(language, Number(value));
      case 'date':
        return formatDate(language, word);
      case 'clock':
        return formatWallClock(language, word);
      case 'account':
        return t('linked');
      case 'links':
        return nameOfLinked(word);
      case 'text':
      case 'word':
      case 'number':
      case 'counts':
      case 'expectations':
        return word;
      default:
        return wordOf(worded, word);
    }
  }

  const isKey = (key: string): key is 'domain:formality.official' => i18n.exists(key);

  /** A word of a choice, where it is one of them. */
  function wordOf(worded: Worded, word: string): string {
    const key = `${worded.slice('choice:'.length)}.${word}`;
    return isKey(key) ? i18n.t(key) : word;
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
    const { rows, teams } = workbench.loaded();
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
    isText: (field: string) => wordedAs(conflict.collection, field) === 'text',
  };
}

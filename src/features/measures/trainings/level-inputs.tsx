import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ANSWERS_MIN, HEADCOUNT_MAX } from '@/domain/programme/limits';
import { useLanguage } from '@/i18n/use-language';
import type { ItemPatch, ItemRows } from '@/programme/store/items';
import { useWorkbench } from '@/programme/use-workbench';
import { readAmount, writtenAmount } from '@/ui/forms/amount';
import { LeaveGuard } from '@/ui/leave-guard';
import classes from '../measure-page.module.css';
import { readWhole } from '../read-whole';
import { useTogether } from '../use-together';

/** What is entered on a level, with the range of each mean; how many answers stand behind it comes last. */
const LEVELS = {
  reaction: { means: ['reaction_mean'], n: 'reaction_n', least: 1, most: 5 },
  learning: { means: ['learning_before', 'learning_after'], n: 'learning_n', least: 0, most: 100 },
} as const;

interface LevelInputsProps {
  row: ItemRows['measures'];
  level: keyof typeof LEVELS;
}

/** Means and the number of answers behind them: all of a level or nothing, and never of fewer than five people. */
export function LevelInputs({ row, level }: LevelInputsProps) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const { edit } = useWorkbench();
  const { means, n, least, most } = LEVELS[level];
  const names: (typeof means)[number][] = [...means];
  const all: string[] = [...names, n];
  const { field, unsaved } = useTogether<string, ItemPatch<'measures'>>(
    {
      ...Object.fromEntries(names.map((name) => [name, writtenAmount(language, row[name])])),
      [n]: row[n] === null ? '' : String(row[n]),
    },
    (texts) => {
      const text = (name: string) => (texts[name] ?? '').trim();
      const empty = all.every((name) => text(name) === '');
      if (empty) return { errors: {}, value: Object.fromEntries(all.map((name) => [name, null])) };
      const numbers = Object.fromEntries([
        ...names.map((name): [string, number | null] => {
          const read = readAmount(language, text(name), { most })?.value ?? null;
          return [name, read !== null && read >= least ? read : null];
        }),
        [n, readWhole(text(n), ANSWERS_MIN, HEADCOUNT_MAX)?.value ?? null],
      ]);
      const wrong = all.filter((name) => numbers[name] === null);
      const objection = (name: string) =>
        name === n
          ? t('evaluation.tooFew', { least: ANSWERS_MIN })
          : t('evaluation.outside', { least, most });
      return {
        errors: Object.fromEntries(wrong.map((name) => [name, objection(name)])),
        value: wrong.length === 0 ? numbers : null,
      };
    },
    (patch) => void edit('measures', row.id, patch),
  );
  return (
    <div className={classes.fields}>
      <LeaveGuard unsaved={unsaved} />
      {[...names, n].map((name) => (
        <TextInput
          key={name}
          inputMode="decimal"
          autoComplete="off"
          label={t(`evaluation.field.${name}`)}
          {...field(name)}
        />
      ))}
    </div>
  );
}

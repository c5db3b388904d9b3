import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ANSWERS_MIN, HEADCOUNT_MAX } from '@/domain/programme/limits';
import type { Measure } from '@/domain/programme/model';
import { useLanguage } from '@/i18n/use-language';
import type { EntityPatch } from '@/programme/entities/entities';
import { useWorkbench } from '@/programme/use-workbench';
import { readAmount, writtenAmount } from '@/ui/forms/amount';
import { LeaveGuard } from '@/ui/leave-guard';
import classes from '../measure-page.module.css';
import { readWhole } from '../read-whole';
import { useTogether } from '../use-together';

/** What is entered on a level, with the range of each mean; how many answers stand behind it comes last. */
const LEVELS = {
  reaction: { means: ['mean'], least: 1, most: 5 },
  learning: { means: ['before', 'after'], least: 0, most: 100 },
} as const;

interface LevelInputsProps {
  measure: Measure;
  level: keyof typeof LEVELS;
}

/** How many answers stand behind a mean. */
const N = 'n';

/** Means and the number of answers behind them: all of a level or nothing, and never of fewer than five people. */
export function LevelInputs({ measure, level }: LevelInputsProps) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const { edit } = useWorkbench();
  const { means, least, most } = LEVELS[level];
  const names: readonly string[] = means;
  const all = [...names, N];
  const stored: Readonly<Record<string, number>> | null = measure.evaluation?.[level] ?? null;
  const labels: Readonly<Record<string, string>> =
    level === 'reaction'
      ? { mean: t('evaluation.field.reaction_mean'), n: t('evaluation.field.reaction_n') }
      : {
          before: t('evaluation.field.learning_before'),
          after: t('evaluation.field.learning_after'),
          n: t('evaluation.field.learning_n'),
        };
  const { field, unsaved } = useTogether<string, EntityPatch<'measures'>>(
    {
      ...Object.fromEntries(names.map((name) => [name, writtenAmount(language, stored?.[name] ?? null)])),
      [N]: String(stored?.[N] ?? ''),
    },
    (texts) => {
      const text = (name: string) => (texts[name] ?? '').trim();
      const empty = all.every((name) => text(name) === '');
      if (empty) return { errors: {}, value: { evaluation: { [level]: null } } };
      const numbers = Object.fromEntries([
        ...names.map((name): [string, number | null] => {
          const read = readAmount(language, text(name), { most })?.value ?? null;
          return [name, read !== null && read >= least ? read : null];
        }),
        [N, readWhole(text(N), ANSWERS_MIN, HEADCOUNT_MAX)?.value ?? null],
      ]);
      const wrong = all.filter((name) => numbers[name] === null);
      const error = (name: string) =>
        name === N
          ? t('evaluation.tooFew', { least: ANSWERS_MIN })
          : t('evaluation.outside', { least, most });
      return {
        errors: Object.fromEntries(wrong.map((name) => [name, error(name)])),
        value: wrong.length === 0 ? { evaluation: { [level]: numbers } } : null,
      };
    },
    (patch) => void edit('measures', measure.key, patch),
  );
  return (
    <div className={classes.fields}>
      <LeaveGuard unsaved={unsaved} />
      {all.map((name) => (
        <TextInput key={name} inputMode="decimal" autoComplete="off" label={labels[name]} {...field(name)} />
      ))}
    </div>
  );
}

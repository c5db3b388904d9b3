import { useTranslation } from 'react-i18next';
import type { NextStep } from '@/domain/guidance/next-steps';
import { formatList, formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/shared/programme/programme-context';

interface StepText {
  title: string;
  text: string;
}

/** Puts a next step into words. */
export function useStepText(): (step: NextStep) => StepText {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const { model } = useProgramme();
  const number = (value: number) => formatNumber(language, value);
  const titleOf = (entries: readonly { key: string; title: string }[], key: string) =>
    entries.find((entry) => entry.key === key)?.title ?? key;
  const roleOf = (key: string) => model.stakeholders.find((entry) => entry.key === key)?.role ?? key;
  const titles = (entries: readonly { key: string; title: string }[], keys: readonly string[]) =>
    quoted(keys.map((key) => titleOf(entries, key)));
  /** At most three by name: a list of ten helps nobody. */
  const quoted = (names: readonly string[]) => {
    const shown = names.slice(0, 3).map((name) => t('steps.quoted', { name }));
    const more = names.length - shown.length;
    return formatList(language, more > 0 ? [...shown, t('steps.more', { count: more })] : shown);
  };

  return (step): StepText => {
    switch (step.kind) {
      case 'describe_behaviours':
      case 'describe_conditions':
        return { title: t(`steps.${step.kind}.title`), text: t(`steps.${step.kind}.text`) };
      case 'rate_cells':
        return {
          title: t('steps.rate_cells.title'),
          text: t('steps.rate_cells.text', {
            count: step.possible - step.rated,
            open: number(step.possible - step.rated),
            possible: number(step.possible),
            unrated: number(step.unrated),
            behaviour: titleOf(model.behaviours, step.behaviour),
          }),
        };
      case 'change_condition':
        return {
          title: t('steps.change_condition.title', { condition: titleOf(model.conditions, step.condition) }),
          text: t('steps.change_condition.text', { count: step.behaviours.length }),
        };
      case 'decide_critical':
        return {
          title: t('steps.decide_critical.title'),
          text: t('steps.decide_critical.text', { count: step.count }),
        };
      case 'settle_overdue': {
        const { measures } = step;
        const names = titles(model.measures, measures);
        return {
          title: t('steps.settle_overdue.title'),
          text: t('steps.settle_overdue.text', { count: measures.length, names }),
        };
      }
      case 'review_decisions':
        return {
          title: t('steps.review_decisions.title'),
          text: t('steps.review_decisions.text', { count: step.findings.length }),
        };
      case 'win_over': {
        const names = formatList(language, step.stakeholders.map(roleOf));
        return {
          title: t('steps.win_over.title', { names }),
          text: t('steps.win_over.text', { count: step.stakeholders.length }),
        };
      }
      case 'measure': {
        const names = titles(model.behaviours, step.behaviours);
        const text = step.all
          ? t('steps.measure.all')
          : t('steps.measure.text', { count: step.behaviours.length, names });
        return { title: t('steps.measure.title'), text };
      }
      case 'train': {
        const names = titles(model.behaviours, step.behaviours);
        return {
          title: t('steps.train.title'),
          text: t('steps.train.text', { count: step.behaviours.length, names }),
        };
      }
      case 'serve_goals': {
        const names = titles(model.goals, step.goals);
        return {
          title: t('steps.serve_goals.title'),
          text: t('steps.serve_goals.text', { count: step.goals.length, names }),
        };
      }
    }
  };
}

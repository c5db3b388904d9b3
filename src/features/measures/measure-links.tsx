import { useTranslation } from 'react-i18next';
import { mayComeBefore } from '@/domain/guidance/after-choices';
import type { Measure } from '@/domain/programme/model';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import { MultiSelect } from '@/ui/forms/multi-select';
import { ORDER } from './field-props';
import classes from './measure-page.module.css';

type Links = 'behaviours' | 'conditions' | 'teams' | 'after';

/** What a measure is for, and what it waits for. */
export function MeasureLinks({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measure');
  const { model } = useProgramme();
  const { edit } = useWorkbench();
  const titled = (items: readonly { key: string; title: string }[]) =>
    items.map(({ key, title }) => ({ value: key, label: title }));
  const earlier = new Set(mayComeBefore(measure.key, model.measures).map(({ key }) => key));
  const choices: Record<Links, { value: string; label: string }[]> = {
    behaviours: titled(model.behaviours),
    conditions: titled(model.conditions),
    teams: model.teams.map(({ key, name }) => ({ value: key, label: name })),
    after: titled(model.measures.filter(({ key }) => earlier.has(key) || measure.after.includes(key))),
  };
  const field = (name: Links) => ({
    label: t(`links.${name}`),
    description: t(`links.hint.${name}`),
    placeholder: measure[name].length === 0 ? t(`links.none.${name}`) : undefined,
    inputWrapperOrder: ORDER,
    searchable: true,
    value: measure[name],
    onChange: (keys: string[]) => void edit('measures', measure.key, { [name]: keys }),
    data: choices[name],
    nothingFoundMessage: t('links.nothing'),
  });
  return (
    <section className={classes.section} aria-labelledby="links">
      <h2 id="links">{t('links.heading')}</h2>
      <div className={classes.columns}>
        <MultiSelect {...field('behaviours')} />
        <MultiSelect {...field('conditions')} />
        <MultiSelect {...field('teams')} />
        <MultiSelect {...field('after')} />
      </div>
    </section>
  );
}

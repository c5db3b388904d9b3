import { useTranslation } from 'react-i18next';
import { mayComeBefore } from '@/domain/guidance/after-choices';
import type { Measure } from '@/domain/programme/model';
import { useProgramme } from '@/programme/programme-context';
import type { ItemPatch, ItemRows } from '@/programme/store/items';
import { useWorkbench } from '@/programme/use-workbench';
import { MultiSelect } from '@/ui/forms/multi-select';
import { ORDER } from './field-props';
import classes from './measure-page.module.css';

type Links = 'behaviour_ids' | 'condition_ids' | 'team_ids' | 'after_ids';

/** What a measure is for, and what it waits for. */
export function MeasureLinks({ measure, row }: { measure: Measure; row: ItemRows['measures'] }) {
  const { t } = useTranslation('measure');
  const { rows, teams, model } = useProgramme();
  const { edit } = useWorkbench();
  const titled = (items: readonly { id: string; title: string }[]) =>
    items.map(({ id, title }) => ({ value: id, label: title }));
  const earlier = new Set(mayComeBefore(measure.key, model.measures).map(({ key }) => key));
  const choices: Record<Links, { value: string; label: string }[]> = {
    behaviour_ids: titled(rows.behaviours),
    condition_ids: titled(rows.conditions),
    team_ids: teams.map(({ id, name }) => ({ value: id, label: name })),
    after_ids: titled(rows.measures.filter(({ id, key }) => earlier.has(key) || row.after_ids.includes(id))),
  };
  const field = (name: Links) => ({
    label: t(`links.${name}`),
    description: t(`links.hint.${name}`),
    placeholder: row[name].length === 0 ? t(`links.none.${name}`) : undefined,
    inputWrapperOrder: ORDER,
    searchable: true,
    value: row[name],
    onChange: (ids: string[]) => {
      const patch: ItemPatch<'measures'> = { [name]: ids };
      void edit('measures', row.id, patch);
    },
    data: choices[name],
    nothingFoundMessage: t('links.nothing'),
  });
  return (
    <section className={classes.section} aria-labelledby="links">
      <h2 id="links">{t('links.heading')}</h2>
      <div className={classes.columns}>
        <MultiSelect {...field('behaviour_ids')} />
        <MultiSelect {...field('condition_ids')} />
        <MultiSelect {...field('team_ids')} />
        <MultiSelect {...field('after_ids')} />
      </div>
    </section>
  );
}

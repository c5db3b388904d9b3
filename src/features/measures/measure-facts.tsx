import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { BehaviourLink, ConditionLink, MeasureLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import classes from './measure-page.module.css';
import { useMeasureFields } from './use-measure-fields';

/** A measure for those who may only read it. */
export function MeasureFacts({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const { model } = useProgramme();
  const fields = useMeasureFields(measure);
  const teams = measure.teams.map((key) => model.teams.find((team) => team.key === key)?.name ?? key);
  const links = (keys: readonly string[], link: (key: string) => ReactNode) =>
    keys.length === 0 ? null : (
      <ul className={classes.plain}>
        {keys.map((key) => (
          <li key={key}>{link(key)}</li>
        ))}
      </ul>
    );
  const facts: readonly (readonly [string, ReactNode])[] = [
    ...fields.map(({ name, fact }) => [name, fact] as const),
    [t('links.teams'), teams.length > 0 ? formatList(language, teams) : t('links.none.teams')],
    [t('links.behaviours'), links(measure.behaviours, (key) => <BehaviourLink behaviour={key} />)],
    [t('links.conditions'), links(measure.conditions, (key) => <ConditionLink condition={key} />)],
    [t('links.after'), links(measure.after, (key) => <MeasureLink measure={key} />)],
  ];
  return (
    <section className={classes.section} aria-labelledby="plan">
      <h2 id="plan">{t('plan')}</h2>
      <dl className={classes.facts}>
        {facts.map(([name, fact]) =>
          fact === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}

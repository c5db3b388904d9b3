import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { formatList, formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useMoney } from '@/organisation/use-money';
import { BehaviourLink, ConditionLink, MeasureLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { usePeriodText } from '@/programme/use-period-text';
import classes from './measure-page.module.css';

/** A measure for those who may only read it. */
export function MeasureFacts({ measure }: { measure: Measure }) {
  const { t } = useTranslation(['measure', 'measures']);
  const language = useLanguage();
  const periodText = usePeriodText();
  const money = useMoney();
  const { model } = useProgramme();
  const { startsOn, endsOn, owner, progress, effortDays, cost } = measure;
  const number = (value: number | null) => (value === null ? null : formatNumber(language, value, 2));
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
    [t('measures:table.period'), periodText(startsOn, endsOn)],
    [t('measures:table.owner'), owner || t('measures:noOwner')],
    [t('measures:page.progress'), number(progress)],
    [t('effortDays'), number(effortDays)],
    [t('cost'), cost === null ? null : money(cost)],
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

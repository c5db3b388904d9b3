import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { SeverityBadge } from '@/programme/parts/severity-badge';
import { useProgramme } from '@/programme/programme-context';
import { BANDS, byStance } from './stakeholder-map';
import classes from './stance-lists.module.css';

interface StanceListsProps {
  /** Key of the one whose details are shown. */
  selected: string | undefined;
  findings: ReadonlyMap<string, Finding>;
  onSelect: (key: string) => void;
}

/** The map for a phone: a list for each stance, the most influential first. */
export function StanceLists({ selected, findings, onSelect }: StanceListsProps) {
  const { t } = useTranslation(['stakeholders', 'domain', 'ratings']);
  const { model } = useProgramme();
  return (
    <div className={classes.lists}>
      {byStance(model.stakeholders).map(({ stance, people }) => (
        <section key={stance} className={classes.list} data-stance={stance}>
          <h2 className={classes.stance}>
            {t(`domain:stance.${stance}`)} <span className={classes.count}>{people.length}</span>
          </h2>
          {people.length === 0 ? null : (
            <ul className={classes.people}>
              {people.map(({ key, role, influence, measures }) => {
                const finding = findings.get(key);
                return (
                  <li key={key}>
                    <button
                      type="button"
                      className={classes.person}
                      data-person={key}
                      data-selected={key === selected || undefined}
                      aria-expanded={key === selected}
                      onClick={() => onSelect(key)}
                    >
                      <span className={classes.role}>{role === '' ? t('unnamed') : role}</span>
                      <span className={classes.about}>
                        {t('lists.influence', { value: influence })}
                        {finding ? <SeverityBadge severity={finding.severity} /> : null}
                        <span>{t('measures', { count: measures.length })}</span>
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
          <details className={classes.advice}>
            <summary>{t('lists.advice')}</summary>
            <dl>
              {BANDS.map((band) => (
                <div key={band}>
                  <dt>{t(`band.${band}`)}</dt>
                  <dd>{t(`advice.${band}.${stance}`)}</dd>
                </div>
              ))}
            </dl>
          </details>
        </section>
      ))}
    </div>
  );
}

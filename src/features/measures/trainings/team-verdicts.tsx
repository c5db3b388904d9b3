import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { IndicatorLink } from '@/programme/parts/programme-links';
import { VerdictMark } from '@/programme/parts/verdict-mark';
import { useProgramme } from '@/programme/programme-context';
import classes from '../measure-page.module.css';
import { useIndicatorVerdicts } from './use-indicator-verdicts';

/** What the readings of an indicator say in each team a training is for. */
export function TeamVerdicts({ indicator, measure }: { indicator: string; measure: Measure }) {
  const { t } = useTranslation('measure');
  const { model } = useProgramme();
  const verdicts = useIndicatorVerdicts(indicator, measure);
  return (
    <>
      <p>
        <IndicatorLink indicator={indicator} />
      </p>
      {verdicts.length === 0 ? (
        <p className={classes.aside}>{t('evaluation.noReadings')}</p>
      ) : (
        <ul className={classes.plain}>
          {verdicts.map(({ team, verdict }) => (
            <li key={team} className={classes.pairing}>
              <IndicatorLink indicator={indicator} team={team}>
                {model.teams.find(({ key }) => key === team)?.name ?? team}
              </IndicatorLink>
              <VerdictMark verdict={verdict} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

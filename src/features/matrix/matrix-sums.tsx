import {
  IconArrowDownLeft,
  IconArrowNarrowRight,
  IconArrowUpRight,
  IconQuestionMark,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BehaviourForces } from '@/domain/consistency/forces';
import { behaviourVerdict } from '@/domain/guidance/behaviour-verdict';
import type { Behaviour } from '@/domain/programme/model';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { sideOf } from '@/programme/parts/rating-scale';
import classes from './matrix-grid.module.css';

interface MatrixSumsProps {
  behaviours: readonly Behaviour[];
  forces: ReadonlyMap<string, BehaviourForces>;
  /** The first of its rows among all rows of the grid, from 1. */
  gridRow: number;
}

/** D, R, N and the margin; R is shown as the pull it is. Null where no condition is rated. */
const SUMS: readonly {
  name: 'driving' | 'restraining' | 'net' | 'margin';
  of: (forces: BehaviourForces) => number | null;
}[] = [
  { name: 'driving', of: ({ net, driving }) => (net === null ? null : driving) },
  { name: 'restraining', of: ({ net, restraining }) => (net === null ? null : -restraining) },
  { name: 'net', of: ({ net }) => net },
  { name: 'margin', of: ({ margin }) => margin },
];
export const SUM_ROWS = SUMS.length;

/** What all conditions together do to each behaviour; stays in sight below the rows. */
export const MatrixSums = memo(function MatrixSums({ behaviours, forces, gridRow }: MatrixSumsProps) {
  const { t } = useTranslation(['matrix', 'domain', 'ratings']);
  const language = useLanguage();
  const none = t('grid.noCondition');
  return (
    <div role="rowgroup" className={classes.sums} aria-label={t('grid.sums')}>
      {SUMS.map(({ name, of }, at) => {
        const words = t(`domain:quantity.${name}`);
        return (
          <div key={name} role="row" aria-rowindex={gridRow + at} className={classes.sumRow} data-sum={name}>
            <div role="rowheader" className={classes.sumName} title={words}>
              {words}
            </div>
            {behaviours.map(({ key, title }) => {
              const own = forces.get(key);
              const value = own ? of(own) : null;
              const verdict = own && name === 'margin' && value !== null ? behaviourVerdict(own) : null;
              const figure = value === null ? '–' : formatSigned(language, value);
              const said = `${title}: ${value === null ? none : figure}`;
              const whole = verdict === null ? said : `${said}, ${t(`ratings:verdict.${verdict}`)}`;
              return (
                <div
                  key={key}
                  role="gridcell"
                  className={classes.figure}
                  data-side={value === null ? undefined : sideOf(value)}
                  aria-label={`${words}, ${whole}`}
                  title={whole}
                >
                  {verdict === null ? null : <VerdictIcon verdict={verdict} />}
                  {figure}
                </div>
              );
            })}
            <div role="gridcell" className={classes.blank} />
          </div>
        );
      })}
    </div>
  );
});

const ICONS = {
  carried: IconArrowUpRight,
  below_habit: IconArrowNarrowRight,
  held_back: IconArrowDownLeft,
  not_assessable: IconQuestionMark,
} as const;

function VerdictIcon({ verdict }: { verdict: keyof typeof ICONS }) {
  const Icon = ICONS[verdict];
  return <Icon size={12} className={classes.verdict} data-verdict={verdict} aria-hidden />;
}

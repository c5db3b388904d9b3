import { useTranslation } from 'react-i18next';
import { peopleAtLeast, trainingFunnel, type TrainingFunnel } from '@/domain/guidance/training-funnel';
import type { Measure } from '@/domain/programme/model';
import { formatNumber, formatPercent } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useMoney } from '@/organisation/use-money';
import classes from '../measure-page.module.css';
import { useIndicatorVerdicts } from './use-indicator-verdicts';

/** From the invitation to the shift in behaviour: how much of a training arrives. */
export function FunnelSection({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const money = useMoney();
  const named = measure.evaluation?.behaviour ?? null;
  const verdicts = useIndicatorVerdicts(named, measure).map(({ verdict }) => verdict);
  const funnel = trainingFunnel(measure.sessions, named === null ? null : verdicts);
  if (funnel.invited + funnel.attended === 0) return null;
  const people = peopleAtLeast(measure.sessions);
  const { shift } = funnel;
  const sentence = [
    t('funnel.sentence', {
      count: funnel.invited,
      attended: formatNumber(language, funnel.attended, 0),
      completed: formatNumber(language, funnel.completed, 0),
    }),
    shift === null
      ? t('funnel.noIndicator')
      : shift.judged === 0
        ? t('funnel.notYet')
        : t('funnel.shift', { count: shift.judged, shifting: shift.shifting }),
  ].join(' ');
  return (
    <section className={classes.section} aria-labelledby="funnel">
      <h2 id="funnel">{t('funnel.heading')}</h2>
      <p className={classes.sentence}>{sentence}</p>
      <Bars funnel={funnel} />
      {measure.cost !== null && people > 0 ? (
        <p>
          {t('funnel.costPerHead', {
            cost: money(Math.round(measure.cost / people)),
            count: people,
          })}
        </p>
      ) : null}
    </section>
  );
}

/** The steps as bars, in a table that says the same in numbers. */
function Bars({ funnel }: { funnel: TrainingFunnel }) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const whole = Math.max(funnel.invited, funnel.attended);
  const steps = [
    ...(['invited', 'attended', 'completed'] as const).map((step) => ({
      name: t(`attendance.${step}`),
      count: formatNumber(language, funnel[step], 0),
      share: funnel[step] / whole,
    })),
    ...(funnel.shift && funnel.shift.judged > 0
      ? [
          {
            name: t('funnel.shifting'),
            count: t('funnel.ofTeams', { shifting: funnel.shift.shifting, count: funnel.shift.judged }),
            share: funnel.shift.shifting / funnel.shift.judged,
          },
        ]
      : []),
  ];
  return (
    <table className={classes.funnel}>
      <caption className="visually-hidden">{t('funnel.heading')}</caption>
      <tbody>
        {steps.map(({ name, count, share }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={classes.bar} aria-hidden>
              <span style={{ width: `${100 * share}%` }} />
            </td>
            <td>{count}</td>
            <td>{formatPercent(language, share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

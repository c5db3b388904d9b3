import { useElementSize } from '@mantine/hooks';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleAtLeast, trainingFunnel } from '@/domain/guidance/training-funnel';
import type { Measure } from '@/domain/programme/model';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useMoney } from '@/organisation/use-money';
import { useProgramme } from '@/programme/programme-context';
import { lazyPart } from '@/ui/lazy-part';
import { TableBehind } from '@/ui/table-behind';
import measurePage from '../measure-page.module.css';
import { useFunnelSteps } from './use-funnel-steps';
import classes from './funnel.module.css';
import { useIndicatorVerdicts } from './use-indicator-verdicts';

const FunnelChart = lazyPart(async () => (await import('./funnel-chart')).FunnelChart);

const STEP_PX = 38;
/** A4 within margins of 15 mm. */
const PAPER_WIDTH = 680;

/** From the invitation to the shift in behaviour: how much of a training arrives. */
export function FunnelSection({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const money = useMoney();
  const { printed = false } = useProgramme();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const named = measure.evaluation?.behaviour ?? null;
  const verdicts = useIndicatorVerdicts(named, measure).map(({ verdict }) => verdict);
  const funnel = trainingFunnel(measure.sessions, named === null ? null : verdicts);
  const steps = useFunnelSteps(funnel);
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
    <section className={measurePage.section} aria-labelledby="funnel">
      <h2 id="funnel">{t('funnel.heading')}</h2>
      <p className={measurePage.sentence}>{sentence}</p>
      <div ref={ref} className={classes.drawing}>
        <Suspense>
          {width > 0 ? (
            <FunnelChart
              steps={steps}
              label={sentence}
              width={printed ? PAPER_WIDTH : width}
              height={steps.length * STEP_PX}
            />
          ) : null}
        </Suspense>
      </div>
      <TableBehind
        summary={t('funnel.table')}
        caption={t('funnel.heading')}
        columns={[
          { name: t('funnel.step') },
          { name: t('funnel.count') },
          { name: t('funnel.share'), figures: true },
        ]}
        rows={steps.map(({ name, count, percent }) => [name, count, percent])}
      />
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

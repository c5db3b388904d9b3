import { useTranslation } from 'react-i18next';
import type { TeamJudgement } from '@/domain/indicators/judge-indicator';
import type { Team } from '@/domain/programme/model';
import { BehaviourLink, IndicatorLink } from '@/programme/parts/programme-links';
import { VerdictMark } from '@/programme/parts/verdict-mark';
import { useProgramme } from '@/programme/programme-context';
import { SmallChart } from './chart/small-chart';
import { HoldingBack } from './holding-back';
import { seriesFrame } from './series-frame';
import type { Judged } from './use-judged';
import { useVerdictSentence } from './use-verdict-sentence';
import classes from './verdict-grid.module.css';
import type { MeasuredBehaviour } from './worst-first';

interface VerdictGridProps {
  measured: readonly MeasuredBehaviour[];
  /** Teams with readings, in their order. */
  teams: readonly Team[];
}

/** Indicators × teams, the worst behaviour first, and beside each what holds it back. */
export function VerdictGrid({ measured, teams }: VerdictGridProps) {
  const { t } = useTranslation('indicators');
  const { readings } = useProgramme();
  /** Keys of the teams that have readings which are not shown. */
  const heldBack = ({ indicator }: Judged): ReadonlySet<string> =>
    new Set(readings.hidden.get(indicator.key)?.map(({ team }) => team));
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('grid')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.indicator')}</th>
            {teams.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
            <th scope="col" className={classes.back}>
              {t('column.heldBack')}
            </th>
          </tr>
        </thead>
        {measured.map(({ behaviour, indicators }) => (
          <tbody key={behaviour.key}>
            <tr className={classes.behaviour}>
              <th scope="rowgroup" colSpan={teams.length + 1}>
                <BehaviourLink behaviour={behaviour.key} />
              </th>
              <td className={classes.back} rowSpan={indicators.length + 1}>
                <HoldingBack behaviour={behaviour.key} />
              </td>
            </tr>
            <tr className={classes.backLine}>
              <td colSpan={teams.length + 1}>
                <span className={classes.muted}>{t('column.heldBack')}: </span>
                <HoldingBack behaviour={behaviour.key} />
              </td>
            </tr>
            {indicators.map((judged) => {
              const held = heldBack(judged);
              return (
                <tr key={judged.indicator.key}>
                  <th scope="row" className={classes.indicator}>
                    <IndicatorLink indicator={judged.indicator.key} />
                    {judged.teams.length === 0 ? (
                      <span className={classes.muted}>{t(held.size > 0 ? 'held.all' : 'noReadings')}</span>
                    ) : null}
                  </th>
                  {teams.map(({ key, name }) => {
                    const own = judged.teams.find(({ team }) => team === key);
                    return (
                      <td key={key} data-team={name}>
                        {own ? (
                          <Cell judged={judged} judgement={own} />
                        ) : held.has(key) ? (
                          <span className={classes.muted}>{t('held.cell')}</span>
                        ) : (
                          <span aria-hidden>–</span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Cell({ judged, judgement }: { judged: Judged; judgement: TeamJudgement }) {
  const { indicator } = judged;
  const { model } = useProgramme();
  const sentence = useVerdictSentence()(judged, judgement);
  return (
    <IndicatorLink indicator={indicator.key} team={judgement.team} className={classes.cell}>
      <VerdictMark verdict={judgement.verdict} />
      <SmallChart frame={seriesFrame(indicator, judgement, model)} label={sentence} width={128} height={44} />
    </IndicatorLink>
  );
}

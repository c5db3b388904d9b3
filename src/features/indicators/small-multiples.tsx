import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { VerdictMark } from '@/programme/parts/verdict-mark';
import { useProgramme } from '@/programme/programme-context';
import { SmallChart } from './chart/small-chart';
import classes from './indicator-page.module.css';
import { seriesFrame } from './series-frame';
import type { Judged } from './use-judged';
import { useVerdictSentence } from './use-verdict-sentence';

interface SmallMultiplesProps {
  judged: Judged;
  /** The team shown large. */
  shown: string;
}

/** The same chart of every team, side by side; each leads to its large one. */
export function SmallMultiples({ judged, shown }: SmallMultiplesProps) {
  const { indicator, teams } = judged;
  const { t } = useTranslation('indicators');
  const params = useProgrammeParams();
  const { model } = useProgramme();
  const sentence = useVerdictSentence();
  const ordered = model.teams.flatMap(({ key, name }) => {
    const judgement = teams.find(({ team }) => team === key);
    return judgement ? [{ key, name, judgement }] : [];
  });
  return (
    <section aria-labelledby="teams">
      <h2 id="teams" className={classes.heading}>
        {t('teams')}
      </h2>
      <ul className={classes.multiples}>
        {ordered.map(({ key, name, judgement }) => (
          <li key={key}>
            <Link
              to="/o/$organisationId/p/$programmeId/indicators/$key"
              params={{ ...params, key: indicator.key }}
              search={(before) => ({ ...before, team: key })}
              resetScroll={false}
              replace
              className={classes.multiple}
              aria-current={key === shown ? 'true' : undefined}
            >
              <span className={classes.team}>{name}</span>
              <VerdictMark verdict={judgement.verdict} />
              <SmallChart
                frame={seriesFrame(indicator, judgement, model)}
                label={sentence(judged, judgement)}
                width={240}
                height={84}
              />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

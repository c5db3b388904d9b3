import { useTranslation } from 'react-i18next';
import { addDays } from '@/domain/calendar/days';
import { periodOf } from '@/domain/calendar/periods';
import { holesIn, isLong, unreadWeeks } from '@/domain/indicators/holes';
import type { TeamJudgement } from '@/domain/indicators/judge-indicator';
import { formatDate } from '@/i18n/format';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import type { Judged } from './use-judged';

/** What the readings of a team say, in a sentence or two: "Region South: sustained since week 14, 2026, for 22 weeks." */
export function useVerdictSentence() {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { model } = useProgramme();

  /** Whether a shift came with the measures or before them: what came first cannot be their doing. */
  const beganWith = ({ verdict, since }: TeamJudgement, measureFrom: string | null): string[] => {
    if (since === null || measureFrom === null || (verdict !== 'shifting' && verdict !== 'sustained'))
      return [];
    const date = formatDate(language, measureFrom);
    return [since < measureFrom ? t('sentence.before', { date }) : t('sentence.after', { date })];
  };

  return ({ indicator, measureFrom }: Judged, judgement: TeamJudgement): string => {
    const { verdict, since, weeks, baseline, limits } = judgement;
    const team = model.teams.find(({ key }) => key === judgement.team)?.name ?? judgement.team;
    if (verdict === 'not_assessable') {
      return limits === null
        ? t('sentence.noBaseline', { team, count: baseline })
        : t('sentence.nothingAfter', { team });
    }
    const hole = holesIn(judgement.readings, indicator.cadence).findLast((each) =>
      isLong(each, indicator.cadence),
    );
    const period = since === null ? '' : periodName(language, indicator.cadence, since);
    const unread = since === null ? 0 : Math.floor(unreadWeeks(judgement.readings, indicator.cadence, since));
    return [
      t(`sentence.${verdict}`, { team, since: period, count: Math.floor(weeks) }),
      ...(unread > 0 ? [t('sentence.unread', { count: unread })] : []),
      ...beganWith(judgement, measureFrom),
      ...(hole
        ? [
            t('sentence.hole', {
              from: periodName(language, indicator.cadence, hole.from),
              until: periodName(
                language,
                indicator.cadence,
                periodOf(addDays(hole.until, -1), indicator.cadence),
              ),
              count: Math.floor(hole.weeks),
            }),
          ]
        : []),
      ...(limits?.firmness === 'trial' ? [t('sentence.trial', { count: baseline })] : []),
    ].join(' ');
  };
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asPlanned } from '@/domain/training-import/as-planned';
import type { ImportedPlan } from '@/domain/training-import/change';
import { formatNumber, formatWallClock } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { useSessionConflicts } from '@/programme/session-conflicts/use-session-conflicts';
import classes from '@/ui/import-steps/import.module.css';

const SHOWN = 20;

/** What speaks against sessions that a file brings or moves, as it would be said of them in the plan. */
export function AgainstSessions({ plan }: { plan: ImportedPlan }) {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  const { model } = useProgramme();
  const planned = useMemo(() => asPlanned(model, plan), [model, plan]);
  const conflictsOf = useSessionConflicts(planned);
  const against = plan.sessions
    .filter(({ kind }) => kind !== 'unchanged')
    .map(({ training, key, after }) => ({
      training,
      key,
      when: after.startsAt,
      texts: conflictsOf({ measure: training, session: key }).map(({ text }) => text),
    }))
    .filter(({ texts }) => texts.length > 0);
  if (against.length === 0) return null;
  const titleOf = (key: string) => planned.measures.find((each) => each.key === key)?.title ?? key;
  const count = against.length;
  const more = count - SHOWN;
  return (
    <section className={classes.questions} aria-labelledby="against">
      <h3 id="against">{t('against.heading', { count, n: formatNumber(language, count) })}</h3>
      <ul>
        {against.slice(0, SHOWN).map(({ training, key, when, texts }) => (
          <li key={`${training} ${key}`}>
            {t('against.session', { training: titleOf(training), when: formatWallClock(language, when) })}{' '}
            {texts.join(' ')}
          </li>
        ))}
        {more > 0 ? <li>{t('against.more', { count: more, n: formatNumber(language, more) })}</li> : null}
      </ul>
    </section>
  );
}

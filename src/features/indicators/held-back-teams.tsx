import { useTranslation } from 'react-i18next';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useMay } from '@/organisation/organisation-context';
import { HELD_BACK_REASONS } from '@/programme/held-back';
import { useProgramme } from '@/programme/programme-context';
import classes from './held-back-teams.module.css';

/** Which teams have readings that are not shown by themselves, why, and what would show them. */
export function HeldBackTeams({ indicators }: { indicators: readonly string[] }) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { model, readings } = useProgramme();
  const mayEdit = useMay('edit_programme');
  const held = indicators.flatMap((key) => readings.hidden.get(key) ?? []);
  if (held.length === 0) return null;
  return (
    <section className={classes.held} aria-labelledby="held-back">
      <h2 id="held-back">{t('held.heading')}</h2>
      <p>{t('held.lead')}</p>
      <dl>
        {HELD_BACK_REASONS.map((reason) => {
          const keys = new Set(held.filter((each) => each.reason === reason).map(({ team }) => team));
          const names = model.teams.filter(({ key }) => keys.has(key)).map(({ name }) => name);
          if (names.length === 0) return null;
          return (
            <div key={reason}>
              <dt>{formatList(language, names)}</dt>
              <dd>
                {t(`held.${reason}`, { least: readings.smallestTeam })}
                {reason === 'headcount' ? ` ${t(mayEdit ? 'held.enter' : 'held.ask')}` : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

import { Button } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import type { Measure } from '@/domain/programme/model';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { SeverityBadge } from '@/programme/parts/severity-badge';
import { useProgramme } from '@/programme/programme-context';
import { useSessionConflicts } from '@/programme/session-conflicts/use-session-conflicts';
import { useFindingTexts } from '@/programme/use-finding-texts';
import classes from './move-strip.module.css';
import type { TrialMove } from './use-trial-move';

/** Of each kind: one line has to do while something moves. */
const SHOWN = 3;

/** What a move would raise and clear, while it is made, and what becomes of it. */
export function MoveStrip({ trial }: { trial: TrialMove }) {
  const { t } = useTranslation(['plan', 'common']);
  const { model } = useProgramme();
  const { overlay, comparison, tried, take } = trial;
  // Looked up while nothing moves, too: texts that are loaded in the middle of a move would end it.
  const conflictsOf = useSessionConflicts(useDeferredValue(tried));
  const measure = overlay && tried.measures.find(({ key }) => key === overlay.measure);
  const untouched = measure && model.measures.find(({ key }) => key === measure.key) === measure;
  const moving = measure && !untouched ? measure : null;
  return (
    <div className={classes.place} data-moving={moving !== null || undefined}>
      <div role="status" className={classes.text}>
        {moving ? (
          <>
            <Dates measure={moving} />
            <Against
              texts={moving.sessions.flatMap(({ key }) =>
                conflictsOf({ measure: moving.key, session: key }).map(({ text }) => text),
              )}
            />
            {comparison ? <Consequences {...comparison} /> : null}
          </>
        ) : (
          <span className={classes.hint}>{t('move.hint')}</span>
        )}
      </div>
      {moving ? (
        <div className={classes.buttons}>
          <Button size="sm" aria-keyshortcuts="Enter" onClick={() => take(overlay)}>
            {t('move.take')}
          </Button>
          <Button size="sm" variant="default" aria-keyshortcuts="Escape" onClick={() => take(null)}>
            {t('move.drop')} <kbd className={classes.key}>Esc</kbd>
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Dates({ measure: { title, startsOn, endsOn } }: { measure: Measure }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const day = (date: string | null) => (date === null ? t('move.open') : formatDate(language, date));
  return (
    <strong className={classes.dates}>
      {t('move.dates', { title, from: day(startsOn), until: day(endsOn) })}
    </strong>
  );
}

/** What would speak against its sessions, as their form says it. */
function Against({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation('plan');
  if (texts.length === 0) return null;
  const more = texts.length - SHOWN;
  return (
    <span className={classes.listed} data-kind="against">
      <b>{t('move.against')}</b>
      {texts.slice(0, SHOWN).map((text, i) => (
        <span key={i}>{text}</span>
      ))}
      {more > 0 ? <span>{t('move.more', { count: more })}</span> : null}
    </span>
  );
}

interface ConsequencesProps {
  gone: readonly Finding[];
  come: readonly Finding[];
}

function Consequences({ gone, come }: ConsequencesProps) {
  const { t } = useTranslation('plan');
  if (gone.length + come.length === 0) return <span>{t('move.same')}</span>;
  return (
    <>
      <Listed kind="clears" findings={gone} />
      <Listed kind="raises" findings={come} />
    </>
  );
}

function Listed({ kind, findings }: { kind: 'clears' | 'raises'; findings: readonly Finding[] }) {
  const { t } = useTranslation('plan');
  const { ruleName, titleOf } = useFindingTexts();
  if (findings.length === 0) return null;
  const more = findings.length - SHOWN;
  return (
    <span className={classes.listed} data-kind={kind}>
      <b>{t(`move.${kind}`)}</b>
      {findings.slice(0, SHOWN).map((finding) => (
        <span key={finding.id}>
          <SeverityBadge severity={finding.severity} /> {ruleName(finding.rule)}: {titleOf(finding)}
        </span>
      ))}
      {more > 0 ? <span>{t('move.more', { count: more })}</span> : null}
    </span>
  );
}

import { CloseButton } from '@mantine/core';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { measuresAbout } from '@/domain/guidance/finding-reach';
import type { Measure } from '@/domain/programme/model';
import type { MeasureOverlay } from '@/domain/training/measure-overlay';
import { formatDate, formatList, formatNumber, formatWallClock } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { OpenFindings } from '@/programme/parts/open-findings';
import { MeasureLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { ConflictList } from '@/programme/session-conflicts/conflict-list';
import { ConflictText } from '@/programme/session-conflicts/conflict-text';
import { DaysHints } from '@/programme/session-conflicts/days-hints';
import { useSessionConflicts } from '@/programme/session-conflicts/use-session-conflicts';
import { DateFields } from './date-fields';
import classes from './measure-panel.module.css';
import { SlotHint } from './slot-hint';

interface MeasurePanelProps {
  measure: Measure;
  mayMove: boolean;
  onTake: (overlay: MeasureOverlay) => void;
  onClose: () => void;
}

/** What one needs to know of a measure to place it: dates, what it waits for, what speaks against it. */
export function MeasurePanel({ measure, mayMove, onTake, onClose }: MeasurePanelProps) {
  const { t } = useTranslation(['plan', 'domain', 'common']);
  const { model, policy } = useProgramme();
  const aboutOf = useMemo(() => measuresAbout(model, policy), [model, policy]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [measure.key]);
  return (
    <section className={classes.panel} aria-label={measure.title}>
      <div className={classes.head}>
        <h2 ref={heading} tabIndex={-1}>
          <MeasureLink measure={measure.key} />
        </h2>
        <CloseButton aria-label={t('common:close')} onClick={onClose} />
      </div>
      <p className={classes.kind}>
        {t(`domain:measureKind.${measure.kind ?? 'none'}`)}, {t(`domain:measureStatus.${measure.status}`)}
      </p>
      {mayMove ? <DateFields key={measure.key} measure={measure} onTake={onTake} /> : null}
      <DaysHints measure={measure} />
      <Facts measure={measure} dates={!mayMove} />
      {measure.kind === 'training' ? <SlotHint training={measure} mayMove={mayMove} onTake={onTake} /> : null}
      <OpenFindings
        heading={t('panel.findings')}
        none={t('panel.noFindings')}
        about={(finding) => aboutOf(finding).includes(measure.key)}
      />
    </section>
  );
}

function Facts({ measure, dates }: { measure: Measure; dates: boolean }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { model } = useProgramme();
  const conflictsOf = useSessionConflicts();
  const { startsOn, endsOn, teams, after, sessions, hoursPerHead, owner } = measure;
  const day = (date: string | null) => (date === null ? t('panel.noDate') : formatDate(language, date));
  const titles = (keys: readonly string[], from: readonly { key: string; title: string }[]) =>
    formatList(
      language,
      keys.map((key) => from.find((each) => each.key === key)?.title ?? key),
    );
  const teamNames = model.teams.map(({ key, name }) => ({ key, title: name }));
  // What nobody has said is left out.
  const facts: { name: string; fact: ReactNode; said?: boolean }[] = [
    { name: t('panel.startsOn'), fact: day(startsOn), said: dates },
    { name: t('panel.endsOn'), fact: day(endsOn), said: dates },
    {
      name: t('panel.teams'),
      fact: teams.length > 0 ? titles(teams, teamNames) : t('panel.teamsOfBehaviours'),
    },
    { name: t('panel.owner'), fact: owner, said: owner !== '' },
    {
      name: t('panel.hours'),
      fact: formatNumber(language, hoursPerHead ?? 0),
      said: hoursPerHead !== null,
    },
    { name: t('panel.after'), fact: titles(after, model.measures), said: after.length > 0 },
    {
      name: t('panel.sessions'),
      fact: (
        <ul className={classes.sessions}>
          {sessions.map(({ key, startsAt }) => (
            <li key={key}>
              {formatWallClock(language, startsAt)}
              <ConflictList
                conflicts={conflictsOf({ measure: measure.key, session: key })}
                tell={(conflict) => <ConflictText conflict={conflict} />}
              />
            </li>
          ))}
        </ul>
      ),
      said: sessions.length > 0,
    },
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(({ name, fact, said = true }) =>
        said ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { earliestSlot, type RefusedSlot } from '@/domain/training/earliest-slot';
import type { MeasureOverlay } from '@/domain/training/measure-overlay';
import { formatDate, formatList, formatWeekday } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { useFindingTexts } from '@/programme/use-finding-texts';
import classes from './measure-panel.module.css';

interface SlotHintProps {
  training: Measure;
  mayMove: boolean;
  onTake: (slot: MeasureOverlay) => void;
}

/** The earliest week in which a training raises no finding, and what speaks against the ones before. */
export function SlotHint({ training, mayMove, onTake }: SlotHintProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { model, policy, today } = useProgramme();
  const search = useMemo(
    () => earliestSlot(model, policy, today, training.key),
    [model, policy, today, training.key],
  );
  if (!search || training.status === 'done') return null;
  const { slot, refused } = search;
  const stands = slot?.startsOn === training.startsOn;
  return (
    <section className={classes.slot} aria-label={t('slot.heading')}>
      <h3>{t('slot.heading')}</h3>
      <p>
        {slot
          ? t(stands ? 'slot.stands' : 'slot.found', {
              weekday: formatWeekday(language, slot.startsOn),
              from: formatDate(language, slot.startsOn),
              until: formatDate(language, slot.endsOn),
            })
          : t('slot.none', { count: refused.length })}
      </p>
      {slot && !stands && mayMove ? (
        <Button size="sm" onClick={() => onTake(slot)}>
          {t('slot.take')}
        </Button>
      ) : null}
      <Refused refused={refused} found={slot !== null} />
    </section>
  );
}

/** Weeks in a row that fall for the same reasons are told as one. */
function Refused({ refused, found }: { refused: readonly RefusedSlot[]; found: boolean }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { titleOf, ruleName } = useFindingTexts();
  if (refused.length === 0) return null;
  return (
    <details>
      <summary>{found ? t('slot.why', { count: refused.length }) : t('slot.against')}</summary>
      <ul>
        {runsOf(refused).map(({ first, last, findings }) => (
          <li key={first}>
            <b>
              {first === last
                ? formatDate(language, first)
                : t('slot.weeks', { from: formatDate(language, first), until: formatDate(language, last) })}
            </b>
            {': '}
            {formatList(
              language,
              findings.map((finding) => `${ruleName(finding.rule)} (${titleOf(finding)})`),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function runsOf(refused: readonly RefusedSlot[]) {
  const reasons = ({ findings }: RefusedSlot) => findings.map(({ id }) => id).join(' ');
  const runs: { first: string; last: string; findings: RefusedSlot['findings']; reasons: string }[] = [];
  for (const week of refused) {
    const run = runs.at(-1);
    if (run?.reasons === reasons(week)) run.last = week.startsOn;
    else
      runs.push({
        first: week.startsOn,
        last: week.startsOn,
        findings: week.findings,
        reasons: reasons(week),
      });
  }
  return runs;
}

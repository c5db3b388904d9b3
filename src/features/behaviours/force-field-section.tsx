import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BehaviourForces } from '@/domain/consistency/forces';
import { behaviourVerdict } from '@/domain/guidance/behaviour-verdict';
import type { Behaviour } from '@/domain/programme/model';
import { VerdictWord } from '@/programme/parts/verdict-word';
import { useProgramme } from '@/programme/programme-context';
import page from './behaviour-page.module.css';
import { ForceArrows } from './force-arrows';
import { forceField, worstFindings } from './force-field';
import classes from './force-field-section.module.css';
import { ForceTable } from './force-table';
import { HabitHurdle } from './habit-hurdle';
import { NothingRated } from './nothing-rated';
import { TrialBar } from './trial-bar';
import { TrialConsequences } from './trial-consequences';
import { useForceSums } from './use-force-sums';
import { useTrial, type Attempt, type Trial } from './use-trial';

/**
 * Lewin's diagram: what drives the behaviour from the left, what restrains it from the right, meeting where it stands
 * now; and whether what is left of the pull clears the hurdle of habit. Every arrow can be moved to see what would be.
 */
export function ForceFieldSection({ behaviour }: { behaviour: Behaviour }) {
  const trial = useTrial(behaviour.key);
  const forces = trial.audit.behaviours.find(({ key }) => key === behaviour.key);
  return forces ? <Field behaviour={behaviour} trial={trial} forces={forces} /> : null;
}

interface FieldProps {
  behaviour: Behaviour;
  trial: Trial;
  /** With what is tried. */
  forces: BehaviourForces;
}

function Field({ behaviour, trial, forces }: FieldProps) {
  const { t } = useTranslation('forces');
  const { model, audit } = useProgramme();
  const before = audit.behaviours.find(({ key }) => key === behaviour.key);
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const last = useRef('');
  const field = forceField(model, behaviour.key, trial.tried);
  const sums = useForceSums(behaviour, forces);
  const findings = worstFindings(trial.audit.findings, behaviour.key);

  const attempt: Attempt = (condition, rating) => {
    last.current = condition;
    trial.attempt(condition, rating);
  };
  /** The buttons go with the trial; the keyboard goes on where it was. */
  const end = (how: () => void) => {
    how();
    const sliders = section.current?.querySelectorAll<HTMLElement>('[role="slider"]') ?? [];
    [...sliders].find(({ dataset }) => dataset.condition === last.current)?.focus();
  };
  useEscape(trial.tried.size > 0, () => end(trial.drop));

  return (
    <section ref={section} className={page.section} aria-labelledby={heading}>
      <h2 id={heading} className={classes.heading}>
        {t('heading')}
        <span className={classes.verdict}>
          <VerdictWord verdict={behaviourVerdict(forces)} />
        </span>
      </h2>
      {sums ? <p className={classes.sentence}>{sums.sentence}</p> : <NothingRated />}
      {model.conditions.length > 0 ? (
        <>
          <div className={classes.field}>
            <ForceArrows field={field} sums={forces} findings={findings} onTry={attempt} />
            <div className={classes.aside}>
              {sums ? <HabitHurdle sums={sums} before={before?.net ?? sums.net} /> : null}
              {trial.tried.size > 0 ? (
                <TrialConsequences comparison={trial.comparison} />
              ) : (
                <p className={classes.how}>{t('how')}</p>
              )}
            </div>
          </div>
          <TrialBar
            trial={trial}
            onKeep={() => end(() => void trial.keep())}
            onDrop={() => end(trial.drop)}
          />
          <ForceTable behaviour={behaviour} field={field} forces={forces} sums={sums} findings={findings} />
        </>
      ) : null}
    </section>
  );
}

/** Escape drops a trial, unless it was meant for something that lies above the page. */
function useEscape(active: boolean, drop: () => void) {
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('[role="dialog"]'))
        drop();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}

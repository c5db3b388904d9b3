import { Button } from '@mantine/core';
import {
  IconCheck,
  IconClock,
  IconMinus,
  IconPlus,
  IconProgress,
  IconQuestionMark,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { measureFromRemedy } from '@/domain/guidance/measure-from-remedy';
import { coverage, type Coverage } from '@/domain/training/coverage';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { BehaviourLink, MeasureLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { useMayEditMeasure } from '@/programme/use-may-edit-measure';
import { usePlanMeasure } from '@/programme/use-plan-measure';
import classes from './coverage-table.module.css';

const ICONS = {
  trained: IconCheck,
  partly: IconProgress,
  held: IconQuestionMark,
  planned: IconClock,
  missing: IconMinus,
} as const;

/** Who has been trained for what, team by team; what is missing can be planned where it is missing. */
export function CoverageTable() {
  const { t } = useTranslation('measures');
  const { model, today, policy } = useProgramme();
  const language = useLanguage();
  const { trainedFrom } = policy;
  const cells = useMemo(() => coverage(model, today, trainedFrom), [model, today, trainedFrom]);
  const asked = new Set(cells.map(({ team }) => team));
  const teams = model.teams.filter(({ key }) => asked.has(key));
  const missing = cells.filter(({ state }) => state === 'missing').length;
  if (cells.length === 0) return <p className={classes.sentence}>{t('coverage.nothing')}</p>;
  return (
    <>
      <p className={classes.sentence}>
        {missing === 0
          ? t('coverage.complete', { count: cells.length })
          : t('coverage.missing', { count: missing, all: cells.length })}
      </p>
      <p className={classes.sentence}>
        {t('coverage.rule', { share: formatNumber(language, trainedFrom * 100) })}
      </p>
      <div className={classes.frame}>
        <div className={classes.scroll}>
          <table className={classes.table}>
            <caption className="visually-hidden">{t('coverage.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('coverage.behaviour')}</th>
                {teams.map(({ key, name }) => (
                  <th key={key} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {model.behaviours.map(({ key: behaviour }) => (
                <tr key={behaviour}>
                  <th scope="row">
                    <BehaviourLink behaviour={behaviour} />
                  </th>
                  {teams.map(({ key: team, name }) => {
                    const cell = cells.find((each) => each.behaviour === behaviour && each.team === team);
                    return (
                      <td key={team} data-team={name}>
                        {cell ? (
                          <Cell cell={cell} teamName={name} />
                        ) : (
                          <span className={classes.not}>{t('coverage.notExpected')}</span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}

function Cell({ cell, teamName }: { cell: Coverage; teamName: string }) {
  const { t } = useTranslation('measures');
  const language = useLanguage();
  const { state, trainings, completed, headcount } = cell;
  const Icon = ICONS[state];
  const people =
    headcount === null || headcount === 0
      ? t('coverage.people', { count: completed })
      : t('coverage.share', {
          completed: formatNumber(language, completed),
          headcount: formatNumber(language, headcount),
        });
  return (
    <div className={classes.cell}>
      <span className={classes.state} data-state={state}>
        <Icon size={16} stroke={2.2} aria-hidden /> {t(`coverage.state.${state}`)}
        {completed > 0 ? ` · ${people}` : null}
      </span>
      {trainings.map((training) => (
        <MeasureLink key={training} measure={training} />
      ))}
      {state === 'missing' ? <PlanTraining cell={cell} teamName={teamName} /> : null}
    </div>
  );
}

function PlanTraining({ cell: { behaviour, team }, teamName }: { cell: Coverage; teamName: string }) {
  const { t } = useTranslation('measures');
  const { model, today } = useProgramme();
  const mayPlan = useMayEditMeasure();
  const plan = usePlanMeasure();
  if (!mayPlan('training')) return null;
  const title = model.behaviours.find(({ key }) => key === behaviour)?.title ?? behaviour;
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-label={t('coverage.planOf', { behaviour: title, team: teamName })}
      onClick={() => {
        const proposed = measureFromRemedy({ subjects: { behaviour, team } }, 'plan_training', model, today);
        if (proposed) plan(proposed, t('coverage.title', { behaviour: title, team: teamName }));
      }}
    >
      {t('coverage.plan')}
    </Button>
  );
}

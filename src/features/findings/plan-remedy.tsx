import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import type { RemedyId } from '@/domain/consistency/remedies';
import { measureFromRemedy } from '@/domain/guidance/measure-from-remedy';
import { measuresOfRemedy } from '@/domain/guidance/measures-of-finding';
import { useProgramme } from '@/programme/programme-context';
import { useMayEditMeasure } from '@/programme/use-may-edit-measure';
import { usePlanMeasure } from '@/programme/use-plan-measure';
import classes from './finding-page.module.css';
import { MeasureList } from './measure-list';

interface PlanRemedyProps {
  finding: Finding;
  remedy: RemedyId;
  /** The remedy in words. */
  title: string;
}

/**
 * Makes the measure that a remedy means, and opens it; absent where it means none. Where there is such a measure already,
 * that one is shown, and a second one is a choice of its own.
 */
export function PlanRemedy({ finding, remedy, title }: PlanRemedyProps) {
  const { t } = useTranslation('findings');
  const { model, today } = useProgramme();
  const mayPlan = useMayEditMeasure();
  const plan = usePlanMeasure();
  const proposed = measureFromRemedy(finding, remedy, model, today);
  if (!proposed) return null;

  const planned = measuresOfRemedy(finding, remedy, model);
  const titleOf = (items: readonly { key: string; title: string }[], [key]: readonly string[]) =>
    items.find((item) => item.key === key)?.title;
  const about =
    titleOf(model.conditions, proposed.conditions) ?? titleOf(model.behaviours, proposed.behaviours);
  const words = planned.length === 0 ? 'planRemedy' : 'planAnother';
  return (
    <div className={classes.plan}>
      {planned.length > 0 ? (
        <MeasureList measures={planned} label={t('detail.plannedFor', { title })} />
      ) : null}
      {mayPlan(proposed.kind) ? (
        <Button
          size="xs"
          variant={planned.length === 0 ? 'default' : 'subtle'}
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-label={t(`detail.${words}Of`, { title })}
          onClick={() => plan(proposed, about === undefined ? title : `${title}: ${about}`, finding.id)}
        >
          {t(`detail.${words}`)}
        </Button>
      ) : null}
    </div>
  );
}

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import type { RemedyId } from '@/domain/consistency/remedies';
import { measureFromRemedy } from '@/domain/guidance/measure-from-remedy';
import { useProgramme } from '@/shared/programme/programme-context';
import { useMayEditMeasure } from '@/shared/programme/use-may-edit-measure';
import { usePlanMeasure } from '@/shared/programme/use-plan-measure';

interface PlanRemedyProps {
  finding: Finding;
  remedy: RemedyId;
  /** The remedy in words. */
  title: string;
}

/** Makes the measure that a remedy means, and opens it; absent where it means none. */
export function PlanRemedy({ finding, remedy, title }: PlanRemedyProps) {
  const { t } = useTranslation('findings');
  const { model, today } = useProgramme();
  const mayPlan = useMayEditMeasure();
  const plan = usePlanMeasure();
  const proposed = measureFromRemedy(finding, remedy, model, today);
  if (!proposed || !mayPlan(proposed.kind)) return null;

  const titleOf = (items: readonly { key: string; title: string }[], [key]: readonly string[]) =>
    items.find((item) => item.key === key)?.title;
  const about =
    titleOf(model.conditions, proposed.conditions) ?? titleOf(model.behaviours, proposed.behaviours);
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-label={t('detail.planRemedyOf', { title })}
      onClick={() => plan(proposed, about === undefined ? title : `${title}: ${about}`, finding.id)}
    >
      {t('detail.planRemedy')}
    </Button>
  );
}

import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import type { RemedyId } from '@/domain/consistency/remedies';
import { measureFromRemedy } from '@/domain/guidance/measure-from-remedy';
import { TITLE_MAX } from '@/domain/programme/limits';
import { useProgrammeParams } from '@/shared/programme/components/programme-links';
import { useNewItems } from '@/shared/programme/list-editing/new-items';
import { useProgramme } from '@/shared/programme/programme-context';
import { useMayEditMeasure } from '@/shared/programme/use-may-edit-measure';
import { useWorkbench } from '@/shared/programme/use-workbench';

interface PlanRemedyProps {
  finding: Finding;
  remedy: RemedyId;
  /** The remedy in words. */
  title: string;
}

/** Makes the measure that a remedy means, with everything filled in, and opens it; absent where it means none. */
export function PlanRemedy({ finding, remedy, title }: PlanRemedyProps) {
  const { t } = useTranslation('findings');
  const navigate = useNavigate();
  const params = useProgrammeParams();
  const { model, rows, teams, today } = useProgramme();
  const { add } = useWorkbench();
  const mayPlan = useMayEditMeasure();
  const newItems = useNewItems('measures');
  const proposed = measureFromRemedy(finding, remedy, model, today);
  if (!proposed || !mayPlan(proposed.kind)) return null;

  const idsOf = (items: readonly { id: string; key: string }[], keys: readonly string[]) =>
    items.filter(({ key }) => keys.includes(key)).map(({ id }) => id);
  const titleOf = (items: readonly { key: string; title: string }[], [key]: readonly string[]) =>
    items.find((item) => item.key === key)?.title;
  const about =
    titleOf(model.conditions, proposed.conditions) ?? titleOf(model.behaviours, proposed.behaviours);

  const plan = () => {
    const [row] = newItems([
      {
        title: (about === undefined ? title : `${title}: ${about}`).slice(0, TITLE_MAX),
        patch: {
          kind: proposed.kind,
          starts_on: proposed.startsOn,
          ends_on: proposed.endsOn,
          behaviour_ids: idsOf(rows.behaviours, proposed.behaviours),
          condition_ids: idsOf(rows.conditions, proposed.conditions),
          team_ids: idsOf(teams, proposed.teams),
          after_ids: idsOf(rows.measures, proposed.after),
        },
      },
    ]);
    if (!row) return;
    void add('measures', [row]);
    void navigate({
      to: '/o/$organisationId/p/$programmeId/measures/$key',
      params: { ...params, key: row.key },
      search: { finding: finding.id },
    });
  };
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-label={t('detail.planRemedyOf', { title })}
      onClick={plan}
    >
      {t('detail.planRemedy')}
    </Button>
  );
}

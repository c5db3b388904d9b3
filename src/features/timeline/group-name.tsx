import { useTranslation } from 'react-i18next';
import { MEASURE_KINDS } from '@/domain/programme/model';
import { useProgramme } from '@/programme/programme-context';
import type { PlanGroup } from '@/programme/search-params/plan-settings';

/** What the measures of a group have in common. */
export function GroupName({ group, value }: { group: PlanGroup; value: string | null }) {
  const { t } = useTranslation(['plan', 'domain']);
  const { model } = useProgramme();
  if (group === 'kind') {
    return t(`domain:measureKind.${MEASURE_KINDS.find((kind) => kind === value) ?? 'none'}`);
  }
  if (value === null) return t(group === 'team' ? 'group.allTeams' : 'group.noBehaviour');
  return group === 'team'
    ? model.teams.find(({ key }) => key === value)?.name
    : model.behaviours.find(({ key }) => key === value)?.title;
}

import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language';
import { AddItem } from '@/programme/adding/add-item';
import { FilteredList } from '@/programme/parts/filtered-list';
import { useProgramme } from '@/programme/programme-context';
import { meetsFilters } from '@/programme/meets-condition-filters';
import { Page } from '@/ui/page';
import { AddConditions } from './add-conditions';
import { ConditionFilterBar } from './condition-filter-bar';
import { conditionRows, sortConditions } from './condition-rows';
import { ConditionTable } from './condition-table';
import { NoConditions } from './no-conditions';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/conditions');

/** All framework conditions of the programme by category, and where each of them pulls. */
export function ConditionsPage() {
  const { t } = useTranslation('conditions');
  const { model, audit, today } = useProgramme();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const collator = new Intl.Collator(useLanguage());
  const clear = () => void navigate({ search: { sort: filters.sort } });

  const all = conditionRows(model, audit, today);
  const shown = sortConditions(
    all.filter(({ condition }) => meetsFilters(condition, filters)),
    filters.sort,
    collator.compare,
  );
  const total = all.length;
  if (total === 0) {
    return (
      <Page title={t('title')} lead={t('lead')}>
        <NoConditions />
        <AddConditions />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')} actions={<AddItem kind="condition" />}>
      <ConditionFilterBar filters={filters} onChange={(search) => void navigate({ search, replace: true })} />
      <FilteredList list="conditions" shown={shown.length} total={total} onClear={clear}>
        <ConditionTable rows={shown} movable={filters.sort === undefined} />
      </FilteredList>
      <AddConditions />
    </Page>
  );
}

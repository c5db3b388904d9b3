import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language';
import { AddItem } from '@/programme/adding/add-item';
import { behaviourRows } from '@/programme/behaviour-rows';
import { AddBehaviours } from '@/programme/lists/add-behaviours';
import { FilteredList } from '@/programme/parts/filtered-list';
import { useProgramme } from '@/programme/programme-context';
import { Page } from '@/ui/page';
import { BehaviourFilterBar } from './behaviour-filter-bar';
import { BehaviourTable } from './behaviour-table';
import { meets } from './filter-behaviours';
import { NoBehaviours } from './no-behaviours';
import { sortBehaviours } from './sort-behaviours';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/behaviours');

/** All target behaviours, the most important first, with what carries them and what pulls against them. */
export function BehavioursPage() {
  const { t } = useTranslation('behaviours');
  const { model, audit, policy, today } = useProgramme();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const collator = new Intl.Collator(useLanguage());
  const clear = () => void navigate({ search: { sort: filters.sort } });

  const all = behaviourRows(model, audit, policy, today);
  const shown = sortBehaviours(
    all.filter(({ behaviour }) => meets(behaviour, filters)),
    filters.sort,
    model.behaviours.map(({ key }) => key),
    collator.compare,
  );
  const total = all.length;
  if (total === 0) {
    return (
      <Page title={t('title')} lead={t('lead')}>
        <NoBehaviours />
        <AddBehaviours />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')} actions={<AddItem kind="behaviour" />}>
      <BehaviourFilterBar filters={filters} onChange={(search) => void navigate({ search, replace: true })} />
      <FilteredList list="behaviours" shown={shown.length} total={total} onClear={clear}>
        <BehaviourTable rows={shown} movable={filters.sort === 'own'} />
      </FilteredList>
      <AddBehaviours />
    </Page>
  );
}

import { Button, NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CONDITION_CATEGORIES, FORMALITIES } from '@/domain/programme/model';
import { AddItem } from '@/shared/programme/adding/add-item';
import { FilterBar } from '@/shared/programme/components/filter-bar';
import { SearchField } from '@/shared/programme/components/search-field';
import { meetsFilters, type ConditionFilters } from '@/shared/programme/condition-filters';
import { useProgramme } from '@/shared/programme/programme-context';
import { Page } from '@/shared/ui/page';
import { EmptyState } from '@/shared/ui/states';
import { conditionRows } from './condition-rows';
import { ConditionTable } from './condition-table';
import classes from './conditions-page.module.css';
import { NoConditions } from './no-conditions';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/conditions');

/** All framework conditions of the programme by category, and where each of them pulls. */
export function ConditionsPage() {
  const { t } = useTranslation('conditions');
  const { model, audit } = useProgramme();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const clear = () => void navigate({ search: {} });

  const all = conditionRows(model, audit);
  const shown = all.filter(({ condition }) => meetsFilters(condition, filters));
  const total = all.length;
  if (total === 0) {
    return (
      <Page title={t('title')} lead={t('lead')} actions={<AddItem kind="condition" />}>
        <NoConditions />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')} actions={<AddItem kind="condition" />}>
      <Filters filters={filters} onChange={(search) => void navigate({ search, replace: true })} />
      <div className={classes.summary}>
        <p role="status" className={classes.count}>
          {shown.length < total
            ? t('shown', { shown: shown.length, total })
            : t('shownAll', { count: total })}
        </p>
        {shown.length < total ? (
          <Button variant="subtle" size="compact-sm" onClick={clear}>
            {t('clear')}
          </Button>
        ) : null}
      </div>
      {shown.length > 0 ? (
        <ConditionTable rows={shown} />
      ) : (
        <EmptyState
          title={t('filteredAway.title')}
          action={
            <Button variant="default" onClick={clear}>
              {t('clear')}
            </Button>
          }
        >
          {t('filteredAway.text', { total })}
        </EmptyState>
      )}
    </Page>
  );
}

interface FiltersProps {
  filters: ConditionFilters;
  onChange: (filters: ConditionFilters) => void;
}

function Filters({ filters: { category, formality, search }, onChange }: FiltersProps) {
  const { t } = useTranslation(['conditions', 'domain']);
  /** Sets one filter; an absent one leaves no trace in the address. */
  const change = (patch: { [K in keyof ConditionFilters]: ConditionFilters[K] | undefined }) => {
    const next = Object.entries({ category, formality, search, ...patch });
    onChange(Object.fromEntries(next.filter(([, value]) => value !== undefined && value !== '')));
  };
  const categories = [...CONDITION_CATEGORIES, 'none' as const];
  return (
    <FilterBar label={t('filters')}>
      <SearchField
        label={t('search')}
        placeholder={t('searchHint')}
        value={search ?? ''}
        onChange={(word) => change({ search: word })}
      />
      <NativeSelect
        label={t('category')}
        value={category ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change({ category: categories.find((each) => each === value) })
        }
        data={[
          { value: '', label: t('anyCategory') },
          ...categories.map((each) => ({ value: each, label: t(`domain:conditionCategory.${each}`) })),
        ]}
      />
      <NativeSelect
        label={t('formality')}
        value={formality ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change({ formality: FORMALITIES.find((each) => each === value) })
        }
        data={[
          { value: '', label: t('anyFormality') },
          ...FORMALITIES.map((each) => ({ value: each, label: t(`domain:formality.${each}`) })),
        ]}
      />
    </FilterBar>
  );
}

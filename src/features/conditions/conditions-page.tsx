import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language';
import { AddItem } from '@/shared/programme/adding/add-item';
import { meetsFilters } from '@/shared/programme/condition-filters';
import { useProgramme } from '@/shared/programme/programme-context';
import { Page } from '@/shared/ui/page';
import { EmptyState } from '@/shared/ui/states';
import { AddConditions } from './add-conditions';
import { ConditionFilterBar } from './condition-filter-bar';
import { conditionRows, sortConditions } from './condition-rows';
import { ConditionTable } from './condition-table';
import classes from './conditions-page.module.css';
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
      <div className={classes.summary}>
        <p role="status" className={classes.count}>
          {shown.length < total
            ? t('shown', { count: total, shown: shown.length, total })
            : t('shownAll', { count: total })}
        </p>
        {shown.length < total ? (
          <Button variant="subtle" size="compact-sm" onClick={clear}>
            {t('clear')}
          </Button>
        ) : null}
      </div>
      {shown.length > 0 ? (
        <ConditionTable rows={shown} movable={filters.sort === undefined} />
      ) : (
        <EmptyState
          title={t('filteredAway.title')}
          action={
            <Button variant="default" onClick={clear}>
              {t('clear')}
            </Button>
          }
        >
          {t('filteredAway.text', { count: total })}
        </EmptyState>
      )}
      <AddConditions />
    </Page>
  );
}

import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { changedFilters } from '@/programme/search-params/changed-filters';
import type { MatrixSettings } from '@/programme/search-params/matrix-settings';
import { Page } from '@/ui/page';
import { EmptyState } from '@/ui/states';
import { EmptyMatrix } from './empty-matrix';
import { KeyHelp } from './key-help';
import { Matrix } from './matrix';
import classes from './matrix-page.module.css';
import { MatrixToolbar } from './matrix-toolbar';
import { matrixGroups } from './matrix-values';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/matrix');

/** All framework conditions × all target behaviours, to read like a heat map and to edit like a spreadsheet. */
export function MatrixPage() {
  const { t } = useTranslation('matrix');
  const { model } = useProgramme();
  const settings = route.useSearch();
  const navigate = route.useNavigate();
  const change = (patch: MatrixSettings) =>
    void navigate({ search: changedFilters(settings, patch), replace: true });
  const clear = () => change({ category: undefined, search: undefined });

  const total = model.conditions.length;
  const groups = matrixGroups(model.conditions, settings);
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (total === 0 || model.behaviours.length === 0) {
    return (
      <Page title={t('title')} lead={t('lead')}>
        <EmptyMatrix conditions={total > 0} behaviours={model.behaviours.length > 0} />
      </Page>
    );
  }
  return (
    <div data-print-across>
      <Page
        wide
        title={t('title')}
        lead={
          <>
            {t('lead')} <span data-screen-only>{t('how')}</span> <Standing />
          </>
        }
      >
        <div className={classes.content}>
          <MatrixToolbar settings={settings} onChange={change} />
          <p data-print-only className={classes.says}>
            {t('shows', { view: t(`views.${settings.view ?? 'in_use'}`) })}
          </p>
          {shown < total ? (
            <div className={classes.shown}>
              <p role="status">{t('shown', { shown, total })}</p>
              <Button variant="subtle" size="compact-sm" onClick={clear}>
                {t('clear')}
              </Button>
            </div>
          ) : null}
          {shown > 0 ? (
            <Matrix groups={groups} settings={settings} />
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
          <KeyHelp />
        </div>
      </Page>
    </div>
  );
}

/** How things stand. */
function Standing() {
  const { t } = useTranslation('matrix');
  const language = useLanguage();
  const { audit } = useProgramme();
  return (
    <span className={classes.standing}>
      {t('standing', {
        index: audit.index === null ? '–' : formatNumber(language, audit.index, 0),
        coverage: formatPercent(language, audit.coverage),
      })}
    </span>
  );
}

import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { collator } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { AddItem } from '@/programme/adding/add-item';
import { FilteredList } from '@/programme/parts/filtered-list';
import { useProgramme } from '@/programme/programme-context';
import { MEASURE_VIEWS } from '@/programme/search-params/measure-filters';
import { Page } from '@/ui/page';
import { EmptyState } from '@/ui/states';
import { MeasureBoard } from './measure-board';
import { MeasureFilterBar } from './measure-filter-bar';
import { MeasureTable } from './measure-table';
import classes from './measures.module.css';
import { meetsMeasureFilters } from './meets-filters';
import { PlanTools } from './plan-tools';
import { sortMeasures } from './sort-measures';
import { MeasureCalendar } from './trainings/calendar/measure-calendar';
import { CoverageTable } from './trainings/coverage-table';
import { useMeasureEntries, type MeasureEntry } from './use-measure-entries';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/measures');

/** All measures of the programme, as a table, by status or by day; and who is trained for what. */
export function MeasuresPage() {
  const { t } = useTranslation('measures');
  const { model, today } = useProgramme();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const { compare } = collator(useLanguage());
  const all = useMeasureEntries();
  const shown = sortMeasures(
    all.filter((entry) => meetsMeasureFilters(entry, filters, model.behaviours, today)),
    filters.sort,
    compare,
  );
  const { view = 'table' } = filters;
  if (all.length === 0) {
    return (
      <Page title={t('title')} lead={t('lead')} actions={<PlanTools />}>
        <EmptyState title={t('none.title')} action={<AddItem kind="measure" />}>
          {t('none.text')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      wide
      actions={
        <>
          <PlanTools />
          <AddItem kind="measure" />
        </>
      }
    >
      <div className={classes.views}>
        <SegmentedControl
          aria-label={t('view.label')}
          classNames={{ control: classes.segment }}
          value={view}
          onChange={(next) =>
            void navigate({
              search: (before) => ({ ...before, view: MEASURE_VIEWS.find((each) => each === next) }),
              resetScroll: false,
            })
          }
          data={(['table', ...MEASURE_VIEWS] as const).map((value) => ({ value, label: t(`view.${value}`) }))}
        />
      </div>
      {view === 'coverage' ? <CoverageTable /> : <Listed entries={shown} total={all.length} />}
    </Page>
  );
}

/** The measures that meet the filters, as a table, as a board, or their dates in a calendar. */
function Listed({ entries, total }: { entries: readonly MeasureEntry[]; total: number }) {
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const { view, span, day, sort } = filters;
  return (
    <>
      <MeasureFilterBar filters={filters} onChange={(search) => void navigate({ search, replace: true })} />
      <FilteredList
        list="measures"
        shown={entries.length}
        total={total}
        onClear={() => void navigate({ search: { view, span, day, sort } })}
      >
        {view === 'board' ? (
          <MeasureBoard entries={entries} />
        ) : view === 'calendar' ? (
          <MeasureCalendar entries={entries} />
        ) : (
          <MeasureTable entries={entries} movable={sort === undefined} />
        )}
      </FilteredList>
    </>
  );
}

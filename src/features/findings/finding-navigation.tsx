import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFindingMark } from '@/programme/marks/use-finding-mark';
import { FindingLink, useProgrammeParams } from '@/programme/parts/programme-links';
import { changedFilters } from '@/programme/search-params/changed-filters';
import type { FindingFilters } from '@/programme/search-params/finding-filters';
import { useCommands } from '@/ui/commands/registry';
import classes from './finding-page.module.css';
import { useListedFindings } from './use-listed-findings';
import { placeInWalk } from './walk-findings';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/finding/$');

/**
 * Back to the list as one has left it, and through its findings one by one. The filters stand in the address: without any,
 * the list is all that is open, by weight.
 */
export function FindingNavigation({ id }: { id: string }) {
  const { t } = useTranslation('findings');
  const params = useProgrammeParams();
  const filters = changedFilters(route.useSearch(), {});
  const { since } = useFindingMark({ wanted: filters.changed === 1 });
  const items = useListedFindings(since);
  const { at, total, previous, next, shown } = placeInWalk(items, filters, id);
  const isWhole = Object.keys(filters).length === 0;
  useStepCommands(filters, previous, next);
  return (
    <nav aria-label={t('detail.navigation')} className={classes.navigation}>
      <Link
        to="/o/$organisationId/p/$programmeId/findings"
        params={params}
        search={changedFilters(filters, { shown })}
        state={{ cameFrom: id }}
        resetScroll={false}
        className={classes.step}
      >
        <IconArrowLeft size={16} aria-hidden />
        {t(isWhole ? 'detail.back' : 'detail.backToList')}
      </Link>
      {at === null ? null : <span>{t('detail.place', { at, total })}</span>}
      {previous === undefined ? null : (
        <FindingLink finding={previous} within={filters} className={classes.step}>
          <IconChevronLeft size={16} aria-hidden />
          {t('detail.previous')}
        </FindingLink>
      )}
      {next === undefined ? null : (
        <FindingLink finding={next} within={filters} className={classes.step}>
          {t('detail.next')}
          <IconChevronRight size={16} aria-hidden />
        </FindingLink>
      )}
    </nav>
  );
}

/** The same letters that go down and up the list of findings. */
function useStepCommands(
  filters: FindingFilters,
  previous: string | undefined,
  next: string | undefined,
): void {
  const { t } = useTranslation('findings');
  const navigate = useNavigate();
  const params = useProgrammeParams();
  const go = (finding: string | undefined) => () => {
    if (finding === undefined) return;
    void navigate({
      to: '/o/$organisationId/p/$programmeId/finding/$',
      params: { ...params, _splat: finding },
      search: filters,
    });
  };
  useCommands([
    {
      id: 'finding.next',
      title: t('detail.next'),
      section: 'page',
      icon: IconChevronRight,
      keys: [{ key: 'j' }],
      enabled: next !== undefined,
      navigates: true,
      run: go(next),
    },
    {
      id: 'finding.previous',
      title: t('detail.previous'),
      section: 'page',
      icon: IconChevronLeft,
      keys: [{ key: 'k' }],
      enabled: previous !== undefined,
      navigates: true,
      run: go(previous),
    },
  ]);
}

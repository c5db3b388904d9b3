import { Link, useNavigate } from '@tanstack/react-router';
import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { openFindings } from '@/domain/guidance/open-findings';
import { useCommands } from '@/shared/commands/registry';
import { FindingLink, useProgrammeParams } from '@/shared/programme/components/programme-links';
import { useProgramme } from '@/shared/programme/programme-context';
import classes from './finding-page.module.css';

/** Back to the list, and through the open findings one by one, in the order of their weight. */
export function FindingNavigation({ id }: { id: string }) {
  const { t } = useTranslation('findings');
  const { audit, model, today } = useProgramme();
  const params = useProgrammeParams();
  const open = new Set(openFindings(audit.findings, model.decisions, today));
  // What has just been settled keeps its neighbours: one goes on to the next from there.
  const around = audit.findings.filter((finding) => finding.id === id || open.has(finding));
  const here = around.findIndex((finding) => finding.id === id);
  const previous = here > 0 ? around[here - 1] : undefined;
  const next = here >= 0 ? around[here + 1] : undefined;
  const at = [...open].findIndex((finding) => finding.id === id);
  useStepCommands(previous, next);
  return (
    <nav aria-label={t('detail.navigation')} className={classes.navigation}>
      <Link to="/o/$organisationId/p/$programmeId/findings" params={params} className={classes.step}>
        <IconArrowLeft size={16} aria-hidden />
        {t('detail.back')}
      </Link>
      {at >= 0 ? <span>{t('detail.place', { at: at + 1, total: open.size })}</span> : null}
      {previous ? (
        <FindingLink finding={previous.id} className={classes.step}>
          <IconChevronLeft size={16} aria-hidden />
          {t('detail.previous')}
        </FindingLink>
      ) : null}
      {next ? (
        <FindingLink finding={next.id} className={classes.step}>
          {t('detail.next')}
          <IconChevronRight size={16} aria-hidden />
        </FindingLink>
      ) : null}
    </nav>
  );
}

/** The same letters that go down and up the list of findings. */
function useStepCommands(previous: Finding | undefined, next: Finding | undefined): void {
  const { t } = useTranslation('findings');
  const navigate = useNavigate();
  const params = useProgrammeParams();
  const go = (finding: Finding | undefined) => () => {
    if (!finding) return;
    void navigate({
      to: '/o/$organisationId/p/$programmeId/finding/$',
      params: { ...params, _splat: finding.id },
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
      leads: true,
      run: go(next),
    },
    {
      id: 'finding.previous',
      title: t('detail.previous'),
      section: 'page',
      icon: IconChevronLeft,
      keys: [{ key: 'k' }],
      enabled: previous !== undefined,
      leads: true,
      run: go(previous),
    },
  ]);
}

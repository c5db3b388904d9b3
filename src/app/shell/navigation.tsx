import { Link, useParams } from '@tanstack/react-router';
import {
  IconAlertTriangle,
  IconArrowsRight,
  IconBuildingBridge2,
  IconCompass,
  IconFolders,
  IconGridDots,
  IconTargetArrow,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import classes from './navigation.module.css';
import { useProgrammeName } from './use-programme-name';

/** Where one can go: the organisation's pages, and those of the programme one is in. */
export function Navigation() {
  const { t } = useTranslation();
  const { organisationId } = useOrganisation();
  const { programmeId } = useParams({ strict: false });
  const inOrganisation = { params: { organisationId }, className: classes.link } as const;
  return (
    <nav aria-label={t('nav.main')} className={classes.nav}>
      <Link to="/o/$organisationId/programmes" {...inOrganisation}>
        <IconFolders size={18} aria-hidden />
        {t('nav.programmes')}
      </Link>
      <Link to="/o/$organisationId/members" {...inOrganisation}>
        <IconUsers size={18} aria-hidden />
        {t('nav.members')}
      </Link>
      <Link to="/o/$organisationId/teams" {...inOrganisation}>
        <IconUsersGroup size={18} aria-hidden />
        {t('nav.teams')}
      </Link>
      {programmeId ? <ProgrammeLinks organisationId={organisationId} programmeId={programmeId} /> : null}
    </nav>
  );
}

function ProgrammeLinks({ organisationId, programmeId }: { organisationId: string; programmeId: string }) {
  const { t } = useTranslation();
  const name = useProgrammeName(organisationId, programmeId);
  const inProgramme = { params: { organisationId, programmeId }, className: classes.link } as const;
  return (
    <>
      <p className={classes.heading}>{name ?? t('nav.programme')}</p>
      <Link to="/o/$organisationId/p/$programmeId" activeOptions={{ exact: true }} {...inProgramme}>
        <IconCompass size={18} aria-hidden />
        {t('nav.overview')}
      </Link>
      <Link
        to="/o/$organisationId/p/$programmeId/findings"
        activeOptions={{ includeSearch: false }}
        {...inProgramme}
      >
        <IconAlertTriangle size={18} aria-hidden />
        {t('nav.findings')}
      </Link>
      <Link to="/o/$organisationId/p/$programmeId/goals" {...inProgramme}>
        <IconTargetArrow size={18} aria-hidden />
        {t('nav.goals')}
      </Link>
      <Link to="/o/$organisationId/p/$programmeId/behaviours" {...inProgramme}>
        <IconArrowsRight size={18} aria-hidden />
        {t('nav.behaviours')}
      </Link>
      <Link to="/o/$organisationId/p/$programmeId/conditions" {...inProgramme}>
        <IconBuildingBridge2 size={18} aria-hidden />
        {t('nav.conditions')}
      </Link>
      <Link
        to="/o/$organisationId/p/$programmeId/matrix"
        activeOptions={{ includeSearch: false }}
        {...inProgramme}
      >
        <IconGridDots size={18} aria-hidden />
        {t('nav.matrix')}
      </Link>
    </>
  );
}

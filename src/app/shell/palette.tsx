import {
  IconBuilding,
  IconLanguage,
  IconLetterK,
  IconLogout,
  IconPlugConnected,
  IconPlus,
  IconSunMoon,
  IconUpload,
} from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Palette as Search } from '@/features/commands/palette';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import type { Membership } from '@/organisation/queries';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/registry';
import { chooseSingleKeys, useSingleKeys } from '@/ui/commands/single-keys';
import { announce } from '@/ui/notices';
import { leave } from './leave';
import { ORGANISATION_NAV, type OrganisationNavItem } from './organisation-nav';
import { useProgrammeNav, type ProgrammeNavItem } from './programme-nav';
import { useDisplayChoices } from './use-display-choices';

interface PaletteProps {
  memberships: readonly Membership[];
  onNewProgramme: () => void;
  onClose: () => void;
}

/** The palette, with what can be done everywhere. None of that goes by keys, so it need not be there before. */
export function Palette({ memberships, onNewProgramme, onClose }: PaletteProps) {
  useCommands([
    ...useNavCommands(),
    ...useCommandsForWork(onNewProgramme),
    ...useCommandsForReader(),
    ...useOrganisationCommands(memberships),
    ...useLeaving(),
  ]);
  return <Search onClose={onClose} />;
}

/** The pages of the navigation. */
function useNavCommands(): Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { organisationId } = useOrganisation();
  const { programmeId } = useParams({ strict: false });
  const programmeNav = useProgrammeNav();
  const command = ({ title, icon }: OrganisationNavItem | ProgrammeNavItem) =>
    ({ id: `go.${title}`, title: t(title), section: 'go', icon, navigates: true }) as const;
  const inProgramme =
    programmeId === undefined
      ? []
      : programmeNav.map((each): Command => ({
          ...command(each),
          run: () => void navigate({ to: each.to, params: { organisationId, programmeId } }),
        }));
  return [
    ...inProgramme,
    ...ORGANISATION_NAV.map((each): Command => ({
      ...command(each),
      run: () => void navigate({ to: each.to, params: { organisationId } }),
    })),
  ];
}

function useCommandsForWork(onNewProgramme: () => void): Command[] {
  const { t } = useTranslation('commands');
  const navigate = useNavigate();
  const { organisationId } = useOrganisation();
  const { programmeId } = useParams({ strict: false });
  const mayEdit = useMay('edit_programme');
  const pushing: Command[] =
    programmeId === undefined
      ? []
      : [
          {
            id: 'push-readings',
            title: t('do.pushReadings'),
            keywords: t('do.pushReadingsWords'),
            section: 'programme',
            icon: IconPlugConnected,
            enabled: mayEdit,
            navigates: true,
            run: () =>
              void navigate({
                to: '/o/$organisationId/p/$programmeId/push-readings',
                params: { organisationId, programmeId },
              }),
          },
        ];
  return [
    ...pushing,
    {
      id: 'new-programme',
      title: t('do.newProgramme'),
      keywords: t('do.newProgrammeWords'),
      section: 'general',
      icon: IconPlus,
      enabled: mayEdit,
      run: onNewProgramme,
    },
    {
      id: 'import',
      title: t('do.import'),
      keywords: t('do.importWords'),
      section: 'general',
      icon: IconUpload,
      enabled: mayEdit,
      navigates: true,
      run: () => void navigate({ to: '/o/$organisationId/import', params: { organisationId } }),
    },
  ];
}

function useCommandsForReader(): Command[] {
  const { t } = useTranslation('commands');
  const { languages, schemes } = useDisplayChoices();
  const singleKeys = useSingleKeys();
  return [
    ...languages.map(({ value, name, chosen, choose }): Command => ({
      id: `language.${value}`,
      title: t('do.language', { language: name }),
      keywords: t('do.languageWords'),
      section: 'general',
      icon: IconLanguage,
      enabled: !chosen,
      run: choose,
    })),
    ...schemes.map(({ value, name, chosen, choose }): Command => ({
      id: `scheme.${value}`,
      title: t('do.colourScheme', { scheme: name }),
      keywords: t('do.colourSchemeWords'),
      section: 'general',
      icon: IconSunMoon,
      enabled: !chosen,
      run: choose,
    })),
    {
      id: 'single-keys',
      title: t(singleKeys ? 'do.singleKeysOff' : 'do.singleKeysOn'),
      section: 'general',
      icon: IconLetterK,
      run: () => {
        chooseSingleKeys(!singleKeys);
        announce(t(singleKeys ? 'do.singleKeysAreOff' : 'do.singleKeysAreOn'));
      },
    },
  ];
}

function useOrganisationCommands(memberships: readonly Membership[]): Command[] {
  const { t } = useTranslation(['commands', 'common']);
  const navigate = useNavigate();
  const current = useOrganisation();
  return [
    ...memberships.map(({ organisationId, organisationName: organisation }): Command => ({
      id: `organisation.${organisationId}`,
      title: t('do.switchTo', { organisation }),
      section: 'organisations',
      icon: IconBuilding,
      enabled: organisationId !== current.organisationId,
      navigates: true,
      run: () => void navigate({ to: '/o/$organisationId/programmes', params: { organisationId } }),
    })),
    {
      id: 'new-organisation',
      title: t('common:nav.newOrganisation'),
      section: 'general',
      icon: IconPlus,
      navigates: true,
      run: () => void navigate({ to: '/new-organisation' }),
    },
  ];
}

function useLeaving(): Command[] {
  const { t } = useTranslation(['commands', 'common']);
  return [
    {
      id: 'sign-out',
      title: t('common:account.signOut'),
      keywords: t('do.signOutWords'),
      section: 'general',
      icon: IconLogout,
      run: leave,
    },
  ];
}

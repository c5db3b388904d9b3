import { Button, Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconBuilding, IconCheck, IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Membership } from '@/shared/organisation/queries';
import classes from './organisation-menu.module.css';

/** Which organisation one works in, and the way to another one. */
export function OrganisationMenu({
  current,
  memberships,
}: {
  current: Membership;
  memberships: Membership[];
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <Button
          className={classes.target}
          variant="subtle"
          color="gray"
          leftSection={<IconBuilding size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          aria-label={`${t('nav.switchOrganisation')}: ${current.organisationName}`}
        >
          {current.organisationName}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('nav.switchOrganisation')}</Menu.Label>
        {memberships.map(({ organisationId, organisationName, role }) => (
          <Menu.Item
            key={organisationId}
            role="menuitemradio"
            aria-checked={organisationId === current.organisationId}
            rightSection={
              organisationId === current.organisationId ? <IconCheck size={16} aria-hidden /> : null
            }
            onClick={() => void navigate({ to: '/o/$organisationId/programmes', params: { organisationId } })}
          >
            {organisationName}
            <span className={classes.role}>{t(`role.${role}`)}</span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/new-organisation' })}
        >
          {t('nav.newOrganisation')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { IconBuilding, IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Membership } from '@/organisation/queries';
import { Menu, MenuGroup, MenuItem } from '@/ui/menu';
import { PlainButton } from '@/ui/plain-button';
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
    <Menu
      button={(props) => (
        <PlainButton
          {...props}
          className={classes.target}
          variant="quiet"
          leftSection={<IconBuilding className={classes.icon} size={18} aria-hidden />}
          rightSection={<IconChevronDown className={classes.icon} size={16} aria-hidden />}
          aria-label={`${t('nav.switchOrganisation')}: ${current.organisationName}`}
        >
          <span className={classes.name}>{current.organisationName}</span>
        </PlainButton>
      )}
    >
      <MenuGroup label={t('nav.switchOrganisation')}>
        {memberships.map(({ organisationId, organisationName, role }) => (
          <MenuItem
            key={organisationId}
            checked={organisationId === current.organisationId}
            onSelect={() =>
              void navigate({ to: '/o/$organisationId/programmes', params: { organisationId } })
            }
          >
            {organisationName}
            <span className={classes.role}>{t(`role.${role}`)}</span>
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuGroup label={t('nav.organisation')}>
        <MenuItem
          icon={<IconPlus size={16} aria-hidden />}
          onSelect={() => void navigate({ to: '/new-organisation' })}
        >
          {t('nav.newOrganisation')}
        </MenuItem>
      </MenuGroup>
    </Menu>
  );
}

import { useTranslation } from 'react-i18next';
import { formatDay } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import type { Member } from '@/organisation/members';
import { Email } from '@/ui/email';
import { LeaveButton } from './leave-button';
import { RemoveButton } from './remove-button';
import { RoleSelect } from './role-select';
import classes from './table.module.css';

/** One member; `own` is the reader, `owner` tells whether the reader may change it. */
export function MemberRow({ member, own, owner }: { member: Member; own: boolean; owner: boolean }) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {member.name}
        {own ? <span className={classes.you}>{t('members.you')}</span> : null}
      </th>
      <td data-label={t('members.email')} className={classes.email}>
        <Email address={member.email} />
      </td>
      <td data-label={t('members.role')}>
        {owner ? <RoleSelect member={member} own={own} /> : common(`role.${member.role}`)}
      </td>
      <td data-label={t('members.since')}>{formatDay(language, member.since)}</td>
      <td className={classes.actions}>
        {own ? <LeaveButton userId={member.userId} /> : owner ? <RemoveButton member={member} /> : null}
      </td>
    </tr>
  );
}

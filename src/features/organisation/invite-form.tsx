import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRules } from '@/shared/forms/rules';
import { useFields } from '@/shared/forms/use-fields';
import { ROLES } from '@/shared/organisation/permissions';
import { Message } from '@/shared/ui/message';
import { useErrorText } from '@/shared/ui/use-error-text';
import classes from './organisation.module.css';
import type { Inviting } from './use-inviting';

/** Whom, and as what: each role says in a line what it may do. */
export function InviteForm({ inviting }: { inviting: Inviting }) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const errorText = useErrorText();
  const rules = useRules();
  const { values, field, set, submit } = useFields({ email: '', role: 'viewer' }, { email: rules.email });
  const role = ROLES.find((each) => each === values.role) ?? 'viewer';
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={submit(({ email }) => inviting.issue({ email, role }))}
    >
      <TextInput
        {...field('email')}
        label={t('invite.email')}
        type="email"
        autoComplete="off"
        data-autofocus
      />
      <Radio.Group label={t('invite.role')} value={role} onChange={(next) => set('role', next)}>
        <Stack gap="sm" mt="xs">
          {ROLES.map((each) => (
            <Radio
              key={each}
              name="role"
              value={each}
              label={common(`role.${each}`)}
              description={t(`roleHint.${each}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {inviting.error ? <Message tone="error">{errorText(inviting.error)}</Message> : null}
      <div className={classes.buttons}>
        <Button type="submit" loading={inviting.pendingEmail !== null}>
          {t('invite.submit')}
        </Button>
        <Button variant="default" onClick={inviting.end}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}

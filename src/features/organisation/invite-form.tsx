import { Button, Radio, Stack, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES } from '@/organisation/permissions';
import { useRules } from '@/ui/forms/rules';
import { useFields } from '@/ui/forms/use-fields';
import { LeaveGuard } from '@/ui/leave-guard';
import { Message } from '@/ui/message';
import type { Unsaved } from '@/ui/unsaved';
import { useErrorText } from '@/ui/use-error-text';
import classes from './organisation.module.css';
import type { Inviting } from './use-inviting';

interface InviteFormProps {
  inviting: Inviting;
  guard: Ref<Unsaved>;
  onCancel: () => void;
}

/** Whom, and as what: each role says in a line what it may do. */
export function InviteForm({ inviting, guard, onCancel }: InviteFormProps) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const errorText = useErrorText();
  const rules = useRules();
  const { values, field, set, submit, unsaved } = useFields(
    { email: '', role: 'viewer' },
    { email: rules.email },
  );
  const role = ROLES.find((each) => each === values.role) ?? 'viewer';
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={submit(({ email }) => inviting.issue({ email, role }))}
    >
      <LeaveGuard ref={guard} unsaved={unsaved} />
      <TextInput
        {...field('email')}
        label={t('invite.email')}
        type="email"
        autoComplete="off"
        required
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
        <Button variant="default" onClick={onCancel}>
          {common('cancel')}
        </Button>
        <Button type="submit" loading={inviting.pendingEmail !== null}>
          {t('invite.submit')}
        </Button>
      </div>
    </form>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/data/new-id';
import { membershipsQuery, reloadMemberships } from '@/organisation/queries';
import { CardPage } from '@/ui/card-page';
import { all, useRules } from '@/ui/forms/rules';
import { TextField } from '@/ui/forms/text-field';
import { useFields } from '@/ui/forms/use-fields';
import { LateLeaveGuard } from '@/ui/late-leave-guard';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import { useErrorText } from '@/ui/use-error-text';
import { createOrganisation } from './create-organisation';
import classes from './organisation.module.css';
import { personName } from './person-name';

const route = getRouteApi('/signed-in/without-organisation/new-organisation');

/** Where a newcomer without an invitation begins. */
export function NewOrganisationPage() {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const errorText = useErrorText();
  const rules = useRules();
  const { user } = route.useRouteContext();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { data: memberships } = useQuery(membershipsQuery(user.id));
  const [id] = useState(newId);
  const { field, submit, unsaved } = useFields(
    { name: '', displayName: personName(user) },
    {
      name: all(rules.required, rules.atMost(200)),
      displayName: all(rules.required, rules.atMost(200)),
    },
  );
  const founding = useMutation({
    mutationFn: (values: { name: string; displayName: string }) => createOrganisation({ id, ...values }),
    meta: { quiet: true },
    onSuccess: async (organisationId) => {
      await reloadMemberships(queryClient, user.id);
      await navigate({
        to: '/o/$organisationId/programmes',
        params: { organisationId },
        ignoreBlocker: true,
      });
    },
  });

  return (
    <CardPage
      title={t('found.title')}
      lead={t('found.lead')}
      footer={memberships?.length ? <Link to="/">{common('back')}</Link> : t('found.invited')}
    >
      <form className={classes.form} noValidate onSubmit={submit(founding.mutateAsync)}>
        <LateLeaveGuard unsaved={unsaved} />
        <TextField
          {...field('name')}
          label={t('found.name')}
          placeholder={t('found.namePlaceholder')}
          autoComplete="organization"
          required
        />
        <TextField
          {...field('displayName')}
          label={t('found.yourName')}
          description={t('found.yourNameHint')}
          autoComplete="name"
          required
        />
        {founding.error ? <Message tone="error">{errorText(founding.error)}</Message> : null}
        <PlainButton type="submit" variant="primary" wide loading={founding.isPending}>
          {t('found.submit')}
        </PlainButton>
      </form>
    </CardPage>
  );
}

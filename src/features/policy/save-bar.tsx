import { useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError } from '@/data/errors';
import { CHOICE_NAMES } from '@/domain/consistency/choices';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { THRESHOLD_PATHS, thresholdIn } from '@/domain/consistency/thresholds';
import { useOrganisation } from '@/organisation/organisation-context';
import type { OrganisationPolicy } from '@/organisation/policy';
import { policyQuery } from '@/organisation/queries';
import { LeaveGuard } from '@/ui/leave-guard';
import { Message } from '@/ui/message';
import { announce } from '@/ui/notices';
import { PlainButton } from '@/ui/plain-button';
import { useErrorText } from '@/ui/use-error-text';
import classes from './policy-page.module.css';
import { useSavePolicy } from './save-policy';
import type { PolicyDraft } from './use-policy-draft';

interface SaveBarProps {
  draft: PolicyDraft;
  saved: OrganisationPolicy;
  form: RefObject<HTMLFormElement | null>;
}

/** Saves or discards what was typed, and goes back to the default; what has been saved can be taken back. */
export function SaveBar({ draft, saved, form }: SaveBarProps) {
  const { t } = useTranslation(['policy', 'common']);
  const { organisationId } = useOrganisation();
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  const saving = useSavePolicy(organisationId, { quiet: true });
  const undoing = useSavePolicy(organisationId);
  const different = THRESHOLD_PATHS.filter((path) => draft.value(path) !== thresholdIn(DEFAULT_POLICY, path));

  const usual = CHOICE_NAMES.every((name) => draft.option(name) === DEFAULT_POLICY[name]);
  const resetAll = () => {
    draft.reset(different);
    draft.choose(Object.fromEntries(CHOICE_NAMES.map((name) => [name, DEFAULT_POLICY[name]])));
  };

  const save = () => {
    const [wrong] = draft.errors.keys();
    if (wrong !== undefined) {
      const input = form.current?.elements.namedItem(wrong);
      if (input instanceof HTMLElement) input.focus();
      return;
    }
    const before = saved.own;
    saving.mutate(
      { version: draft.version, own: draft.own },
      {
        onSuccess: ({ version }) => {
          draft.discard();
          announce(t('saved'), {
            label: t('common:undo'),
            run: () => undoing.mutate({ version, own: before }, { onSuccess: () => announce(t('undone')) }),
          });
        },
        onError: (error) => {
          const now = queryClient.getQueryData(policyQuery(organisationId).queryKey);
          if (toAppError(error).kind === 'conflict' && now) draft.moveOn(now.version);
        },
      },
    );
  };
  const discard = () => {
    saving.reset();
    draft.discard();
  };
  return (
    <div className={classes.save}>
      <LeaveGuard unsaved={draft.unsaved} />
      {saving.error ? <Message tone="error">{errorText(saving.error)}</Message> : null}
      <div className={classes.buttons}>
        {draft.unsaved ? (
          <>
            <PlainButton loading={saving.isPending} onClick={save}>
              {t('common:save')}
            </PlainButton>
            <PlainButton variant="default" onClick={discard}>
              {t('effect.discard')}
            </PlainButton>
          </>
        ) : null}
        {different.length > 0 || !usual ? (
          <PlainButton variant="quiet" onClick={resetAll}>
            {t('resetAll')}
          </PlainButton>
        ) : null}
      </div>
    </div>
  );
}

import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFields } from '@/shared/forms/use-fields';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import { Message } from '@/shared/ui/message';
import { announce } from '@/shared/ui/notices';
import { useErrorText } from '@/shared/ui/use-error-text';
import { useDeleteProgramme } from './delete-programme';
import classes from './programme-form.module.css';

/** Deleting asks for the name: nobody does that by mistake. */
export function DeleteForm({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { t } = useTranslation(['programmes', 'common']);
  const errorText = useErrorText();
  const { organisationId } = useOrganisation();
  const deleting = useDeleteProgramme(organisationId);
  const { field, submit } = useFields(
    { confirmation: '' },
    { confirmation: (typed) => (typed.trim() === name.trim() ? null : t('remove.mismatch')) },
  );
  const send = async () => {
    await deleting.mutateAsync(id);
    announce(t('notice.deleted', { name }));
    onClose();
    document.getElementById('content')?.focus();
  };
  return (
    <form className={classes.form} onSubmit={submit(send)} noValidate>
      <p>{t('remove.text')}</p>
      <p>{t('remove.alternative')}</p>
      <TextInput {...field('confirmation')} label={t('remove.label')} autoComplete="off" data-autofocus />
      {deleting.isError ? <Message tone="error">{errorText(deleting.error)}</Message> : null}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" color="red" loading={deleting.isPending}>
          {t('remove.confirm')}
        </Button>
      </div>
    </form>
  );
}

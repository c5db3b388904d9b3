import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError } from '@/data/errors';
import { newId } from '@/data/new-id';
import { PROGRAMME_STATUSES } from '@/domain/programme/model';
import { useOrganisation } from '@/organisation/organisation-context';
import { useBaseVersion } from '@/ui/forms/use-base-version';
import { LeaveGuard } from '@/ui/leave-guard';
import { Message } from '@/ui/message';
import type { Unsaved } from '@/ui/unsaved';
import { useErrorText } from '@/ui/use-error-text';
import { useCreateProgramme } from './create-programme';
import { ProgrammeFields } from './programme-fields';
import classes from './programme-form.module.css';
import { toRow, toValues, type StoredProgramme } from './programme-values';
import { useUpdateProgramme } from './update-programme';
import { useProgrammeFields, type ProgrammeValues } from './use-programme-fields';

/** What stands differently now from when the form was opened. */
const changed = (before: ProgrammeValues, now: ProgrammeValues): Partial<ProgrammeValues> =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => Reflect.get(before, name) !== value));

interface FormProps {
  guard: Ref<Unsaved>;
  onCancel: () => void;
  onDone: () => void;
}

/** A new, empty programme. */
export function CreateForm({ guard, onCancel, onDone }: FormProps) {
  const { t } = useTranslation('programmes');
  const { organisationId } = useOrganisation();
  const navigate = useNavigate();
  const creating = useCreateProgramme(organisationId);
  const [id] = useState(newId);
  const form = useProgrammeFields({ name: '', strategy: '', startsOn: '', endsOn: '', status: 'draft' });
  const send = async (values: ProgrammeValues) => {
    await creating.mutateAsync({ id, ...toRow(values) });
    onDone();
    await navigate({
      to: '/o/$organisationId/p/$programmeId/guide',
      params: { organisationId, programmeId: id },
      ignoreBlocker: true,
    });
  };
  return (
    <form className={classes.form} onSubmit={form.submit(send)}>
      <p className={classes.lead}>{t('form.createLead')}</p>
      <LeaveGuard ref={guard} unsaved={form.unsaved && !creating.isSuccess} />
      <ProgrammeFields form={form} />
      <Buttons
        error={creating.error}
        pending={creating.isPending}
        submit={t('form.create')}
        onCancel={onCancel}
      />
    </form>
  );
}

/** Changes the particulars of a programme; after a conflict it shows beside each field what is saved by now. */
export function EditForm({ programme, guard, onCancel, onDone }: FormProps & { programme: StoredProgramme }) {
  const { t } = useTranslation('common');
  const { organisationId } = useOrganisation();
  const updating = useUpdateProgramme(organisationId, { quiet: true });
  const [initial] = useState(() => toValues(programme));
  const { base, moveOn } = useBaseVersion(programme.version);
  const form = useProgrammeFields(initial);
  const send = async (values: ProgrammeValues) => {
    const status = PROGRAMME_STATUSES.find((known) => known === values.status) ?? programme.status;
    try {
      await updating.mutateAsync({ id: programme.id, version: base, patch: { ...toRow(values), status } });
    } catch (error) {
      if (toAppError(error).kind === 'conflict') moveOn();
      throw error;
    }
    onDone();
  };
  const conflict = updating.isError && toAppError(updating.error).kind === 'conflict';
  return (
    <form className={classes.form} onSubmit={form.submit(send)}>
      <LeaveGuard ref={guard} unsaved={form.unsaved && !updating.isSuccess} />
      <ProgrammeFields
        form={form}
        withStatus
        others={conflict ? changed(initial, toValues(programme)) : {}}
      />
      <Buttons error={updating.error} pending={updating.isPending} submit={t('save')} onCancel={onCancel} />
    </form>
  );
}

interface ButtonsProps {
  error: unknown;
  pending: boolean;
  submit: string;
  onCancel: () => void;
}

function Buttons({ error, pending, submit, onCancel }: ButtonsProps) {
  const { t } = useTranslation('common');
  const errorText = useErrorText();
  return (
    <>
      {error ? <Message tone="error">{errorText(error)}</Message> : null}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={pending}>
          {submit}
        </Button>
      </div>
    </>
  );
}

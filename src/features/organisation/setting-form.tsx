import { Button } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import { LeaveGuard } from '@/ui/leave-guard';
import { Message } from '@/ui/message';
import { useErrorText } from '@/ui/use-error-text';
import classes from './organisation.module.css';

interface SettingFormProps {
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  /** What the button says. */
  save: string;
  saving: { isPending: boolean; error: Error | null };
  unchanged: boolean;
  unsaved: boolean;
  /** Whether the field is explained below, so that the button stands beside it and not beside the explanation. */
  explained?: boolean;
  /** The field. */
  children: ReactNode;
}

/** One setting of the organisation, saved by a button of its own; what could not be saved says so below. */
export function SettingForm({
  onSubmit,
  save,
  saving,
  unchanged,
  unsaved,
  explained = false,
  children,
}: SettingFormProps) {
  const errorText = useErrorText();
  return (
    <form className={classes.rename} noValidate onSubmit={onSubmit}>
      <LeaveGuard unsaved={unsaved} />
      {children}
      <Button
        type="submit"
        variant="default"
        className={explained ? classes.beside : ''}
        disabled={unchanged}
        loading={saving.isPending}
      >
        {save}
      </Button>
      {saving.error ? (
        <div className={classes.renameError}>
          <Message tone="error">{errorText(saving.error)}</Message>
        </div>
      ) : null}
    </form>
  );
}

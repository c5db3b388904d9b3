import { Button, Modal, TextInput } from '@mantine/core';
import { useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './confirm-dialog.module.css';
import { Message } from './message';
import { useErrorText } from './use-error-text';

interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What will be lost or changed, and whether it can be undone. */
  children: ReactNode;
  /** The verb of the button; "OK" says nothing. */
  confirm: string;
  /** Must be typed before the button does anything; for what cannot be undone. */
  phrase?: { label: string; value: string } | undefined;
  /** The dialog closes when this resolves; when it fails, the reason is shown and nothing closes. */
  onConfirm: () => Promise<unknown>;
}

/** Asks before something is lost. Escape, the cross and "Cancel" change nothing. */
export function ConfirmDialog({ opened, onClose, title, children, ...rest }: ConfirmDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={useCloseLabel()}>
      <Question {...rest} onClose={onClose}>
        {children}
      </Question>
    </Modal>
  );
}

function useCloseLabel() {
  const { t } = useTranslation();
  return { 'aria-label': t('close') };
}

function Question({
  children,
  confirm,
  phrase,
  onConfirm,
  onClose,
}: Omit<ConfirmDialogProps, 'opened' | 'title'>) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const running = useRef(false);
  const met = phrase === undefined || typed.trim() === phrase.value.trim();

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Where the dialog is asked for inside a form, React hands its submit on to that one: it would be sent, too.
    event.stopPropagation();
    if (!met) {
      setRefused(true);
      event.currentTarget.querySelector('input')?.focus();
      return;
    }
    if (running.current) return;
    running.current = true;
    setSending(true);
    setFailure(null);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setFailure(error);
      setSending(false);
      running.current = false;
    }
  };

  return (
    <form className={classes.dialog} noValidate onSubmit={(event) => void send(event)}>
      <div className={classes.text}>{children}</div>
      {phrase ? (
        <TextInput
          id={id}
          label={phrase.label}
          description={phrase.value}
          value={typed}
          autoComplete="off"
          data-autofocus
          error={refused && !met ? t('form.phrase') : null}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      ) : null}
      {failure === null ? null : <Message tone="error">{errorText(failure)}</Message>}
      <div className={classes.buttons}>
        <Button
          variant="default"
          onClick={onClose}
          disabled={sending}
          data-autofocus={phrase ? undefined : true}
        >
          {t('cancel')}
        </Button>
        <Button type="submit" className={classes.confirm} loading={sending}>
          {confirm}
        </Button>
      </div>
    </form>
  );
}

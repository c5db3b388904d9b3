import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { useCopy } from './hooks/use-copy';
import { useFocusWhenLost } from './hooks/use-focus-when-lost';
import classes from './shown-once.module.css';

interface ShownOnceProps {
  label: string;
  value: string;
  texts: {
    copy: string;
    copied: string;
    copyByHand: string;
    /** That it is never shown again, and what to do if it gets lost. */
    once: string;
  };
  /** What can be done beside copying. */
  children: ReactNode;
}

/** A secret that is shown a single time, to be copied. */
export function ShownOnce({ label, value, texts, children }: ShownOnceProps) {
  const input = useRef<HTMLInputElement>(null);
  const { copied, copy } = useCopy();
  const copyButton = useFocusWhenLost<HTMLButtonElement>();
  return (
    <div className={classes.once}>
      <TextInput
        ref={input}
        label={label}
        value={value}
        readOnly
        classNames={{ input: classes.value }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={classes.buttons}>
        <Button
          ref={copyButton}
          // For a dialog that opens with it; in one that was open, the form has taken the focus along.
          data-autofocus
          leftSection={
            copied === 'yes' ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />
          }
          onClick={() => void copy(value, input.current)}
        >
          {texts.copy}
        </Button>
        {children}
      </div>
      <div>
        <p className={classes.plain} role="status">
          {copied === 'yes' ? texts.copied : copied === 'by-hand' ? texts.copyByHand : null}
        </p>
        <span className={classes.hint}>{texts.once}</span>
      </div>
    </div>
  );
}

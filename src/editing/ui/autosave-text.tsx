import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_MAX } from '@/domain/programme/limits';
import { plainText } from '@/domain/programme/plain-text';
import { LeaveGuard } from '@/ui/leave-guard';
import classes from './autosave-text.module.css';

interface AutosaveTextProps {
  value: string;
  /** Resolves to whether the text has been saved. */
  onSave: (text: string) => Promise<boolean>;
  label: string;
  placeholder?: string;
  /** As long as the database allows; texts by default. */
  max?: number;
  /** How many lines an empty one takes. */
  minRows?: number;
  /** Looks like text until one comes near: for what is read more often than changed. */
  quiet?: boolean;
}

/** The browser sizes a field by its text. Whoever measures it by script does so once, maybe before the typeface is there. */
const GROWS = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

type State = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed';

/** A text that saves itself when it is left, and says so. What could not be saved stays in the field. */
export function AutosaveText({
  value,
  onSave,
  label,
  placeholder,
  max = TEXT_MAX,
  minRows = 1,
  quiet = false,
}: AutosaveTextProps) {
  const { t } = useTranslation(['ratings', 'common']);
  const [draft, setDraft] = useState(value);
  const [state, setState] = useState<State>('clean');
  const [shown, setShown] = useState(value);

  // The text changed elsewhere: show it, unless somebody is typing here.
  if (value !== shown) {
    setShown(value);
    if (state === 'clean' || state === 'saved') setDraft(value);
  }

  const save = async () => {
    if (draft === value && state !== 'failed') return setState(state === 'saved' ? 'saved' : 'clean');
    setState('saving');
    const saved = await onSave(draft);
    setState((now) => (now === 'saving' ? (saved ? 'saved' : 'failed') : now));
  };

  // Leaving the page by keyboard or history never takes the focus off the field first.
  const leave = useRef<() => void>(undefined);
  useEffect(() => {
    leave.current = () => {
      if (state === 'dirty' && draft !== value) void onSave(draft);
    };
  });
  useEffect(() => () => leave.current?.(), []);

  return (
    <div className={classes.field} data-quiet={quiet || undefined}>
      {state === 'failed' ? <LeaveGuard unsaved /> : null}
      <Textarea
        aria-label={label}
        classNames={{ input: classes.input }}
        style={{ '--rows': minRows }}
        placeholder={placeholder}
        {...(GROWS ? { rows: minRows } : { autosize: true, minRows, maxRows: quiet ? undefined : 12 })}
        maxLength={max}
        value={draft}
        error={state === 'failed'}
        onChange={(event) => {
          setDraft(plainText(event.currentTarget.value));
          setState('dirty');
        }}
        onBlur={() => void save()}
      />
      <span className={classes.state} data-state={state} role="status">
        {state === 'clean' ? null : t(`text.${state}`)}
      </span>
    </div>
  );
}

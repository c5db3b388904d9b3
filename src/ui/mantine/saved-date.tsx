import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { DAY_INPUT } from '../forms/day-input';
import { useRules } from '../forms/rules';
import { LeaveGuard } from '../leave-guard';

interface SavedDateProps extends Pick<
  TextInputProps,
  'label' | 'description' | 'inputWrapperOrder' | 'aria-label' | 'size' | 'className'
> {
  /** Null: none. */
  stored: string | null;
  onSave: (day: string | null) => void;
}

/** A day that is saved as soon as it can be; one that cannot be stays in the field, which says so when it is left. */
export function SavedDate({ stored, onSave, ...input }: SavedDateProps) {
  const { day } = useRules();
  const shown = stored ?? '';
  // What is typed, until the stored day becomes another one.
  const [draft, setDraft] = useState({ text: shown, stored: shown, left: false });
  if (draft.stored !== shown) setDraft({ text: shown, stored: shown, left: false });
  const error = day(draft.text, {});
  return (
    <>
      {error !== null && draft.text !== shown ? <LeaveGuard unsaved /> : null}
      <TextInput
        {...input}
        {...DAY_INPUT}
        value={draft.text}
        error={draft.left ? error : null}
        onChange={({ currentTarget: { value } }) => {
          setDraft({ ...draft, text: value });
          if (day(value, {}) === null) onSave(value === '' ? null : value);
        }}
        onBlur={() => setDraft({ ...draft, left: true })}
      />
    </>
  );
}

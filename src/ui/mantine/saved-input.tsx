import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { plainText } from '@/domain/programme/plain-text';
import { LeaveGuard } from '../leave-guard';

interface SavedInputProps<T> extends Pick<
  TextInputProps,
  | 'label'
  | 'description'
  | 'inputWrapperOrder'
  | 'aria-label'
  | 'size'
  | 'className'
  | 'inputMode'
  | 'placeholder'
  | 'maxLength'
  | 'rightSection'
> {
  /** What is stored, as it is written here. */
  stored: string;
  /** What a text means; null: nothing that could be stored. */
  read: (text: string) => { value: T } | null;
  /** What is wrong with a text that cannot be read. */
  errorText: string;
  onSave: (value: T) => void;
}

/** A short field that saves itself when it is left; what cannot be read stays in it, says so, and is not lost unasked. */
export function SavedInput<T>({ stored, read, errorText, onSave, ...input }: SavedInputProps<T>) {
  // What is typed, until the stored value becomes another one.
  const [draft, setDraft] = useState({ text: stored, stored });
  if (draft.stored !== stored) setDraft({ text: stored, stored });
  const meant = read(draft.text);
  return (
    <>
      {meant === null && draft.text !== stored ? <LeaveGuard unsaved /> : null}
      <TextInput
        {...input}
        rightSectionPointerEvents="none"
        autoComplete="off"
        value={draft.text}
        error={meant === null ? errorText : null}
        onChange={({ currentTarget }) => setDraft({ text: plainText(currentTarget.value), stored })}
        onBlur={() => {
          if (meant !== null && draft.text.trim() !== stored) onSave(meant.value);
        }}
      />
    </>
  );
}

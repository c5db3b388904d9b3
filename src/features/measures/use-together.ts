import { useState } from 'react';

interface Judged<Name extends string, Value> {
  /** What is wrong, field by field. */
  errors: { [N in Name]?: string | null };
  /** What the fields say together; null while they do not make sense. */
  value: Value | null;
}

/**
 * Fields that are saved together: when one of them is left, as soon as all of them make sense. What does not yet stays in
 * the fields and is objected to once one of them has been left.
 */
export function useTogether<Name extends string, Value>(
  stored: Record<Name, string>,
  judge: (texts: Record<Name, string>) => Judged<Name, Value>,
  save: (value: Value) => void,
) {
  const mark = JSON.stringify(stored);
  const [draft, setDraft] = useState({ texts: stored, mark, left: false });
  if (draft.mark !== mark) setDraft({ texts: stored, mark, left: false });
  const { errors, value } = judge(draft.texts);

  const field = (name: Name) => ({
    value: draft.texts[name],
    error: draft.left ? (errors[name] ?? null) : null,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const text = currentTarget.value;
      setDraft((before) => ({ ...before, texts: { ...before.texts, [name]: text } }));
    },
    onBlur: () => {
      setDraft((before) => ({ ...before, left: true }));
      if (value !== null && JSON.stringify(draft.texts) !== mark) save(value);
    },
  });
  /** What stands in the fields makes no sense yet, and would be lost. */
  const unsaved = value === null && JSON.stringify(draft.texts) !== mark;
  return { field, unsaved };
}

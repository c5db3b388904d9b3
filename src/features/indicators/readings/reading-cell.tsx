import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './readings.module.css';
import type { Problem } from './read-cell';

interface ReadingCellProps {
  row: number;
  column: number;
  label: string;
  shown: string;
  /** Answers what is wrong with the text; null: it has been taken. */
  onCommit: (text: string) => Problem | null;
}

/** One cell: what was typed is taken when it is left, and stays in it, with the reason, when it cannot be. */
export function ReadingCell({ row, column, label, shown, onCommit }: ReadingCellProps) {
  const { t } = useTranslation('readings');
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const commit = () => {
    if (draft === null) return;
    const found = onCommit(draft);
    setProblem(found);
    if (found === null) setDraft(null);
  };
  return (
    <td>
      <input
        className={classes.input}
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        data-row={row}
        data-column={column}
        data-typing={draft !== null || undefined}
        value={draft ?? shown}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setDraft(null);
          setProblem(null);
        }}
      />
      {problem === null ? null : (
        <span id={id} role="alert" className={classes.problem}>
          {t(`problem.${problem}`)}
        </span>
      )}
    </td>
  );
}

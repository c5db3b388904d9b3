import type { ReactNode } from 'react';
import { RenameForm } from '../parts/rename-form';
import type { RowTools } from './use-row-tools';

interface RowTitleProps {
  tools: RowTools | null;
  id: string;
  title: string;
  /** What it is called, where not a title. */
  label?: string;
  /** The title as it stands there while nobody renames it. */
  children: ReactNode;
}

/** The title of a row, or the field that renames it. */
export function RowTitle({ tools, id, title, label, children }: RowTitleProps) {
  if (tools?.renaming !== id) return children;
  return (
    <RenameForm
      title={title}
      label={label}
      onSave={(next) => tools.saveTitle(id, next)}
      onCancel={() => tools.rename(null)}
    />
  );
}

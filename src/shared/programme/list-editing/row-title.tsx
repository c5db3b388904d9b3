import type { ReactNode } from 'react';
import { RenameForm } from '../components/rename-form';
import type { ListTools } from './use-list-tools';

interface RowTitleProps {
  tools: ListTools | null;
  id: string;
  title: string;
  /** The title as it stands there while nobody renames it. */
  children: ReactNode;
}

/** The title of a row, or the field that renames it. */
export function RowTitle({ tools, id, title, children }: RowTitleProps) {
  if (tools?.renaming !== id) return children;
  return (
    <RenameForm
      title={title}
      onSave={(next) => tools.saveTitle(id, next)}
      onCancel={() => tools.rename(null)}
    />
  );
}

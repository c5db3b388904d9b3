import { Button, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './bulk-bar.module.css';
import type { ListTools, RowTools } from './use-row-tools';

/** A field that can be set for all selected rows at once. */
export interface BulkField<Patch> {
  label: string;
  options: readonly { value: string; label: string }[];
  patch: (value: string) => Patch;
}

interface BulkBarProps<Patch> {
  tools: ListTools<Patch>;
  fields: readonly BulkField<Patch>[];
  /** What else can be done to what is selected. */
  more?: ((selected: readonly string[]) => ReactNode) | undefined;
}

/** Selects all, and changes or deletes what is selected, as one step. */
export function BulkBar<Patch>({ tools, fields, more }: BulkBarProps<Patch>) {
  const { t } = useTranslation('editing');
  const { selection } = tools;
  const { selected } = selection;
  const none = selected.length === 0;
  const bar = useRef<HTMLElement>(null);
  const clear = () => {
    selection.setAll(false);
    bar.current?.querySelector('input')?.focus();
  };
  return (
    // The same element either way: whoever has just ticked the box keeps the focus on it.
    <section
      ref={bar}
      className={none ? undefined : classes.bar}
      aria-label={none ? undefined : t('bulk.label')}
    >
      <AllBox tools={tools} />
      {none ? null : <BulkTools tools={tools} fields={fields} more={more} onClear={clear} />}
    </section>
  );
}

/** What can be done to what is selected. */
function BulkTools<Patch>({ tools, fields, more, onClear }: BulkBarProps<Patch> & { onClear: () => void }) {
  const { t } = useTranslation('editing');
  const { selected } = tools.selection;
  return (
    <>
      <span role="status" className={classes.count}>
        {t('bulk.selected', { count: selected.length })}
      </span>
      {fields.map(({ label, options, patch }) => (
        <NativeSelect
          key={label}
          className={classes.field}
          size="xs"
          label={label}
          value=""
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') tools.change(selected, patch(value));
          }}
          data={[{ value: '', label: t('bulk.unchanged') }, ...options]}
        />
      ))}
      {more?.(selected)}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => tools.remove(selected)}
      >
        {t('remove')}
      </Button>
      <Button size="xs" variant="subtle" onClick={onClear}>
        {t('bulk.none')}
      </Button>
    </>
  );
}

function AllBox({ tools: { selection, all, locked } }: { tools: RowTools }) {
  const { t } = useTranslation('editing');
  const box = useRef<HTMLInputElement>(null);
  const { selected } = selection;
  const some = selected.length > 0 && selected.length < all;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <div className={classes.all}>
      <label>
        <input
          ref={box}
          type="checkbox"
          checked={selected.length > 0}
          onChange={({ currentTarget }) => selection.setAll(currentTarget.checked)}
        />
        {t('bulk.all', { count: all })}
      </label>
      {locked > 0 ? <span className={classes.locked}>{t('bulk.locked', { count: locked })}</span> : null}
    </div>
  );
}

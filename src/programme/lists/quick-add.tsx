import { Button, TextInput } from '@mantine/core';
import { lazy, Suspense, useRef, useState, type ClipboardEvent, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TITLE_MAX } from '@/domain/programme/limits';
import { LeaveGuard } from '@/ui/leave-guard';
import type { NewItem, PasteSpec } from './paste-spec';
import classes from './quick-add.module.css';

const PasteDialog = lazy(async () => {
  const { PasteDialog: component } = await import('./paste-dialog');
  return { default: component };
});

interface QuickAddProps<Patch> {
  /** Resolves to whether they have been saved. */
  onAdd: (items: readonly NewItem<Patch>[]) => Promise<boolean>;
  label: string;
  placeholder?: string;
  paste: PasteSpec<Patch>;
}

/** The line below a list that adds to it: type, Enter, type on. A pasted list asks what its columns are. */
export function QuickAdd<Patch>({ onAdd, label, placeholder, paste }: QuickAddProps<Patch>) {
  const { t } = useTranslation('editing');
  const input = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState('');
  const [pasted, setPasted] = useState<string | null>(null);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = title.trim();
    input.current?.focus();
    if (wanted === '') return;
    setTitle('');
    // What could not be saved comes back into the field, unless something else stands there by then.
    void onAdd([{ title: wanted }]).then((saved) => {
      if (!saved) setTitle((now) => (now === '' ? wanted : now));
    });
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    setPasted(text);
  };

  return (
    <>
      <form className={classes.form} onSubmit={submit}>
        {title.trim() === '' ? null : <LeaveGuard unsaved />}
        <TextInput
          ref={input}
          className={classes.field}
          aria-label={label}
          placeholder={placeholder ?? label}
          description={t('quick.hint')}
          inputWrapperOrder={['input', 'description']}
          value={title}
          maxLength={TITLE_MAX}
          autoComplete="off"
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          onPaste={onPaste}
        />
        <Button type="submit" variant="default">
          {t('quick.add')}
        </Button>
        <Button variant="subtle" onClick={() => setPasted('')}>
          {t('quick.paste')}
        </Button>
      </form>
      {pasted === null ? null : (
        <Suspense>
          <PasteDialog
            initial={pasted}
            fields={paste.fields}
            onClose={() => setPasted(null)}
            onAdd={(found) => {
              setPasted(null);
              void onAdd(found.map(paste.toItem));
            }}
          />
        </Suspense>
      )}
    </>
  );
}

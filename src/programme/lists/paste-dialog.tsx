import { Button, Checkbox, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { droppedColumns, guessColumns, readPastedItems, tidyRows } from '@/domain/tables/pasted-items';
import { splitPasted } from '@/domain/tables/split-pasted';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { LeaveGuard, useGuardedClose } from '@/ui/leave-guard';
import { Message } from '@/ui/message';
import classes from './paste-dialog.module.css';
import { PasteErrors } from './paste-errors';
import type { PasteSpec } from './paste-spec';

interface PasteDialogProps {
  initial: string;
  fields: PasteSpec<unknown>['fields'];
  onAdd: (items: Partial<Record<string, unknown>>[]) => void;
  onClose: () => void;
}

/** Asks what the columns of a pasted list are, and shows what would be added and what makes no sense. */
export function PasteDialog({ initial, fields, onAdd, onClose }: PasteDialogProps) {
  const { t } = useTranslation(['editing', 'common']);
  const language = useLanguage();
  const [text, setText] = useState(initial);
  const [chosen, setChosen] = useState<{ hasHeader: boolean; columns: (string | null)[] } | null>(null);
  const rows = tidyRows(splitPasted(text));
  const guessed = guessColumns(rows, fields);
  const shape = chosen?.columns.length === guessed.columns.length ? chosen : guessed;
  const longest = (name: string) => fields.find((field) => field.name === name)?.longest ?? 0;
  const { items, errors } = readPastedItems(rows, shape, fields, 'title', longest);
  const dropped = droppedColumns(rows, shape).map((at) => `${at + 1}`);
  const { guard, close } = useGuardedClose(onClose);
  const changed = text.trim() !== '' && (text !== initial || chosen !== null);
  const setColumn = (at: number, name: string) =>
    setChosen({
      ...shape,
      columns: shape.columns.map((before, i) => (i === at ? name || null : before === name ? null : before)),
    });

  return (
    <Modal
      opened
      onClose={close}
      title={t('paste.title')}
      size="xl"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <LeaveGuard ref={guard} unsaved={changed} />
      <div className={classes.body}>
        <p>{t('paste.text')}</p>
        <Textarea
          label={t('paste.field')}
          autosize
          minRows={4}
          maxRows={10}
          data-autofocus
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {rows.length > 0 ? (
          <fieldset className={classes.columns}>
            <legend>{t('paste.columns')}</legend>
            {shape.columns.map((name, i) => (
              <div key={i}>
                <NativeSelect
                  label={t('paste.column', { column: i + 1 })}
                  value={name ?? ''}
                  onChange={({ currentTarget }) => setColumn(i, currentTarget.value)}
                  data={[
                    { value: '', label: t('paste.ignore') },
                    ...fields.map((field) => ({ value: field.name, label: field.label })),
                  ]}
                />
                <span className={classes.sample}>{rows[shape.hasHeader ? 1 : 0]?.[i]}</span>
              </div>
            ))}
          </fieldset>
        ) : null}
        {rows.length > 0 ? (
          <Checkbox
            label={t('paste.header')}
            checked={shape.hasHeader}
            onChange={({ currentTarget }) => setChosen({ ...shape, hasHeader: currentTarget.checked })}
          />
        ) : null}
        {dropped.length > 0 ? (
          <Message tone="info">
            {t('paste.dropped', { count: dropped.length, columns: formatList(language, dropped) })}
          </Message>
        ) : null}
        <p role="status">
          {items.length > 0 ? t('paste.found', { count: items.length }) : t('paste.nothing')}
        </p>
        <PasteErrors
          errors={errors}
          labelOf={(name) => fields.find((field) => field.name === name)?.label ?? name}
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button disabled={items.length === 0} onClick={() => onAdd(items.map(({ values }) => values))}>
            {t(errors.length > 0 ? 'paste.submitGood' : 'paste.submit', { count: items.length })}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

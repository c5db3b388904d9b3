import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { disputedFields, type Dispute } from '@/editing/conflicts';
import type { AnyPatch } from '@/editing/patch';
import { LeaveGuard, useGuardedClose } from '@/ui/leave-guard';
import classes from './conflict-dialog.module.css';

/** Names and values of what a conflict is about, in words. */
export interface ConflictWords {
  subject: string;
  nameOf: (field: string) => string;
  valueOf: (field: string, value: unknown) => string;
  /** Whether the value is a text that can be mended here. */
  isText: (field: string) => boolean;
}

interface ConflictDialogProps {
  conflict: Dispute;
  words: ConflictWords;
  /** Somebody else has deleted it: all that is left is to copy what was typed. */
  gone: boolean;
  /** How many conflicts wait behind this one. */
  left: number;
  /** Ends it with what was chosen of one's own version; with nothing, the other one stands. */
  onSettle: (chosen: AnyPatch) => void;
}

/** Two people have changed the same thing: shows both versions, and lets the reader choose or mend field by field. */
export function ConflictDialog({ conflict, words, gone, left, onSettle }: ConflictDialogProps) {
  const { t } = useTranslation(['conflict', 'common']);
  const fields = disputedFields(conflict);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set(fields));
  const [texts, setTexts] = useState<Record<string, string>>({});
  const mine = (field: string): unknown => texts[field] ?? Reflect.get(conflict.mine, field);

  const choose = (field: string, own: boolean) =>
    setTaken((before) => new Set([...before].filter((each) => each !== field).concat(own ? [field] : [])));
  const drop = () => onSettle({});
  // The cross and Escape choose nothing: what was typed would be lost unasked.
  const { guard, close } = useGuardedClose(drop);
  const settle = () => onSettle(Object.fromEntries([...taken].map((field) => [field, mine(field)])));

  return (
    <Modal
      opened
      onClose={close}
      title={gone ? t('goneTitle') : t('title')}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <LeaveGuard ref={guard} unsaved />
      <p>{gone ? t('goneText', { subject: words.subject }) : t('text', { subject: words.subject })}</p>
      {left > 0 ? <p>{t('left', { count: left })}</p> : null}
      <div className={classes.fields}>
        {fields.map((field) => (
          <fieldset key={field} className={classes.field}>
            <legend className={classes.name}>{words.nameOf(field)}</legend>
            {gone ? (
              <p className={classes.value}>{words.valueOf(field, mine(field))}</p>
            ) : (
              <>
                <Choice
                  name={field}
                  whose={t('mine')}
                  checked={taken.has(field)}
                  onChoose={() => choose(field, true)}
                >
                  {words.isText(field) && taken.has(field) ? (
                    <Textarea
                      autosize
                      maxRows={10}
                      aria-label={t('mend', { field: words.nameOf(field) })}
                      value={String(mine(field))}
                      onChange={({ currentTarget: { value } }) =>
                        setTexts((before) => ({ ...before, [field]: value }))
                      }
                    />
                  ) : (
                    words.valueOf(field, mine(field))
                  )}
                </Choice>
                <Choice
                  name={field}
                  whose={t('theirs')}
                  checked={!taken.has(field)}
                  onChoose={() => choose(field, false)}
                >
                  {words.valueOf(
                    field,
                    conflict.theirs === null ? null : Reflect.get(conflict.theirs, field),
                  )}
                </Choice>
              </>
            )}
          </fieldset>
        ))}
      </div>
      <div className={classes.buttons}>
        <Button variant="default" onClick={drop}>
          {gone ? t('common:close') : t('keepTheirs')}
        </Button>
        {gone ? null : <Button onClick={settle}>{t('settle')}</Button>}
      </div>
    </Modal>
  );
}

interface ChoiceProps {
  name: string;
  whose: string;
  checked: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Choice({ name, whose, checked, onChoose, children }: ChoiceProps) {
  return (
    <div className={classes.choice}>
      <input type="radio" id={`${name} ${whose}`} name={name} checked={checked} onChange={onChoose} />
      <label htmlFor={`${name} ${whose}`} className={classes.whose}>
        {whose}
      </label>
      <div className={classes.value}>{children}</div>
    </div>
  );
}

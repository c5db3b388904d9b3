import { ActionIcon } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/programme/programme-context';
import { useCopy } from '@/ui/hooks/use-copy';
import classes from './pushing.module.css';

/** What indicators and teams are called in a push. */
export function Keys() {
  const { t } = useTranslation('pushing');
  const { model } = useProgramme();
  const { copied, copy } = useCopy();
  const [last, setLast] = useState('');
  const onCopy = (key: string, element: HTMLElement | null) => {
    setLast(key);
    void copy(key, element);
  };
  return (
    <section className={classes.section} aria-labelledby="push-keys">
      <h2 id="push-keys">{t('keys.title')}</h2>
      <p>{t('keys.lead')}</p>
      <div className={classes.tables}>
        <KeyTable
          caption={t('keys.indicators')}
          rows={model.indicators.map(({ key, title, cadence }) => ({
            key,
            name: title,
            note: t(`keys.cadence.${cadence}`),
          }))}
          onCopy={onCopy}
        />
        <KeyTable
          caption={t('keys.teams')}
          rows={model.teams.map(({ key, name }) => ({ key, name }))}
          onCopy={onCopy}
        />
      </div>
      <p role="status">
        {copied === 'yes' ? t('keys.copied', { key: last }) : copied === 'by-hand' ? t('copyByHand') : null}
      </p>
    </section>
  );
}

interface KeyTableProps {
  caption: string;
  rows: { key: string; name: string; note?: string }[];
  onCopy: (key: string, element: HTMLElement | null) => void;
}

function KeyTable({ caption, rows, onCopy }: KeyTableProps) {
  const { t } = useTranslation('pushing');
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('keys.name')}</th>
          <th scope="col">{t('keys.key')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, note }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              {note === undefined ? null : <span className={classes.note}>{note}</span>}
            </th>
            <td>
              <Key value={key} onCopy={onCopy} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Key({ value, onCopy }: { value: string; onCopy: KeyTableProps['onCopy'] }) {
  const { t } = useTranslation('pushing');
  const code = useRef<HTMLElement>(null);
  return (
    <span className={classes.key}>
      <code ref={code}>{value}</code>
      <ActionIcon
        variant="subtle"
        aria-label={t('keys.copy', { key: value })}
        onClick={() => onCopy(value, code.current)}
      >
        <IconCopy size={18} aria-hidden />
      </ActionIcon>
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import type { Aggregated } from '@/domain/readings-import/aggregation';
import { REPEAT_COUNTS } from '@/domain/readings-import/mapping';
import { findColumn } from '@/domain/tables/find-column';
import { areMixed, PLAIN } from '@/domain/tables/number-signs';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';
import { useColumnNames } from '@/ui/import-steps/use-column-names';
import { PlainButton } from '@/ui/plain-button';
import type { OpenImport } from './use-import';

interface AskedProps {
  imported: OpenImport;
  asked: Aggregated['asked'];
}

/** What only somebody who knows the file can tell. */
export function Asked({ imported, asked }: AskedProps) {
  return (
    <>
      {asked.signs === null ? null : <Signs imported={imported} signs={asked.signs} />}
      {asked.repeats === null ? null : <Repeated imported={imported} repeats={asked.repeats} />}
    </>
  );
}

/** Which of the signs in a column count. */
function Signs({
  imported,
  signs,
}: {
  imported: OpenImport;
  signs: NonNullable<AskedProps['asked']['signs']>;
}) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const {
    draft,
    table,
    change,
    rules: { unit },
  } = imported;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const nameOf = useColumnNames(table);
  const column = draft.of;
  if (column === null) return null;
  return (
    <section className={classes.block}>
      <fieldset className={classes.ticks}>
        <legend>{t('asked.signs', { column: nameOf(column) })}</legend>
        <p className={classes.muted}>
          {areMixed(signs.map(({ sign }) => sign)) ? t('asked.signsText') : t('asked.otherUnit', { unit })}
        </p>
        {signs.map(({ sign, rows }) => (
          <label key={sign}>
            <input
              type="checkbox"
              checked={ticked.includes(sign)}
              onChange={() =>
                setTicked(ticked.includes(sign) ? ticked.filter((each) => each !== sign) : [...ticked, sign])
              }
            />
            {sign === PLAIN ? t('asked.plain') : t('asked.signed', { sign })}
            <span className={classes.muted}>{formatNumber(language, rows)}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" className={classes.open}>
        {t('asked.open')}
      </p>
      <PlainButton
        disabled={ticked.length === 0}
        onClick={() => change({ signs: { column, signs: ticked } })}
      >
        {t('asked.take')}
      </PlainButton>
    </section>
  );
}

/** Whether rows with one number count once. */
function Repeated({
  imported,
  repeats,
}: {
  imported: OpenImport;
  repeats: NonNullable<AskedProps['asked']['repeats']>;
}) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const { table, change } = imported;
  const nameOf = useColumnNames(table);
  const column = findColumn(table.hasHeader ? table.names : null, repeats.column);
  if (column === null) return null;
  return (
    <section className={classes.block}>
      <fieldset className={classes.choices}>
        <legend>{t('asked.repeats', { column: nameOf(column) })}</legend>
        <p className={classes.muted}>
          {t('asked.repeatsText', { count: repeats.rows, n: formatNumber(language, repeats.rows) })}
        </p>
        {REPEAT_COUNTS.map((count) => (
          <label key={count}>
            <input
              type="radio"
              name="repeats"
              checked={false}
              onChange={() => change({ repeats: { column, count } })}
            />
            {t(`asked.${count}`)}
          </label>
        ))}
      </fieldset>
      <p role="status" className={classes.open}>
        {t('asked.open')}
      </p>
    </section>
  );
}

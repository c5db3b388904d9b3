import { Checkbox, NativeSelect } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '@/ui/plain-button';
import classes from './filter-bar.module.css';
import { filtersInForce, type ChosenFilter, type FilterField } from './filters-in-force';
import { SearchField } from './search-field';

interface FilterBarProps {
  label: string;
  search: { label: string; placeholder: string; value: string; onChange: (words: string) => void };
  fields: readonly FilterField[];
  /** To be ticked or not. */
  box?: { label: string; checked: boolean; onChange: (checked: boolean) => void };
  /** Filters in a form of their own, and what they are set to. */
  above?: ReactNode;
  chosenAbove?: readonly ChosenFilter[];
}

/**
 * What narrows a list down, in one group. On a phone all but the search folds away behind a button that says how many
 * filters are set; on paper they are named.
 */
export function FilterBar({ label, search, fields, box, above, chosenAbove = [] }: FilterBarProps) {
  const { t } = useTranslation('editing');
  const [open, setOpen] = useState(false);
  const chosen = [...chosenAbove, ...filtersInForce(fields, box)];
  const words = search.value === '' ? [] : [{ label: search.label, value: search.value }];
  const named = [...words, ...chosen];
  return (
    <>
      <search className={classes.bar} aria-label={label} data-open={open || undefined}>
        {above === undefined ? null : <div className={classes.above}>{above}</div>}
        <SearchField {...search} className={classes.search} />
        <PlainButton
          className={classes.fold}
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('filter.fold', { n: chosen.length })}
        </PlainButton>
        {fields.map(({ label: name, value, data, onChange }) => (
          <NativeSelect
            key={name}
            className={classes.field}
            label={name}
            value={value}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
            data={data}
          />
        ))}
        {box ? (
          <Checkbox
            className={`${classes.field} ${classes.box}`}
            label={box.label}
            checked={box.checked}
            onChange={({ currentTarget }) => box.onChange(currentTarget.checked)}
          />
        ) : null}
      </search>
      {named.length > 0 ? (
        <p data-print-only className={classes.named}>
          {t('filter.named', {
            filters: named
              .map(({ label: name, value }) => (value === null ? name : t('filter.one', { name, value })))
              .join(' · '),
          })}
        </p>
      ) : null}
    </>
  );
}

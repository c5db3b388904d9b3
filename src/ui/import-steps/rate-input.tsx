import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { readRate } from '../forms/rate';
import classes from './import.module.css';

interface RateInputProps {
  /** Code of the currency; '' where none is named. */
  of: string;
  own: string;
  /** How many amounts are in it. */
  amounts: number;
  typed: string;
  onType: (typed: string) => void;
}

/** Asks how much of the organisation's currency one of another is. */
export function RateInput({ of, own, amounts, typed, onType }: RateInputProps) {
  const { t } = useTranslation('tableImport');
  const language = useLanguage();
  return (
    <TextInput
      className={classes.rate}
      label={of === '' ? t('rate.ofUnsaid', { own }) : t('rate.of', { own, other: of })}
      description={t('rate.amounts', { count: amounts, n: formatNumber(language, amounts) })}
      inputMode="decimal"
      autoComplete="off"
      value={typed}
      error={typed.trim() !== '' && readRate(language, typed) === null ? t('rate.bad') : null}
      onChange={({ currentTarget: { value } }) => onType(value)}
    />
  );
}

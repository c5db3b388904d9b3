import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language';
import { readAmount, writtenAmount } from '@/ui/forms/amount';
import { SavedInput } from '@/ui/mantine/saved-input';
import { ORDER } from './field-props';

interface AmountInputProps {
  label: string;
  description?: string;
  stored: number | null;
  most: number;
  /** What an amount of money is in. */
  currency?: string;
  onSave: (value: number | null) => void;
}

/** A number that may have decimals and is never below zero. */
export function AmountInput({ stored, most, currency, ...input }: AmountInputProps) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  return (
    <SavedInput
      {...input}
      inputWrapperOrder={ORDER}
      inputMode="decimal"
      stored={writtenAmount(language, stored)}
      read={(text) => readAmount(language, text, { most, currency })}
      errorText={currency === undefined ? t('badAmount') : t('badCost', { currency })}
    />
  );
}

import { useTranslation } from 'react-i18next';
import type { Rating } from '@/domain/programme/model';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { sideOf } from './rating-scale';
import classes from './rating-value.module.css';

/** A rating to read. A cell nobody has rated looks unlike a zero and says so. */
export function RatingValue({ value }: { value: Rating | null }) {
  const { t } = useTranslation('domain');
  const language = useLanguage();
  if (value === null) return <span className={classes.unrated}>{t('rating.none')}</span>;
  return (
    <span className={classes.value} data-side={sideOf(value)}>
      {formatSigned(language, value)}
    </span>
  );
}

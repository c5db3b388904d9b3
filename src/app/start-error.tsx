import { useTranslation } from 'react-i18next';
import type { AppError } from '@/data/errors';
import { errorText } from '@/ui/error-text';

/** Shown instead of the app when there is no usable backend; names the setting that is wrong. */
export function StartError({ error }: { error: AppError }) {
  const { t } = useTranslation();
  return (
    <main className="start-error">
      <h1>{t('productName')}</h1>
      <p role="alert">{errorText(t, error)}</p>
    </main>
  );
}

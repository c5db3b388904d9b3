import { useTranslation } from 'react-i18next';
import type { EditReport } from '@/editing/steps';

/** What an edit was. */
export function EditWords({ report }: { report: EditReport<unknown> }) {
  const { t } = useTranslation('ratings');
  const { kind, what, count } = report;
  if (kind === 'earlier') return <span>{t('strip.earlier', { count, title: report.title })}</span>;
  const words = t(`strip.what.${what}`, { count });
  return <span>{kind === 'done' ? words : t(`strip.${kind}`, { what: words })}</span>;
}

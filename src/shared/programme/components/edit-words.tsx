import { useTranslation } from 'react-i18next';
import type { EditReport } from '../workbench/steps';

/** What an edit was. */
export function EditWords({ report: { kind, what, count } }: { report: EditReport<unknown> }) {
  const { t } = useTranslation('ratings');
  const words = t(`strip.what.${what}`, { count });
  return <span>{kind === 'done' ? words : t(`strip.${kind}`, { what: words })}</span>;
}

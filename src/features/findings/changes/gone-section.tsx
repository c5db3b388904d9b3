import { useTranslation } from 'react-i18next';
import { FindingLink } from '@/programme/parts/programme-links';
import { useGoneTitle } from '../use-gone-title';
import classes from './gone-section.module.css';

/** Findings there were when the reader was here last, named as far as their ids still tell. */
export function GoneSection({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('triage');
  const titleOf = useGoneTitle();
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby="gone-since">
      <h2 id="gone-since" className={classes.heading}>
        {t('since.goneHeading')}
      </h2>
      <ul className={classes.list}>
        {ids.map((id) => (
          <li key={id}>
            <FindingLink finding={id}>{titleOf(id)}</FindingLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

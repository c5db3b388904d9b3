import { useTranslation } from 'react-i18next';
import { useMay } from '@/organisation/organisation-context';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { LinkButton } from '@/ui/link-button';
import classes from './force-field-section.module.css';

/** No force to draw: what is missing, and what to do about it. */
export function NothingRated() {
  const { t } = useTranslation('forces');
  const params = useProgrammeParams();
  const mayEdit = useMay('edit_programme');
  const { model } = useProgramme();
  if (model.conditions.length > 0) {
    return (
      <p className={classes.sentence}>
        {t('empty.text')} {t(mayEdit ? 'empty.edit' : 'empty.read')}
      </p>
    );
  }
  return (
    <>
      <p className={classes.sentence}>{t('empty.none')}</p>
      <div>
        <LinkButton to="/o/$organisationId/p/$programmeId/conditions" params={params} variant="default">
          {t('empty.conditions')}
        </LinkButton>
      </div>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { ratedCells } from '@/domain/guidance/rated-cells';
import { AddItem } from '@/programme/adding/add-item';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { LinkButton } from '@/ui/link-button';
import { EmptyState } from '@/ui/states';

/** No finding at all: says on how many ratings that rests, because silence may only mean that nobody has looked. */
export function NoFindings({ empty }: { empty: boolean }) {
  const { t } = useTranslation('findings');
  const { model, audit } = useProgramme();
  const params = useProgrammeParams();
  const cells = ratedCells(model, audit.behaviours);
  if (empty) {
    return (
      <EmptyState title={t('none.emptyTitle')} action={<AddItem kind="behaviour" />}>
        {t('none.empty')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('none.title')}
      action={
        <LinkButton to="/o/$organisationId/p/$programmeId/conditions" params={params} variant="default">
          {t('none.rate')}
        </LinkButton>
      }
    >
      {cells.rated === 0 ? t('none.unrated') : t('none.text', { ...cells })}
    </EmptyState>
  );
}

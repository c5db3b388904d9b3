import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { ratingKey } from '@/i18n/finding-values';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { effectOf } from '@/programme/effect-lookup';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { useFindingTexts } from '@/programme/use-finding-texts';
import { useWorkbench, useWorkbenchOf } from '@/programme/use-workbench';
import { LinkButton } from '@/ui/link-button';
import classes from './finding-page.module.css';
import type { FindingState } from './finding-state';
import { useGoneTitle } from './use-gone-title';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/finding/$');

/** The finding has been resolved: says by what, and how to get it back. No error, often the aim. */
export function GoneFinding({ id, state }: { id: string; state: Extract<FindingState, { kind: 'gone' }> }) {
  const { t } = useTranslation('findings');
  const params = useProgrammeParams();
  const goneTitle = useGoneTitle();
  const { mayEdit, undo } = useWorkbench();
  const { history, state: steps } = useWorkbenchOf();
  const reported = useStore(steps, ({ report }) => report !== null);
  const undoable = useStore(history.store, ({ past }) => past.length > 0) && reported;
  return (
    <section className={classes.gone}>
      <p className={classes.goneTitle}>{goneTitle(id)}</p>
      <p>
        <Why state={state} />
      </p>
      <div className={classes.actions}>
        <LinkButton
          to="/o/$organisationId/p/$programmeId/findings"
          params={params}
          search={route.useSearch()}
        >
          {t('gone.toList')}
        </LinkButton>
        {mayEdit && undoable ? (
          <Button variant="default" onClick={() => void undo()}>
            {t('gone.undo')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function Why({ state }: { state: Extract<FindingState, { kind: 'gone' }> }) {
  const { t } = useTranslation(['findings', 'domain']);
  const language = useLanguage();
  const { model } = useProgramme();
  const { ruleName, missingOf } = useFindingTexts();
  const { missing } = state;
  const [cell] = state.cells;
  const rule = ruleName(state.rule);
  const isRating = state.rule === 'C01' || state.rule === 'C02';
  if (isRating && cell) {
    const inUse = effectOf(model, cell.condition, cell.behaviour)?.inUse ?? null;
    if (inUse === null) return t('gone.cleared');
    return t('gone.rating', {
      rating: formatSigned(language, inUse),
      words: t(`domain:rating.${ratingKey(inUse)}`),
    });
  }
  return missing
    ? t('gone.missing', { rule, missing: missingOf(missing).missing })
    : t('gone.other', { rule });
}

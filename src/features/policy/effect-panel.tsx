import { NativeSelect } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { policyOf } from '@/domain/consistency/overrides';
import { collator } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import type { OrganisationPolicy } from '@/organisation/policy';
import { programmesQuery, type ReadProgrammes } from '@/programme/queries';
import { today } from '@/programme/today';
import classes from './effect-panel.module.css';
import { EffectSummary } from './effect-summary';
import { modelsOf } from './models-of';
import { policyEffect } from './policy-effect';
import type { PolicyDraft } from './use-policy-draft';

interface EffectPanelProps {
  draft: PolicyDraft;
  saved: OrganisationPolicy;
  /** The programme to look at; absent: all of them. */
  programme: string | undefined;
  onChoose: (programme: string | undefined) => void;
}

/** What becomes of the current findings when the policy is saved as it has been typed. */
export function EffectPanel({ draft, saved, programme, onChoose }: EffectPanelProps) {
  const { t } = useTranslation('policy');
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const { data } = useSuspenseQuery(programmesQuery(organisationId));
  const { compare } = collator(language);
  const programmes = data.programmes
    .map(({ programme: { id, name } }) => ({ id, name }))
    .sort((a, b) => compare(a.name, b.name));
  const chosen = programmes.find(({ id }) => id === programme)?.id;
  const wrong = draft.errors.size;

  return (
    <section className={classes.panel}>
      <h2 className={classes.heading}>{t('effect.heading')}</h2>
      {programmes.length > 1 ? (
        <div className={classes.choice}>
          <NativeSelect
            label={t('effect.programme')}
            value={chosen ?? ''}
            onChange={({ currentTarget: { value } }) => onChoose(value === '' ? undefined : value)}
            data={[
              { value: '', label: t('effect.all') },
              ...programmes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      ) : null}
      <div role="status" className={classes.result}>
        {programmes.length === 0 ? (
          <p>{t('effect.none')}</p>
        ) : wrong > 0 ? (
          <p>{t('effect.wrong', { count: wrong })}</p>
        ) : draft.unsaved ? (
          <Effect data={data} chosen={chosen} saved={saved} draft={draft} />
        ) : (
          <p className={classes.quiet}>{t('effect.untouched')}</p>
        )}
      </div>
    </section>
  );
}

interface EffectProps extends Pick<EffectPanelProps, 'draft' | 'saved'> {
  data: ReadProgrammes;
  chosen: string | undefined;
}

function Effect({ data, chosen, saved, draft }: EffectProps) {
  const day = today();
  const models = useMemo(() => modelsOf(data, chosen), [data, chosen]);
  // Typing stays fluent, however many programmes there are.
  const wanted = useDeferredValue(draft.own);
  const effect = useMemo(
    () => policyEffect(models, saved.policy, policyOf(wanted), day),
    [models, saved.policy, wanted, day],
  );
  return <EffectSummary effect={effect} several={models.length > 1} />;
}

import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import type { Stakeholder } from '@/domain/programme/model';
import { FindingLink } from '@/programme/parts/programme-links';
import { RemoveItem } from '@/programme/parts/remove-item';
import { RenameTitle } from '@/programme/parts/rename-title';
import { ScaleInput } from '@/programme/parts/scale-input';
import { SeverityBadge } from '@/programme/parts/severity-badge';
import { useProgramme } from '@/programme/programme-context';
import { useFindingTexts } from '@/programme/use-finding-texts';
import { useWorkbench } from '@/programme/use-workbench';
import { MultiSelect } from '@/ui/forms/multi-select';
import { useFocusOnMount } from '@/ui/hooks/use-focus-on-mount';
import { bandOf } from './stakeholder-map';
import classes from './stakeholders-page.module.css';
import { StanceInput } from './stance-input';

interface StakeholderPanelProps {
  person: Stakeholder;
  finding: Finding | undefined;
  onClose: () => void;
}

/** Everything about one stakeholder, to be changed where it stands, with what the theory advises for their field. */
export function StakeholderPanel({ person, finding, onClose }: StakeholderPanelProps) {
  const { t } = useTranslation(['stakeholders', 'domain', 'common']);
  const { model, policy } = useProgramme();
  const { edit } = useWorkbench();
  const { titleOf } = useFindingTexts();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const { key, influence, stance } = person;
  return (
    <section className={classes.panel} aria-label={person.role}>
      <div className={classes.panelHead}>
        <h2 ref={heading} tabIndex={-1} className={classes.panelTitle}>
          {person.role}
        </h2>
        <RenameTitle title={person.role} onSave={(role) => void edit('stakeholders', key, { role })} />
        <CloseButton className={classes.close} aria-label={t('common:close')} onClick={onClose} />
      </div>
      <p className={classes.advised}>{t(`advice.${bandOf(influence, policy)}.${stance}`)}</p>
      {finding ? (
        <p className={classes.finding}>
          <SeverityBadge severity={finding.severity} />{' '}
          <FindingLink finding={finding.id}>{titleOf(finding)}</FindingLink>
        </p>
      ) : null}
      <ScaleInput
        scale="influence"
        value={influence}
        onChange={(next) => void edit('stakeholders', key, { influence: next })}
      />
      <StanceInput value={stance} onChange={(next) => void edit('stakeholders', key, { stance: next })} />
      <MultiSelect
        label={t('aimed')}
        description={model.measures.length === 0 ? t('noMeasures') : t('aimedHint')}
        placeholder={person.measures.length === 0 ? t('measures', { count: 0 }) : undefined}
        searchable
        value={person.measures}
        onChange={(measures) => void edit('stakeholders', key, { measures })}
        data={model.measures.map((measure) => ({
          value: measure.key,
          label:
            measure.status === 'cancelled'
              ? `${measure.title} (${t('domain:measureStatus.cancelled')})`
              : measure.title,
        }))}
        nothingFoundMessage={t('noSuchMeasure')}
      />
      <div>
        <RemoveItem list="stakeholders" of={key} title={person.role} onRemoved={onClose} />
      </div>
    </section>
  );
}

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openFindings } from '@/domain/guidance/open-findings';
import { isAboutStakeholders } from '@/domain/guidance/without-stakeholders';
import { useMay } from '@/organisation/organisation-context';
import { OpenFindings } from '@/programme/parts/open-findings';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { LinkButton } from '@/ui/link-button';
import { Page } from '@/ui/page';
import { PlainButton } from '@/ui/plain-button';
import { EmptyState } from '@/ui/states';
import { PartsOfPage } from '@/ui/use-leave-guard';
import { usePhone } from '@/ui/use-phone';
import { InfluenceMap } from './influence-map';
import { NewStakeholder } from './new-stakeholder';
import { personalFindings } from './personal-findings';
import { StakeholderPanel } from './stakeholder-panel';
import { StakeholderTable } from './stakeholder-table';
import classes from './stakeholders-page.module.css';
import { StanceLists } from './stance-lists';
import { Theory } from './theory';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/stakeholders');

const PARTS = ['selected'];

/** Who is prominent, where they stand, and what is done about it; for those alone who may see it. */
export function StakeholdersPage() {
  return useMay('see_stakeholders') ? <Allowed /> : <NotForYourRole />;
}

function Allowed() {
  const { t } = useTranslation('stakeholders');
  const navigate = useNavigate();
  const params = useProgrammeParams();
  const { selected } = route.useSearch();
  const { audit, model, today, printed } = useProgramme();
  const phone = usePhone() && !printed;
  // Where the form stands until somebody is chosen; chosen is only who was not kept back by what was typed in it.
  const [addingBeside, setAddingBeside] = useState<string | null>(null);
  const adding = addingBeside === (selected ?? '');
  if (addingBeside !== null && !adding) setAddingBeside(null);
  const findings = personalFindings(openFindings(audit.findings, model.decisions, today));
  const person = model.stakeholders.find(({ key }) => key === selected);

  const select = (key: string | undefined, { added = false } = {}) =>
    navigate({
      to: '/o/$organisationId/p/$programmeId/stakeholders',
      params,
      search: { selected: key },
      replace: true,
      resetScroll: false,
      ignoreBlocker: added,
    });
  const close = async () => {
    await select(undefined);
    document.querySelector<HTMLElement>(`[data-person="${selected ?? ''}"]`)?.focus();
  };

  const addButton = (
    <PlainButton
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setAddingBeside(selected ?? '')}
    >
      {t('add')}
    </PlainButton>
  );
  const beside = adding ? (
    <NewStakeholder
      onAdded={(key) => void select(key, { added: true })}
      onCancel={() => setAddingBeside(null)}
    />
  ) : person ? (
    <StakeholderPanel
      key={person.key}
      person={person}
      finding={findings.get(person.key)}
      onClose={() => void close()}
    />
  ) : null;

  const isEmpty = model.stakeholders.length === 0;
  return (
    <Page title={t('title')} lead={t('lead')} actions={adding || isEmpty ? null : addButton}>
      <div className={classes.columns}>
        {isEmpty ? (
          <EmptyState title={t('none.title')} action={adding ? null : addButton}>
            {t('none.text')}
          </EmptyState>
        ) : phone ? (
          <StanceLists selected={selected} findings={findings} onSelect={(key) => void select(key)} />
        ) : (
          <InfluenceMap selected={selected} findings={findings} onSelect={(key) => void select(key)} />
        )}
        {/* In one place, whatever stands beside it: a form keeps what was typed when the first one is not saved. */}
        <div className={classes.beside}>
          <PartsOfPage value={PARTS}>{beside ?? <Theory />}</PartsOfPage>
        </div>
      </div>
      {isEmpty ? null : (
        <>
          <StakeholderTable findings={findings} />
          <OpenFindings
            heading={t('findings')}
            none={t('noFindings')}
            about={({ rule }) => isAboutStakeholders(rule)}
          />
        </>
      )}
    </Page>
  );
}

/** For whoever has typed the address: says that it is no mistake of theirs, and why it is so. */
function NotForYourRole() {
  const { t } = useTranslation('stakeholders');
  const params = useProgrammeParams();
  return (
    <Page title={t('forbidden.title')} lead={t('forbidden.text')}>
      <div>
        <LinkButton to="/o/$organisationId/p/$programmeId" params={params}>
          {t('forbidden.back')}
        </LinkButton>
      </div>
    </Page>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useOrganisation } from '@/organisation/organisation-context';
import { ProgrammeContext, useProgramme } from '@/programme/programme-context';
import { useFindingTexts } from '@/programme/use-finding-texts';
import { useProgrammeView } from '@/programme/use-programme-view';
import type { Entry } from './entry';

interface FindingEntriesProps {
  programmeId: string;
  onEntries: (entries: readonly Entry[]) => void;
}

/** Hands over the findings of the page's programme; shows nothing itself, so that nothing waits for it. */
export function FindingEntries({ programmeId, onEntries }: FindingEntriesProps) {
  const { organisationId } = useOrganisation();
  const view = useProgrammeView(organisationId, programmeId);
  return (
    <ProgrammeContext value={view}>
      <Titled onEntries={onEntries} />
    </ProgrammeContext>
  );
}

function Titled({ onEntries }: Pick<FindingEntriesProps, 'onEntries'>) {
  const navigate = useNavigate();
  const { organisationId } = useOrganisation();
  const { id: programmeId, audit, model } = useProgramme();
  const { titleOf } = useFindingTexts();
  useEffect(() => {
    const decided = new Map(model.decisions.map(({ finding, ...said }) => [finding, said]));
    const entries = audit.findings.map((finding): Entry => ({
      id: `finding.${programmeId}.${finding.id}`,
      title: titleOf(finding),
      note: finding.rule,
      texts: [decided.get(finding.id)?.reason ?? '', decided.get(finding.id)?.owner ?? ''],
      section: 'findings',
      icon: IconAlertTriangle,
      navigates: true,
      skipRecent: true,
      run: () =>
        void navigate({
          to: '/o/$organisationId/p/$programmeId/finding/$',
          params: { organisationId, programmeId, _splat: finding.id },
        }),
    }));
    onEntries(entries);
  }, [audit, model.decisions, navigate, onEntries, organisationId, programmeId, titleOf]);
  return null;
}

import { useTranslation } from 'react-i18next';
import { idSubjects } from '@/domain/consistency/id-subjects';
import { FindingLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { useFindingTexts } from '@/programme/use-finding-texts';
import { Message } from '@/ui/message';

/** The finding a measure has just been made from: it wants to be told that it is in progress, or is gone by now. */
export function MadeFrom({ finding: id }: { finding: string | undefined }) {
  const { t } = useTranslation('measure');
  const { audit } = useProgramme();
  const { titleOf, ruleName } = useFindingTexts();
  const known = id === undefined ? null : idSubjects(id);
  if (id === undefined || known === null) return null;
  const finding = audit.findings.find((each) => each.id === id);
  return (
    <Message tone="info">
      {t(finding ? 'madeFrom' : 'madeFromGone')}{' '}
      <FindingLink finding={id}>{finding ? titleOf(finding) : ruleName(known.rule)}</FindingLink>
    </Message>
  );
}

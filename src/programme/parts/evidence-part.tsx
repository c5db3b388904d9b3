import { Button, NativeSelect } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EVIDENCE_KINDS, type Evidence } from '@/domain/programme/model';
import { AutosaveText } from '@/editing/ui/autosave-text';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { SavedDate } from '@/ui/mantine/saved-date';
import classes from './cell-editor.module.css';

/** Changes evidence; resolves to whether that has been saved. */
type ChangeEvidence = (evidence: Partial<Evidence>) => Promise<boolean>;

interface EvidencePartProps {
  evidence: Evidence | null;
  titles: { condition: string; behaviour: string };
  /** Null: only to read. */
  onChange: ChangeEvidence | null;
}

/** What a rating stands on: one line to read, and the fields behind it for who may change them. */
export function EvidencePart({ evidence, titles, onChange }: EvidencePartProps) {
  const { t } = useTranslation(['ratings', 'domain']);
  const [opened, setOpened] = useState(false);
  if (!evidence && !onChange) return null;
  return (
    <div className={classes.evidence}>
      {evidence ? (
        <span>
          <span className={classes.name}>{t('evidence')}</span> <EvidenceLine evidence={evidence} />
        </span>
      ) : null}
      {onChange ? (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPaperclip size={15} aria-hidden />}
          aria-expanded={opened}
          aria-label={t(evidence ? 'evidenceChangeOf' : 'evidenceAddOf', titles)}
          onClick={() => setOpened(!opened)}
        >
          {t(evidence ? 'evidenceChange' : 'evidenceAdd')}
        </Button>
      ) : null}
      {opened && onChange ? <Fields evidence={evidence} titles={titles} onChange={onChange} /> : null}
    </div>
  );
}

function EvidenceLine({ evidence: { kind, on, note } }: { evidence: Evidence }) {
  const { t } = useTranslation('domain');
  const language = useLanguage();
  const head = [kind ? t(`evidenceKind.${kind}`) : '', on ? formatDate(language, on) : '']
    .filter((each) => each !== '')
    .join(', ');
  return [head, note].filter((each) => each !== '').join(': ');
}

function Fields({ evidence, titles, onChange }: EvidencePartProps & { onChange: ChangeEvidence }) {
  const { t } = useTranslation(['ratings', 'domain']);
  return (
    <div className={classes.evidenceFields}>
      <NativeSelect
        size="xs"
        aria-label={t('evidenceKindOf', titles)}
        value={evidence?.kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void onChange({ kind: EVIDENCE_KINDS.find((each) => each === value) ?? null })
        }
        data={[
          { value: '', label: t('noEvidence') },
          ...EVIDENCE_KINDS.map((each) => ({ value: each, label: t(`domain:evidenceKind.${each}`) })),
        ]}
      />
      <SavedDate
        size="xs"
        aria-label={t('evidenceOnOf', titles)}
        stored={evidence?.on ?? null}
        onSave={(on) => void onChange({ on })}
      />
      <div className={classes.note}>
        <AutosaveText
          label={t('evidenceNoteOf', titles)}
          placeholder={t('evidenceHint')}
          value={evidence?.note ?? ''}
          onSave={(note) => onChange({ note })}
        />
      </div>
    </div>
  );
}

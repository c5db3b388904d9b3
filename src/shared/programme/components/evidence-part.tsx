import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isIsoDate } from '@/domain/calendar/is-iso-date';
import { EVIDENCE_KINDS, type Evidence } from '@/domain/programme/model';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import type { EffectPatch } from '../workbench/effect-patch';
import { AutosaveText } from './autosave-text';
import classes from './cell-editor.module.css';

interface EvidencePartProps {
  evidence: Evidence | null;
  titles: { condition: string; behaviour: string };
  /** Null: only to read. Resolves to whether it has been saved. */
  onChange: ((patch: EffectPatch) => Promise<boolean>) | null;
}

/** What a rating stands on: of what kind, from when, and where it is found. */
export function EvidencePart({ evidence, titles, onChange }: EvidencePartProps) {
  const { t } = useTranslation(['ratings', 'domain']);
  const language = useLanguage();
  if (!onChange) {
    if (!evidence) return null;
    const head = [
      evidence.kind ? t(`domain:evidenceKind.${evidence.kind}`) : null,
      evidence.on ? formatDate(language, evidence.on) : null,
    ].filter((each) => each !== null);
    return (
      <div className={classes.rationale}>
        <span className={classes.name}>{t('evidence')}</span>
        {[head.join(', '), evidence.note].filter((each) => each !== '').join(': ')}
      </div>
    );
  }
  return (
    <div className={classes.evidence}>
      <NativeSelect
        size="xs"
        label={t('evidence')}
        aria-label={t('evidenceKindOf', titles)}
        value={evidence?.kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void onChange({ evidence_kind: EVIDENCE_KINDS.find((each) => each === value) ?? null })
        }
        data={[
          { value: '', label: t('noEvidence') },
          ...EVIDENCE_KINDS.map((each) => ({ value: each, label: t(`domain:evidenceKind.${each}`) })),
        ]}
      />
      <TextInput
        size="xs"
        type="date"
        aria-label={t('evidenceOnOf', titles)}
        value={evidence?.on ?? ''}
        onChange={({ currentTarget: { value } }) => {
          if (value === '' || isIsoDate(value)) void onChange({ evidence_on: value === '' ? null : value });
        }}
      />
      <div className={classes.note}>
        <AutosaveText
          label={t('evidenceNoteOf', titles)}
          placeholder={t('evidenceHint')}
          value={evidence?.note ?? ''}
          onSave={(note) => onChange({ evidence_note: note })}
        />
      </div>
    </div>
  );
}

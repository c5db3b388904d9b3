import { Autocomplete } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TITLE_MAX } from '@/domain/programme/limits';
import { collator } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { membersQuery } from '@/organisation/members';
import { useOrganisation } from '@/organisation/organisation-context';
import { useWorkbench } from '@/programme/use-workbench';
import { ORDER, type FieldProps } from './field-props';
import { ownerOf } from './owner-of';

/** Who sees to a measure: anybody, also a role; members are suggested, and find what is theirs by it. */
export function OwnerInput({ measure, compact = false }: FieldProps) {
  const { t } = useTranslation(['measures', 'fields']);
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const { edit } = useWorkbench();
  const { data: members = [] } = useQuery(membersQuery(organisationId));
  const stored = measure.owner;
  const [draft, setDraft] = useState({ text: stored, stored });
  if (draft.stored !== stored) setDraft({ text: stored, stored });

  const save = (text: string) => {
    const name = text.trim();
    if (name !== stored) void edit('measures', measure.key, { owner: ownerOf(name, members) });
  };
  return (
    <Autocomplete
      {...(compact
        ? { 'aria-label': t('field.owner', { title: measure.title }), size: 'xs' }
        : { label: t('fields:owner_name'), description: t('page.ownerHint'), inputWrapperOrder: ORDER })}
      placeholder={t('noOwner')}
      maxLength={TITLE_MAX}
      value={draft.text}
      onChange={(text) => setDraft({ text, stored })}
      onOptionSubmit={save}
      onBlur={() => save(draft.text)}
      data={[...new Set(members.map(({ name }) => name))].sort(collator(language).compare)}
      limit={6}
      autoComplete="off"
    />
  );
}

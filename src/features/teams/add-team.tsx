import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/data/new-id';
import { TITLE_MAX } from '@/domain/programme/limits';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import { useAddTeam } from './save-team';
import classes from './teams.module.css';

/** The line below the list that adds teams: type, Enter, type on. What could not be saved stays in the field. */
export function AddTeam() {
  const { t } = useTranslation('teams');
  const { organisationId } = useOrganisation();
  const adding = useAddTeam(organisationId);
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [id, setId] = useState(newId);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    input.current?.focus();
    const wanted = name.trim();
    if (wanted === '' || adding.isPending) return;
    const done = () => {
      setId(newId());
      setName((now) => (now.trim() === wanted ? '' : now));
    };
    adding.mutate({ id, name: wanted }, { onSuccess: done });
  };
  return (
    <form className={classes.add} onSubmit={submit}>
      <TextInput
        ref={input}
        className={classes.field}
        aria-label={t('another')}
        placeholder={t('another')}
        value={name}
        maxLength={TITLE_MAX}
        autoComplete="off"
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={adding.isPending}>
        {t('add')}
      </Button>
    </form>
  );
}

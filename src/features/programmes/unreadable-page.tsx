import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, supabase } from '@/data/client';
import { slug } from '@/domain/programme/slug';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { programmeKey } from '@/programme/queries';
import type { Fault, UnreadableRows } from '@/programme/unreadable/faults';
import { mend, mendingOf } from '@/programme/unreadable/mend-programme';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Mantine } from '@/ui/mantine/mantine';
import { announce } from '@/ui/notices';
import { Page } from '@/ui/page';
import { PlainButton } from '@/ui/plain-button';
import { saveAs } from '@/ui/save-as';
import { refreshProgrammes } from './refresh';
import classes from './unreadable.module.css';
import { useFaultText } from './use-fault-text';

interface UnreadablePageProps extends UnreadableRows {
  /** Shows the page that was asked for again. */
  onMended: () => void;
}

/** In place of every page of a programme that cannot be read: what is wrong, and what can be done about it. */
export function UnreadablePage({ rows, faults, onMended }: UnreadablePageProps) {
  const { t } = useTranslation('unreadable');
  const mayEdit = useMay('edit_programme');
  const faultText = useFaultText();
  const { mending, mendOne } = useMending(rows.programme.id, onMended);
  const { name } = rows.programme;
  const keep = () =>
    saveAs(`${slug(name, 'programme')}.rows.json`, JSON.stringify(rows, null, 2), 'application/json');
  return (
    <Page title={t('title', { name })} lead={t('lead')}>
      <section aria-labelledby="faults">
        <h2 id="faults" className={classes.heading}>
          {t('heading')}
        </h2>
        <ul className={classes.faults}>
          {faults.map((fault) => {
            const way = mayEdit ? mendingOf(fault) : null;
            return (
              <li key={`${fault.table} ${fault.id ?? ''} ${fault.column}`} className={classes.fault}>
                <span>{faultText(fault)}</span>
                {way === null ? null : (
                  <PlainButton
                    variant="default"
                    loading={mending}
                    aria-label={`${t(way)}: ${faultText(fault)}`}
                    onClick={() => mendOne(fault)}
                  >
                    {t(way)}
                  </PlainButton>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      {mayEdit ? null : <p className={classes.right}>{t('noRight')}</p>}
      <div className={classes.buttons}>
        <PlainButton variant="default" onClick={keep}>
          {t('keep')}
        </PlainButton>
        {mayEdit ? <Deletion id={rows.programme.id} name={name} /> : null}
      </div>
    </Page>
  );
}

function useMending(programmeId: string, onMended: () => void) {
  const { t } = useTranslation('unreadable');
  const queryClient = useQueryClient();
  const { organisationId } = useOrganisation();
  const { mutate, isPending } = useMutation({
    mutationFn: (fault: Fault) => mend({ organisationId, programmeId }, fault),
    onSuccess: async () => {
      announce(t('mended'));
      queryClient.removeQueries({ queryKey: programmeKey(organisationId, programmeId) });
      await refreshProgrammes(queryClient, organisationId, programmeId);
      onMended();
    },
  });
  return { mending: isPending, mendOne: mutate };
}

/** Deletes what cannot be read, after its name has been typed: it cannot be brought back. */
function Deletion({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation(['unreadable', 'programmes']);
  const [asked, setAsked] = useState(false);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { organisationId } = useOrganisation();
  const remove = async () => {
    await answered(
      supabase().from('programmes').delete().eq('organisation_id', organisationId).eq('id', id).select('id'),
    );
    await navigate({ to: '/o/$organisationId', params: { organisationId } });
    queryClient.removeQueries({ queryKey: programmeKey(organisationId, id) });
    await queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] });
    announce(t('programmes:notice.deleted', { name }));
  };
  return (
    <Mantine>
      <PlainButton variant="default" onClick={() => setAsked(true)}>
        {t('programmes:menu.delete')}
      </PlainButton>
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('programmes:remove.title', { name })}
        confirm={t('programmes:remove.confirm')}
        phrase={{ label: t('programmes:remove.label'), value: name }}
        onConfirm={remove}
      >
        <p>{t('removeText')}</p>
      </ConfirmDialog>
    </Mantine>
  );
}

import { useSuspenseQueries } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconCalendarPlus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { today } from '@/programme/today';
import { useFocusAfterRemoval } from '@/ui/hooks/use-focus-after-removal';
import { Mantine } from '@/ui/mantine/mantine';
import { Page } from '@/ui/page';
import { PlainButton } from '@/ui/plain-button';
import { EmptyState } from '@/ui/states';
import { BlackoutBar } from './blackout-bar';
import { BlackoutForm } from './blackout-form';
import { BlackoutTable, type Editing } from './blackout-table';
import classes from './blackouts.module.css';
import { PastBlackouts } from './past-blackouts';
import { QuarterEndsDialog } from './quarter-ends-dialog';
import { blackoutsQuery, teamNamesQuery, type BlackoutRow } from './queries';
import { NEW, useEditing } from './use-editing';

const route = getRouteApi('/signed-in/o/$organisationId/blackouts');

/** Days on which no training should take place: of the organisation, like its teams. */
export function BlackoutsPage() {
  const { t } = useTranslation('blackouts');
  const { organisationId } = useOrganisation();
  // The names are for the rows and the form: none of them shall have to wait for them.
  const [{ data: periods }] = useSuspenseQueries({
    queries: [blackoutsQuery(organisationId), teamNamesQuery(organisationId)],
  });
  const { past = false } = route.useSearch();
  const navigate = route.useNavigate();
  const own = useEditing();
  const editing = useMay('edit_blackouts') ? own : null;
  const ahead = periods.filter(({ ends_on }) => ends_on >= today());
  const list = useFocusAfterRemoval<HTMLDivElement>(ahead.map(({ id }) => id));
  const isEmpty = periods.length === 0;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={editing && !isEmpty && editing.opened !== NEW ? <AddButton editing={editing} /> : null}
    >
      <Mantine>
        <div ref={list} className={classes.list}>
          {editing?.opened === NEW ? (
            <section className={classes.panel}>
              <BlackoutForm
                period={null}
                guard={editing.guard}
                onCancel={editing.cancel}
                onDone={editing.done}
              />
            </section>
          ) : null}
          {isEmpty ? (
            <EmptyState
              title={t('none.title')}
              action={editing && editing.opened !== NEW ? <AddButton editing={editing} /> : null}
            >
              {editing ? t('none.text') : t('none.readOnly')}
            </EmptyState>
          ) : ahead.length === 0 ? (
            <p className={classes.hint}>{t('noneAhead')}</p>
          ) : (
            <BlackoutTable periods={ahead} caption={t('table.caption')} editing={editing} />
          )}
          {editing ? <AddQuarterEnds periods={periods} /> : null}
        </div>
        <PastBlackouts
          // Latest first: what is looked for here was not long ago.
          periods={periods.filter(({ ends_on }) => ends_on < today()).reverse()}
          editing={editing}
          opened={past}
          onToggle={(opened) =>
            void navigate({ search: opened ? { past: true } : {}, replace: true, resetScroll: false })
          }
        />
        <BlackoutBar />
      </Mantine>
    </Page>
  );
}

function AddButton({ editing }: { editing: Editing }) {
  const { t } = useTranslation('blackouts');
  return (
    <PlainButton
      leftSection={<IconPlus size={18} aria-hidden />}
      data-edit={NEW}
      onClick={() => editing.open(NEW)}
    >
      {t('add')}
    </PlainButton>
  );
}

/** What nearly every company would enter first. */
function AddQuarterEnds({ periods }: { periods: readonly BlackoutRow[] }) {
  const { t } = useTranslation('blackouts');
  const [opened, setOpened] = useState(false);
  return (
    <div>
      <PlainButton
        variant="default"
        leftSection={<IconCalendarPlus size={18} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('quarters.open')}
      </PlainButton>
      <QuarterEndsDialog periods={periods} opened={opened} onClose={() => setOpened(false)} />
    </div>
  );
}

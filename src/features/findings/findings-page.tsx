import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFindingMark } from '@/programme/marks/use-finding-mark';
import { PrintButton } from '@/programme/printing/print-button';
import { useProgramme } from '@/programme/programme-context';
import { changedFilters } from '@/programme/search-params/changed-filters';
import type { FindingFilters } from '@/programme/search-params/finding-filters';
import { Page } from '@/ui/page';
import { ChangesBar } from './changes/changes-bar';
import { GoneSection } from './changes/gone-section';
import { DecidingArea } from './decisions/deciding-area';
import { SettledSection } from './decisions/settled-section';
import classes from './findings-page.module.css';
import { FindingsView } from './findings-view';
import { focusRow } from './list-commands';
import { NoFindings } from './no-findings';
import { OpenQuestions } from './open-questions';
import { useListedFindings } from './use-listed-findings';
import { useReturnedFrom } from './use-returned-from';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/findings');

/** Everything the engine flags in the programme, to narrow down by filters that stand in the address, and to decide about. */
export function FindingsPage() {
  const { t } = useTranslation('findings');
  const { audit, model, withheld } = useProgramme();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  // All there would be to say is that every category is a blind spot.
  const empty = model.behaviours.length === 0 && model.conditions.length === 0;
  const marking = useFindingMark();
  const all = useListedFindings(marking.since);

  // Another list begins at its head again; one that only grows stays where it is.
  const change = (patch: Partial<FindingFilters>) =>
    void navigate({
      search: (before) => changedFilters(before, { shown: undefined, ...patch }),
      replace: true,
      resetScroll: false,
    });
  const giveFocus = ([first]: readonly { id: string }[]) =>
    focusRow(
      first?.id ?? '',
      audit.findings.map(({ id }) => id),
    );

  useReturnedFrom(audit.findings.map(({ id }) => id));

  return (
    <Page
      title={t('title')}
      lead={<Lead withheld={withheld.ratings} />}
      actions={empty ? null : <PrintButton />}
    >
      {empty ? null : (
        <ChangesBar
          marking={marking}
          filtered={filters.changed === 1}
          onFilter={(filtered) => change({ changed: filtered ? 1 : undefined })}
        />
      )}
      {empty || all.length === 0 ? (
        <NoFindings empty={empty} />
      ) : (
        <DecidingArea onEnd={giveFocus}>
          <FindingsView
            all={all}
            filters={filters}
            onChange={change}
            onClear={() =>
              void navigate({ search: changedFilters<FindingFilters>({}, { group: filters.group }) })
            }
          />
        </DecidingArea>
      )}
      {filters.changed ? <GoneSection ids={marking.since?.gone ?? []} /> : null}
      <SettledSection />
      {empty ? null : <OpenQuestions entries={audit.notAssessable} />}
    </Page>
  );
}

/** Says as well when the findings count fewer ratings than there are: others may see other findings. */
function Lead({ withheld }: { withheld: boolean }) {
  const { t } = useTranslation('findings');
  return (
    <>
      {t('lead')}
      {withheld ? <p className={classes.withheld}>{t('withheld')}</p> : null}
    </>
  );
}

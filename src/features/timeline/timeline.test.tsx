import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, loadClient } from '@/data/client';
import { audit } from '@/domain/consistency/audit';
import type { Measure } from '@/domain/programme/model';
import { startTexts } from '@/i18n/i18n';
import type { Language } from '@/i18n/languages';
import { OrganisationContext } from '@/organisation/organisation-context';
import type { Role } from '@/organisation/permissions';
import { policyQuery } from '@/organisation/queries';
import { ProgrammeContext, useProgramme } from '@/programme/programme-context';
import { programmeKey } from '@/programme/queries';
import { useMayEditMeasure } from '@/programme/use-may-edit-measure';
import { useProgrammeView } from '@/programme/use-programme-view';
import { NO_READINGS, programmeRows } from '@tests/support/programme-rows';
import { MoveStrip } from './move-strip';
import { groupMeasures } from './plan-rows';
import { SlotHint } from './slot-hint';
import { timeScale } from './time-scale';
import { Timeline } from './timeline';
import { useTrialMove } from './use-trial-move';

/** The bonus works against asking first until its change ends; the training begins before. */
const ROWS = programmeRows({
  behaviours: ['Ask first'],
  conditions: [{ title: 'Bonus on machines', strength: 5 }],
  effects: [{ condition: 0, behaviour: 0, espoused: 2, in_use: -3 }],
  measures: [
    {
      title: 'Course',
      kind: 'training',
      starts_on: '2026-03-02',
      ends_on: '2026-03-06',
      behaviour_ids: ['b0'],
      hours_per_head: 3,
    },
    {
      title: 'New bonus',
      kind: 'condition_change',
      starts_on: '2026-02-02',
      ends_on: '2026-03-13',
      condition_ids: ['c0'],
    },
    {
      title: 'Praise',
      kind: 'recognition',
      starts_on: '2026-02-02',
      ends_on: null,
      behaviour_ids: ['b0'],
      after_ids: ['m1'],
    },
  ],
  sessions: [{ measure: 0, starts_at: '2026-03-03T09:00:00', ends_at: '2026-03-03T17:00:00' }],
});

const TODAY = '2026-02-16';
const opened = vi.fn();

function Page() {
  const { model, today } = useProgramme();
  const trial = useTrialMove();
  const mayEdit = useMayEditMeasure();
  const mayMove = ({ kind }: Measure) => mayEdit(kind);
  const course = model.measures[0];
  return (
    <>
      <MoveStrip trial={trial} />
      <Timeline
        groups={groupMeasures(model.measures, model, 'kind')}
        group="kind"
        scale={timeScale(model, today, 'month')}
        trial={trial}
        flags={new Map([['m0', 1]])}
        selected={undefined}
        mayMove={mayMove}
        onOpen={opened}
      />
      {course ? <SlotHint training={course} mayMove={mayMove(course)} onTake={trial.take} /> : null}
      <samp>{model.measures.flatMap(({ sessions }) => sessions.map(({ startsAt }) => startsAt)).join()}</samp>
    </>
  );
}

function Programme() {
  const view = useProgrammeView('o', 'p');
  return (
    <ProgrammeContext value={{ ...view, today: TODAY, audit: audit(view.model, view.policy, TODAY) }}>
      <Page />
    </ProgrammeContext>
  );
}

const FAIR = {
  id: 'bo',
  key: 'fair',
  title: 'Fair',
  starts_on: '2026-03-09',
  ends_on: '2026-03-13',
  team_ids: [],
};

interface Shown {
  role?: Role;
  language?: Language;
  /** The week after the one it is planned for is a blackout period. */
  closed?: boolean;
}

async function show({ role = 'owner', language = 'en', closed = false }: Shown = {}) {
  const texts = await startTexts(language);
  await texts.loadNamespaces(['plan', 'domain', 'ratings', 'rules', 'sessionConflicts']);
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queryClient.setQueryData(policyQuery('o').queryKey, { version: null, own: {}, overrides: {}, errors: [] });
  queryClient.setQueryData(programmeKey('o', 'p'), {
    teams: [],
    blackouts: closed ? [FAIR] : [],
    readings: NO_READINGS,
    rows: ROWS,
  });
  render(
    <QueryClientProvider client={queryClient}>
      <MantineProvider>
        <OrganisationContext
          value={{
            organisationId: 'o',
            organisationName: 'Workplace',
            currency: 'EUR',
            role,
            displayName: 'Somebody',
          }}
        >
          <Suspense>
            <Programme />
          </Suspense>
        </OrganisationContext>
      </MantineProvider>
    </QueryClientProvider>,
  );
  screen.getByRole('region', { name: language === 'en' ? 'Measures over time' : 'Maßnahmen im Zeitverlauf' });
  return userEvent.setup();
}

const bar = (name: RegExp) => screen.getByRole('button', { name });
const course = () => bar(/^Training: Course/);
const dates = () => /Course, (.*?), (Planned|Geplant)/.exec(course().getAttribute('aria-label') ?? '')?.[1];
const said = () => screen.getByRole('status').textContent;
const sessions = () => document.querySelector('samp')?.textContent;

beforeAll(async () => {
  // What is sent stays on its way: this is about what one sees at once.
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  connect({
    config: { supabaseUrl: window.location.origin, publishableKey: 'a-key-for-tests', demo: null },
    opened: () => Promise.resolve(),
  });
  await loadClient();
});

beforeEach(() => opened.mockClear());

describe('by keyboard, a measure', () => {
  it('says what it is, when, and what speaks against it', async () => {
    await show();
    expect(course().getAttribute('aria-label')).toBe(
      'Training: Course, 2 Mar 2026 to 6 Mar 2026, Planned, 1 session, 1 finding about planning',
    );
    expect(bar(/^Recognition/).getAttribute('aria-label')).toBe(
      'Recognition: Praise, from 2 Feb 2026, without an end, Planned',
    );
  });

  it('says it in German, too', async () => {
    await show({ language: 'de' });
    expect(course().getAttribute('aria-label')).toBe(
      'Training: Course, 02.03.2026 bis 06.03.2026, Geplant, 1 Termin, 1 Befund zur Planung',
    );
  });

  it('is one of which Tab stops at one; up and down lead to the others', async () => {
    const user = await show();
    screen.getByRole('button', { name: /^Training: Course/ }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(bar(/^Change of a condition/));
    expect(
      screen.getAllByRole('button').filter((each) => each.matches('[data-measure][tabindex="0"]')),
    ).toEqual([document.activeElement]);
  });

  it('moves by weeks as it has sessions, stretches by days, and is saved by Enter, its sessions along', async () => {
    const user = await show();
    course().focus();
    await user.keyboard('{ArrowRight}');
    expect(dates()).toBe('9 Mar 2026 to 13 Mar 2026');
    expect(said()).toContain('“Course”: 9 Mar 2026 to 13 Mar 2026');
    expect(said()).toContain('No finding comes or goes.');
    await user.keyboard('{PageDown}{PageDown}{ArrowLeft}');
    expect(dates()).toBe('16 Mar 2026 to 20 Mar 2026');
    expect(said()).toMatch(/Clears:.*Training into headwind/);
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{Alt>}{ArrowRight}{/Alt}');
    expect(dates()).toBe('17 Mar 2026 to 21 Mar 2026');
    expect(sessions()).toBe('2026-03-03T09:00');
    await user.keyboard('{Enter}');
    expect(dates()).toBe('17 Mar 2026 to 21 Mar 2026');
    expect(sessions()).toBe('2026-03-17T09:00');
    expect(said()).not.toContain('Clears');
    expect(opened).not.toHaveBeenCalled();
  });

  it('says what speaks against its sessions while it moves', async () => {
    const user = await show({ closed: true });
    course().focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(said()).toMatch(/Against the sessions:.*Fair/));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(said()).not.toContain('Against the sessions'));
  });

  it('stays where it was after Escape, and its ends never cross', async () => {
    const user = await show();
    course().focus();
    await user.keyboard('{Shift>}{PageUp}{PageUp}{/Shift}');
    expect(dates()).toBe('2 Mar 2026 to 2 Mar 2026');
    await user.keyboard('{Escape}');
    expect(dates()).toBe('2 Mar 2026 to 6 Mar 2026');
    expect(said()).not.toContain('Course');
  });

  it('shows its details by Enter', async () => {
    const user = await show();
    course().focus();
    await user.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledWith('m0');
  });
});

describe('by mouse, a measure', () => {
  const drag = (from: Element, pixels: number) => {
    fireEvent.pointerDown(from, { button: 0, clientX: 500, pointerId: 1 });
    fireEvent.pointerMove(from, { clientX: 500 + pixels, pointerId: 1 });
  };

  it('says while it is dragged what dropping it would do', async () => {
    await show();
    drag(course(), 70);
    expect(dates()).toBe('16 Mar 2026 to 20 Mar 2026');
    expect(said()).toMatch(/Clears:.*Training into headwind/);
    expect(sessions()).toBe('2026-03-03T09:00');
    fireEvent.pointerUp(course(), { pointerId: 1 });
    fireEvent.click(course());
    await waitFor(() => expect(sessions()).toBe('2026-03-17T09:00'));
    expect(opened).not.toHaveBeenCalled();
  });

  it('stretches by its ends', async () => {
    await show();
    const end = course().querySelector('[data-grip="end"]');
    if (end) drag(end, 15);
    expect(dates()).toBe('2 Mar 2026 to 9 Mar 2026');
    fireEvent.keyDown(course(), { key: 'Escape' });
    fireEvent.pointerUp(course(), { pointerId: 1 });
    expect(dates()).toBe('2 Mar 2026 to 6 Mar 2026');
  });

  it('shows its details when it is clicked, however unsteady the hand', async () => {
    await show();
    drag(course(), 2);
    fireEvent.pointerUp(course(), { pointerId: 1 });
    fireEvent.click(course());
    expect(opened).toHaveBeenCalledWith('m0');
    expect(dates()).toBe('2 Mar 2026 to 6 Mar 2026');
  });
});

describe('the earliest week', () => {
  it('is named, the ones before with their reasons, and taken by one click', async () => {
    const user = await show();
    const hint = screen.getByRole('region', { name: 'Earliest week without a finding' });
    // The session keeps its weekday, and so does the course: Mondays.
    expect(hint.textContent).toContain('Monday, 16 Mar 2026, to 20 Mar 2026.');
    expect(hint.textContent).toContain('Why not earlier: 4 weeks');
    expect(hint.textContent).toMatch(/16 Feb 2026 to 9 Mar 2026: Training into headwind/);
    await user.click(screen.getByRole('button', { name: 'Take this week' }));
    expect(dates()).toBe('16 Mar 2026 to 20 Mar 2026');
    expect(sessions()).toBe('2026-03-17T09:00');
  });
});

describe.each([
  { role: 'hr', training: true, other: false },
  { role: 'sales_lead', training: false, other: true },
  { role: 'viewer', training: false, other: false },
] as const)('as $role', ({ role, training, other }) => {
  it(`trainings move: ${training}, others: ${other}`, async () => {
    const user = await show({ role });
    course().focus();
    await user.keyboard('{ArrowRight}');
    expect(dates()?.startsWith('9 Mar')).toBe(training);
    bar(/^Change of a condition/).focus();
    await user.keyboard('{ArrowRight}');
    expect(
      bar(/^Change of a condition/)
        .getAttribute('aria-label')
        ?.includes('3 Feb'),
    ).toBe(other);
    expect(screen.queryByRole('button', { name: 'Take this week' }) !== null).toBe(training);
  });
});

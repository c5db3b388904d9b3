import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, loadClient } from '@/data/client';
import { conditionForces } from '@/domain/consistency/condition-forces';
import { startTexts } from '@/i18n/i18n';
import type { Language } from '@/i18n/languages';
import { OrganisationContext } from '@/organisation/organisation-context';
import type { Role } from '@/organisation/permissions';
import { policyQuery } from '@/organisation/queries';
import { ProgrammeContext } from '@/programme/programme-context';
import { programmeKey } from '@/programme/queries';
import type { MatrixView } from '@/programme/search-params/matrix-settings';
import type { ProgrammeRows } from '@/programme/store/row-types';
import { useProgrammeView } from '@/programme/use-programme-view';
import { useGridSelection } from '@/ui/grid/use-grid-selection';
import { NO_READINGS, programmeRows } from '@tests/support/programme-rows';
import { MatrixGrid } from './matrix-grid';
import { matrixGroups, matrixValues } from './matrix-values';
import { useCellTexts } from './use-cell-texts';
import { useMatrixEditing } from './use-matrix-editing';

const ROWS: ProgrammeRows = programmeRows({
  behaviours: ['Ask first', 'Sell solutions'],
  conditions: [
    { title: 'Bonus on machines', category: 'recognition_and_bonus', strength: 5 },
    { title: 'Hallway talk', category: null, strength: 2 },
    { title: 'Praise', category: 'recognition_and_bonus', strength: 3 },
  ],
  effects: [
    { condition: 0, behaviour: 0, espoused: 2, in_use: -3 },
    { condition: 0, behaviour: 1, espoused: null, in_use: 0 },
    { condition: 1, behaviour: 1, espoused: 1, in_use: 2 },
  ],
});

const opened = vi.fn();

function Grid({ view }: { view: MatrixView }) {
  const { model, audit } = useProgrammeView('o', 'p');
  const groups = matrixGroups(model.conditions, {});
  const rows = groups.flatMap(({ items }) => items);
  const values = matrixValues(model, view);
  const selection = useGridSelection(
    rows.map(({ key }) => key),
    model.behaviours.map(({ key }) => key),
  );
  const editing = useMatrixEditing({
    view,
    rows,
    columns: model.behaviours,
    valueAt: ({ row, column }) => values.get(rows[row]?.key ?? '')?.[column] ?? null,
  });
  return (
    <>
      <MatrixGrid
        view={view}
        zoom="normal"
        texts={useCellTexts(view)}
        groups={groups}
        behaviours={model.behaviours}
        valuesOf={(key) => values.get(key) ?? []}
        rowForces={conditionForces(model.conditions, model.effects)}
        columnForces={new Map(audit.behaviours.map((forces) => [forces.key, forces]))}
        selection={selection}
        editing={editing}
        onOpen={opened}
        onEscape={() => undefined}
      />
      <output>{JSON.stringify(editing.notice)}</output>
    </>
  );
}

function Programme({ view }: { view: MatrixView }) {
  const programme = useProgrammeView('o', 'p');
  return (
    <ProgrammeContext value={programme}>
      <Grid view={view} />
    </ProgrammeContext>
  );
}

async function show({
  view = 'in_use',
  role = 'owner',
  language = 'en',
}: { view?: MatrixView; role?: Role; language?: Language } = {}) {
  const texts = await startTexts(language);
  await texts.loadNamespaces(['matrix', 'domain', 'ratings']);
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queryClient.setQueryData(policyQuery('o').queryKey, {
    version: null,
    own: {},
    overrides: {},
    errors: [],
  });
  queryClient.setQueryData(programmeKey('o', 'p'), {
    teams: [],
    blackouts: [],
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
            <Programme view={view} />
          </Suspense>
        </OrganisationContext>
      </MantineProvider>
    </QueryClientProvider>,
  );
  screen.getByRole('grid');
  return userEvent.setup();
}

const cell = (name: string) => screen.getByRole('gridcell', { name });
const names = () =>
  screen
    .getAllByRole('gridcell')
    .filter((each) => each.hasAttribute('aria-selected'))
    .map((each) => each.getAttribute('aria-label'));

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

describe('to a screen reader, the matrix', () => {
  it('is a grid with headers whose cells name row, column and value', async () => {
    await show();
    const grid = screen.getByRole('grid', { name: 'Framework conditions by target behaviours: In use' });
    // Header, two categories, three conditions, four sums; title, two behaviours, forces.
    expect(grid.getAttribute('aria-rowcount')).toBe('10');
    expect(grid.getAttribute('aria-colcount')).toBe('4');
    expect(screen.getAllByRole('row').map((row) => Number(row.getAttribute('aria-rowindex')))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Framework condition',
      'Ask first',
      'Sell solutions',
      'Forces, in use',
    ]);
    expect(screen.getByRole('rowheader', { name: 'Recognition and bonus' })).toBeDefined();
    expect(names()).toEqual([
      'Bonus on machines, Ask first: in use −3',
      'Bonus on machines, Sell solutions: in use 0',
      'Praise, Ask first: not rated',
      'Praise, Sell solutions: not rated',
      'Hallway talk, Ask first: not rated',
      'Hallway talk, Sell solutions: in use +2',
    ]);
  });

  it('says it in German, too', async () => {
    await show({ language: 'de' });
    expect(names().slice(0, 3)).toEqual([
      'Bonus on machines, Ask first: gelebt −3',
      'Bonus on machines, Sell solutions: gelebt 0',
      'Praise, Ask first: nicht bewertet',
    ]);
  });

  it('has its sums as forces', async () => {
    await show();
    const forces = screen
      .getAllByRole('gridcell')
      .flatMap((each) => (each.hasAttribute('aria-label') ? [] : (each.textContent ?? [])));
    expect(forces.slice(0, 3)).toEqual(['against −15', 'not rated', 'for +4']);
    const sums = screen.getByRole('rowgroup', { name: 'Sums over all framework conditions' });
    const said = within(sums)
      .getAllByRole('gridcell')
      .flatMap((each) => each.getAttribute('aria-label') ?? []);
    expect(said).toEqual([
      'Driving force, Ask first: 0',
      'Driving force, Sell solutions: +4',
      'Restraining force, Ask first: −15',
      'Restraining force, Sell solutions: 0',
      'Net force, Ask first: −15',
      'Net force, Sell solutions: +4',
      'Margin over habit, Ask first: −24, held back',
      'Margin over habit, Sell solutions: −5, weaker than the habit',
    ]);
  });

  it.each([
    ['espoused', 'Bonus on machines, Ask first: espoused +2', 'Bonus on machines, Sell solutions: not rated'],
    ['gap', 'Bonus on machines, Ask first: gap +5', 'Bonus on machines, Sell solutions: gap unknown'],
  ] as const)('shows the %s', async (view, first, second) => {
    await show({ view });
    expect(names().slice(0, 2)).toEqual([first, second]);
  });
});

describe('with the keyboard, one', () => {
  it('stops at one cell, moves with arrows, and leaves with Tab', async () => {
    const user = await show();
    await user.tab();
    expect(document.activeElement).toBe(cell('Bonus on machines, Ask first: in use −3'));
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toBe(cell('Praise, Sell solutions: not rated'));
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toBe(cell('Bonus on machines, Ask first: in use −3'));
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('rates by typing, negative after a minus, and clears', async () => {
    const user = await show();
    await user.tab();
    await user.keyboard('2');
    expect(cell('Bonus on machines, Ask first: in use +2')).toBe(document.activeElement);
    await user.keyboard('-');
    expect(document.activeElement?.textContent).toBe('−');
    await user.keyboard('1');
    expect(cell('Bonus on machines, Ask first: in use −1').textContent).toBe('−1');
    await user.keyboard('{Delete}');
    expect(cell('Bonus on machines, Ask first: not rated').textContent).toBe('');
    await user.keyboard('7');
    expect(screen.getByRole('status').textContent).toContain('"beyond"');
    expect(cell('Bonus on machines, Ask first: not rated')).toBeDefined();
  });

  it('selects a range and rates all of it', async () => {
    const user = await show();
    await user.tab();
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    const selected = () =>
      screen
        .getAllByRole('gridcell', { selected: true })
        .map((each) => each.getAttribute('aria-label')?.split(':')[0]);
    expect(selected()).toEqual([
      'Bonus on machines, Ask first',
      'Bonus on machines, Sell solutions',
      'Praise, Ask first',
      'Praise, Sell solutions',
    ]);
    await user.keyboard('1');
    expect(names().slice(0, 4)).toEqual([
      'Bonus on machines, Ask first: in use +1',
      'Bonus on machines, Sell solutions: in use +1',
      'Praise, Ask first: in use +1',
      'Praise, Sell solutions: in use +1',
    ]);
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toHaveLength(6);
    await user.keyboard('{Escape}{Escape}');
    expect(selected()).toHaveLength(1);
  });

  it('fills down and to the right', async () => {
    const user = await show();
    await user.tab();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(cell('Hallway talk, Ask first: in use −3')).toBeDefined();
    await user.keyboard('{Home}{Shift>}{End}{/Shift}{Control>}r{/Control}');
    expect(cell('Hallway talk, Sell solutions: in use −3')).toBeDefined();
  });

  it('opens a cell', async () => {
    const user = await show();
    await user.tab();
    await user.keyboard('{Enter} ');
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it.each([
    { view: 'gap', role: 'owner', kind: 'gap' },
    { view: 'in_use', role: 'viewer', kind: 'role' },
  ] as const)('is told why nothing changes: $kind', async ({ view, role, kind }) => {
    const user = await show({ view, role });
    const before = names();
    await user.tab();
    await user.keyboard('1{Delete}{Control>}d{/Control}');
    expect(names()).toEqual(before);
    expect(screen.getByRole('status').textContent).toContain(`"${kind}"`);
    expect(screen.getByRole('grid').getAttribute('aria-readonly')).toBe('true');
  });
});

describe('with mouse and clipboard, one', () => {
  it('selects a row by its header and a column by its', async () => {
    const user = await show();
    await user.click(screen.getByRole('rowheader', { name: 'Praise' }));
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(2);
    await user.click(screen.getByRole('columnheader', { name: 'Sell solutions' }));
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(3);
  });

  it('copies what Excel reads, and pastes it elsewhere', async () => {
    const user = await show();
    await user.click(cell('Bonus on machines, Ask first: in use −3'));
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    const setData = vi.fn();
    fireEvent.copy(screen.getByRole('grid'), { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith('text/plain', '-3\t0\r\n');

    await user.click(cell('Praise, Ask first: not rated'));
    fireEvent.paste(screen.getByRole('grid'), { clipboardData: { getData: () => '-3\t0\r\n' } });
    expect(await screen.findByRole('gridcell', { name: 'Praise, Ask first: in use −3' })).toBeDefined();
    expect(cell('Praise, Sell solutions: in use 0')).toBeDefined();
  });

  it('cuts', async () => {
    const user = await show();
    await user.click(cell('Bonus on machines, Ask first: in use −3'));
    const setData = vi.fn();
    fireEvent.cut(screen.getByRole('grid'), { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith('text/plain', '-3\r\n');
    expect(
      await screen.findByRole('gridcell', { name: 'Bonus on machines, Ask first: not rated' }),
    ).toBeDefined();
  });
});

import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Indicator } from '@/domain/programme/model';
import { startTexts } from '@/i18n/i18n';
import type { Language } from '@/i18n/languages';
import { NONE, withEntries, type Entry } from './entry';
import { gridLines } from './grid-lines';
import type { Shown } from './paste-block';
import { ReadingsGrid } from './readings-grid';
import { teamRows } from './team-rows';

const PERIODS = ['2026-01-01', '2026-02-01', '2026-03-01'];
const NAMES = ['Jan', 'Feb', 'Mar'];
const TEAMS = [
  { key: 'all', name: 'Sales', headcount: null, parent: null },
  { key: 'north', name: 'North', headcount: null, parent: 'all' },
  { key: 'south', name: 'South', headcount: null, parent: 'all' },
];
const INDICATOR: Indicator = {
  key: 'calls',
  behaviour: 'ask',
  title: 'Calls',
  unit: 'calls',
  direction: 'up',
  kind: 'leading',
  cadence: 'month',
  baselineUntil: null,
  target: null,
  quantity: '',
  bounded: null,
  selfReported: false,
  observations: [],
};
const entry = (team: string, month: number, value: number | null, n: number | null = null): Entry => ({
  team,
  period: PERIODS[month] ?? '',
  value,
  n,
});
const STORED = [
  entry('north', 0, 1234.5, 30),
  entry('north', 1, 1 / 3, 10),
  entry('south', 1, 3, 20),
  entry('south', 2, 7),
];

const changed = vi.fn<(entries: readonly Entry[]) => void>();
const undone = vi.fn();

function Grid({ shown, language }: { shown: Shown; language: Language }) {
  const [entries, setEntries] = useState(withEntries(NONE, STORED));
  const lines = useMemo(
    () => gridLines({ entries, rows: teamRows(TEAMS), periods: PERIODS, shown, language }),
    [entries, shown, language],
  );
  return (
    <ReadingsGrid
      indicator={INDICATOR}
      rules={{ cadence: INDICATOR.cadence, bounds: null, today: '2027-01-01' }}
      lines={lines}
      periods={PERIODS}
      periodNames={NAMES}
      shown={shown}
      small={new Set()}
      guard={null}
      readings={{
        entries,
        change: (next) => {
          changed(next);
          setEntries((now) => withEntries(now, next));
        },
        undo: undone,
        redo: null,
        disputes: [],
        insist: vi.fn(),
        yieldTo: vi.fn(),
      }}
    />
  );
}

async function show({ shown = 'value', language = 'en' }: { shown?: Shown; language?: Language } = {}) {
  await (await startTexts(language)).loadNamespaces('readings');
  render(
    <>
      <Grid shown={shown} language={language} />
      <button>after</button>
    </>,
  );
  const user = userEvent.setup();
  await user.tab();
  return user;
}

const cell = (name: string) => screen.getByRole('gridcell', { name });
const field = () => screen.getByRole<HTMLInputElement>('textbox');
const here = () => document.activeElement?.getAttribute('aria-label');
const said = () => screen.getByRole('status').textContent.trim();
const selected = () =>
  screen
    .getAllByRole('gridcell', { selected: true })
    .map((each) => each.getAttribute('aria-label')?.split(':')[0]);
const copied = (event: 'copy' | 'cut') => {
  const setData = vi.fn<(type: string, text: string) => void>();
  fireEvent[event](screen.getByRole('grid'), { clipboardData: { setData } });
  return setData.mock.calls[0]?.[1];
};
const paste = (text: string) =>
  fireEvent.paste(screen.getByRole('grid'), { clipboardData: { getData: () => text } });

beforeEach(() => {
  changed.mockClear();
  undone.mockClear();
});

describe('moving in the grid, one', () => {
  it('stops once, at the latest period, and leaves with Tab', async () => {
    const user = await show();
    expect(here()).toBe('Sales, Mar: 7, from its teams');
    await user.keyboard('{ArrowDown}{ArrowLeft}');
    expect(here()).toBe('North, Feb: 0.33');
    await user.keyboard('{Control>}{End}{/Control}');
    expect(here()).toBe('South, Mar: 7');
    await user.keyboard('{Home}');
    expect(here()).toBe('South, Jan: empty');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'after' }));
  });

  it('selects with Shift, by a click with Shift, by dragging, and all', async () => {
    const user = await show();
    await user.keyboard('{Shift>}{ArrowLeft}{ArrowDown}{/Shift}');
    expect(selected()).toEqual(['Sales, Feb', 'Sales, Mar', 'North, Feb', 'North, Mar']);
    expect(said()).toBe('4 cells selected.');
    await user.click(cell('North, Jan: 1,234.5'));
    await user.keyboard('{Shift>}');
    await user.click(cell('South, Jan: empty'));
    await user.keyboard('{/Shift}');
    expect(selected()).toEqual(['North, Jan', 'South, Jan']);
    await user.pointer([
      { keys: '[MouseLeft>]', target: cell('South, Feb: 3') },
      { target: cell('South, Mar: 7') },
      { keys: '[/MouseLeft]' },
    ]);
    expect(selected()).toEqual(['South, Feb', 'South, Mar']);
    await user.click(screen.getByRole('columnheader', { name: 'Feb' }));
    expect(selected()).toEqual(['Sales, Feb', 'North, Feb', 'South, Feb']);
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toHaveLength(9);
    await user.keyboard('{Escape}');
    expect(selected()).toHaveLength(1);
  });
});

describe('editing a cell, one', () => {
  it('replaces by typing, and Enter, Tab and arrows take it and move on', async () => {
    const user = await show();
    await user.keyboard('{ArrowDown}{Home}12{Enter}');
    expect(changed).toHaveBeenLastCalledWith([entry('north', 0, 12, 30)]);
    expect(here()).toBe('South, Jan: empty');
    await user.keyboard('-1.5{Tab}');
    expect(changed).toHaveBeenLastCalledWith([entry('south', 0, -1.5)]);
    expect(here()).toBe('South, Feb: 3');
    await user.keyboard('4{ArrowUp}');
    expect(cell('South, Feb: 4')).toBeDefined();
    expect(here()).toBe('North, Feb: 0.33');
  });

  it('edits every digit there is after Enter or F2, and changes nothing by looking', async () => {
    const user = await show();
    await user.keyboard('{ArrowDown}{ArrowLeft}{F2}');
    expect(field().value).toBe('0.3333333333333333');
    await user.keyboard('{ArrowLeft}{Enter}');
    expect(changed).not.toHaveBeenCalled();
    await user.keyboard('{Enter}5{Enter}');
    expect(changed).toHaveBeenLastCalledWith([entry('south', 1, 35, 20)]);
  });

  it('gives back with Escape', async () => {
    const user = await show();
    await user.keyboard('9{Escape}');
    expect(here()).toBe('Sales, Mar: 7, from its teams');
    expect(changed).not.toHaveBeenCalled();
  });

  it('is told what is no number, and keeps it until it is one', async () => {
    const user = await show();
    await user.keyboard('many{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Not a number');
    await user.click(cell('North, Jan: 1,234.5'));
    expect(document.activeElement).toBe(field());
    await user.tab({ shift: true });
    expect(field().value).toBe('many');
    await user.clear(field());
    await user.type(field(), '5{Enter}');
    expect(cell('Sales, Mar: 5')).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('takes what was typed when the grid is left', async () => {
    const user = await show();
    await user.keyboard('8');
    await user.click(screen.getByRole('button', { name: 'after' }));
    expect(changed).toHaveBeenCalledExactlyOnceWith([entry('all', 2, 8)]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'after' }));
  });

  it('opens it by a double click and by a finger', async () => {
    const user = await show();
    await user.dblClick(cell('South, Feb: 3'));
    expect(field().value).toBe('3');
    await user.pointer({ keys: '[TouchA]', target: cell('South, Mar: 7') });
    expect(field().value).toBe('7');
  });

  it('empties all that is selected in one step, and takes it back', async () => {
    const user = await show();
    await user.keyboard('{Control>}a{/Control}{Delete}');
    expect(changed).toHaveBeenCalledExactlyOnceWith([
      entry('north', 0, null),
      entry('north', 1, null),
      entry('south', 1, null),
      entry('south', 2, null),
    ]);
    expect(said()).toBe('9 cells selected. 4 cells emptied.');
    await user.keyboard('{Control>}z{/Control}');
    expect(undone).toHaveBeenCalledOnce();
  });
});

describe('the clipboard', () => {
  it.each([
    ['en', '1234.5\t0.3333333333333333\r\n\t3\r\n'],
    ['de', '1234,5\t0,3333333333333333\r\n\t3\r\n'],
  ] as const)('gets what Excel reads in %s, and gives it back exactly', async (language, text) => {
    const user = await show({ language });
    await user.keyboard('{ArrowDown}{Home}{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect(copied('copy')).toBe(text);
    expect(said()).toContain('4');
    await user.keyboard('{Control>}{Home}{/Control}');
    paste(text);
    await waitFor(() => expect(changed).toHaveBeenCalled());
    expect(changed.mock.calls[0]?.[0].map(({ value }) => value)).toEqual([1234.5, 1 / 3, null, 3]);
    expect(selected()).toEqual(['Sales, Jan', 'Sales, Feb', 'North, Jan', 'North, Feb']);
  });

  it('cuts', async () => {
    const user = await show();
    await user.keyboard('{Control>}{End}{/Control}');
    expect(copied('cut')).toBe('7\r\n');
    expect(await screen.findByRole('gridcell', { name: 'South, Mar: empty' })).toBeDefined();
  });

  it('fills the selection with a single value', async () => {
    const user = await show();
    await user.keyboard('{ArrowDown}{Home}{Shift>}{End}{/Shift}');
    paste('6\r\n');
    expect(await screen.findByText('3 cells pasted.')).toBeDefined();
    expect(changed.mock.calls[0]?.[0].map(({ value }) => value)).toEqual([6, 6, 6]);
  });

  it('takes a block whole or not at all', async () => {
    const user = await show();
    paste('1\t2');
    expect(await screen.findByText(/larger than the room/)).toBeDefined();
    await user.keyboard('{Home}');
    paste('1\t2\r\n3\tx\r\n');
    expect(
      await screen.findByText('Nothing pasted: row 2, column 2 of the block, “x”: Not a number.'),
    ).toBeDefined();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('what follows from the teams below', () => {
  it('stands in italics until the team has a reading of its own', async () => {
    const user = await show();
    const made = cell('Sales, Feb: 2.11, from its teams');
    expect(made.querySelector('i')?.textContent).toBe('2.11');
    await user.keyboard('{ArrowLeft}{F2}');
    expect(field().value).toBe('');
    await user.keyboard('50{Enter}');
    expect(cell('Sales, Feb: 50').querySelector('i')).toBeNull();
  });

  it('is their cases, too, and is not copied', async () => {
    const user = await show({ shown: 'n' });
    expect(cell('Sales, Feb: 30, from its teams')).toBeDefined();
    expect(cell('Sales, Mar: empty')).toBeDefined();
    await user.keyboard('{Home}{Shift>}{End}{/Shift}');
    expect(copied('copy')).toBe('\t\t\r\n');
  });
});

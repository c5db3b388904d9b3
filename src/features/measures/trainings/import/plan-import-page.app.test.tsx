import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OpenWorker } from '@tests/support/open-worker';
import { programmeRows } from '@tests/support/programme-rows';
import {
  type CannedAnswer,
  leaveSession,
  memberOf,
  NOTHING_MEASURED,
  ORGANISATION,
  PROGRAMME,
  renderApp,
} from '@tests/support/render-app';

beforeEach(() => {
  leaveSession('me');
  vi.stubGlobal('Worker', OpenWorker);
});

const rows = programmeRows({ behaviours: ['Ask first'], conditions: [], effects: [] });
const programme = { ...rows.programme, id: PROGRAMME, organisation_id: ORGANISATION };
const south = { id: 't', key: 'south', name: 'South', headcount: 14, parent_id: null };

/** The page over a server that takes what it is sent, unless it is down for it. */
async function open(role: string) {
  const server = { answer: { status: 200, body: [] } as CannedAnswer };
  const app = await renderApp({
    at: `/o/${ORGANISATION}/p/${PROGRAMME}/import-trainings`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, role),
      '/rest/v1/organisation_policies': { status: 200, body: [] },
      '/rest/v1/rpc/load_series': NOTHING_MEASURED,
      '/rest/v1/rpc/load_programmes': {
        status: 200,
        body: { teams: [south], blackouts: [], programmes: [{ ...rows, programme }] },
      },
      '/rest/v1/rpc/insert_rows': () => server.answer,
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Import trainings' });
  const next = () => app.user.click(screen.getByRole('link', { name: 'Next' }));
  return { ...app, server, next };
}

/** Goes on to the preview of some rows. */
async function paste({ user, next }: Awaited<ReturnType<typeof open>>, text: string) {
  await user.click(screen.getByText('Paste copied rows instead of a file'));
  const field = screen.getByLabelText('Rows, the first one naming the columns');
  field.focus();
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Read the rows' }));
  await screen.findByRole('table', { name: 'The first rows as they are understood' });
  await next();
  return { toPreview: next };
}

describe('the import of trainings', () => {
  it('offers nothing to whoever may only read', async () => {
    await open('viewer');
    screen.getByText(/^Only members with the role/);
    expect(screen.queryByText('Choose a file')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Read the rows' })).toBeNull();
  });

  it('names a column of people, cannot be made to read it, and sends nothing of it', async () => {
    const page = await open('hr');
    const { toPreview } = await paste(
      page,
      'Training\tSession starts\tSession ends\tParticipant\nListening\t2027-02-01 09:00\t2027-02-01 12:00\tAnna Alt',
    );
    await screen.findByText(/“Participant” seems to name people/);
    const columns = screen.getByRole('table', { name: 'Columns and what they say' });
    expect(within(columns).getAllByRole('combobox')).toHaveLength(3);
    await toPreview();
    await page.user.click(await screen.findByRole('button', { name: 'Save 2 changes' }));
    await screen.findByRole('heading', { name: 'Imported' });
    const sent = page.sent.map(({ body }) => body).join();
    expect(sent).toContain('Listening');
    expect(sent).not.toContain('Anna');
  });

  it('keeps everything when the server refuses, and sends it again', async () => {
    const page = await open('hr');
    const { toPreview } = await paste(page, 'Training,Cost\nListening,900');
    await toPreview();
    page.server.answer = { status: 400, body: { code: 'PT400', message: 'rows_invalid' } };
    await page.user.click(await screen.findByRole('button', { name: 'Save 1 change' }));
    await screen.findByText(/^Not saved; everything is as it was/);
    page.server.answer = { status: 200, body: [] };
    await page.user.click(screen.getByRole('button', { name: 'Save 1 change' }));
    await screen.findByRole('heading', { name: 'Imported' });
  });

  it('asks for the columns it cannot do without', async () => {
    const page = await open('hr');
    const { toPreview } = await paste(page, 'Team,Attended\nSouth,12');
    await screen.findByRole('radio', { name: /^Attendance/, checked: true });
    await toPreview();
    await screen.findByText('Which column is “Training” or “Training key”? One of them is needed.');
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
  });

  it('asks what costs in several rows mean, names what it leaves out, and what speaks against a session', async () => {
    const page = await open('hr');
    const { toPreview } = await paste(
      page,
      [
        'Titel\tDatum\tvon\tbis\tKosten',
        'Preis\t16.01.2027\t09:00\t17:00\t1.850 €',
        'Preis\t19.01.2027\t09:00\t17:00\t1.850 €',
        'Summe\t\t\t\t3.700 €',
      ].join('\n'),
    );
    await toPreview();
    await screen.findByRole('heading', { name: '1 row is no training and is not read' });
    screen.getByText('Summe');
    await screen.findByText(/“Preis”, .*Saturday/);
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
    await page.user.click(
      screen.getByRole('radio', { name: 'What each session costs: the training costs €3,700 in total' }),
    );
    await page.user.click(await screen.findByRole('button', { name: 'Save 3 changes' }));
    await screen.findByRole('heading', { name: 'Imported' });
    expect(page.sent.map(({ body }) => body).join()).toContain('3700');
  });

  it('asks for the rate of costs in another currency, and saves what they come to', async () => {
    const page = await open('hr');
    const { toPreview } = await paste(
      page,
      ['Titel\tDatum\tvon\tbis\tKosten', 'Preis\t14.01.2027\t09:00\t17:00\tCHF 1.000'].join('\n'),
    );
    await toPreview();
    const rate = await screen.findByRole('textbox', { name: '1 CHF in EUR' });
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
    await page.user.type(rate, '0');
    await screen.findByText('Please enter a number above zero.');
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
    await page.user.clear(rate);
    await page.user.type(rate, '1.05');
    await screen.findByText('€1,050');
    await page.user.click(await screen.findByRole('button', { name: 'Save 2 changes' }));
    await screen.findByRole('heading', { name: 'Imported' });
    expect(page.sent.map(({ body }) => body).join()).toContain('1050');
  });

  it('offers a template before a file is chosen', async () => {
    const page = await open('hr');
    await page.user.click(screen.getByRole('button', { name: 'Download template' }));
    await screen.findByRole('menuitem', { name: 'Template as Excel file' });
    screen.getByRole('menuitem', { name: 'Template as CSV file' });
  });
});

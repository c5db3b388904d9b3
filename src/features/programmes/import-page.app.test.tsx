import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { leaveSession, memberOf, ORGANISATION, renderApp } from '@tests/support/render-app';

const FILE = {
  format: 'tragwerk-programme/1',
  currency: 'CHF',
  programme: { name: 'From Zurich' },
  measures: [{ key: 'm', kind: 'training', cost: 1000 }, { key: 'n' }],
};

beforeEach(() => leaveSession('me'));

/** The page of the import with the text of a file checked. */
async function checked(file: object) {
  const app = await renderApp({
    at: `/o/${ORGANISATION}/import`,
    answers: {
      '/rest/v1/memberships': memberOf(ORGANISATION, 'owner'),
      '/rest/v1/organisation_policies': { status: 200, body: [] },
      '/rest/v1/rpc/load_series': { status: 200, body: { smallest_team: 7, hidden: [], series: [] } },
      '/rest/v1/rpc/load_programmes': { status: 200, body: { teams: [], blackouts: [], programmes: [] } },
      '/rest/v1/rpc/insert_rows': { status: 200, body: [] },
    },
  });
  await app.user.click(await screen.findByText('Paste the text instead'));
  await app.user.click(screen.getByRole('textbox', { name: 'Text of the programme file' }));
  await app.user.paste(JSON.stringify(file));
  await app.user.click(screen.getByRole('button', { name: 'Check the text' }));
  const submit = await screen.findByRole<HTMLButtonElement>('button', { name: 'Import' });
  /** The costs of the measures in each request that was sent. */
  const stored = () =>
    app.sent
      .filter(({ url }) => url.pathname.endsWith('/insert_rows'))
      .map(({ body }) => {
        const { p_rows } = JSON.parse(body) as { p_rows: { measures: [string[], ...unknown[][]] } };
        const [columns, ...measures] = p_rows.measures;
        return measures.map((values) => values[columns.indexOf('cost')]);
      });
  return { ...app, submit, stored };
}

it('costs in another currency count at the rate somebody says, and nothing is sent before', async () => {
  const { user, submit, stored } = await checked(FILE);
  await screen.findByText('The costs in the file are in CHF; this organisation counts in EUR.');
  expect(submit.disabled).toBe(true);
  await user.type(screen.getByRole('textbox', { name: '1 CHF in EUR' }), '1.05');
  await user.click(submit);
  expect(stored()).toEqual([[1050, null]]);
});

it('costs in another currency may stay out', async () => {
  const { user, submit, stored } = await checked(FILE);
  await user.click(await screen.findByRole('checkbox', { name: 'Import without costs' }));
  await user.click(submit);
  expect(stored()).toEqual([[null, null]]);
});

it('costs in the own currency are asked nothing', async () => {
  const { submit } = await checked({ ...FILE, currency: 'EUR' });
  expect(submit.disabled).toBe(false);
  expect(screen.queryByText(/^The costs in the file/)).toBeNull();
});

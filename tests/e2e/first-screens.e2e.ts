import { openCold } from '../support/cold-visit';
import { sessionOf } from '../support/people';
import { newWorkplace } from './support/arrange';
import { expect, test } from './support/test';

/** How many files and answers a browser that has never been here asks for until the page has its content. */
const SCREENS = { signIn: 12, overview: 25 };

test('a first visit asks for little, and for nothing twice', async ({ browser, backend }) => {
  const { owner, programme } = await newWorkplace(backend);
  const visits = {
    signIn: await openCold(browser, { url: `${backend.url}/sign-in`, content: 'form input' }),
    overview: await openCold(browser, {
      url: backend.url + programme,
      content: 'main section h2',
      session: await sessionOf(owner),
    }),
  };
  for (const [name, { requests }] of Object.entries(visits)) {
    expect(new Set(requests).size, name).toBe(requests.length);
    expect(requests.length, `${name}: ${requests.join(' ')}`).toBeLessThanOrEqual(
      SCREENS[name as keyof typeof SCREENS],
    );
  }
});

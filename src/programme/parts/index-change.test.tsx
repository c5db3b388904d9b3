import { render } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { startTexts } from '@/i18n/i18n';
import { IndexChange } from './index-change';

beforeAll(async () => void (await startTexts('de')));

it.each([
  [null, 0, 'Erster Index: 0'],
  [41.2, null, 'kein Index mehr'],
  [null, null, 'noch kein Index'],
  [41.2, 41.4, 'Index bleibt bei 41'],
  [41.2, 38, 'Index 41 → 38'],
])('from %s to %s: %s', async (from, to, text) => {
  const { findByText, container } = render(
    <Suspense>
      <p>
        <IndexChange from={from} to={to} />
      </p>
    </Suspense>,
  );
  await findByText(/Index/);
  expect(container.textContent).toBe(text);
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { startTexts } from '@/i18n/i18n';
import { SeverityFilter } from './severity-filter';

it('greys a severity that nothing has; it can be chosen all the same', async () => {
  await startTexts('de');
  const onChange = vi.fn();
  render(
    <Suspense>
      <SeverityFilter
        counts={{ critical: 0, high: 2, medium: 0, low: 1 }}
        value={undefined}
        onChange={onChange}
      />
    </Suspense>,
  );
  const critical = await screen.findByRole('button', { name: /^0\s*kritisch$/ });
  expect(critical.hasAttribute('data-none')).toBe(true);
  expect(critical.querySelector('[data-severity]')).toBeNull();
  const high = screen.getByRole('button', { name: /^2\s*hoch$/ });
  expect(high.hasAttribute('data-none')).toBe(false);
  expect(high.querySelector('[data-severity="high"]')).not.toBeNull();
  await userEvent.click(critical);
  expect(onChange).toHaveBeenCalledWith('critical');
});

import { render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { lazyPart } from './lazy-part';

describe('a part that cannot be fetched', () => {
  it('leaves the page as it is, and comes when there is a connection again', async () => {
    const Said = () => <p>The part</p>;
    const fetch = vi
      .fn<() => Promise<typeof Said>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
      .mockResolvedValue(Said);
    const Part = lazyPart(fetch);
    render(
      <>
        <p>The page</p>
        <Suspense>
          <Part />
        </Suspense>
      </>,
    );
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(1));
    // The failure has been told by then.
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.getByText('The page')).toBeDefined();
    expect(screen.queryByText('The part')).toBeNull();

    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('The part')).toBeDefined();
    expect(screen.getByText('The page')).toBeDefined();
  });
});

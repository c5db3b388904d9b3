import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { startTexts } from '@/i18n/i18n';
import { WordingHints } from './wording-hints';

describe('hints on the wording', () => {
  it('name the vague word, in the language of the reader', async () => {
    await startTexts('de');
    render(
      <Suspense>
        <WordingHints title="Kundenorientierter auftreten" from="Wartet" to="Ruft an" />
      </Suspense>,
    );
    const hints = await screen.findByRole('list', { name: 'Hinweise zu „Kundenorientierter auftreten“' });
    expect(hints.textContent).toContain('Unter „Kundenorientierter“ versteht jeder etwas anderes.');
  });

  it('are silent about a well-put behaviour', async () => {
    await startTexts('en');
    render(
      <Suspense fallback="loading">
        <WordingHints title="Clarify needs before quoting" from="Quotes at once" to="Asks first" />
        <p>loaded</p>
      </Suspense>,
    );
    await screen.findByText('loaded');
    expect(screen.queryByRole('list')).toBeNull();
  });
});

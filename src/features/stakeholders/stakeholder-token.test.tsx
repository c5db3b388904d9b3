import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stakeholder } from '@/domain/programme/model';
import { startTexts } from '@/i18n/i18n';
import { run } from '@tests/support/audit-properties';
import { buildProgramme } from '@tests/support/builders';
import { personalFindings } from './personal-findings';
import { StakeholderToken } from './stakeholder-token';

async function show(person: Partial<Stakeholder>) {
  const model = buildProgramme({ stakeholders: [{ key: 'south', role: 'Head of Sales South', ...person }] });
  const [south] = model.stakeholders;
  if (!south) throw new Error('nobody there');
  const onMove = vi.fn();
  const onSelect = vi.fn();
  render(
    <Suspense>
      <p id="hint">Shift and an arrow key</p>
      <ul>
        <StakeholderToken
          person={south}
          finding={personalFindings(run(model).findings).get('south')}
          selected={false}
          describedBy="hint"
          onSelect={onSelect}
          onMove={onMove}
        />
      </ul>
    </Suspense>,
  );
  const token = await screen.findByRole('button', { name: /^Head of Sales South/, description: /^Shift/ });
  token.focus();
  return { user: userEvent.setup(), token, onMove, onSelect };
}

describe('somebody on the map', () => {
  beforeEach(async () => void (await startTexts('en')));

  it('says who it is, how serious it is, and what is done about it', async () => {
    const { token } = await show({ influence: 5, stance: 'resister' });
    expect(token.textContent).toBe('Head of Sales Southhighno measure');
  });

  it('opens the details by Enter, not by the keys that move', async () => {
    const { user, onSelect, onMove } = await show({ influence: 3, stance: 'fence-sitter' });
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledTimes(1);
    expect(onMove).not.toHaveBeenCalled();
  });

  it('moves by Shift and an arrow key, one field at a time, and not over the edge', async () => {
    const { user, onMove, onSelect } = await show({ influence: 5, stance: 'fence-sitter' });
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(onMove).not.toHaveBeenCalled();
    await user.keyboard('{Shift>}{ArrowUp}{ArrowDown}{ArrowRight}{/Shift}');
    expect(onMove.mock.calls).toEqual([
      [{ influence: 4, stance: 'fence-sitter' }],
      [{ influence: 5, stance: 'endorser' }],
    ]);
    expect(onSelect).not.toHaveBeenCalled();
  });
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Rating } from '@/domain/programme/model';
import { startTexts } from '@/i18n/i18n';
import { chooseSingleKeys } from '@/ui/commands/single-keys';
import { RatingButtons } from './rating-buttons';

async function show(value: Rating | null) {
  const rated: Rating[] = [];
  render(
    <Suspense>
      <h2 id="guide-step" tabIndex={-1}>
        Rate
      </h2>
      <button type="button">Elsewhere</button>
      <RatingButtons label="Bonus" value={value} onRate={(next) => rated.push(next)} />
    </Suspense>,
  );
  await screen.findByRole('toolbar', { name: 'Bonus' });
  return { rated, user: userEvent.setup(), button: (name: RegExp) => screen.getByRole('button', { name }) };
}

describe('the rating buttons', () => {
  beforeEach(async () => void (await startTexts('en')));

  it('rate by click and by typing, and only where the focus is', async () => {
    const { rated, user, button } = await show(null);
    button(/^Elsewhere/).focus();
    await user.keyboard('3{ArrowRight}');
    expect(rated).toEqual([]);
    expect(document.activeElement).toBe(button(/^Elsewhere/));
    await user.click(button(/^\+2,/));
    await user.keyboard('-30+1');
    expect(rated).toEqual([2, -3, 0, 1]);
    await user.keyboard('47x');
    expect(rated).toEqual([2, -3, 0, 1]);
  });

  it('are meant by the first key in the step, which finds the focus on its heading', async () => {
    const { rated, user, button } = await show(-1);
    screen.getByRole('heading', { name: 'Rate' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(button(/^−1,/));
    screen.getByRole('heading', { name: 'Rate' }).focus();
    await user.keyboard('-2');
    expect(rated).toEqual([-2]);
    chooseSingleKeys(false);
    screen.getByRole('heading', { name: 'Rate' }).focus();
    await user.keyboard('-3');
    expect(rated).toEqual([-2]);
    chooseSingleKeys(true);
  });

  it('are one stop of the keyboard; arrows move without rating, Enter rates', async () => {
    const { rated, user, button } = await show(null);
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(button(/^0,/));
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(button(/^−2,/));
    await user.keyboard('{Home}{ArrowLeft}');
    expect(document.activeElement).toBe(button(/^−3,/));
    expect(rated).toEqual([]);
    await user.keyboard('{Enter}');
    expect(rated).toEqual([-3]);
  });

  it('say what a pair has been rated with', async () => {
    const { button } = await show(-1);
    expect(button(/^−1,/).getAttribute('aria-pressed')).toBe('true');
    expect(button(/^0,/).getAttribute('aria-pressed')).toBe('false');
  });
});

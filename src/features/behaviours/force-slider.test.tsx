import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Rating } from '@/domain/programme/model';
import { startTexts } from '@/i18n/i18n';
import { buildCondition } from '@tests/support/builders';
import { ForceSlider } from './force-slider';

const condition = buildCondition({ key: 'bonus', title: 'Bonus on volume', strength: 5 });

/** The slider with the trial it belongs to. */
function Trial({ saved }: { saved: Rating | null }) {
  const [tried, setTried] = useState<Rating | null>(null);
  const rating = tried ?? saved;
  const row = {
    condition,
    effect: undefined,
    saved,
    rating,
    force: rating === null ? null : rating * condition.strength,
  };
  return (
    <Suspense>
      <ForceSlider row={row} describedBy={undefined} onTry={setTried} />
      <output>{tried === null ? 'nothing tried' : `tried ${tried}`}</output>
    </Suspense>
  );
}

async function show(saved: Rating | null) {
  render(<Trial saved={saved} />);
  const slider = await screen.findByRole('slider', { name: 'Try another rating for “Bonus on volume”' });
  slider.focus();
  return {
    user: userEvent.setup(),
    reads: () => [slider.getAttribute('aria-valuenow'), slider.getAttribute('aria-valuetext')],
    tried: () => screen.getByRole('status').textContent,
    slider,
  };
}

describe('the end of an arrow', () => {
  beforeEach(async () => void (await startTexts('en')));

  it('says in words where it stands, and what it was before', async () => {
    const { user, reads, slider } = await show(-3);
    expect(slider.getAttribute('aria-valuemin')).toBe('-3');
    expect(slider.getAttribute('aria-valuemax')).toBe('3');
    expect(reads()).toEqual(['-3', '−3, works strongly against it']);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(reads()).toEqual(['-1', '−1, works slightly against it; tried instead of: −3']);
  });

  it('goes by arrow keys, Home, End and by typing, and no further than the scale', async () => {
    const { user, reads, tried } = await show(1);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(tried()).toBe('tried 3');
    await user.keyboard('{Home}');
    expect(tried()).toBe('tried -3');
    await user.keyboard('{ArrowLeft}');
    expect(tried()).toBe('tried -3');
    await user.keyboard('{End}{ArrowDown}');
    expect(tried()).toBe('tried 2');
    await user.keyboard('-2');
    expect(reads()[0]).toBe('-2');
  });

  it('is no trial any more when it is back where it was, by whatever way', async () => {
    const { user, tried } = await show(1);
    await user.keyboard('{ArrowUp}{ArrowDown}');
    expect(tried()).toBe('nothing tried');
    await user.keyboard('3');
    expect(tried()).toBe('tried 3');
    await user.keyboard('{Delete}');
    expect(tried()).toBe('nothing tried');
  });

  it('tries what nobody has rated, which is not zero', async () => {
    const { user, reads, tried } = await show(null);
    expect(reads()[1]).toBe('not rated');
    await user.keyboard('{ArrowLeft}');
    expect(tried()).toBe('tried -1');
    expect(reads()[1]).toBe('−1, works slightly against it; tried instead of: not rated');
    await user.keyboard('0');
    expect(tried()).toBe('tried 0');
  });
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { readWhole } from './read-whole';
import { useTogether } from './use-together';

const save = vi.fn();

/** How many came and how many of those completed. */
function Counts({ attended, completed }: { attended: string; completed: string }) {
  const { field } = useTogether(
    { attended, completed },
    (texts) => {
      const came = readWhole(texts.attended, 0, 99)?.value ?? 0;
      const stayed = readWhole(texts.completed, 0, 99)?.value ?? 0;
      return {
        errors: { completed: stayed > came ? 'more than came' : null },
        value: stayed > came ? null : [came, stayed],
      };
    },
    save,
  );
  return (['attended', 'completed'] as const).map((name) => {
    const { error, ...input } = field(name);
    return (
      <label key={name}>
        {name} <input {...input} aria-invalid={error !== null} />
        {error}
      </label>
    );
  });
}

it('saves fields together, once they make sense, and objects where they do not', async () => {
  save.mockClear();
  const user = userEvent.setup();
  const { rerender } = render(<Counts attended="" completed="" />);
  const [attended, completed] = [
    screen.getByRole('textbox', { name: /attended/ }),
    screen.getByRole('textbox', { name: /completed/ }),
  ];
  await user.type(completed, '8');
  expect(screen.queryByText(/more than came/)).toBeNull();
  await user.tab();
  expect(screen.queryByText(/more than came/)).not.toBeNull();
  expect(save).not.toHaveBeenCalled();

  await user.type(attended, '12');
  await user.tab();
  expect(screen.queryByText(/more than came/)).toBeNull();
  expect(save.mock.lastCall).toEqual([[12, 8]]);

  // Saved, and then changed by somebody else: what is stored is shown, and leaving a field says nothing.
  rerender(<Counts attended="12" completed="9" />);
  expect(screen.getByDisplayValue('9')).toBe(completed);
  await user.click(attended);
  await user.tab();
  expect(save).toHaveBeenCalledTimes(1);
});

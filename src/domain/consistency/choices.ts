import { SIGNAL_SETS } from '../indicators/signals';
import type { RuleId } from './finding';
import type { Policy } from './policy';
import { rulesUsing } from './registry';

/** A setting of a policy that is one of a few words, where a threshold is a number. */
export type ChoiceName = {
  [Section in keyof Policy]: Policy[Section] extends string ? Section : never;
}[keyof Policy];

interface Choice<Name extends ChoiceName> {
  options: readonly Policy[Name][];
  /** The rules whose findings depend on it. */
  rules: readonly RuleId[];
}

/** Every choice of a policy. */
export const CHOICES: { readonly [Name in ChoiceName]: Choice<Name> } = {
  signalSet: { options: SIGNAL_SETS, rules: rulesUsing('signalSet') },
};

export const CHOICE_NAMES = Object.keys(CHOICES) as ChoiceName[];

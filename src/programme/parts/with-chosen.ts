interface Option {
  value: string;
  label: string;
}

/**
 * The options of a filter, and what is chosen even when it is none of them: an address kept from earlier may name what
 * is gone since, and without it the list would be empty for no visible reason.
 */
export function withChosen(options: readonly Option[], chosen: string | undefined): Option[] {
  const isKnown = chosen === undefined || options.some(({ value }) => value === chosen);
  return isKnown ? [...options] : [...options, { value: chosen, label: chosen }];
}

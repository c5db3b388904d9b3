interface Option {
  value: string;
  label: string;
}

/** A field of which one value is chosen; '' is any. */
export interface FilterField {
  label: string;
  value: string;
  onChange: (value: string) => void;
  data: (Option | { group: string; items: Option[] })[];
  /** Says how the list stands, and leaves nothing out of it. */
  isOrder?: boolean;
}

/** A filter that is set; null where its name says all. */
export interface ChosenFilter {
  label: string;
  value: string | null;
}

/** Which filters leave something out, in the words of their fields. */
export function filtersInForce(
  fields: readonly FilterField[],
  box?: { label: string; checked: boolean },
): ChosenFilter[] {
  const chosen = fields
    .filter(({ value, isOrder }) => value !== '' && !isOrder)
    .map(({ label, value, data }) => {
      const options = data.flatMap((each) => ('group' in each ? each.items : [each]));
      return { label, value: options.find((option) => option.value === value)?.label ?? value };
    });
  return box?.checked ? [...chosen, { label: box.label, value: null }] : chosen;
}

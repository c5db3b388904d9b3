/** Conditions that name the organisation and change nothing when they are dropped, each with the reason why. */
export const EQUIVALENT: Readonly<Record<string, string>> = {};

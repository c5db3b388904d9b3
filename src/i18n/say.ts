/** A text by its full key (`namespace:path`), of several the first there is; for keys that are put together at run time. */
export type Say = (key: string | string[], values?: Readonly<Record<string, unknown>>) => string;

/** What {@link sayWith} needs of i18next's `t`, whatever namespaces it was typed for. */
export type AnyT = (
  key: string | string[],
  options: { defaultValue: string } & Record<string, unknown>,
) => string;

/**
 * Lifts the key types off an i18next `t`. Keys made from rule ids and error codes cannot be checked by the compiler;
 * tests render every one of them in both languages instead.
 */
export function sayWith(t: AnyT): Say {
  return (key, values = {}) =>
    t(key, { ...values, defaultValue: typeof key === 'string' ? key : key.join(', ') });
}

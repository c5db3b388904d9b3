import type { Path } from './errors';

/** An object of the file as it was written: anything may be wrong with it, and what is, the schema reports. */
export interface Item {
  value: object;
  path: Path;
}

/** An object or a list: something that may have properties. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** An own property, never one of the prototype. */
export function read(item: object, name: string): unknown {
  return Object.hasOwn(item, name) ? Reflect.get(item, name) : undefined;
}

/** A property that holds a text worth comparing. */
export function readText(item: object, name: string): string | null {
  const value = read(item, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The objects in the list `name` of `parent`, with their paths; empty when there is no such list. */
export function itemsOf(parent: unknown, name: string, path: Path = []): Item[] {
  const list = isObject(parent) ? read(parent, name) : null;
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, i) => (isObject(value) ? [{ value, path: [...path, name, i] }] : []));
}

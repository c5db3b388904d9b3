import { unzipSync, zipSync, type Unzipped } from 'fflate';
import { shownAs, shownAsBuiltIn, type ShownAs } from '@/domain/tables/number-format';

/** Bytes a workbook may unpack to: four times what 100,000 rows of twenty columns take. */
const UNPACKED_MAX = 400_000_000;

export class TooLarge extends Error {}

const isPart = (name: string) => name.endsWith('.xml') || name.endsWith('.rels');

/**
 * Unpacks what is needed of a workbook, and never more than it says it has: parts are unpacked into as many bytes as the
 * directory of the archive declares, however much they would become.
 */
export function unpackWorkbook(bytes: Uint8Array): Unzipped {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isPart(name)) return false;
      size += originalSize;
      if (size > UNPACKED_MAX) throw new TooLarge();
      return true;
    },
  });
  // Some programs separate folders as their system does.
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replaceAll('\\', '/'), part]));
}

/** Packed again without being compressed: the reader would unpack large parts in workers, which the page's policy forbids. */
export const repacked = (parts: Unzipped): ArrayBuffer => zipSync(parts, { level: 0 }).buffer;

/** Elements by their name, with whatever prefix; the first group is their attributes. */
export const elements = (name: string) => new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)?>`, 'g');

/** An attribute, with whatever prefix. */
export function attribute(of: string, name: string): string | undefined {
  return new RegExp(`\\s(?:\\w+:)?${name}=["']([^"']*)["']`).exec(of)?.[1];
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

export function partText(parts: Unzipped, path: string): string {
  const part = parts[path];
  return part ? new TextDecoder().decode(part) : '';
}

export interface SheetPart {
  path: string;
  /** Spreadsheets do not show it. */
  hidden: boolean;
}

/** Where the sheets lie, in the order in which the workbook lists them. */
export function sheetParts(parts: Unzipped): SheetPart[] {
  const targets = new Map(
    [...partText(parts, 'xl/_rels/workbook.xml.rels').matchAll(elements('Relationship'))].map(
      ([, of = '']) => [attribute(of, 'Id'), attribute(of, 'Target')?.replaceAll('\\', '/') ?? ''],
    ),
  );
  return [...partText(parts, 'xl/workbook.xml').matchAll(elements('sheet'))].map(([, of = '']) => {
    const target = targets.get(attribute(of, 'id')) ?? '';
    return {
      path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      hidden: /idden$/.test(attribute(of, 'state') ?? ''),
    };
  });
}

/** What the styles of cells make of numbers, by the number of the style; styles that make nothing of them are left out. */
export function shownByStyle(parts: Unzipped): ReadonlyMap<number, NonNullable<ShownAs>> {
  const path = Object.keys(parts).find((name) => /^xl\/styles\.xml$/i.test(name)) ?? '';
  const styles = partText(parts, path);
  const codes = new Map(
    [...styles.matchAll(elements('numFmt'))].map(([, of = '']) => [
      Number(attribute(of, 'numFmtId')),
      unescaped(/\sformatCode="([^"]*)"|\sformatCode='([^']*)'/.exec(of)?.slice(1).join('') ?? ''),
    ]),
  );
  const [cells = ''] = /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles) ?? [];
  const shown = [...cells.matchAll(elements('xf'))].map(([, of = '']) => {
    const id = Number(attribute(of, 'numFmtId'));
    const code = codes.get(id);
    return code === undefined ? shownAsBuiltIn(id) : shownAs(code);
  });
  return new Map(shown.flatMap((each, style) => (each === null ? [] : [[style, each] as const])));
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name = '') => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[String(name)] ?? all;
  });

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something is in the built app, as the page on licences shows it. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression, as the package states it. */
  licence: string;
  /** The notices that have to go with it, word for word. */
  text: string;
}

interface Manifest {
  name?: string;
  version?: string;
  license?: string;
}

/** Licences whose terms are met by handing on their notice. Anything else stops the build until somebody has read it. */
const KNOWN = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'CC0-1.0',
  // The public holidays of date-holidays. Its LICENSE says CC BY-SA 3.0 of the data and names the sources; we hand the
  // data on unchanged, together with that file, which both licences allow.
  '(ISC AND CC-BY-3.0)',
]);

const NOTICE = /^(licen[cs]e|copying|notice)/i;

/** Where Vite's file goes on with what the tool itself is made of. Of the tool, only a few lines of its own are shipped. */
const OTHERS = /^# Licenses of bundled dependencies/m;

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The folder of the package a file below node_modules belongs to; null for a file of ours. */
export function packageFolder(file: string): string | null {
  return /^.*\/node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? null;
}

/** Reads what has to be said of a package; throws where that cannot be known. Several licences at once must all be known. */
export function readPackage(folder: string, notices: Readonly<Record<string, string>>): ShippedPackage {
  const { name = folder, version = '', license: licence = '' } = manifestIn(folder);
  if (!KNOWN.has(licence) && !licence.split(' AND ').every((each) => KNOWN.has(each)))
    throw new Error(`${name} ${version} has the licence "${licence}", which nobody has agreed to ship`);
  const texts = readdirSync(folder)
    .filter((file) => NOTICE.test(file))
    .sort()
    .map((file) => (readFileSync(join(folder, file), 'utf8').split(OTHERS)[0] ?? '').trim());
  const text = texts.length > 0 ? texts.join('\n\n') : notices[name];
  if (text === undefined) throw new Error(`${name} ${version} has no file with its licence`);
  return { name, version, licence, text };
}

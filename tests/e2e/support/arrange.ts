import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseProgrammeText } from '@/domain/programme/file';
import type { ProgrammeModel } from '@/domain/programme/model';
import type { RunningBackend } from '../../support/backend';
import { foundOrganisation, importProgramme, newPerson, sessionOf, type Person } from '../../support/people';

/*
 * What a test is not about is arranged here, by the same requests the app sends, without walking through its pages.
 */

export const DEMO_FILE = { de: 'supabase/demo/programme.de.json', en: 'supabase/demo/programme.en.json' };

/** An address nobody else has, in this run or another. */
export const newAddress = (name: string): string => `${name}.${randomUUID().slice(0, 8)}@people.example`;

/** Opens the browser as somebody who signed in earlier. */
export async function enter(page: Page, person: Person): Promise<void> {
  // Any file of the app's origin that is not the app itself.
  await page.goto('/mark.svg');
  await page.evaluate(
    (session) => localStorage.setItem('tragwerk.session', session),
    await sessionOf(person),
  );
}

export function readProgramme(file: string): ProgrammeModel {
  const parsed = parseProgrammeText(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} is no programme file: ${JSON.stringify(parsed.errors)}`);
  return parsed.model;
}

/** Imports a programme file; answers the address of its overview. */
export async function importFile(person: Person, organisation: string, file: string): Promise<string> {
  return `/o/${organisation}/p/${await importProgramme(person, organisation, readProgramme(file))}`;
}

export interface Workplace {
  owner: Person;
  /** The organisation's id. */
  organisation: string;
  /** The address of the programme's overview. */
  programme: string;
}

/** The address of a page in the programme or (`..`) in the organisation. */
export const addressIn = ({ organisation, programme }: Workplace, page: string): string =>
  page.startsWith('..') ? `/o/${organisation}${page.slice(2)}` : `${programme}${page}`;

/** An organisation of its own with one programme, so that a test may change what it likes. */
export async function newWorkplace(backend: RunningBackend, file = DEMO_FILE.en): Promise<Workplace> {
  const owner = await newPerson(backend, 'owner');
  const organisation = await foundOrganisation(owner, 'Workplace Ltd');
  return { owner, organisation, programme: await importFile(owner, organisation, file) };
}

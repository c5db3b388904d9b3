import { useRef, useState } from 'react';
import { newId } from '@/data/new-id';
import type { FileError, ParsedProgramme } from '@/domain/programme/file';
import type { ProgrammeModel } from '@/domain/programme/model';
import { today } from '@/programme/today';
import { readFile, type Unreadable } from './read-file';

/** How far a file has come, or a pasted text, which has no name. Nothing of it has left the browser. */
export type CheckedFile =
  | { state: 'none' }
  | { state: 'reading'; name: string | null }
  | { state: 'unreadable'; name: string | null; reason: Unreadable }
  | { state: 'wrong'; name: string | null; errors: readonly FileError[] }
  /** `id` is the programme's id to be: sent twice, it is imported once. */
  | { state: 'ready'; model: ProgrammeModel; currency: string | null; id: string };

/** The parser is loaded when the first file is checked: it is not needed to look at the page. */
async function parse(text: string): Promise<ParsedProgramme> {
  const { parseProgrammeText } = await import('@/domain/programme/file');
  return parseProgrammeText(text, today());
}

const outcome = (name: string | null, parsed: ParsedProgramme): CheckedFile =>
  parsed.ok
    ? { state: 'ready', model: parsed.model, currency: parsed.currency ?? null, id: newId() }
    : { state: 'wrong', name, errors: parsed.errors };

async function checkedFile(file: File): Promise<CheckedFile> {
  const read = await readFile(file);
  if (!read.ok) return { state: 'unreadable', name: file.name, reason: read.reason };
  return outcome(file.name, await parse(read.text));
}

/** Checks one file or text after the other; whatever was asked for last is shown. */
export function useCheckedFile() {
  const [checked, setChecked] = useState<CheckedFile>({ state: 'none' });
  const latest = useRef(0);

  const show = (name: string | null, check: Promise<CheckedFile>) => {
    const mine = ++latest.current;
    const settle = (result: CheckedFile) => {
      if (mine === latest.current) setChecked(result);
    };
    setChecked({ state: 'reading', name });
    check.then(settle, () => settle({ state: 'unreadable', name, reason: 'unreadable' }));
  };

  return {
    checked,
    checkFiles: (files: readonly File[]) => {
      const [file] = files;
      if (!file) return;
      if (files.length > 1)
        show(file.name, Promise.resolve({ state: 'unreadable', name: '', reason: 'several' }));
      else show(file.name, checkedFile(file));
    },
    checkText: (text: string) =>
      show(
        null,
        parse(text).then((parsed) => outcome(null, parsed)),
      ),
    reset: () => {
      latest.current++;
      setChecked({ state: 'none' });
    },
  };
}

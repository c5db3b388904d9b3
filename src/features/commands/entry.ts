import type { Command, CommandSection } from '@/shared/commands/command';

export type Section =
  | CommandSection
  | 'programmes'
  | 'goals'
  | 'behaviours'
  | 'conditions'
  | 'measures'
  | 'indicators'
  | 'teams'
  | 'findings';

/** Something the palette can do or show. */
export interface Entry extends Pick<
  Command,
  'id' | 'title' | 'icon' | 'keys' | 'keywords' | 'leads' | 'run'
> {
  section: Section;
  /** Where it belongs, as far as its title does not say so. */
  note?: string | undefined;
  /** Has gone by the next time, more likely than not: not worth remembering. */
  fleeting?: true;
}

/** Entries under one heading. */
export interface EntryGroup {
  heading: Section | 'recent' | 'actions';
  entries: Entry[];
  /** Of how many these are the best. */
  total: number;
}

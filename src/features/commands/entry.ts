import type { Command, CommandSection } from '@/ui/commands/command';

export type Section =
  | CommandSection
  | 'programmes'
  | 'goals'
  | 'behaviours'
  | 'conditions'
  | 'measures'
  | 'indicators'
  | 'effects'
  | 'stakeholders'
  | 'teams'
  | 'findings';

/** Something the palette can do or show. */
export interface Entry extends Pick<
  Command,
  'id' | 'title' | 'icon' | 'keys' | 'keywords' | 'navigates' | 'run'
> {
  section: Section;
  /** Where it belongs, as far as its title does not say so. */
  note?: string | undefined;
  /** What is written in it: found after all titles, and quoted. */
  texts?: readonly string[];
  /** Its title is made of those of others, which are found by it already. */
  byTextsAlone?: true;
  /** Has gone by the next time, more likely than not: not worth remembering. */
  skipRecent?: true;
}

/** The place in a text where the search has hit. */
export interface Excerpt {
  before: string;
  hit: string;
  after: string;
}

/** An entry that is shown; with the place where it hit, where that is not its title. */
export type ShownEntry = Entry & { excerpt?: Excerpt | undefined };

/** Entries under one heading. */
export interface EntryGroup {
  heading: Section | 'recent' | 'actions';
  entries: ShownEntry[];
  /** Of how many these are the best. */
  total: number;
}

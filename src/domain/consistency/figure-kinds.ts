import type { Verdict } from '../indicators/verdict';
import type { ConditionCategory, Confidence, IsoDate } from '../programme/model';

/** Levers of the influence model that G10 counts. */
export type Lever = 'understanding' | 'skills' | 'reinforcement' | 'role_modelling';

/** What the figures of a finding may be; src/i18n/finding-values.ts writes each kind the way people read it. */
interface FigureTypes {
  number: number;
  /** An effect, -3 … 3: written with its sign, and available to texts in words, as `<figure>Words`. */
  rating: number;
  /** What is computed from ratings: written with its sign. */
  signed: number;
  /** 1-5. */
  scale: number;
  /** 0-1, written in per cent. */
  share: number;
  /** Written with two decimals. */
  decimal: number;
  /** Weeks, whole or not; less than two are written in days. */
  weeks: number;
  /** A value of the indicator, in the unit that the figure `unit` names. */
  measured: number;
  /** Goes with `measured`; not shown by itself. */
  unit: string;
  date: IsoDate;
  /** `2026-Q1`. */
  quarter: string;
  /** Titles, as they were entered. */
  text: string;
  /** Decides between wordings; not shown. */
  flag: boolean;
  category: ConditionCategory;
  confidence: Confidence;
  lever: Lever;
  verdict: Verdict;
}

type Kind = keyof FigureTypes;

/**
 * The kind of a figure, with a question mark where there may be none (null). `counted`: a number that sentences name
 * together with what it counts, by a text of `rules:counted`.
 */
export type FigureKind = Kind | `${Kind}?` | { readonly counted: string };

export type FigureKinds = Readonly<Record<string, FigureKind>>;

type FigureOf<K extends FigureKind> = K extends Kind
  ? FigureTypes[K]
  : K extends `${infer Certain extends Kind}?`
    ? FigureTypes[Certain] | null
    : number;

/** The figures of a finding, by the kinds its rule declares. */
export type FiguresOf<F extends FigureKinds> = { [Name in keyof F]: FigureOf<F[Name]> };

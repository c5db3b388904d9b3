import type { Policy } from '@/domain/consistency/policy';
import { STANCES, type Scale, type Stakeholder, type Stance } from '@/domain/programme/model';

/** A field of the map. */
export interface MapPosition {
  influence: Scale;
  stance: Stance;
}

/** How much influence people have, as far as it changes what to do about them. */
export const BANDS = ['influential', 'middle', 'small'] as const;
export type Band = (typeof BANDS)[number];

/** The columns from against to for; the rows from much to little. */
export const COLUMNS = STANCES.toReversed();
export const INFLUENCES = [5, 4, 3, 2, 1] as const satisfies readonly Scale[];

export interface MapRow {
  influence: Scale;
  /** The people in each column, in the order of the list. */
  fields: { stance: Stance; people: Stakeholder[] }[];
}

/** The rules that look at people draw the line at these influences. */
type Marks = Pick<Policy, 'P03'>;

export function bandOf(influence: Scale, { P03 }: Marks): Band {
  if (influence >= P03.influentialFrom) return 'influential';
  return influence <= P03.smallAtMost ? 'small' : 'middle';
}

/** The map, strongest influence first, by band; a band without a row is left out. Everybody stands in one field. */
export function stakeholderMap(
  people: readonly Stakeholder[],
  marks: Marks,
): { band: Band; rows: MapRow[] }[] {
  const rows = INFLUENCES.map((influence): MapRow => ({
    influence,
    fields: COLUMNS.map((stance) => ({
      stance,
      people: people.filter((each) => each.influence === influence && each.stance === stance),
    })),
  }));
  return BANDS.map((band) => ({
    band,
    rows: rows.filter(({ influence }) => bandOf(influence, marks) === band),
  })).filter((group) => group.rows.length > 0);
}

/** A list for each stance, from against to for; in each, who has more influence comes first. */
export function byStance(people: readonly Stakeholder[]): { stance: Stance; people: Stakeholder[] }[] {
  return COLUMNS.map((stance) => ({
    stance,
    people: people
      .filter((each) => each.stance === stance)
      .toSorted((one, other) => other.influence - one.influence),
  }));
}

/** The field one step away in the direction of an arrow key; null at the edge, or for any other key. */
export function neighbour({ influence, stance }: MapPosition, key: string): MapPosition | null {
  const row = INFLUENCES.indexOf(influence);
  const column = COLUMNS.indexOf(stance);
  const [down, right] = STEPS[key] ?? [0, 0];
  const next = { influence: INFLUENCES[row + down], stance: COLUMNS[column + right] };
  if (next.influence === undefined || next.stance === undefined || (down === 0 && right === 0)) return null;
  return { influence: next.influence, stance: next.stance };
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The field as one word, for what is dragged over it. */
export const fieldName = ({ influence, stance }: MapPosition): string => `${influence} ${stance}`;

export function fieldNamed(name: string): MapPosition | null {
  const [digit, word] = name.split(' ');
  const influence = INFLUENCES.find((each) => String(each) === digit);
  const stance = COLUMNS.find((each) => each === word);
  return influence === undefined || stance === undefined ? null : { influence, stance };
}

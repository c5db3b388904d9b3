export interface EventLabel {
  /** 0 is the row next to the picture. */
  row: number;
  text: string;
}

/** About as wide as a letter of the labels. */
const LETTER_PX = 5.9;
const GAP_PX = 10;
const ROWS = 3;
/** In letters; shorter than this, words say nothing. */
const LONGEST = 24;
const SHORTEST = 4;

/**
 * What stands above the lines of events, to the right of each: number and first words, an earlier one in a row above
 * those it reaches over, so that no line runs through a name. Where that takes more rows than there are, the number
 * alone.
 * @param events in the order of time; `x` from the left, in pixels
 * @param right edge of the room they have
 */
export function labelEvents(
  events: readonly { x: number; number: number; title: string }[],
  right: number,
): EventLabel[] {
  const rows: number[] = new Array<number>(events.length).fill(0);
  const labels: EventLabel[] = [];
  for (let i = events.length - 1; i >= 0; i--) {
    const { x = 0, number = 0, title = '' } = events[i] ?? {};
    const rowOf = (text: string) => {
      const end = x + text.length * LETTER_PX + GAP_PX;
      return Math.max(0, ...rows.filter((_, j) => j > i && (events[j]?.x ?? 0) < end).map((row) => row + 1));
    };
    const words = fitting(number, title, Math.floor((right - x) / LETTER_PX));
    const text = rowOf(words) < ROWS ? words : `${number}`;
    const row = Math.min(rowOf(text), ROWS - 1);
    rows[i] = row;
    labels.unshift({ row, text });
  }
  return labels;
}

/** Whole words as far as they fit; the number always does. */
function fitting(number: number, title: string, letters: number): string {
  const room = Math.min(letters, LONGEST) - `${number} `.length;
  if (title === '') return `${number}`;
  if (title.length <= room) return `${number} ${title}`;
  const words = title.slice(0, Math.max(0, room)).replace(/[\s:,;–-]*\s*\S*$/, '');
  return words.length < SHORTEST ? `${number}` : `${number} ${words} …`;
}

/** How something waits: in whose lane, and whether it takes long once it is its turn. */
export interface Turn {
  /** Whoever shares a lane shares its turns; within a lane nothing ever overtakes. */
  lane: string;
  large: boolean;
}

interface Entry<T> {
  item: T;
  large: boolean;
}

interface Lane<T> {
  entries: Entry<T>[];
  /** Large ones taken in its present turn. */
  run: number;
}

/** What a page asks for: its programme and the readings. Were they parted, every page would wait for all others. */
const LARGE_IN_A_TURN = 2;

/** So many small ones may go before a large one that waits. */
const SMALL_FIRST = 4;

/**
 * Hands out what waits, one at a time. Lanes take turns, so that nobody waits behind all that another one has asked for;
 * small before large, so that a click does not wait behind other people's pages; but of five turns one is for something
 * large as long as anything large is next in its lane, so that it always comes. No clock: the order depends on nothing
 * but what was added and taken.
 */
export class FairQueue<T> {
  readonly #capacity: number;
  /** Longest since its last turn first; a lane without anything is not kept. */
  readonly #lanes = new Map<string, Lane<T>>();
  #size = 0;
  /** Small ones handed out while something large was next in its lane. */
  #passedOver = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#size;
  }

  /**
   * Answers what has to give way because there is no more room: the newest of the longest lane, or what was to be added
   * when its own lane is hardly shorter. So nobody fills the queue for the others.
   */
  add(item: T, { lane: name, large }: Turn): T | null {
    const lane = this.#lanes.get(name);
    let refused: T | null = null;
    if (this.#size >= this.#capacity) {
      const longest = this.#longest();
      if (longest === undefined || longest.length <= (lane?.entries.length ?? 0) + 1) return item;
      refused = longest.pop()?.item ?? null;
      this.#size -= 1;
    }
    this.#size += 1;
    if (lane) lane.entries.push({ item, large });
    else this.#lanes.set(name, { entries: [{ item, large }], run: 0 });
    return refused;
  }

  /** Whose turn it is; undefined when nothing waits. */
  take(): T | undefined {
    const small = this.#next(false);
    const large = this.#next(true);
    const isForLarge = large !== undefined && (small === undefined || this.#passedOver >= SMALL_FIRST);
    this.#passedOver = isForLarge || large === undefined ? 0 : this.#passedOver + 1;
    const name = isForLarge ? large : small;
    return name === undefined ? undefined : this.#takeFrom(name);
  }

  /** Everything that waits, in the order of its turns; the queue is empty afterwards. */
  drain(): T[] {
    const all: T[] = [];
    while (this.#size > 0) {
      const item = this.take();
      if (item !== undefined) all.push(item);
    }
    return all;
  }

  #next(large: boolean): string | undefined {
    for (const [name, { entries }] of this.#lanes) if (entries[0]?.large === large) return name;
    return undefined;
  }

  #takeFrom(name: string): T | undefined {
    const lane = this.#lanes.get(name);
    const entry = lane?.entries.shift();
    if (!lane || !entry) return undefined;
    this.#size -= 1;
    if (entry.large) lane.run += 1;
    const mayGoOn = entry.large && lane.run < LARGE_IN_A_TURN;
    if (lane.entries.length > 0 && mayGoOn) return entry.item;
    this.#lanes.delete(name);
    lane.run = 0;
    if (lane.entries.length > 0) this.#lanes.set(name, lane);
    return entry.item;
  }

  #longest(): Entry<T>[] | undefined {
    let longest: Entry<T>[] | undefined;
    for (const { entries } of this.#lanes.values())
      if (entries.length > (longest?.length ?? 0)) longest = entries;
    return longest;
  }
}

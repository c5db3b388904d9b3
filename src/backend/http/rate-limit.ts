/** Counts events per key in a sliding window; says how long to wait when there were too many. */
export class RateLimit {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #now: () => number;
  readonly #events = new Map<string, number[]>();

  constructor(limit: number, windowMs: number, now: () => number = Date.now) {
    this.#limit = limit;
    this.#windowMs = windowMs;
    this.#now = now;
  }

  /** Seconds to wait before the next try; 0 when this one may pass (and then it is counted). */
  take(key: string): number {
    const now = this.#now();
    const recent = (this.#events.get(key) ?? []).filter((at) => now - at < this.#windowMs);
    const [first] = recent;
    if (first !== undefined && recent.length >= this.#limit)
      return Math.ceil((first + this.#windowMs - now) / 1000);
    recent.push(now);
    this.#events.set(key, recent);
    if (this.#events.size > 10_000) this.#forget(now);
    return 0;
  }

  #forget(now: number): void {
    for (const [key, times] of this.#events) {
      if (times.every((at) => now - at >= this.#windowMs)) this.#events.delete(key);
    }
  }
}

/** Numbers that look random and are the same in every run: mulberry32 (T. Ettinger, public domain). */
export class Dice {
  private state: number

  constructor(seed: number) {
    this.state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bf03635) >>> 0
    for (let at = 0; at < 3; at++) this.next()
  }

  /** 0 to 1, without 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  pick<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)]!
  }

  shuffled<Item>(list: readonly Item[]): Item[] {
    const items = [...list]
    for (let at = items.length - 1; at > 0; at--) {
      const other = this.below(at + 1)
      ;[items[at], items[other]] = [items[other]!, items[at]!]
    }
    return items
  }
}

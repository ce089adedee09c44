import { Bits } from '../text/bits.ts';

/** Things by a small whole number that several may share; most numbers have none. */
export class Shelf<T> {
  private readonly numbers: Bits;
  private readonly lists = new Map<number, T[]>();
  private readonly none: readonly T[] = [];

  /** @param size the numbers are below this */
  constructor(size: number) {
    this.numbers = new Bits(size);
  }

  /** @param order in which the things of a number stand */
  put(number: number, thing: T, order: (a: T, b: T) => number): void {
    const list = this.lists.get(number) ?? [];
    list.push(thing);
    list.sort(order);
    this.lists.set(number, list);
    this.numbers.add(number);
  }

  has(number: number): boolean {
    return this.numbers.has(number);
  }

  at(number: number): readonly T[] {
    return this.has(number) ? (this.lists.get(number) ?? this.none) : this.none;
  }
}

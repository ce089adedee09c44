/** A set of small whole numbers, eight to a byte, so that the tables asked at every word stay in reach. */
export class Bits {
  private readonly words: Int32Array;

  /** @param size the numbers are below this, a multiple of 32 */
  constructor(size: number) {
    this.words = new Int32Array(size >> 5);
  }

  add(number: number): void {
    this.words[number >> 5] = (this.words[number >> 5] ?? 0) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return ((this.words[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }
}

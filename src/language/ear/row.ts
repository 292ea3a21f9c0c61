/** Numbers that trees are told, written one after another into the same memory each time. */
export class Row {
  readonly numbers: Float32Array
  #next = 0

  constructor(length: number) {
    this.numbers = new Float32Array(length)
  }

  /** Where the next number will stand. */
  get place(): number {
    return this.#next
  }

  /** Goes on with the number at a place. */
  goTo(place: number): void {
    this.#next = place
  }

  /** Leaves numbers as they are. */
  skip(count: number): void {
    this.#next += count
  }

  add(number: number): void {
    this.numbers[this.#next++] = number
  }

  addFlag(isSet: boolean): void {
    this.add(isSet ? 1 : 0)
  }
}

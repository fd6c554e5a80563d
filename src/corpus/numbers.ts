/** A list of whole numbers below 2³² that grows: four bytes each. */
export class Numbers {
  private numbers = new Uint32Array(64);
  length = 0;

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = number;
  }

  at(place: number): number { return this.numbers[place]!; }
  set(place: number, number: number): void { this.numbers[place] = number; }
  add(place: number, number: number): void { this.numbers[place]! += number; }
}

import type { Answer } from '../http/answer.ts';

/** Thrown where the supplier refuses; the answer goes out as it is and nothing has been written. */
export class RefusedCall extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('refused');
    this.answer = answer;
  }
}

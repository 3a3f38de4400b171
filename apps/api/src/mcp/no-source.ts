/** Why a tool gives no answer: nothing that is kept here says it. */
export class NoSource extends Error {
  constructor(why: string) {
    super(`${why} Say so; do not answer from elsewhere as if a report said it.`);
  }
}

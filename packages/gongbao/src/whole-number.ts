import { InvalidArgumentError } from 'commander';

/** Reads an option's value as a whole number of at least so much. */
export const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`a whole number from ${least} on`);
  };

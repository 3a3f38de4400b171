/** The exit status of a check that could not run here, as test harnesses of the automake kind know it. */
export const skippedStatus = 77;

/** Ends a check that needs what this machine does not have, with the reason in one line. */
export function reportSkipped(reason: string): never {
  console.log(`skipped: ${reason}`);
  process.exit(skippedStatus);
}

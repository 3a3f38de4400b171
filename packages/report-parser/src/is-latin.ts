/** Whether a UTF-16 unit of a folded text is a Latin letter, of either case. */
export const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

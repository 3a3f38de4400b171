/** Whether a UTF-16 unit of a folded text is an Arabic digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

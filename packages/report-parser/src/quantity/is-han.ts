/** Whether a character's code is that of an ideograph. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

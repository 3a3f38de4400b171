/** Whether a period is one of several years: 2021/2025. */
export const spansYears = (period: string | null | undefined): period is string => period?.includes('/') === true;

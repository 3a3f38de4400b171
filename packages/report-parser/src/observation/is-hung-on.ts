import type { Segment } from '../tree.ts';

/** Whether an amount goes on from the one before it: 12家、|5家|; 38亿元、|增长9%|. */
export const isHungOn = ({ link }: Segment): boolean => link === 'listed' || link === 'adjacent';

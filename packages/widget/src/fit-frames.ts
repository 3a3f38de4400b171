import { fitFrames } from './frame/fit-frames.ts';

/** For the page around the frames: gives them the height that they tell, of this script's own service. */
if (globalThis.document) fitFrames(window, new URL(import.meta.url).origin);

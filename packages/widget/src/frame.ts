import { tellHeight } from './frame/tell-height.ts';

/** For the page inside the frame: tells the page around it how high it is. Importing it does so. */
if (globalThis.document && window.parent !== window) tellHeight(document.documentElement, window.parent);

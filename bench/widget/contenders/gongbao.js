import { noteNextPaint } from './painted.js';

// Told in the task that draws.
addEventListener('gongbao-ready', noteNextPaint);

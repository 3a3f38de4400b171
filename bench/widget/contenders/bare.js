import { noteNextPaint } from './painted.js';

document.body.append('A page without a chart');
noteNextPaint();

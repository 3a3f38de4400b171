import { element } from '../../dom/element.ts';
import type { Visit } from '../page.ts';
import { loadSample } from './load-sample.ts';
import type { Progress } from './news.ts';
import { type Given, type OwnReport, openReport, prepareReader, RefusedFile } from './open-report.ts';

/** Takes a file by drop or choice, or a text by paste, and hands on what was read. */
export function dropZone(visit: Visit, open: (report: OwnReport) => void): HTMLElement {
  const news = element('div', { class: 'news', role: 'status' });
  const read = async (given: Given, name: string): Promise<void> => {
    news.className = 'news';
    try {
      open(await openReport(given, name, showProgress(news, visit)));
    } catch (failure) {
      refuse(refusal(failure, visit));
    }
  };
  const refuse = (sentence: string): void => {
    news.className = 'news refused';
    news.textContent = sentence;
    // From the field below, on a phone, it would be said out of sight.
    news.scrollIntoView({ block: 'nearest' });
  };
  const readFile = async (file: File): Promise<void> =>
    read({ bytes: new Uint8Array(await file.arrayBuffer()) }, file.name);
  return element(
    'div',
    { class: 'drop-zone' },
    fileField(visit, readFile),
    news,
    element('div', { class: 'ways' }, pasteField(visit, read, refuse), sampleButton(visit, read)),
  );
}

/** Says what is being done; the bar moves where the pages are known, and pulses where they are not. */
function showProgress(news: HTMLElement, { words: { ownReport }, language }: Visit): (progress: Progress) => void {
  const line = element('p');
  const bar = element('progress', { max: 1, 'aria-label': ownReport.progress });
  news.replaceChildren(line, bar);
  return (progress) => {
    const { page, pages } = progress.stage === 'reading' ? progress : {};
    if (page === undefined || pages === undefined) {
      line.textContent = ownReport.stages[progress.stage];
      bar.removeAttribute('value');
      return;
    }
    line.textContent = ownReport.page(page.toLocaleString(language), pages.toLocaleString(language));
    bar.value = page / pages;
  };
}

/** The reason in the reader's language, and the words of the reader of files, which are English. */
function refusal(failure: unknown, { words, language }: Visit): string {
  const { refused } = words.ownReport;
  if (!(failure instanceof RefusedFile)) return refused.failed;
  const reasons: Readonly<Record<string, string>> = refused;
  const sentence = reasons[failure.code] ?? refused.failed;
  return language === 'en' && failure.code !== 'failed' && failure.message !== ''
    ? `${sentence} (${failure.message})`
    : sentence;
}

function fileField({ words: { ownReport } }: Visit, readFile: (file: File) => Promise<void>): HTMLElement {
  const input = element('input', {
    type: 'file',
    id: 'own-file',
    class: 'visually-hidden',
    accept: '.txt,.html,.htm,.docx,.pdf',
  });
  const label = element(
    'label',
    { for: input.id, class: 'drop' },
    element('strong', {}, ownReport.drop),
    element('span', {}, ownReport.formats),
  );
  const take = (file: File | null | undefined): void => {
    if (file) void readFile(file);
  };
  input.addEventListener('change', () => take(input.files?.[0]));
  const zone = element('div', { class: 'file' }, input, label);
  for (const sign of ['pointerenter', 'focusin', 'dragenter'])
    zone.addEventListener(sign, prepareReader, { once: true });
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    take(event.dataTransfer?.files[0]);
  });
  return zone;
}

type Read = (given: Given, name: string) => Promise<void>;

function pasteField({ words: { ownReport } }: Visit, read: Read, refuse: (sentence: string) => void): HTMLElement {
  const area = element('textarea', { id: 'own-text', rows: 6, spellcheck: 'false' });
  const button = element('button', { class: 'button', type: 'submit' }, ownReport.readText);
  const form = element('form', { class: 'field' }, element('label', { for: area.id }, ownReport.paste), area, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (area.value.trim() !== '') return void read({ text: area.value }, ownReport.pasted);
    refuse(ownReport.nothingPasted);
    area.focus();
  });
  return form;
}

function sampleButton({ words: { ownReport } }: Visit, read: Read): HTMLElement {
  const openSample = async (): Promise<void> => read({ text: await loadSample() }, ownReport.sampleName);
  const button = element('button', { class: 'button', type: 'button', id: 'own-sample' }, ownReport.sample);
  button.addEventListener('click', () => void openSample());
  return element('p', { class: 'sample' }, ownReport.sampleText, ' ', button);
}

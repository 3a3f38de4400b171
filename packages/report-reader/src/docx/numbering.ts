import { formatOrdinal } from './format-ordinal.ts';
import { elementsOf, firstOf, isOn, valOf, type XmlElement } from './parse-xml.ts';

interface Level {
  readonly form: string;
  /** `%1` stands for the number of the first level. */
  readonly text: string;
  readonly start: number;
  readonly legal: boolean;
  readonly style: string | undefined;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

interface Place {
  readonly numId: string;
  readonly level: number;
}

/** The numbers that Word keeps outside the text: 一、 before a heading, （二） before the next. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #counters = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: XmlElement | null, styles: XmlElement | null) {
    this.#lists = readLists(numbering);
    this.#styles = new Map(
      elementsOf(styles ?? undefined, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
    );
  }

  /** What stands before the next paragraph with these properties; counts it. */
  label(properties: XmlElement | undefined): string {
    const place = this.#placeOf(properties);
    const list = place && this.#lists.get(place.numId);
    const level = list?.levels.get(place?.level ?? -1);
    if (!place || !list || !level) return '';
    const counters = this.#count(place, list, level);
    const words = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const form = level.legal ? 'decimal' : (list.levels.get(index)?.form ?? 'decimal');
      return formatOrdinal(counters[index] ?? list.levels.get(index)?.start ?? 1, form);
    });
    if (level.form === 'bullet') return '';
    return /[\w.)]$/.test(words) ? `${words} ` : words;
  }

  #count({ numId, level }: Place, list: List, { start }: Level): readonly number[] {
    const counters = this.#counters.get(list.abstractId) ?? [];
    this.#counters.set(list.abstractId, counters);
    const restart = list.starts.get(level);
    const key = `${numId}/${level}`;
    if (restart !== undefined && !this.#begun.has(key)) counters[level] = restart;
    else counters[level] = counters[level] === undefined ? start : counters[level] + 1;
    this.#begun.add(key);
    counters.length = level + 1;
    return counters;
  }

  #placeOf(properties: XmlElement | undefined): Place | undefined {
    const own = firstOf(properties, 'w:numPr');
    const style = valOf(firstOf(properties, 'w:pStyle'));
    const numId = valOf(firstOf(own, 'w:numId'));
    if (numId !== undefined) return { numId, level: Number(valOf(firstOf(own, 'w:ilvl')) ?? 0) };
    return style === undefined ? undefined : this.#placeOfStyle(style, own);
  }

  /** A style says its list; the list says which of its levels has the style. */
  #placeOfStyle(name: string, own: XmlElement | undefined): Place | undefined {
    let style: string | undefined = name;
    for (let steps = 0; style !== undefined && steps < 20; steps++) {
      const element = this.#styles.get(style);
      const numPr = firstOf(element, 'w:pPr', 'w:numPr');
      const numId = valOf(firstOf(numPr, 'w:numId'));
      if (numId !== undefined) {
        const level = [...(this.#lists.get(numId)?.levels ?? [])].find(
          ([, candidate]) => candidate.style === style,
        )?.[0];
        const said = valOf(firstOf(own, 'w:ilvl')) ?? valOf(firstOf(numPr, 'w:ilvl'));
        return { numId, level: level ?? Number(said ?? 0) };
      }
      style = valOf(firstOf(element, 'w:basedOn'));
    }
    return undefined;
  }
}

const readLists = (numbering: XmlElement | null): ReadonlyMap<string, List> => {
  const root = numbering ?? undefined;
  const abstracts = new Map(
    elementsOf(root, 'w:abstractNum').map((abstract) => [abstract.attributes['w:abstractNumId'] ?? '', abstract]),
  );
  return new Map(
    elementsOf(root, 'w:num').map((num) => {
      const abstractId = valOf(firstOf(num, 'w:abstractNumId')) ?? '';
      const overrides = elementsOf(num, 'w:lvlOverride');
      const levels = [...readLevels(abstracts.get(abstractId)), ...overrides.flatMap(readLevels)];
      const starts = overrides.flatMap((override) => {
        const start = valOf(firstOf(override, 'w:startOverride'));
        return start === undefined ? [] : [[Number(override.attributes['w:ilvl']), Number(start)] as const];
      });
      return [num.attributes['w:numId'] ?? '', { abstractId, levels: new Map(levels), starts: new Map(starts) }];
    }),
  );
};

const readLevels = (parent: XmlElement | undefined): readonly (readonly [number, Level])[] =>
  elementsOf(parent, 'w:lvl').map((level) => [
    Number(level.attributes['w:ilvl'] ?? 0),
    {
      form: valOf(firstOf(level, 'w:numFmt')) ?? 'decimal',
      text: valOf(firstOf(level, 'w:lvlText')) ?? '',
      start: Number(valOf(firstOf(level, 'w:start')) ?? 1),
      legal: isOn(firstOf(level, 'w:isLgl')),
      style: valOf(firstOf(level, 'w:pStyle')),
    },
  ]);

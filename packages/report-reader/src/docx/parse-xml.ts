import { Parser } from 'htmlparser2';

export interface XmlElement {
  /** With the prefix `w:` for WordprocessingML, whatever prefix the file gives it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

class TooDeep extends Error {}

export interface XmlPart {
  /** Without children where the part is no XML. */
  readonly root: XmlElement;
  /** Whether all of it is there: the last element is closed. */
  readonly isWhole: boolean;
}

/** An XML part as a tree; null when it nests too deep. */
export const parseXml = (bytes: Uint8Array, depth: number): XmlPart | null => {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let prefix: string | undefined;
  let isEnding = false;
  let isWhole = true;
  const rename = (name: string): string =>
    prefix !== undefined && name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        prefix ??= prefixOf(attributes);
        if (open.length > depth) throw new TooDeep();
        const renamed = Object.entries(attributes).map(([key, value]): [string, string] => [rename(key), value]);
        const element: OpenElement = { name: rename(name), attributes: Object.fromEntries(renamed), children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => open.at(-1)?.children.push(text),
      onclosetag: () => {
        open.pop();
        isWhole &&= !isEnding;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  try {
    parser.write(new TextDecoder(encodingOf(bytes)).decode(bytes));
    isEnding = true; // what is closed from here on, the part itself leaves open
    parser.end();
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
  return { root: elementsOf(root)[0] ?? root, isWhole };
};

/** The prefix, with its colon, that stands for WordprocessingML (transitional or strict). */
const prefixOf = (attributes: Readonly<Record<string, string>>): string => {
  const declared = Object.entries(attributes).find(([, value]) => /\/wordprocessingml(\/2006)?\/main$/.test(value));
  return declared?.[0].startsWith('xmlns:') ? `${declared[0].slice(6)}:` : 'w:';
};

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

export const elementsOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (node): node is XmlElement => typeof node === 'object' && (name === undefined || node.name === name),
  );

export const firstOf = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => elementsOf(at, name)[0], element);

/** The `w:val` of an element. */
export const valOf = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

/** Whether a property such as `<w:vanish/>` is set and not set to false. */
export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(0|false|off|none)$/.test(valOf(element) ?? '');

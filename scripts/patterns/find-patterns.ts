import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { workspaceRoot } from '../workspace.ts';

/** A regular expression as it stands in a file, or as a file builds it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `packages/…/file.ts:12` */
  readonly where: string;
}

/** Where a file builds an expression from data: only running it tells which. */
export interface BuildSite {
  readonly file: string;
  readonly line: number;
}

export interface Found {
  readonly patterns: readonly Pattern[];
  readonly sites: readonly BuildSite[];
}

interface AstNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Methods of a string that make an expression of a string they are given. */
const TAKES_PATTERN = /^(?:match|matchAll|search)$/;

const isNode = (value: unknown): value is AstNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Every expression of a file of TypeScript or JavaScript, found in its syntax tree. */
export const findPatterns = (file: string, code = readFileSync(join(workspaceRoot, file), 'utf8')): Found => {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const patterns: Pattern[] = [];
  const sites: BuildSite[] = [];
  const lineOf = (node: AstNode): number => code.slice(0, node.start).split('\n').length;
  const take = (node: AstNode, source: string, flags: string): void => {
    patterns.push({ source, flags, where: `${file}:${lineOf(node)}` });
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const inner of value) visit(inner);
      return;
    }
    if (!isNode(value)) return;
    const literal = value.regex as { pattern: string; flags: string } | undefined;
    if (literal) take(value, literal.pattern, literal.flags);
    const built = builtBy(value);
    if (built === 'from data') sites.push({ file, line: lineOf(value) });
    else if (built) take(value, built.source, built.flags);
    for (const [key, inner] of Object.entries(value)) if (key !== 'regex') visit(inner);
  };
  visit(program);
  return { patterns, sites };
};

const textOf = (node: AstNode | undefined): string | undefined => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral' || (node.expressions as AstNode[]).length > 0) return undefined;
  return (node.quasis as { value: { cooked: string } }[])[0]?.value.cooked;
};

/** What `new RegExp('…')`, `RegExp('…')` or `.match('…')` makes; undefined for every other node. */
const builtBy = (node: AstNode): { source: string; flags: string } | 'from data' | undefined => {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return undefined;
  const callee = node.callee as AstNode;
  const [first, second] = node.arguments as AstNode[];
  if (callee.type === 'Identifier' && callee.name === 'RegExp') {
    const source = textOf(first);
    const flags = second === undefined ? '' : textOf(second);
    return source === undefined || flags === undefined ? 'from data' : { source, flags };
  }
  const method = callee.type === 'MemberExpression' ? (callee.property as AstNode).name : undefined;
  const source = typeof method === 'string' && TAKES_PATTERN.test(method) ? textOf(first) : undefined;
  return source === undefined ? undefined : { source, flags: '' };
};

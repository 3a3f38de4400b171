/** A path with named parts: `/indicators/:id`. */
export interface Route<Name extends string = string> {
  readonly name: Name;
  readonly pattern: string;
}

export interface RouteMatch<Name extends string = string> {
  readonly name: Name;
  readonly params: Readonly<Record<string, string>>;
}

/** The first route whose pattern the path has; undefined when none has it. */
export function matchRoute<Name extends string>(
  routes: readonly Route<Name>[],
  path: string,
): RouteMatch<Name> | undefined {
  const parts = path.split('/').filter(Boolean);
  for (const { name, pattern } of routes) {
    const params = matchParts(pattern.split('/').filter(Boolean), parts);
    if (params) return { name, params };
  }
  return undefined;
}

function matchParts(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (expected.startsWith(':')) params[expected.slice(1)] = decodePart(part);
    else if (expected !== part) return undefined;
  }
  return params;
}

/** A stray % in an address is no reason to fail. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

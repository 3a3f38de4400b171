const thisMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The address of a service, ending in a slash. Throws when a token sent there could be read on its way. */
export const serviceAddress = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(`--to ${text}: not an address such as https://gongbao.example.org`);
  }
  if (url.protocol === 'http:' && !thisMachine.has(url.hostname)) {
    throw new Error(`--to ${text}: the token would travel in the clear; use https`);
  }
  return `${url.origin}${withoutSlashes(url.pathname)}/`;
};

const withoutSlashes = (path: string): string => {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
};

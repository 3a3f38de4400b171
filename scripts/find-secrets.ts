import { lintSource } from '@secretlint/core';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';

/** What looks like a key, a token or a password in a text, one line each. */
export async function findSecrets(name: string, text: string): Promise<string[]> {
  const { messages } = await lintSource({
    source: { filePath: `/${name}`, content: text, contentType: 'text' },
    options: { config: { rules: [{ id: 'recommended', rule: recommended }] }, noPhysicFilePath: true },
  });
  return messages.map(({ loc, message }) => `${name}:${loc.start.line}: ${message}`);
}

/** The least that any reader must do: looks at every character once, here for 。 */
export function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) === 0x3002) count += 1;
  }
  return count;
}

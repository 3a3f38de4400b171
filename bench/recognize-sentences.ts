import recognizers from '@microsoft/recognizers-text-suite';

const culture = recognizers.Culture.Chinese;

/** All models that read figures, times and names of numbers in Chinese. */
const models = [
  recognizers.recognizeNumber,
  recognizers.recognizeOrdinal,
  recognizers.recognizePercentage,
  recognizers.recognizeAge,
  recognizers.recognizeCurrency,
  recognizers.recognizeDimension,
  recognizers.recognizeDateTime,
];

/** How many entities Recognizers-Text finds in a text, sentence by sentence. */
export function recognizeSentences(text: string): number {
  let found = 0;
  for (const sentence of text.split(/[。\n]/)) {
    if (sentence.trim() === '') continue;
    for (const recognize of models) found += recognize(sentence, culture).length;
  }
  return found;
}

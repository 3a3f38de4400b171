import type * as chartFunctions from '@gongbao/widget/chart';
import type * as ledgerFunctions from '@gongbao/widget/ledger';
import type { LedgerRow } from '@gongbao/widget/ledger';
import { framePicture, type PictureLook } from './frame-picture.ts';
import { notesOf, type ShownReport } from './picture-notes.ts';
import { pictureWords } from './picture-words.ts';

export interface LedgerPictureContent {
  readonly rows: readonly LedgerRow[];
  /** The reports that the rows rest on. */
  readonly reports: readonly ShownReport[];
  /** What the catalogue calls the indicator. */
  readonly name: string;
  /** Where the ledger can be seen, and when the data last changed. */
  readonly address: string;
  readonly changedOn: string;
}

interface DrawingFunctions {
  readonly chart: typeof chartFunctions;
  readonly ledger: typeof ledgerFunctions;
}

/** The targets of places and what became of them, as an SVG file of its own. */
export function drawLedgerPicture(
  { chart, ledger }: DrawingFunctions,
  { rows, reports, name: indicator, address, changedOn }: LedgerPictureContent,
  look: PictureLook & { readonly asOf: string | undefined },
): string {
  const { language, asOf } = look;
  const { empty } = pictureWords[language];
  const [first] = rows;
  const codes = rows.flatMap(({ target: { refArea } }) => refArea ?? []);
  const name = chart.indicatorNameFor(indicator, codes);
  const isAlone = rows.every(({ place }) => place === first?.place);
  const title = first && isAlone ? `${first.place} · ${name}` : name;
  const summary = first ? ledger.summariseLedger(rows, title, language) : empty;
  return framePicture(
    chart,
    (room) => {
      const placement = first && ledger.placeLedger(rows, { ...room, language });
      const marks = placement?.rows.flatMap(({ bullet }) => bullet?.placement.marks ?? []) ?? [];
      return {
        title,
        summary,
        panel: placement && {
          drawing: ledger.drawLedger(placement, { title, summary, prefix: 'ledger' }),
          width: placement.width,
          height: placement.height,
        },
        shapes: chart.shapesOf(marks),
        notes: [
          ...(first ? [] : [empty]),
          ...notesOf(chart, reports, { address, changedOn, asOf, isWhole: true, language }),
        ],
      };
    },
    look,
  );
}

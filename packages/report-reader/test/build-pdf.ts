/** Words of ASCII on a page, at points from its lower left corner. */
export interface Placed {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF of A4 pages by hand, in Helvetica, each over the picture of a sheet with so many dots a side where one is asked for. */
export const buildPdf = (pages: readonly (readonly Placed[])[], dots = 0): Uint8Array => {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const picture = 4 + pages.length * 2;
  const drawn = dots > 0 ? `/XObject << /P ${picture} 0 R >>` : '';
  const paper = dots > 0 ? 'q 595 0 0 842 0 0 cm /P Do Q\n' : '';
  for (const [i, page] of pages.entries()) {
    const words = page.map((one) => `BT /F1 ${one.size ?? 12} Tf ${one.x} ${one.y} Td (${one.words}) Tj ET`).join('\n');
    const show = paper + words;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> ${drawn} >> /Contents ${5 + i * 2} 0 R >>`,
      `<< /Length ${show.length} >>\nstream\n${show}\nendstream`,
    );
  }
  if (dots > 0) {
    const bytes = '0'.repeat(Math.ceil(dots / 8) * dots);
    objects.push(
      `<< /Type /XObject /Subtype /Image /Width ${dots} /Height ${dots} /ColorSpace /DeviceGray /BitsPerComponent 1 /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
};

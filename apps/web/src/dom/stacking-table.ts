/**
 * A table that a narrow screen shows row by row, each cell behind the name of its column. The roles keep it a table for
 * screen readers, which would otherwise follow the layout.
 */
export function stackingTable(table: HTMLTableElement): HTMLTableElement {
  const names = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent ?? '');
  table.classList.add('stacking');
  table.setAttribute('role', 'table');
  for (const group of table.querySelectorAll('thead, tbody')) group.setAttribute('role', 'rowgroup');
  for (const row of table.rows) {
    row.setAttribute('role', 'row');
    for (const [index, cell] of [...row.cells].entries()) {
      cell.setAttribute('role', roleOf(cell));
      if (names[index]) cell.dataset.label = names[index];
    }
  }
  return table;
}

const roleOf = ({ tagName, scope }: HTMLTableCellElement): string => {
  if (tagName === 'TD') return 'cell';
  return scope === 'row' ? 'rowheader' : 'columnheader';
};

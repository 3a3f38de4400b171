interface GroupFile {
  readonly group: string;
  readonly names: { readonly zh: string; readonly en: string };
}

const groups = import.meta.glob<GroupFile['group']>('../../../../data/indicators/*.json', {
  eager: true,
  import: 'group',
});
const names = import.meta.glob<GroupFile['names']>('../../../../data/indicators/*.json', {
  eager: true,
  import: 'names',
});

/** The names of the catalogue's groups, of which the service gives the ids. */
export const groupNames: ReadonlyMap<string, GroupFile['names']> = new Map(
  Object.entries(groups).flatMap(([file, group]) => (names[file] ? [[group, names[file]]] : [])),
);

/** The columns of a list of people, by the heads they are known under, in the languages of the interface. */
const HEADS = {
  id: 'id|identifier|bioguide|bioguide id|identificador',
  name: 'name|full name|person|official|nombre|nombre completo|persona',
  given: 'first name|given name|first|nombre de pila',
  family: 'last name|family name|surname|last|apellido|apellidos',
  otherNames: 'other names|aliases|alias|also known as|otros nombres',
  office: 'office|title|role|position|cargo|puesto',
  place: 'place|jurisdiction|state|country|district|lugar|jurisdiccion|estado|pais|distrito',
  party: 'party|partido',
  from: 'from|start|start date|since|term start|desde|inicio',
  to: 'to|end|end date|until|term end|hasta|fin',
  links: 'links|link|url|website|wikipedia|enlaces|enlace|web',
  wikidata: 'wikidata',
  note: 'note|notes|comment|nota|notas|comentario',
} as const;

/** A column that is known. */
export type ColumnId = keyof typeof HEADS;

const COLUMN_OF = new Map(
  Object.entries(HEADS).flatMap(([id, heads]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant table are its ids
    heads.split('|').map((head) => [head, id as ColumnId] as const),
  ),
);

const plainHead = (head: string): string =>
  head
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Which cell of a row is which column. */
export interface Columns {
  /** The cell's text, empty where the row or the file has none. */
  readonly cell: (cells: readonly string[], column: ColumnId) => string;
  readonly hasName: boolean;
  /** The heads that are not known. */
  readonly unused: readonly string[];
}

/** Reads the head line of a list; of two columns of one meaning the first counts. */
export const readColumns = (heads: readonly string[]): Columns => {
  const places = new Map<ColumnId, number>();
  const unused: string[] = [];
  for (const [place, head] of heads.entries()) {
    const column = COLUMN_OF.get(plainHead(head));
    if (column !== undefined && !places.has(column)) places.set(column, place);
    else if (head.trim() !== '') unused.push(head.trim());
  }
  return {
    cell: (cells, column) => cells[places.get(column) ?? -1] ?? '',
    hasName: places.has('name') || places.has('family'),
    unused,
  };
};

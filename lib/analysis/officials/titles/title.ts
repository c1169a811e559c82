/**
 * When a title makes the person beside it an official: `always`; `with-body` where a public body, place or state stands
 * with it ("director of the FBI"); `as-title` there, and alone with a capital before the name ("President"); `election`
 * where an office or a party stands with it ("mayoral candidate"); `never`; `relation`
 * where it says whom one belongs to and nothing of an office either way.
 */
export type Publicness = 'always' | 'as-title' | 'with-body' | 'election' | 'never' | 'relation';

/** One title: its forms, and short texts in which it does and does not make an official of the invented person in them. */
export interface Title {
  /** Lower case, parted by |; a plural is a form of its own. Hyphens count as spaces, full stops as nothing. */
  readonly forms: string;
  readonly public: Publicness;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/** Words credited to somebody, before they are a fact. Token indices are `[from, to)`. */
export interface Credit {
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker;
  readonly form: 'quoted' | 'reported';
  readonly rule: string;
}

/** Who is credited: a canonical name or a group as named, with the role as the text gives it. */
export interface Speaker {
  readonly name: string;
  readonly role: string | null;
  readonly kind: 'person' | 'body' | 'group';
  /** True where a pronoun or a description had to be resolved. */
  readonly resolved: boolean;
}

declare module 'humanparser' {
  /** The parts of a person's name; a part that is not there is left out or empty. */
  export interface ParsedName {
    readonly firstName?: string;
    readonly middleName?: string;
    /** The family name with its particles. */
    readonly lastName?: string;
    readonly suffix?: string;
  }
  const humanparser: {
    /** Takes "Ada van der Berg", "van der Berg, Ada" and "Berg Jr., Ada". */
    parseName(name: string, options: { readonly ignoreSuffix: readonly string[] }): ParsedName;
  };
  export default humanparser;
}

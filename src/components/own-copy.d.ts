/** The same module as without `?own`, which a script then holds for itself. */
declare module '*/picture-file.ts?own' {
  export const pngOf: typeof import('./picture-file.ts').pngOf;
  export const saveFile: typeof import('./picture-file.ts').saveFile;
}

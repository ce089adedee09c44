/**
 * The text of an article as all offsets count it: the file's text without its byte order mark,
 * with line ends read as LF.
 */
export function articleText(fileText: string): string {
  return fileText.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

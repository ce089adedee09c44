/** What the RIS plug-in of the citation library brings along and has no types for. */
import '@citation-js/core';

declare module '@citation-js/core' {
  namespace plugins {
    namespace output {
      interface Formats {
        ris: (options: {
          format: 'object';
        }) => readonly Readonly<Record<string, string | string[]>>[];
      }
    }
  }
}

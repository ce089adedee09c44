/** What two plug-ins of the citation library bring along and have no types for. */
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

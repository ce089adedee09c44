import type { AstroIntegration } from 'astro';

/** Says at the end of a build what it lacks where it was not told its host. */
export function hostNotice(site: string | undefined): AstroIntegration {
  return {
    name: 'host',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (site) return;
        logger.info(
          'SITE_URL is not set. What needs full addresses was left out: canonical addresses, the ' +
            'sitemap, the OpenSearch description. See “Publish” in the README.',
        );
      },
    },
  };
}

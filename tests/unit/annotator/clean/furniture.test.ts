import { describe, expect, it } from 'vitest';
import { clean } from '../../../../src/annotator/clean/furniture.ts';
import { linesOf } from '../../../../src/annotator/text/lines.ts';

const left = (text: string): string[] => clean(linesOf(text)).furniture.map(({ quote }) => quote);

describe('furniture', () => {
  it.each([
    'Share this article',
    'Share',
    'SHARE',
    'Share on Facebook',
    'Follow us on X',
    'Subscribe to our newsletter',
    'Subscribe now',
    'Sign up for our daily newsletter',
    'Read more: Norland sells grain',
    'Read also: Norland sells grain',
    'Related stories',
    'Related: Norland sells grain',
    'You may also like',
    'No time to read?',
    'Get a summary',
    'Learn more',
    'Click here to read on',
    '5 min read',
    'Reading time: 5 minutes',
    'Skip to content',
    'Back to top',
    'Advertisement',
    'Leave a comment',
    'No comments yet',
    '3 comments',
    'Comments (3)',
    'Most relevant comments',
    '12.5K views',
    '© 2024 Grain Board',
    'Copyright 2024 Grain Board. All rights reserved.',
    'All rights reserved',
    'This site uses cookies',
    'Accept all cookies',
    'Privacy Policy',
    'Terms of use',
    'code-20082024-110344',
    '20240820110344',
    'Print this page',
    'Copy link',
    'Download our app',
    'Support independent journalism',
    'Story continues below advertisement',
    'Tweet',
    'Like us on Facebook',
    'Log in to comment',
    'Log in',
    '0 comments',
    'Add a comment',
    'Enjoyed this article? Subscribe',
    'Load more',
    'Listen to this article',
    'Share this:',
    'Share this story:',
    'Recommended stories',
    'Popular posts',
    'Latest news',
    'Read next',
  ])('%s', (line) => {
    expect(left(`The ships left Lund.\n${line}\nThe trains stayed.`)).toEqual([line]);
  });

  it('takes the headline under a label with it', () => {
    expect(
      left('The ships left.\nPrevious article\nSudland buys grain\nNext article\nLund grows'),
    ).toEqual(['Previous article', 'Sudland buys grain', 'Next article', 'Lund grows']);
  });

  it('says why', () => {
    const { furniture } = clean(linesOf('Next article\nLund grows\nShare'));
    expect(furniture.map(({ why }) => why)).toEqual([
      'a link to another article',
      'the headline under “Next article”',
      'a prompt to share, follow or subscribe',
    ]);
  });

  it.each([
    'Shares fell by 5 percent.',
    'Follow the money, Mill says.',
    'Home prices rose by 5 percent.',
    'Search parties left Lund on Monday.',
    'Next year the fleet will grow.',
    'Related parties signed the deal.',
    'Comments by Mill angered Sudland.',
    'More stories were told than ships sold.',
    'Learn more about grain, Mill said, and you will sell more of it.',
    'Print is dead, Mill said.',
    'Previous governments failed.',
    'Top stories of the year were about grain, and all of them were told by Mill to the board.',
    'Popular stories about Mill are false.',
    'Menu prices rose.',
    'In 2023 the fleet grew to 1234567 ships.',
    '1,234,567',
    '2024',
    'All rights were reserved for the Board.',
    'Readers wrote to the Board.',
    'Joining us is easy, the Board says.',
    'Loading of grain began.',
    'Advertisement sales fell.',
    'Signing up farmers took a year.',
    'Sponsored teams won.',
    'Show trials began in Sudland.',
    'Watch sales fell in Norland.',
    'Read more: the fleet of Norland grew to forty ships in the year that ended in June, and the board of the port said that it was glad.',
  ])('keeps: %s', (line) => {
    expect(left(`The ships left Lund.\n${line}\nThe trains stayed.`)).toEqual([]);
  });

  it('keeps every line that is not left out, in order', () => {
    const { lines } = clean(linesOf('One line.\nShare\nAnother line.'));
    expect(lines.map(({ text }) => text)).toEqual(['One line.', 'Another line.']);
  });
});

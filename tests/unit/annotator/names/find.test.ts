import { describe, expect, it } from 'vitest';
import { names, read } from '../support.ts';

describe('names', () => {
  it.each([
    ['Ada Mill met Tor Berg in Lund.', 'Ada Mill', 'Tor Berg', 'Lund'],
    ['Then Mill met Berg in Lund.', 'Ada Mill', 'Tor Berg', 'Lund'],
    ['Yesterday the Norlandish president left Lund.', 'Ada Mill', 'Lund'],
    ['Norlandish ships left Lund for Varby.', 'Norland', 'Lund', 'Varby'],
    ['Olga Holm spoke to Eva Lind in Lund.', 'Olga Holm', 'Eva Lind', 'Lund'],
    ['President Olga Holm spoke in Lund.', 'Olga Holm', 'Lund'],
    ['The Ministry of Trade met in Lund.', 'Ministry of Trade', 'Lund'],
    ['The Institute for Grain and Trade met in Lund.', 'Institute for Grain and Trade', 'Lund'],
    ['Holm Grain Corporation sold ships in Lund.', 'Holm Grain Corporation', 'Lund'],
    ['The WTO met again in Lund.', 'WTO', 'Lund'],
    ['Jean-Luc Holm spoke in Lund today.', 'Jean-Luc Holm', 'Lund'],
    ['Olga Holm spoke first. Then Holm left for Lund.', 'Olga Holm', 'Olga Holm', 'Lund'],
    ['Ólafur Þórsson spoke in Lund today.', 'Ólafur Þórsson', 'Lund'],
    ['J. K. Holm spoke in Lund today.', 'J. K. Holm', 'Lund'],
    ['Olga Holm’s ships left Lund today.', 'Olga Holm', 'Lund'],
    ['The Bank of Norland met in Lund.', 'Bank of Norland', 'Lund'],
    ['The Bank of Sudland met in Lund.', 'Bank of Sudland', 'Lund'],
    ['Prime Minister Olga Holm spoke in Lund.', 'Olga Holm', 'Lund'],
    ['The Reserve Bank of Sudland met in Lund.', 'Reserve Bank of Sudland', 'Lund'],
    ['Holm Ji-yun spoke in Lund today.', 'Holm Ji-yun', 'Lund'],
    ['Host Olga Holm spoke in Lund.', 'Olga Holm', 'Lund'],
    ['The president of Norland left Lund.', 'Ada Mill', 'Lund'],
    ['He paid EUR 40 in Lund.', 'Lund'],
    ['Nurse Olga Holm spoke in Lund.', 'Olga Holm', 'Lund'],
    ['Patrick O’Neill spoke in Lund today.', 'Patrick O’Neill', 'Lund'],
    ['Norland and Sudland met in Lund.', 'Norland', 'Sudland', 'Lund'],
    ['Norland-Sudland trade rose in Lund.', 'Norland', 'Sudland', 'Lund'],
    ['Mary Ann Holm Berglund spoke in Lund.', 'Mary Ann Holm Berglund', 'Lund'],
    ['The mill and the berg stand there.'],
    ['In August the ships left for good.'],
    ['The Silk Road runs through the hills.'],
    ['However, the ships left for good.'],
    ['On Monday the ships left for good.'],
    ['The Great Hall was full of people.'],
    ['Great Dock Tyres sold ships for good.'],
    ['The maker New Dock Tyres sold ships.'],
    ['Happy New Year to all of them.'],
    ['Olga spoke to them at length.'],
    ['Moreover Olga Holm spoke at length.', 'Olga Holm'],
    ['Olga Holm spoke first. Then Olga left for Lund.', 'Olga Holm', 'Olga Holm', 'Lund'],
    ['Eva Mill spoke in Lund. Then Mill left for Varby.', 'Eva Mill', 'Lund', 'Eva Mill', 'Varby'],
    [
      'Karl Jordan spoke to Estonia. Then Jordan left for good.',
      'Karl Jordan',
      'Estonia',
      'Karl Jordan',
    ],
    ['Ships from Eastern Jordan came to Norland.', 'Jordan', 'Norland'],
    ['In Lund Mill spoke at length.', 'Lund', 'Ada Mill'],
    ['Yesterday Mill spoke at length.', 'Ada Mill'],
    ['The Lund Chamber of Commerce met there.', 'Lund Chamber of Commerce'],
    ['In Lund Holm Bank sold its ships.', 'Lund', 'Holm Bank'],
    ['They asked Holm Bank and Varby Ship Bank for money.', 'Holm Bank', 'Varby Ship Bank'],
    ['The head of Holm Bank Eva Lind spoke there.', 'Holm Bank', 'Eva Lind'],
    ['The Holm Bank Research Institute met there.', 'Holm Bank Research Institute'],
    ['Consultants at Holm & Lind spoke there.', 'Holm & Lind'],
    ['The Grain Millers’ Union met in Lund.', 'Grain Millers’ Union', 'Lund'],
    ['Olga Holms’ ships left for Lund.', 'Olga Holms', 'Lund'],
    ['Holm and Sons sold their ships there.', 'Holm and Sons'],
    ['The firm Holm Gate JSC sold its ships there.', 'Holm Gate JSC'],
    ['The ships of OPEC+ left for good.', 'OPEC+'],
    ['The ships carried LNG and 40 TEU for the CEO.'],
    ['The Minister of Foreign Affairs Olga Holm spoke there.', 'Olga Holm'],
    ['Research takes time and money there.'],
  ])('%s', (text, ...found) => {
    expect(names(text)).toEqual(found);
  });

  it('are not made by the capitals of a title', () => {
    expect(names('Keeping Old Trade Growing Through Hard Years\n\nThe ships left Lund.')).toEqual([
      'Lund',
    ]);
    expect(names('Mill praises Olga Holm in Lund again\n\nThe ships left Lund.')).toEqual([
      'Ada Mill',
      'Olga Holm',
      'Lund',
      'Lund',
    ]);
  });

  it('know a vocabulary’s name from a word in another case', () => {
    expect(names('They mill the grain of Lund.')).toEqual(['Lund']);
  });

  it('tell people, bodies and places', () => {
    const { claims } = read('Olga Holm of the Trade Ministry met Berg in Lund.');
    expect(claims[0]?.mentions.map(({ kind, by }) => [kind, by])).toEqual([
      ['person', 'shape'],
      ['body', 'shape'],
      ['person', 'name'],
      ['place', 'name'],
    ]);
  });
});

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
    ['Ji-yun Holm spoke in Lund today.', 'Ji-yun Holm', 'Lund'],
    ['Holm Ji-won, a pilot, spoke in Lund.', 'Holm Ji-won', 'Lund'],
    ['The Lund-run mill closed.', 'Lund'],
    [
      'The Holm Energy Ministry and the Commission of Lakes met. The Ministry said no.',
      'Holm Energy Ministry',
      'Commission of Lakes',
      'Holm Energy Ministry',
    ],
    [
      'The Commission of Lakes and the Lind Ministry met. The Commission said no.',
      'Commission of Lakes',
      'Lind Ministry',
      'Commission of Lakes',
    ],
    ['Ludwig van der Holm spoke in Lund.', 'Ludwig van der Holm', 'Lund'],
    ['Maria de Holm spoke in Lund.', 'Maria de Holm', 'Lund'],
    [
      'The Ministry for the Development of Lakes met in Lund.',
      'Ministry for the Development of Lakes',
      'Lund',
    ],
    ['The Holm Exploration Norland Ltd mine closed.', 'Holm Exploration Norland Ltd'],
    ['Eva K. Mill spoke in Lund.', 'Eva K. Mill', 'Lund'],
    ['Inside Lund Mill spoke at length.', 'Lund', 'Ada Mill'],
    ['The General Administration of Lakes met in Lund.', 'General Administration of Lakes', 'Lund'],
    ['The Nurses’ Association met in Lund.', 'Nurses’ Association', 'Lund'],
    ['Holm and Sons met in Lund.', 'Holm and Sons', 'Lund'],
    ['Eva Lind and Karl Holm met in Lund.', 'Eva Lind', 'Karl Holm', 'Lund'],
    ['The People’s Bank met in Lund.', 'People’s Bank', 'Lund'],
    ['On Sat May 4 Eva Lind spoke in Lund.', 'Eva Lind', 'Lund'],
    ['He’ll go to Lund.', 'Lund'],
    ['The Norlandish Defence Ministry met in Lund.', 'Norlandish Defence Ministry', 'Lund'],
    ['The Lund Defence Ministry met in Varby.', 'Lund Defence Ministry', 'Varby'],
    ['In Lund the Defence Ministry met.', 'Lund', 'Defence Ministry'],
    [
      'The Norland-Sudland Grain Commission met in Lund.',
      'Norland-Sudland Grain Commission',
      'Lund',
    ],
    ['The Lund-sea line closed.', 'Lund'],
    ['The Anglo-Norlandish Fishing Board met.', 'Anglo-Norlandish Fishing Board'],
    ['The Disaster Risk Cutting and Management Council met.'],
    ['The Lund and Varby Water Board met.', 'Lund'],
    ['Norland and Lind Bank met.', 'Norland', 'Lind Bank'],
    ['Holm Bank and Lind Bank met.', 'Holm Bank', 'Lind Bank'],
    [
      'They asked the Holm Commission and the Varby Commission. The Commission said no.',
      'Holm Commission',
      'Varby Commission',
      'Varby Commission',
    ],
    ['OPEC+ met in Lund.', 'OPEC+', 'Lund'],
    ['LUND, May 16: The ships left Varby.', 'Varby'],
    ['PORTO, May 16: The ships left Varby.', 'Varby'],
    ['They met at the WTO in Lund.', 'WTO', 'Lund'],
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

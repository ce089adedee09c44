import { describe, expect, it } from 'vitest';
import { deniedStretches, governedIn } from '../../../../src/annotator/negation/find.ts';
import { events, oneSentence, quantities } from '../support.ts';

/** The words of a sentence that are denied. */
function denied(text: string): string[] {
  const context = oneSentence(text);
  const { tokens } = context;
  return deniedStretches(governedIn(context)).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe('what a negation or a denial governs', () => {
  it.each([
    ['The line was not opened in May.', ['The line was', 'opened in May.']],
    ['The line wasn’t opened in May.', ['The line', 'opened in May.']],
    ['Mill has never seen Lund, but Berg has.', ['Mill has', 'seen Lund']],
    ['Neither Mill nor Berg came in May.', ['Mill nor Berg came in May.']],
    ['No pact was signed in Lund.', ['pact was signed in Lund.']],
    ['Ada Mill, 52, has not left Lund.', ['Ada Mill', 'has', 'left Lund.']],
    ['The yard lost no ships, among them the Varby.', ['The yard lost', 'ships']],
    ['The crew, 24 of whom sail, have not left.', ['The crew', 'have', 'left.']],
    ['Mill disputes the count, putting it at 40.', ['the count']],
    ['The towns signed no pact in Lund.', ['The towns signed', 'pact in Lund.']],
    ['Nine traders had forecast no rise.', ['rise.']],
    ['The survey found no trace of oil.', ['trace of oil.']],
    ['Mill asked not to be named.', ['to be named.']],
    ['A third of those asked missed the vote.', ['the vote.']],
    ['The rain came in a way that the models miss.', []],
    ['The trial was not blind, and a third of those asked left.', ['The trial was', 'blind']],
    ['It holds 40 ships and the board never met Mill.', ['the board', 'met Mill.']],
    ['Without rain, crops fell by 5%.', ['rain']],
    ['Those without rain rose by 5%.', ['rain']],
    ['A third of them were false alarms.', []],
    ['The plan fails if the count is wrong.', []],
    ['Nobody doubts that crops fell by 5%.', []],
    ['No one disputes that crops fell by 5%.', []],
    ['Nobody said that crops fell by 5%.', ['said that crops fell by 5%.']],
    ['Towns that had no rain increased by 5%.', ['Towns that had', 'rain']],
    [
      'Mill denied that 40 ships sank and that Berg knew.',
      ['that 40 ships sank and that Berg knew.'],
    ],
    ['Reports that 40 ships sank are untrue.', ['Reports that 40 ships sank are']],
    ['Mill denied that ships had sunk, saying they had left.', ['that ships had sunk']],
    ['Mill denied that ships had sunk and said they had left.', ['that ships had sunk']],
    ['Mill denied that ships had sunk, while Berg had left.', ['that ships had sunk,']],
    ['The road was not paved, and a quarter of those polled left.', ['The road was', 'paved']],
    ['It is false that 40 ships sank.', ['that 40 ships sank.']],
    ['Contrary to reports, Mill came.', ['reports']],
    ['Mill rejected reports that 40 ships sank.', ['reports that 40 ships sank.']],
    ['The goal, $5 billion, was not met.', ['The goal', '$5 billion', 'was', 'met.']],
    ['Exports, at $5 billion, did not reach $6 billion.', ['Exports', 'did', 'reach $6 billion.']],
    ['Mill said on Monday that exports did not rise.', ['exports did', 'rise.']],
    ['Mill met Berg in May, not in June.', ['in June.']],
    ['The school feeds them at no charge, half of them in May.', ['charge']],
    ['Berg treats farmers at no cost, 40 of them in Lund.', ['cost']],
    [
      'Under no circumstances would Mill sell 40 ships.',
      ['circumstances would Mill sell 40 ships.'],
    ],
    [
      'Mill was jailed for taking bribes for a road that cost $5 million and never opened.',
      ['opened.'],
    ],
    ['Berg was fined for a tram that cost 40 pounds and never ran.', ['ran.']],
    ['Mill cast one of the two no votes.', []],
    ['A no vote would please Berg.', []],
    ['Berg, 71, whose yard has 29 ships, has no pilot.', ['pilot.']],
    ['Mill can hardly see Lund.', []],
    ['Ships did not call at Lund and left for Varby.', ['Ships did', 'call at Lund']],
    ['The plan, for which a pact was signed in May, was called off.', ['The plan', 'was']],
    ['The mill, which Berg had built, was never shut.', ['The mill', 'was', 'shut.']],
    ['The talks planned for May were called off.', ['The talks planned for May were']],
    ['The port is far from finished.', ['The port is', 'finished.']],
    ['Nobody can tell, if not Mill.', ['can tell']],
    ['No one denies that crops fell by 5%.', []],
    ['Mill does not doubt that crops fell by 5%.', []],
    ['Mill “denies all of this” and had paid in May.', ['all of this”']],
    ['Mill denied allegations of theft and resigned in May.', ['allegations of theft']],
    ['Mill denied taking bribes in May and left.', ['taking bribes in May']],
    ['Mill denied having sold 40 ships.', ['having sold 40 ships.']],
    ['Mill denied knowing that the plant had closed.', ['knowing']],
    [
      'Mill denied reports that the delay was tied to a fire in which ten men were hurt.',
      ['reports that the delay was tied to a fire'],
    ],
    ['Mill denied on Monday that the plant had closed.', ['on Monday that the plant had closed.']],
    ['Mill denied a report by Berg that ships sank.', ['a report by Berg that ships sank.']],
    ['Claims that 40 ships sank are untrue.', ['Claims that 40 ships sank are']],
    [
      'The tour by singers who in May opened a school was called off.',
      ['The tour by singers', 'was'],
    ],
    ['The pact that Mill signed in May was called off.', ['The pact', 'was']],
    ['The rate will not fall, and cuts of 50 points follow.', ['The rate will', 'fall']],
    [
      'The yard did not sell ships, cars, and trains.',
      ['The yard did', 'sell ships, cars, and trains.'],
    ],
    ['The team did not train, a day after winning in Lund.', ['The team did', 'train']],
    ['The firm did not pay after closing its yard in May.', ['The firm did', 'pay']],
    ['The line, which covers 40 km, was not agreed on.', ['The line', 'was', 'agreed on.']],
    ['Mill left because the port did not pay.', ['the port did', 'pay.']],
    ['The line was by no means finished.', ['The line was', 'finished.']],
    ['40 ships left, and a report was false.', ['a report was']],
    ['The towns got no reply within 40 days.', ['The towns got', 'reply']],
    ['The men had not eaten for six days.', ['The men had', 'eaten']],
    ['The men did not stay for six days.', ['The men did', 'stay for six days.']],
    ['Mill was not told that 40 ships sank.', ['Mill was', 'told']],
    ['Mill was not aware that 40 ships sank.', ['Mill was', 'aware']],
    ['Mill does not believe that 40 ships sank.', ['Mill does', 'believe that 40 ships sank.']],
    ['Mill said it was “not true” that 40 ships sank.', ['true” that 40 ships sank.']],
    ['Two clerks not involved in the sale were sad.', ['involved in the sale']],
    ['Not everyone was sad.', ['everyone was sad.']],
    ['Asked what if they did not, she smiled.', ['they did']],
    ['They did not, as Mill hoped, leave.', ['They did', ', as Mill hoped, leave.']],
    ['The vote was not free, later moving to Lund.', ['The vote was', 'free']],
    ['Lund, after a vote that it said was not free, left.', ['free']],
    ['Mill declined to name 40 towns.', ['Mill', 'name 40 towns.']],
    [
      'If Mill does not pay whatever sum is due, Berg loses.',
      ['Mill does', 'pay whatever sum is due'],
    ],
    ['If nobody asks what the hay costs, 40 cows starve.', ['asks what the hay costs']],
    ['It’s dry in Lund, so the mill can’t open.', ['the mill', 'open.']],
    ['Mill would neither confirm nor deny that 40 ships sank.', ['Mill would', 'confirm']],
    ['The hall was short of the 40 seats that it needs.', []],
    ['The yard built 8 ships, short of the 9 it built in 2018.', []],
    ['Output is short of the 9 tons of 2018.', []],
    ['The crowd fell short of the record 900.', []],
    ['Output was short of the goal of 9 tons.', ['the goal of 9 tons.']],
    ['Output was short of 9 tons.', ['9 tons.']],
    ['Berg paid a club that did not exist, for sums of $40.', ['did', 'exist']],
    ['Plums, never a large crop, fell by 5%.', ['a large crop']],
    ['Never a large town, Lund lost 40 jobs.', ['a large town']],
    ['Not the oldest mill, it paid 40 men.', ['the oldest mill']],
    ['The mayor never, in ten years, met Berg.', ['The mayor never, in ten years, met Berg.']],
    ['The pond, which did not exist then, now covers 3 km.', ['did', 'exist then']],
    ['Snow or no snow, the school will open.', []],
    ['Mill denied a role in the fire, in which 12 died.', ['a role in the fire']],
    ['The crew called off the race late on Monday after a storm.', ['the race']],
    ['The line cancelled 40 flights to Lund this week.', ['40 flights to Lund']],
    ['The yard scrapped the barge.', []],
    ['The yard scrapped the tour of Lund.', ['the tour of Lund.']],
    ['The crew abandoned the ship.', []],
    ['The match was abandoned.', ['The match was']],
  ])('%s', (text, stretches) => {
    expect(denied(text)).toEqual(stretches);
  });

  it.each([
    'Not only did exports rise, rents fell too.',
    'No fewer than 40 ships called.',
    'There is no doubt that exports rose.',
    'It was not until May that the line opened.',
    'The line did not open until May.',
    'Mill did not deny that 40 ships sank.',
    'The board cannot rule out a strike.',
    'Exports did not exceed 40 tons.',
    'Mill rejected 40 offers.',
    'The toll declined to about 40.',
    'Mill should not have spent six years there.',
    'It was not the first time that 40 ships came.',
    'Patrols were denied passage in May.',
    'Work was halted and not called off.',
    'Mill told Ms Lie that 40 ships sank.',
    'Mill skipped four days later.',
    'Mill was denied entry in May.',
    'No. 5 mine produced 40 tons.',
    'The towns lie far from the sea.',
    'Crops would be larger had the dam not been built.',
  ])('nothing in: %s', (text) => {
    expect(denied(text)).toEqual([]);
  });
});

describe('figures that are denied', () => {
  it.each([
    ['Grain exports were not $5 billion in 2023 but $6 billion.', [true, false]],
    ['The target of 40 ships was never reached in 2023.', [true]],
    ['Exports fell short of the target of $5 billion.', [true]],
    ['The target of 40 ships was missed in 2023.', [true]],
    ['Exports fell short of $5 billion.', [false]],
    ['The boats were 40 percent full, well short of full.', [false]],
    ['A quarter of those asked missed the vote.', [false]],
    ['Sales of $4 billion missed the goal of $5 billion.', [false, true]],
    ['A town of 4,000 people did not see 40 ships.', [false, true]],
    ['Mill cancelled 40 trips.', [false]],
    ['Exports rose 5%, while imports did not rise 3%.', [false, true]],
    ['One in ten dogs are not licensed.', [false]],
    ['The 46 clubs did not sign the charter.', [false]],
    ['Some 300 farms still have no road.', [false]],
    ['At least 70 calves could not be saved.', [false]],
    ['Sixty percent of members do not trust the chair.', [false]],
    ['The ferry carrying 400 cars was not stopped.', [false]],
    ['A fifth of the stalls did not reopen.', [false]],
    ['The club did not pay its 30 gardeners.', [false]],
    ['The club did not pay $5 million.', [true]],
    ['The club never owned 30 horses.', [true]],
    ['Not one of the 40 boats came.', [false]],
    ['None of the 25 riders was hurt.', [false]],
    ['None of its $5 million was paid.', [false]],
    ['None of 25 riders came.', [true]],
    ['Some 30 clients had no reply within 40 days.', [false, false]],
    ['The strike did not last 40 days.', [true]],
    ['It was not the sum that stood at $5 million.', [false]],
    ['They should not have spent $5 million.', [false]],
    ['A loss of 30 percent was not recorded.', [true]],
    ['Reports of 40 deaths are wrong.', [true]],
    ['Sales of $5 billion were not reached.', [true]],
    ['The valley is a long way from 14 gigawatts.', [true]],
    ['The valley is a long way from the sea, with 40 farms.', [false]],
  ])('%s', (text, expected) => {
    expect(quantities(text).map((one) => one.denied)).toEqual(expected);
  });

  it('takes what could not be done for no doubt', () => {
    expect(quantities('Some 70 calves could not be saved.')[0]?.hedge).toBeNull();
    expect(quantities('Some 70 calves could be saved.')[0]?.hedge).toBe('conditional');
  });

  it('gives the right figure what the wrong one had', () => {
    const [wrong, right] = quantities(
      'The aim is not $5 billion a year by 2035, as reported, but $4 billion.',
    );
    expect(wrong).toMatchObject({ denied: true, status: 'target', period: '2035' });
    expect(right).toMatchObject({
      denied: false,
      status: 'target',
      period: '2035',
      per: 'year',
      measure: wrong?.measure,
    });
  });
});

describe('events that are denied', () => {
  it.each([
    ['Ada Mill did not visit Lund on August 12.', 'visit', '2024-08-12'],
    ['Ada Mill denied having met Tor Berg in May 2024.', 'meeting', '2024-05'],
    ['Ada Mill refused to sign the pact in Lund on Monday.', 'signing', '2024-08-19'],
    ['The summit of May 2024 was cancelled.', 'forum', '2024-05'],
    ['The target of 40 ships was not met in 2023.', 'other', '2023'],
    ['The claim that Ada Mill visited Lund in May 2024 is wrong.', 'visit', '2024-05'],
  ])('%s', (text, type, start) => {
    expect(events(text)).toMatchObject([{ type, start, denied: true }]);
  });

  it.each([
    'It was not until May 2024 that the bridge opened.',
    'The bridge did not open until May 2024.',
    'Ada Mill met Tor Berg in May 2024, not in June.',
    'The target of 40 ships was met in 2023.',
  ])('affirmed in: %s', (text) => {
    expect(events(text)).toMatchObject([{ denied: false }]);
  });
});

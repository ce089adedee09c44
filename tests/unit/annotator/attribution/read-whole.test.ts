import { describe, expect, it } from 'vitest';
import { statementsOf } from '../one-line.ts';

describe('all that is read of what somebody says', () => {
  it.each([
    ['Mill said the port would close.', 'Ada Mill reported: the port would close'],
    ['The port would close, Mill said.', 'Ada Mill reported: The port would close'],
    ['“The port will close,” said Mill.', 'Ada Mill quoted: The port will close'],
    ['According to Mill, the port will close.', 'Ada Mill reported: the port will close'],
    ['The port will close, according to Mill.', 'Ada Mill reported: The port will close'],
    [
      'According to Olga Holm, who runs a shop, the port will close.',
      'Olga Holm reported: the port will close',
    ],
    ['The port will close according to plan.'],
    [
      '“We sold 300 ships,” Sudland Trade Representative in Norland Olga Holm told the agency.',
      'Olga Holm quoted: We sold 300 ships',
    ],
    [
      'Mill, speaking in Lund, warned that prices would rise.',
      'Ada Mill reported: prices would rise',
    ],
    ['Mill called the plan “a bad joke” on Monday.', 'Ada Mill quoted: a bad joke'],
    [
      'Mill denied that the port would close.',
      'Ada Mill reported: denied that the port would close',
    ],
    ['Mill did not say that the port would close.'],
    ['Mill asked whether the port would close.'],
    ['Mill said she would go and praised Berg.', 'Ada Mill reported: she would go'],
    [
      'Mill said that it rained and that crops were good.',
      'Ada Mill reported: it rained and that crops were good',
    ],
    [
      'Mill noted that it rained, adding that crops were good.',
      'Ada Mill reported: it rained',
      'Ada Mill reported: crops were good',
    ],
    ['The bank sees growth of 3 percent.', 'the bank reported: sees growth of 3 percent'],
    ['A survey of traders showed that prices rose.', 'a survey of traders reported: prices rose'],
    [
      'Olga Holm, a judge at the court in Lund, said that it rained.',
      'Olga Holm (a judge at the court in Lund) reported: it rained',
    ],
    ['Mill told reporters: “The port is shut.”', 'Ada Mill quoted: The port is shut'],
    ['“The port is shut,” Mill told reporters in Lund.', 'Ada Mill quoted: The port is shut'],
    ['“The port is shut.” Mill was in Lund.'],
    ['“The port is shut” is what Mill said.'],
    ['Mill sang “The Port” in Lund.'],
    ['Mill read “The Port” in Lund.'],
    ['The word “port” was new.'],
    [
      'The port is shut, Mill said on Friday, and ships wait.',
      'Ada Mill reported: The port is shut',
    ],
    ['Mill believes the port is shut.', 'Ada Mill reported: the port is shut'],
    ['Mill fears that the port is shut.', 'Ada Mill reported: the port is shut'],
    ['Mill hopes to shut the port.'],
    ['Mill promised to shut the port.', 'Ada Mill reported: promised to shut the port'],
    ['Mill pledged that the port would be shut.', 'Ada Mill reported: the port would be shut'],
    ['Mill was told that the port was shut.'],
    ['Mill is said to like the port.'],
    ['It is said that the port is shut.'],
    ['People say that the port is shut.', 'people reported: the port is shut'],
    ['They said that the port was shut.'],
    ['He said that the port was shut.'],
    ['Olga Holm met Berg. She said that the port was shut.'],
    ['Olga Holm spoke. “The port is shut,” she said.', 'Olga Holm quoted: The port is shut'],
    [
      'The mayor of Varby said that the port was shut.',
      'mayor of Varby reported: the port was shut',
    ],
    [
      'The mayor of Varby, Olga Holm, said that the port was shut.',
      'Olga Holm (mayor of Varby) reported: the port was shut',
    ],
    [
      'Olga Holm, the mayor of Varby, said that the port was shut.',
      'Olga Holm (the mayor of Varby) reported: the port was shut',
    ],
    [
      '“The port is shut,” said Olga Holm, the mayor of Varby.',
      'Olga Holm (the mayor of Varby) quoted: The port is shut',
    ],
    [
      '“The port is shut,” said Olga Holm, who runs the port.',
      'Olga Holm quoted: The port is shut',
    ],
    [
      'The port is shut, said Olga Holm and Eva Lind.',
      'Olga Holm and Eva Lind reported: The port is shut',
    ],
    ['The study found that most people walk.', 'the study reported: most people walk'],
    ['The study by Olga Holm found that most people walk.', 'Olga Holm reported: most people walk'],
    ['The data show that most people walk.', 'the data reported: most people walk'],
    ['The rules say that nobody may fish.', 'the rules reported: nobody may fish'],
    ['Mill called Berg on Friday.'],
    ['Mill described the port as shut.', 'Ada Mill reported: described the port as shut'],
    ['Mill put the cost at $5 million.', 'Ada Mill reported: put the cost at $5 million'],
    ['The bank expects prices to rise.', 'the bank reported: expects prices to rise'],
    ['The bank expects a rise.', 'the bank reported: expects a rise'],
    ['The bank forecast that prices would rise.', 'the bank reported: prices would rise'],
    ['Prices rose, data from the bank showed.', 'the bank reported: Prices rose'],
    ['Prices rose, according to data from the bank.', 'the bank reported: Prices rose'],
    [
      'Prices rose, according to the bank’s head, Olga Holm.',
      'Olga Holm (bank’s head) reported: Prices rose',
    ],
    ['In the words of Olga Holm, the port is shut.', 'Olga Holm reported: the port is shut'],
    ['Asked about rain, Olga Holm said no.'],
    ['Olga Holm said so.'],
    ['Olga Holm said nothing.'],
    ['Olga Holm said goodbye.'],
    ['Olga Holm said in a letter that the port was shut.', 'Olga Holm reported: the port was shut'],
    [
      'A letter from Olga Holm said that the port was shut.',
      'a letter from Olga Holm reported: the port was shut',
    ],
    [
      'Olga Holm added that the port was shut and the mill was open.',
      'Olga Holm reported: the port was shut and the mill was open',
    ],
    [
      'Olga Holm said the port was shut, but that the mill was open.',
      'Olga Holm reported: the port was shut, but that the mill was open',
    ],
    [
      'Olga Holm said the port was shut, although the mill was open.',
      'Olga Holm reported: the port was shut, although the mill was open',
    ],
    [
      'Olga Holm said the port was shut before leaving.',
      'Olga Holm reported: the port was shut before leaving',
    ],
    [
      '“We wait here for rain,” said Olga Holm, the head of the firm “New Land”.',
      'Olga Holm quoted: We wait here for rain',
    ],
    [
      'It rained, according to Olga Holm, head of the mill.',
      'Olga Holm (head of the mill) reported: It rained',
    ],
    [
      'The port was shut by the board on Monday, Mill said, on the day of the fair.',
      'Ada Mill reported: The port was shut by the board on Monday',
    ],
    [
      '“It rains here a lot,” said Mill. “It always has rained.”',
      'Ada Mill quoted: It rains here a lot',
      'Ada Mill quoted: It always has rained',
    ],
    ['Olga Holm, 54, said it rained.', 'Olga Holm reported: it rained'],
    [
      'Judge Olga Holm of the court in Lund said it rained.',
      'Olga Holm (Judge) reported: it rained',
    ],
    [
      'Olga Holm said it rained in Lund; Eva Lind said it snowed.',
      'Olga Holm reported: it rained in Lund',
      'Eva Lind reported: it snowed',
    ],
    [
      'While Olga Holm said it rained, Eva Lind said it snowed.',
      'Olga Holm reported: it rained',
      'Eva Lind reported: it snowed',
    ],
    ['Olga Holm, who said it rained, left.', 'Olga Holm reported: it rained'],
    ['Some experts say that it rained.', 'some experts reported: it rained'],
    ['Experts disagree.'],
    ['Two of the three judges said that it rained.', 'two of the three judges reported: it rained'],
    ['The mayor’s office said that it rained.', 'mayor’s office reported: it rained'],
    ['In a speech on Monday, Olga Holm said that it rained.', 'Olga Holm reported: it rained'],
    ['Olga Holm insisted on Monday that it rained.', 'Olga Holm reported: it rained'],
    [
      'Olga Holm conceded that it rained, but said that it was dry in Lund.',
      'Olga Holm reported: it rained',
      'Olga Holm reported: it was dry in Lund',
    ],
    [
      '“Rain in the spring,” Olga Holm said, “is good for all of us.”',
      'Olga Holm quoted: Rain in the spring',
      'Olga Holm quoted: is good for all of us',
    ],
    ['Mill praised the ships, the ministry said.', 'the ministry reported: Mill praised the ships'],
    [
      'The board said the “old friendship of two towns” would last.',
      'the board reported: the “old friendship of two towns” would last',
    ],
    [
      'Mill said: “The old port is shut now,” and left.',
      'Ada Mill quoted: The old port is shut now',
    ],
    [
      'Mill said that it was not “a gift to the rich”.',
      'Ada Mill reported: it was not “a gift to the rich”',
    ],
    [
      'Mill said it rained, adding: “The old port is shut now.”',
      'Ada Mill reported: it rained',
      'Ada Mill quoted: The old port is shut now',
    ],
    ['The Grain Board was shut. It said that it snowed.', 'Grain Board reported: it snowed'],
    [
      'Farmers said that it rained. They said that it snowed too.',
      'farmers reported: it rained',
      'farmers reported: it snowed too',
    ],
    ['Farmers said that it rained. It said that it snowed too.', 'farmers reported: it rained'],
    ['Olga Holm said that it rained. She replied that it snowed.', 'Olga Holm reported: it rained'],
    [
      'Olga Holm said that it rained. She added that it snowed.',
      'Olga Holm reported: it rained',
      'Olga Holm reported: it snowed',
    ],
    [
      'The towns agreed on ships, including a new one, Mill said.',
      'Ada Mill reported: The towns agreed on ships, including a new one',
    ],
    [
      'Mill said that ships came, including new ones.',
      'Ada Mill reported: ships came, including new ones',
    ],
    ['Mill said that ships came, adding to the joy.', 'Ada Mill reported: ships came'],
  ])('%s', (text, ...expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

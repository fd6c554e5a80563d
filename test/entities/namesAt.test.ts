import assert from 'node:assert/strict';
import { earlierNames, namesAt } from '../../src/entities/namesAt.ts';
import { formerNameWords } from '../../src/words/terms.ts';
import { words } from '../../src/words/words.ts';
import type { Entity, FormerName } from '../../src/model/entity.ts';

const entity = (former: FormerName[], aliases: string[] = []): Entity => ({ id: 'x', type: 'actor', subtype: 'authority-or-ministry', name: 'Amt', aliases, description: { de: '', en: '' }, former });
/** "Altamt (AA) 2013..2018-03-14" */
const former = (text: string): FormerName => {
  const [, name, short, from, until] = /^(\S+)(?: \((\S+)\))? (\S*)\.\.(\S*)$/.exec(text)!;
  return { name: name!, ...(short ? { short } : {}), from: from || null, until: until || null };
};

describe('namesAt', () => {
  const DAYS = ['Uramt 2009-10-28..2013-12-17', 'Altamt 2013-12-17..2018-03-14'], YEARS = ['Uramt 2009..2013', 'Altamt 2013..2018'];
  for (const [what, list, date, expected] of [
    ['a day within', DAYS, '2016-05-31', 'Altamt'],
    ['a month within', DAYS, '2018-02', 'Altamt'],
    ['a year within', DAYS, '2016', 'Altamt'],
    ['a day within years', YEARS, '2016-05-31', 'Altamt'],
    ['the day of the change, as both are possible', DAYS, '2013-12-17', 'Uramt, Altamt'],
    ['the day before', DAYS, '2013-12-16', 'Uramt'],
    ['the day after', DAYS, '2013-12-18', 'Altamt'],
    ['the year of the change', DAYS, '2013', 'Uramt, Altamt'],
    ['a day of a year of change', YEARS, '2013-02-03', 'Uramt, Altamt'],
    ['the last year, when it may have been today’s already', YEARS, '2018-11-01', 'Altamt'],
    ['the day after the last one', DAYS, '2018-03-15', ''],
    ['a time before all', DAYS, '2008-01-01', ''],
    ['a gap', ['Uramt 1990..1995', 'Altamt 2000..2005'], '1997-01-01', ''],
    ['an open beginning', ['Altamt ..2017'], '1999-01-01', 'Altamt'],
    ['open beginnings: the one that ended first', ['Altamt ..2017', 'Uramt ..2000'], '1998-01-01', 'Uramt'],
    ['open beginnings: the one behind it', ['Altamt ..2017', 'Uramt ..2000'], '2005-01-01', 'Altamt'],
    ['an open beginning behind a name with dates', ['Uramt 1990..2000', 'Altamt ..2017'], '1995-06-01', 'Uramt'],
    ['an end that is not known', ['Altamt 2013..'], '2016-01-01', ''],
    ['no dates', ['Altamt ..'], '2016-01-01', ''],
    ['times that overlap', ['Altamt 2010..2018', 'Nebenamt 2012..2020'], '2015-01-01', 'Altamt, Nebenamt'],
    ['the name of today in an earlier time', ['Amt 1990..2018', 'Altamt 2018..2021'], '2016-01-01', ''],
    ['the name between two times of today’s', ['Amt 1990..2018', 'Altamt 2018..2021'], '2020-01-01', 'Altamt'],
  ] as const) it(`at ${what}: ${expected || 'none'}`, () => assert.equal(namesAt(entity(list.map(former)), date).map(({ name }) => name).join(', '), expected));

  it('is empty without former names', () => assert.deepEqual(namesAt(entity([]), '2016'), []));
});

describe('earlier names of a mention', () => {
  const BMU = ['Reaktoramt (BMU) 1986..2013', 'Bauamt (BMUB) 2013-12..2018-03', 'Sicherheitsamt (BMU) 2018-03..2021'];
  for (const [list, printed, date, expected] of [
    [BMU, 'Amt', '2016-05-31', 'Hieß 2013–2018 Bauamt (BMUB)'],
    [BMU, 'Bauamtes', '2016-05-31', 'Hieß 2013–2018 Bauamt (BMUB)'],
    [BMU, 'BMU', '2019-05-31', 'Hieß 2018–2021 Sicherheitsamt (BMU)'],
    [BMU, 'BMU', '2016-05-31', 'Hieß 2013–2018 Bauamt (BMUB); Früherer Name (1986–2013): Reaktoramt (BMU)'],
    [BMU, 'BMU', '2024-05-31', 'Früherer Name (2018–2021): Sicherheitsamt (BMU)'],
    [BMU, 'BMU', null, 'Früherer Name (2018–2021): Sicherheitsamt (BMU)'],
    [BMU, 'BMUB', '2010-05-31', 'Hieß 1986–2013 Reaktoramt (BMU); Früherer Name (2013–2018): Bauamt (BMUB)'],
    [BMU, 'Reaktoramts', '2024-05-31', 'Früherer Name (1986–2013): Reaktoramt (BMU)'],
    [BMU, 'Reaktoramt', null, 'Früherer Name (1986–2013): Reaktoramt (BMU)'],
    [BMU, 'Amtes', '2024-05-31', ''],
    [BMU, 'Amt', null, ''],
    [BMU, 'AfB', '2024-05-31', ''],
    [['Altamt (AfB) ..2005'], 'AfB', '2024-05-31', ''],
    [['Amt (AA) 2013..2018'], 'Amt', '2016-05-31', 'Hieß 2013–2018 Amt (AA)'],
    [['Amt (AfB) 2013..2018'], 'Amt', '2016-05-31', ''],
    [['Amt (AA) 2013..2018'], 'AA', '2024-05-31', 'Früherer Name (2013–2018): Amt (AA)'],
    [['Altamt ..2005'], 'Altamt', '2024-05-31', 'Früherer Name (bis 2005): Altamt'],
    [['Altamt ..2005'], 'Amt', '2001-05-31', 'Hieß bis 2005 Altamt'],
    [['Altamt 2005..'], 'Altamt', '2024-05-31', 'Früherer Name (ab 2005): Altamt'],
    [['Altamt 2005..'], 'Amt', '2024-05-31', ''],
    [['Altamt ..'], 'Altamt', '2024-05-31', 'Früherer Name: Altamt'],
    [['Altamt 2005-02..2005-09'], 'Amt', '2005-05-31', 'Hieß 2005 Altamt'],
    [['Altamt 2010..2018', 'Nebenamt 2018..2020'], 'Altamt', '2018-05-31', 'Hieß 2010–2018 Altamt; Hieß 2018–2020 Nebenamt'],
  ] as const) it(`"${printed}", ${date ?? 'undated'}, ${list.length === 3 ? 'three names' : list.join(', ')}: ${expected || 'none'}`, () => {
    assert.equal(earlierNames(entity(list.map(former), ['AfB']), printed, date).map((name) => formerNameWords(words('de'), name)).join('; '), expected);
  });

  for (const [name, expected] of [
    [{ ...former('Bauamt (BMUB) 2013..2018'), then: true }, 'Called Bauamt (BMUB) from 2013 to 2018'], [{ ...former('Bauamt ..2018'), then: true }, 'Called Bauamt until 2018'],
    [{ ...former('Bauamt 2018..2018'), then: true }, 'Called Bauamt in 2018'],
    [{ ...former('Bauamt 2013..'), then: false }, 'Former name (from 2013): Bauamt'], [{ ...former('Bauamt ..'), then: false }, 'Former name: Bauamt'],
  ] as const) it(`in English: ${expected}`, () => assert.equal(formerNameWords(words('en'), name), expected));
});

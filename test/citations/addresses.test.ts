import assert from 'node:assert/strict';
import type { CitationKind } from '../../src/model/citation.ts';
import { officialAddress } from '../../src/citations/addresses.ts';
import { paperOfOfficialName } from '../../src/model/paperId.ts';

describe('official addresses', () => {
  const cases: [kind: CitationKind, target: string, text: string, address: string | null][] = [
    ['paper', 'BT 19/18172', '', 'https://dserver.bundestag.de/btd/19/181/1918172.pdf'],
    ['paper', 'BT 19/1', '', 'https://dserver.bundestag.de/btd/19/000/1900001.pdf'],
    ['paper', 'NW 18/12723', '', null],
    ['plenary-protocol', 'BT PlPr 19/83', '', 'https://dserver.bundestag.de/btp/19/19083.pdf'],
    ['statute', '§ 27 Abs. 3 Nr. 3 AGG', '', 'https://www.gesetze-im-internet.de/agg/__27.html'],
    ['statute', '§ 153a Abs. 1 Nr. 2 StPO', '', 'https://www.gesetze-im-internet.de/stpo/__153a.html'],
    ['statute', '§§ 13, 14 SBGG', '', 'https://www.gesetze-im-internet.de/sbgg/__13.html'],
    ['statute', '§ 41 Abs. 2, § 43 OWiG', '', 'https://www.gesetze-im-internet.de/owig_1968/__41.html'],
    ['statute', 'Art. 38 Abs. 1 S. 2 GG', '', 'https://www.gesetze-im-internet.de/gg/art_38.html'],
    ['statute', '§ 4 SGB V', '', 'https://www.gesetze-im-internet.de/sgb_5/__4.html'],
    ['statute', '§ 4 SchoG SL', '', null],
    ['statute', 'AGG', '', null],
    ['eu-act', 'EU 2018/1862', 'Verordnung (EU) 2018/1862', 'http://data.europa.eu/eli/reg/2018/1862/oj'],
    ['eu-act', 'EG 95/46', 'Richtlinie 95/46/EG', 'http://data.europa.eu/eli/dir/1995/46/oj'],
    ['eu-act', 'EU 2018/1862', 'VO 2018/1862', 'http://data.europa.eu/eli/reg/2018/1862/oj'],
    ['eu-act', 'EG 599/2006', 'Verordnung (EG) Nr. 599/2006', 'http://data.europa.eu/eli/reg/2006/599/oj'],
    ['eu-act', 'EG 2001/2006', 'Verordnung (EG) Nr. 2001/2006', 'http://data.europa.eu/eli/reg/2006/2001/oj'],
    ['eu-act', 'EU 2016/680', 'Richtlinie (EU) 2016/680', 'http://data.europa.eu/eli/dir/2016/680/oj'],
    ['eu-act', 'JI 2008/615', 'Beschluss 2008/615/JI', 'http://data.europa.eu/eli/dec/2008/615/oj'],
    ['eu-act', 'EU 2018/1862', '2018/1862', null],
    ['commission-document', 'COM(2020) 72', '', 'https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=COM:2020:72:FIN'],
    ['council-document', 'Rat 12545/18', '', 'https://data.consilium.europa.eu/doc/document/ST-12545-2018-INIT/de/pdf'],
    ['url', 'www.example.org/bericht', '', 'https://www.example.org/bericht'],
    ['url', 'http://example.org/2OY', '', 'http://example.org/2OY'],
    ['url', 'javascript:alert(1)', '', null],
    ['press', 'www.example.org 2020-01-19', '', null],
  ];
  for (const [kind, target, text, address] of cases) it(`${target} ${text}`, () => { assert.equal(officialAddress({ kind, target, text }), address); });
});

describe('the name of an official PDF', () => {
  const NAMES: readonly [name: string, paper: string | null][] = [
    ['2107652.pdf', 'BT 21/7652'], ['1900007.PDF', 'BT 19/7'], ['0800123.pdf', 'BT 8/123'], ['2100000.pdf', null], ['9907652.pdf', null], ['21076523.pdf', null], ['Antwort 2107652.pdf', null], ['2107652.txt', null],
  ];
  for (const [name, paper] of NAMES) it(`${name} ${paper ? `is that of ${paper}` : 'tells no paper'}`, () => assert.equal(paperOfOfficialName(name), paper));
});

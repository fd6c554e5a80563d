import { namesAt } from '../entities/namesAt.ts';
import { shortName } from '../entities/shortName.ts';
import type { Services } from '../host/services.ts';
import type { EntityId } from '../model/entity.ts';
import { entityRows, foundAlias, listOf, mentionsOf, type EntityRow, type NameList } from '../queries/entities.ts';
import { bestOf, groupNames, GROUPINGS, type NameGrouping } from '../queries/groups.ts';
import { positionAt } from '../text/lines.ts';
import { documentWords, formerNameWords, titledWords } from '../words/terms.ts';
import { documentNode } from './citing.ts';
import { markedLabel, type Marks, type ViewContent } from './content.ts';
import { introductionNode } from './places.ts';
import type { TreeNode } from './tree.ts';

/** Icons of kinds; others have the plain one. */
const ICONS: Readonly<Record<string, string>> = {
  'person': 'person', 'party-or-group': 'organization', 'authority-or-ministry': 'shield', 'international-organisation': 'globe', 'government-or-state-body': 'home',
  'association': 'heart', 'company': 'briefcase', 'media': 'broadcast', 'database-or-information-system': 'database', 'software-or-product': 'package', 'project': 'project',
  'working-group': 'comment-discussion', 'platform-or-messenger': 'device-mobile', 'legal-power-or-instrument': 'law', 'notice-type': 'bell', 'treaty-or-framework': 'book',
};

/** The icon of a kind of actors or systems. */
export const iconOf = (subtype: string) => ICONS[subtype] ?? 'symbol-misc';

/** A list of names; below each the papers that mention it, and the mentions with their line, below a discovered one first the place that introduces it. */
export function entitiesView(services: Services, list: NameList): ViewContent<EntityRow> {
  const { folder, word } = services;
  const named = (by: string, key: string) => (by === 'kind' ? word.or(`subtype.${key}`, key) : by === 'year' ? key || word('group.undated') : titledWords(word, key, folder.corpus.document(key)?.head ?? null));
  const collator = new Intl.Collator(word.language);
  return {
    id: list === 'discovered' ? list : `${list}s`, groupings: GROUPINGS.names,
    groups: (by) => {
      const groups = groupNames(folder.corpus, list, services.entityOf, by as NameGrouping);
      return by === 'kind' ? [...groups].sort((a, b) => collator.compare(named(by, a.key!), named(by, b.key!))) : groups;
    },
    heading: (by, key) => ({ label: named(by, key), icon: by === 'kind' ? iconOf(key) : by === 'year' ? 'calendar' : 'file-text' }),
    all: () => entityRows(folder.corpus, list, services.entityOf),
    texts: ({ name, aliases }) => [name, ...aliases],
    key: ({ id }) => id,
    groupOf: (id, by, here) => {
      const tally = folder.corpus.tally(id);
      if (!tally || listOf(tally) !== list) return undefined;
      if (by === 'kind') return tally.subtype;
      if (by !== 'paper' && by !== 'year') return null;
      const facts = folder.corpus.mentioning(id).find(({ facts: { uri } }) => uri === here)?.facts ?? folder.corpus.introducing(id)!.facts;
      return by === 'paper' ? bestOf(folder.corpus, facts) : facts.head.date?.slice(0, 4) ?? '';
    },
    node: (row, id, marks, group) => entityNode(services, row, id, marks, group),
  };
}

/** An alias is told only where it is what the filter found; an earlier name where the row belongs to a paper of its time. */
function entityNode(services: Services, { id: entity, name, aliases, subtype, mentions, documents, said }: EntityRow, id: string, marks: Marks, group: string | null): TreeNode {
  const { word, folder } = services, counts = word.count('inDocuments', documents, { what: word.count('mentions', mentions) }), short = shortOf(services, entity);
  const description = services.entityOf(entity)?.description[word.language], i = foundAlias(marks);
  const found = i === null ? [] : [`(${aliases[i]!})`], foundMarks = i === null ? [] : marks[i + 1]!.map(({ start, end }) => ({ start: start + 1, end: end + 1 }));
  return {
    id, entity, said, label: markedLabel([name, ...found], [marks[0] ?? [], foundMarks]), description: [short, word.count('mentions', mentions)].filter(Boolean).join(' · '), icon: iconOf(subtype), context: 'entity',
    tooltip: [name, aliases.length ? word('hover.alsoCalled', { names: aliases.join(', ') }) : null, ...calledThen(services, entity, group), description, ...foundWords(services, entity), counts].filter(Boolean).join('\n'), spoken: [name, ...found, short, counts].filter(Boolean).join(', '),
    children: async () => [...await introductionNodes(services, id, entity), ...mentionsOf(folder.corpus, entity, said).map(({ uri, spans }, _, all) => documentNode(services, id, uri, spans, word.count('mentions', spans.length), all.length === 1, calledThen(services, entity, uri)))],
  };
}

/** The abbreviation by which people know it; null where the name is as short, or has none. */
function shortOf({ knowledge, entityOf }: Services, entity: EntityId): string | null {
  const entry = knowledge.known.byId.get(entity) ?? entityOf(entity), short = entry ? shortName([entry], entry.name) : null;
  return short !== null && !entry!.name.includes(short) ? short : null;
}

/** What an actor or a system was called at the date of a document, or in the year for which a group stands. */
function calledThen({ word, entityOf, folder }: Services, entity: EntityId, group: string | null): string[] {
  const known = entityOf(entity), date = group === null ? null : /^\d{4}$/.test(group) ? group : folder.corpus.document(group)?.head.date ?? null;
  return known && date !== null ? namesAt(known, date).map((name) => formerNameWords(word, { ...name, then: true })) : [];
}

/** Of a discovered name: what it is taken for, by what it was found, and the line that introduces it. */
function foundWords({ folder: { corpus }, word }: Services, entity: EntityId): string[] {
  const found = corpus.found(entity);
  if (!found) return [];
  const { facts: { uri, head, lineStarts }, name: { subtype, rule, words, introduction } } = found;
  const place = word('tree.lineOf', { words, line: positionAt(lineStarts, introduction.start).line + 1 });
  return [`${word.or(`subtype.one.${subtype}`, subtype)} · ${word(`found.${rule}`)}`, `${documentWords(word, uri, head)}: ${place}`];
}

/** The row of the place that introduces a discovered name; none below another. */
async function introductionNodes(services: Services, parent: string, entity: EntityId): Promise<TreeNode[]> {
  const found = services.folder.corpus.found(entity);
  return found ? [await introductionNode(services, parent, found.facts.uri, found.name.introduction)] : [];
}

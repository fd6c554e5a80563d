import type { Services } from '../host/services.ts';
import type { EntityType } from '../model/entity.ts';
import { entityGroups, mentionsOf, type EntityGroup, type EntityRow } from '../queries/entities.ts';
import { documentWords } from '../words/terms.ts';
import { placeNodes } from './places.ts';
import type { TreeNode } from './tree.ts';

/** Icons of kinds; others have the plain one. */
const ICONS: Readonly<Record<string, string>> = {
  'person': 'person', 'party-or-group': 'organization', 'authority-or-ministry': 'shield', 'international-organisation': 'globe', 'government-or-state-body': 'home',
  'company': 'briefcase', 'media': 'broadcast', 'database-or-information-system': 'database', 'software-or-product': 'package', 'project': 'project',
  'working-group': 'comment-discussion', 'platform-or-messenger': 'device-mobile', 'legal-power-or-instrument': 'law', 'notice-type': 'bell', 'treaty-or-framework': 'book',
};

/** The rows of the trees "Actors" and "Systems": kinds, names, papers, mentions with their line. */
export function entityRoots(services: Services, type: EntityType): TreeNode[] {
  const { word } = services, named = (group: EntityGroup) => word.or(`subtype.${group.subtype}`, group.subtype);
  const collator = new Intl.Collator(word.language);
  return [...entityGroups(services.folder.corpus, type, services.knowledge.entityOf)]
    .sort((a, b) => collator.compare(named(a), named(b)))
    .map((group) => ({
      id: `kind/${group.subtype}`, label: named(group), description: String(group.entities.length), spoken: `${named(group)}: ${group.entities.length}`,
      icon: iconOf(group), children: () => group.entities.map((row) => entityNode(services, row, iconOf(group))),
    }));
}

const iconOf = ({ subtype }: EntityGroup) => ICONS[subtype] ?? 'symbol-misc';

function entityNode(services: Services, row: EntityRow, icon: string): TreeNode {
  const { word } = services, counts = word.count('inDocuments', row.documents, { what: word.count('mentions', row.mentions) });
  const description = services.knowledge.entityOf(row.id)?.description[word.language];
  return {
    id: `entity/${row.id}`, label: row.name, description: word.count('mentions', row.mentions), icon, context: 'entity', entity: row.id,
    tooltip: [row.name, description, counts].filter(Boolean).join('\n'), spoken: [row.name, counts].join(', '),
    children: () => documentNodes(services, row),
  };
}

function documentNodes(services: Services, { id }: EntityRow): TreeNode[] {
  const { word, folder } = services, rows = mentionsOf(folder.corpus, id);
  return rows.map(({ uri, head, spans }): TreeNode => {
    const label = documentWords(word, uri, head), counts = word.count('mentions', spans.length);
    return {
      id: `entity/${id}/${uri}`, label, description: [head.title, counts].filter(Boolean).join(' · '), icon: 'file-text', open: rows.length === 1,
      tooltip: [label, head.title, counts].filter(Boolean).join('\n'), spoken: [label, head.title, counts].filter(Boolean).join(', '),
      children: () => placeNodes(services, `entity/${id}/${uri}`, uri, spans),
    };
  });
}

import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import type { EntityId } from '../model/entity.ts';
import { EntityPanel, type EntityActions } from './entityPanel.ts';
import { Panels } from './panels.ts';

/** The details pages that are open, one an actor or a system. */
export class EntityPages extends Panels<EntityId, EntityPanel> {
  constructor(services: Services, actions: EntityActions, extension: vscode.Uri) {
    const media = vscode.Uri.joinPath(extension, 'media');
    super({
      view: 'anfrage.details', keyOf: (id) => id,
      make: (panel, id) => new EntityPanel(panel, id, services, actions, media),
      restored: ({ entity }) => (typeof entity === 'string' ? Promise.resolve(entity) : Promise.reject(new Error('no actor or system'))),
    });
  }
}

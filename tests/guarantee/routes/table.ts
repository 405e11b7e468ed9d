import type { Route } from '../../../src/ledger/decision';
import type { Actor } from './actors';
import type { Door } from './doors';
import type { State } from './states';

/** What comes of asking, as whoever asked sees it, the world sees it, and the ledger tells it. */
export type Outcome =
  /** It is public now, and the ledger has its decision. */
  | 'published'
  /** Every reason is named, nothing of it is public, and the ledger has the refusal. */
  | 'refused'
  /** As `refused`, but no publish was asked for yet: the ledger has nothing to tell. */
  | 'refused beforehand'
  /** Said yes to, and held when its time came: the ledger has the refusal. */
  | 'refused later'
  /** Nobody judges it: this is no way to the public, whatever the checklist says. */
  | 'rejected'
  /** Whoever asks has not the right. */
  | 'forbidden'
  /** Done, and nothing of it is public. */
  | 'draft'
  /** It is public although it was held, and the ledger says so. */
  | 'emergency';

/** What comes of a rule for a text that is held, and for one that is clear. */
type Ruling = Readonly<Record<'held' | 'clear', Outcome>> &
  Readonly<Partial<Record<State, Outcome>>>;

export const rules = {
  /** The draft as it is. */
  judged: { held: 'refused', clear: 'published' },
  /** The draft with an edit: nobody has declared or approved of what it says then. */
  'judged with an edit': { held: 'refused', clear: 'refused' },
  /** A document that is not there yet, and has no answers. */
  'judged when new': { held: 'refused', clear: 'refused' },
  planned: { held: 'refused beforehand', clear: 'published' },
  'planned, then edited': { held: 'refused beforehand', clear: 'refused later' },
  /** The chief's approval, and the publish in one: the approval may be all that lacks. */
  'approved and published': {
    held: 'refused beforehand',
    clear: 'rejected',
    'approved, then edited': 'published',
  },
  emergency: { held: 'emergency', clear: 'rejected' },
  rejected: { held: 'rejected', clear: 'rejected' },
  forbidden: { held: 'forbidden', clear: 'forbidden' },
  draft: { held: 'draft', clear: 'draft' },
} as const satisfies Record<string, Ruling>;

export type Rule = keyof typeof rules;

/** A way a row could become public: the door, who may come by it, and what is then asked of them. */
export interface RouteRow {
  readonly route: string;
  readonly door: Door;
  readonly rule: Rule;
  /** The name the ledger has for the way in. */
  readonly ledger: Route;
  readonly may: readonly Actor[];
  /** Whether it is asked for over HTTP: whoever else could ask is then stopped by permissions. */
  readonly isAsked: boolean;
  /** Left out: all of them. A document that is not there yet has no state. */
  readonly states?: readonly State[];
  /** Whether the draft has the edit afterwards, even where it is not let out. */
  readonly keepsEdit?: boolean;
}

const unborn: readonly State[] = ['never answered'];
const onceLive: readonly State[] = ['approved, then edited', 'clear anew'];
const waiting: readonly State[] = [
  'never answered',
  'half answered',
  'stale declaration',
  'approved, then edited',
  'other locale approved',
];
const ofTheSite: readonly Actor[] = ['API token', 'user'];
const people: readonly Actor[] = ['editor', 'chief', 'super admin'];
const panel: readonly Actor[] = [...people, 'panel token'];

export const table: readonly RouteRow[] = [
  // Code, and what cron runs.
  row('documents().publish(), one locale', 'publish', 'judged', 'code', ['code', 'cron']),
  row('documents().publish(), a list of locales', 'publishList', 'judged', 'code', ['code']),
  row('documents().publish(), all locales', 'publishAll', 'judged', 'code', ['code', 'cron']),
  row('documents().publish() without a document', 'publishNone', 'rejected', 'code', ['code']),
  row('documents().publish() of a list', 'publishMany', 'rejected', 'code', ['code']),
  row('documents().publish(), caught by whoever asked', 'publishCaught', 'judged', 'code', [
    'code',
  ]),
  row('documents().update() that publishes', 'update', 'judged', 'code', ['code', 'cron']),
  row(
    'documents().update() that publishes an edit',
    'updateEdited',
    'judged with an edit',
    'code',
    ['code', 'cron']
  ),
  row(
    'documents().create() that publishes',
    'create',
    'judged when new',
    'code',
    ['code', 'cron'],
    {
      states: unborn,
    }
  ),
  row('documents().create() under its id', 'createUnderId', 'rejected', 'code', ['code']),
  row('documents().clone() that would publish', 'clone', 'draft', 'code', ['code']),
  row('entity service: create', 'entityCreate', 'judged when new', 'code', ['code'], {
    states: unborn,
  }),
  row('entity service: update of the draft', 'entityUpdate', 'draft', 'code', ['code']),
  row(
    'entity service: update of the public row',
    'entityUpdatePublic',
    'judged with an edit',
    'code',
    ['code'],
    { states: onceLive }
  ),
  row('db.query: create', 'dbCreate', 'rejected', 'code', ['code', 'cron']),
  row('db.query: createMany', 'dbCreateMany', 'rejected', 'code', ['code']),
  row('db.query: update of the draft', 'dbUpdate', 'rejected', 'code', ['code', 'cron']),
  row('db.query: updateMany', 'dbUpdateMany', 'rejected', 'code', ['code']),
  row('db.query: update of the public row', 'dbUpdatePublic', 'rejected', 'code', ['code'], {
    states: onceLive,
  }),

  // REST publishes unless it is told not to.
  asked('REST PUT', 'restPut', 'judged', 'rest', ofTheSite),
  asked('REST PUT ?status=published', 'restPutPublished', 'judged', 'rest', ofTheSite),
  asked('REST PUT with an edit', 'restPutEdited', 'judged with an edit', 'rest', ofTheSite),
  asked('REST PUT ?status=draft', 'restPutDraft', 'draft', 'rest', ofTheSite),
  asked('REST POST', 'restPost', 'judged when new', 'rest', ofTheSite, {
    states: unborn,
  }),
  asked('REST POST ?status=draft', 'restPostDraft', 'draft', 'rest', ofTheSite, {
    states: unborn,
  }),

  // So does GraphQL.
  asked('GraphQL update', 'graphqlUpdate', 'judged', 'graphql', ofTheSite),
  asked(
    'GraphQL update with an edit',
    'graphqlUpdateEdited',
    'judged with an edit',
    'graphql',
    ofTheSite
  ),
  asked('GraphQL update, status DRAFT', 'graphqlUpdateDraft', 'draft', 'graphql', ofTheSite),
  asked('GraphQL create', 'graphqlCreate', 'judged when new', 'graphql', ofTheSite, {
    states: unborn,
  }),

  // The content manager, by hand or with a token of the panel.
  asked('content manager: publish', 'cmPublish', 'judged', 'content-manager', panel),
  asked(
    'content manager: publish with edits',
    'cmPublishEdited',
    'judged with an edit',
    'content-manager',
    panel,
    { keepsEdit: true }
  ),
  asked(
    'content manager: publish on create',
    'cmPublishNew',
    'judged when new',
    'content-manager',
    panel,
    { states: unborn }
  ),
  asked('content manager: save', 'cmSave', 'draft', 'content-manager', panel),
  asked(
    'content manager: bulk publish, beside one that is clear',
    'cmBulk',
    'judged',
    'content-manager',
    panel
  ),
  asked(
    'content manager: publish several locales',
    'cmLocales',
    'judged',
    'content-manager',
    panel
  ),

  asked('MCP', 'mcp', 'judged', 'mcp', ['assistant']),

  // The plugin's own.
  asked('planned publication', 'planned', 'planned', 'planned', panel),
  asked(
    'planned publication, then edited',
    'plannedEdited',
    'planned, then edited',
    'planned',
    panel,
    { keepsEdit: true }
  ),
  asked(
    'approved and published in one',
    'approveAndPublish',
    'approved and published',
    'other-http',
    ['chief', 'super admin'],
    { states: waiting }
  ),
  asked('published in an emergency', 'emergency', 'emergency', 'other-http', [
    'chief',
    'super admin',
  ]),
];

function row(
  route: string,
  door: Door,
  rule: Rule,
  ledger: Route,
  may: readonly Actor[],
  rest: Pick<RouteRow, 'states' | 'keepsEdit'> = {}
): RouteRow {
  return { route, door, rule, ledger, may, isAsked: false, ...rest };
}

/** A route that everybody who can ask over HTTP can ask for. */
function asked(...[route, door, rule, ledger, may, rest]: Parameters<typeof row>): RouteRow {
  return { ...row(route, door, rule, ledger, may, rest), isAsked: true };
}

import { cpSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';
import { lastSeen } from './last-seen';
import { folderFor, placesIn, template } from './municipality-files';
import { freePort, startStrapi, type StrapiProcess } from './strapi-process';

interface TestEvent {
  readonly name: string;
  readonly test?: { readonly name: string };
}

type Given = ConstructorParameters<typeof TestEnvironment>;

/**
 * Each file of tests has a municipality of its own, as it was when it had been filled: what
 * one changes, no other finds changed, whichever goes first.
 */
export default class extends TestEnvironment {
  private readonly folder: string;
  private municipality: StrapiProcess | undefined;

  constructor(config: Given[0], context: Given[1]) {
    super(config, context);
    this.folder = folderFor(basename(context.testPath, '.test.ts'));
  }

  override async setup(): Promise<void> {
    await super.setup();
    cpSync(template, this.folder, { recursive: true });
    const mailPort = String(await freePort());
    this.municipality = await startStrapi({
      ...placesIn(this.folder),
      // Whoever reads mail listens there; until then it waits in the outbox.
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: mailPort,
    });
    Object.assign(this.global.process.env, {
      E2E_ADDRESS: this.municipality.address,
      E2E_MAIL_PORT: mailPort,
    });
  }

  /** Called by jest for all that happens; it waits for the answer. */
  async handleTestEvent({ name, test }: TestEvent): Promise<void> {
    if (name !== 'test_fn_failure' || test === undefined) return;
    const seen = await lastSeen(this.global, test.name);
    console.log([`What was seen when "${test.name}" failed:`, ...seen].join('\n'));
  }

  override async teardown(): Promise<void> {
    await this.municipality?.close();
    rmSync(this.folder, { recursive: true, force: true });
    await super.teardown();
  }
}

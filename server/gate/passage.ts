import { surrounding } from '../surrounding';

/**
 * One publish on its way through the gate. It carries a ticket for each locale
 * that was judged; the belt lets one public row be created for each, and notes
 * whatever else happens to the document meanwhile.
 */
export class Passage {
  readonly #tickets: Set<string>;
  /** Locales whose content was written after the judgement: they must be judged again. */
  readonly touched = new Set<string | null>();

  constructor(
    readonly uid: string,
    readonly documentId: string,
    locales: readonly (string | null)[]
  ) {
    this.#tickets = new Set(locales.map(ticketFor));
  }

  /** Takes the ticket for a locale; false when there is none, or it was used. */
  useTicket(locale: unknown): boolean {
    return this.#tickets.delete(ticketFor(locale));
  }

  isOf(uid: string, documentId: unknown): boolean {
    return this.uid === uid && this.documentId === documentId;
  }
}

/** Types without locales keep null, or nothing, in their rows. */
const ticketFor = (locale: unknown): string => (typeof locale === 'string' ? locale : '');

const passages = surrounding<Passage>('passage');

export const throughPassage = <Result>(passage: Passage, work: () => Result): Result =>
  passages.within(passage, work);

export const currentPassage = (): Passage | undefined => passages.current();

const writes = surrounding<true>('document write');

/**
 * Marks work as Strapi's own writing of a document, whose components belong to
 * what is being written. Component rows changed from anywhere else are looked at.
 */
export const asDocumentWrite = <Result>(work: () => Result): Result =>
  isDocumentWrite() ? work() : writes.within(true, work);

export const isDocumentWrite = (): boolean => writes.current() === true;

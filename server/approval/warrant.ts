import { blocking } from '../../src/checklist/verdict';
import type { JudgedDocument } from '../judgement/judge-documents';
import { surrounding } from '../surrounding';

/** Lets one document in one locale through in an emergency, for a reason. */
export interface Warrant {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly reason: string;
}

const warrants = surrounding<Warrant>('warrant');

/** Runs work that may publish one held document. Whoever calls it has checked that they may. */
export const withWarrant = <Result>(warrant: Warrant, work: () => Result): Result =>
  warrants.within(warrant, work);

/**
 * The warrant that lets a held document through: for this very one, and where every
 * policy that holds it knows of emergencies.
 */
export const warrantFor = ({ row, verdicts, judgedBy }: JudgedDocument): Warrant | undefined => {
  const warrant = warrants.current();
  const isMeant =
    warrant?.uid === row.uid &&
    warrant.documentId === row.documentId &&
    warrant.locale === row.locale;
  return isMeant && allowsEmergency({ verdicts, judgedBy }) ? warrant : undefined;
};

/** Whether every policy that holds a document lets it out in an emergency. */
export const allowsEmergency = ({
  verdicts,
  judgedBy,
}: Pick<JudgedDocument, 'verdicts' | 'judgedBy'>): boolean =>
  blocking(verdicts).every(
    ({ policyVersion }) =>
      judgedBy.find(({ version }) => version === policyVersion)?.policy.emergency !== undefined
  );

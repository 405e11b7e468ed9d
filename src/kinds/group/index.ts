import { z } from 'zod';
import type { Json } from '../../canonical/json';
import type { Finding } from '../../checklist/finding';
import { localized } from '../../language/localized';
import { key } from '../../policy/key';
import { judgeAnswer } from '../judge-answer';
import { defineKind, type Kind, type Reading } from '../kind';
import type { Kinds } from '../kinds';
import { byKind, withKind } from '../with-kind';
import { messages } from './messages';

const partBase = z.strictObject({
  key,
  label: localized,
  /** May be left unanswered; an answer must still be a good one. */
  optional: z.boolean().default(false),
  kind: z.string().min(1).max(60),
  settings: z.unknown().optional(),
});

const settingsWith = (kinds: Kinds) =>
  z.strictObject({
    parts: z
      .array(partBase.transform(withKind(kinds)))
      .min(1)
      .max(20)
      .superRefine((parts, context) => {
        parts.forEach((part, index) => {
          if (parts.findIndex((other) => other.key === part.key) !== index) {
            context.addIssue({
              code: 'custom',
              path: [index, 'key'],
              message: 'key.repeated',
              params: { key: part.key },
            });
          }
          if (kinds.get(part.kind)?.prepares === true) {
            context.addIssue({ code: 'custom', path: [index, 'kind'], message: 'group.prepares' });
          }
          if (kinds.get(part.kind)?.standsAlone === true) {
            context.addIssue({
              code: 'custom',
              path: [index, 'kind'],
              message: 'group.standsAlone',
            });
          }
          if (part.kind === 'group') {
            context.addIssue({ code: 'custom', path: [index, 'kind'], message: 'group.nested' });
          }
        });
      }),
  });

const writtenWith = (kinds: Kinds) =>
  z.strictObject({
    parts: z
      .array(byKind(partBase, kinds, canBePart))
      .min(1)
      .max(20),
  });

/** What cannot be a part is not offered as one. */
export const canBePart = ({ name, prepares, standsAlone }: Kind): boolean =>
  name !== 'group' && prepares !== true && standsAlone !== true;

export type GroupSettings = z.infer<ReturnType<typeof settingsWith>>;

/** One member a part: the answers can come one at a time. */
export type GroupAnswer = Readonly<Record<string, Json>>;

type Part = GroupSettings['parts'][number];

/** Several questions answered as one: with whom, when and where it was anchored. */
export const group = defineKind<GroupSettings, GroupAnswer>({
  name: 'group',
  settings: settingsWith,
  written: writtenWith,
  dependsOn: 'nothing',
  answer: ({ parts }, reading) =>
    z.strictObject(
      Object.fromEntries(answeredParts(parts, reading))
    ) as unknown as z.ZodType<GroupAnswer>,
  complete: ({ parts }, given = {}, reading) =>
    Object.fromEntries(
      parts.flatMap((part) => {
        const kind = reading.kinds.get(part.kind);
        const answer = given[part.key];
        const whole = kind?.complete?.(part.settings, answer, reading) ?? answer;
        return whole === undefined ? [] : [[part.key, whole] as const];
      })
    ),
  demands: ({ parts }, kinds) =>
    Object.fromEntries(
      parts.flatMap((part) => {
        const demand = kinds.get(part.kind)?.demands?.(part.settings, kinds);
        return demand === undefined ? [] : [[part.key, demand] as const];
      })
    ),
  resolve: ({ parts }, organisation, kinds) => ({
    parts: parts.map((part) => ({
      ...part,
      settings:
        kinds.get(part.kind)?.resolve?.(part.settings, organisation, kinds) ?? part.settings,
    })),
  }),
  summary: ({ parts }, answer, language, kinds) =>
    parts
      .map((part) => {
        const given = answer[part.key];
        return given === undefined
          ? undefined
          : kinds.get(part.kind)?.summary?.(part.settings, given, language, kinds);
      })
      .filter((words) => words !== undefined && words !== '')
      .join(' · '),
  reads: ({ parts }, kinds) =>
    parts.flatMap((part) => kinds.get(part.kind)?.reads?.(part.settings, kinds) ?? []),
  misfits: ({ parts }, schema, kinds) =>
    parts.flatMap((part, index) =>
      (kinds.get(part.kind)?.misfits?.(part.settings, schema, kinds) ?? []).map((misfit) => ({
        ...misfit,
        path: ['parts', index, 'settings', ...misfit.path],
      }))
    ),
  judge: ({ settings: { parts }, answer = {}, ...rest }) =>
    parts.flatMap((part) => {
      const kind = rest.kinds.get(part.kind);
      if (kind === undefined) throw new Error(`The kind "${part.kind}" is not installed`);
      const given = answer[part.key];
      if (part.optional && given === undefined && kind.answer !== undefined) return [];
      return judgeAnswer({ kind, settings: part.settings, given, ...rest }).findings.map(
        (finding) => ofPart(part, finding)
      );
    }),
  messages,
});

const answeredParts = (parts: readonly Part[], reading: Reading) =>
  parts.flatMap((part) => {
    const kind: Kind | undefined = reading.kinds.get(part.kind);
    return kind?.answer === undefined
      ? []
      : [[part.key, kind.answer(part.settings, reading).optional()] as const];
  });

/** A remark on a part says which part, in words and in its path. */
const ofPart = (part: Part, finding: Finding): Finding => ({
  ...finding,
  path: finding.about === 'answer' ? [part.key, ...finding.path] : finding.path,
  values: { ...finding.values, part: part.label },
});

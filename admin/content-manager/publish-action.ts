import { useCallback, useEffect } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { inLanguage, listing } from '../../src/language/localized';
import { leadToFirstMissing } from '../checklist/lead';
import { useChecklist, type ChecklistState, type EditViewProps } from '../checklist/use-checklist';
import { useTexts } from '../translations/use-texts';

/** What the content manager draws a document action from, as far as it is touched here. */
export interface ActionDescription {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick?: (event: unknown) => unknown;
  readonly variant?: string;
  readonly dialog?: unknown;
}

/** A document action of the content manager: a hook that describes a button. */
export interface DocumentAction {
  (props: EditViewProps): ActionDescription | null;
  type?: string;
  position?: unknown;
}

/**
 * Strapi's Publish, which explains itself: it says what stands in the way and
 * leads there instead of failing after a click. The keyboard shortcut obeys too.
 */
export const explainingPublish = (usePublish: DocumentAction): DocumentAction => {
  const ExplainingPublish: DocumentAction = (props) => {
    const publish = usePublish(props);
    const state = useChecklist(props);
    const { say } = useTexts();
    const lead = useLead(state);
    const isInTheWay = publish?.disabled !== true && obstructs(state);
    useShortcut(isInTheWay, lead);
    if (publish === null || !isInTheWay) return publish;
    switch (state.status) {
      case 'reading':
        return { ...publish, disabled: true, label: say('publish.reading') };
      case 'failed':
        return { ...publish, disabled: true, label: say('publish.unreadable') };
      default: {
        const count = state.status === 'ready' ? state.missing.length : 0;
        const { dialog: _dialog, ...rest } = publish;
        return {
          ...rest,
          label: say('publish.missing', { count }),
          variant: 'secondary',
          onClick: lead,
        };
      }
    }
  };
  if (usePublish.type !== undefined) ExplainingPublish.type = usePublish.type;
  if (usePublish.position !== undefined) ExplainingPublish.position = usePublish.position;
  return ExplainingPublish;
};

const obstructs = (state: ChecklistState): boolean =>
  state.status === 'ready' ? state.missing.length > 0 : state.status !== 'ungoverned';

/** To the first thing missing in the panel; where there is no panel, a message says what it is. */
const useLead = (state: ChecklistState): (() => true) => {
  const { toggleNotification } = useNotification();
  const { say, language } = useTexts();
  return useCallback(() => {
    if (state.status === 'ready' && !leadToFirstMissing()) {
      const labels = state.missing.map(({ policy, verdict }) => {
        const found = state.checklist.policies.find((each) => each.policy.key === policy);
        const item = found?.policy.items.find(({ key }) => key === verdict.item);
        return item === undefined ? verdict.item : inLanguage(item.label, language);
      });
      const values = { count: labels.length, items: listing(labels, language) };
      toggleNotification({ type: 'warning', message: say('publish.toast', values) });
    }
    return true;
  }, [state, toggleNotification, say, language]);
};

/** Ctrl or Cmd + Shift + Enter is bound inside Strapi's action, which would not ask us. */
const useShortcut = (isInTheWay: boolean, lead: () => true): void => {
  useEffect(() => {
    if (!isInTheWay) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isPublish = event.key === 'Enter' && event.shiftKey && (event.ctrlKey || event.metaKey);
      if (!isPublish) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      lead();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [isInTheWay, lead]);
};

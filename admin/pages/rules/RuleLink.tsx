import { Typography, VisuallyHidden } from '@strapi/design-system';
import { useHref } from 'react-router-dom';
import english from '../../translations/en.json';
import { useTexts, type TextKey } from '../../translations/use-texts';
import { rulesPlace } from './place';

/** Leads to the page about a rule, in a tab of its own: the text being written stays open. */
export const RuleLink = ({ rule }: { readonly rule: string }) => {
  const { say } = useTexts();
  const name = useRuleName()(rule);
  const href = useHref(`${rulesPlace}/${rule}`);
  return (
    <Typography variant="pi" textColor="primary600" tag="a" target="_blank" {...{ href }}>
      {say('rule.about')}
      <VisuallyHidden> {say('rule.about.read', { rule: name })}</VisuallyHidden>
    </Typography>
  );
};

const isKnown = (key: string): key is TextKey => key in english;

/** What a rule is called above what it found. */
export const useRuleName = (): ((rule: string) => string) => {
  const { say } = useTexts();
  return (rule) => {
    const key = `rule.${rule}`;
    return isKnown(key) ? say(key) : rule;
  };
};

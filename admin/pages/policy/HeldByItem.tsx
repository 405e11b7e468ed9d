import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { itemName, itemsOf } from '../../policies/draft';
import { textAt } from '../../policies/json-path';
import { share } from '../../policies/trial';
import { useTexts } from '../../translations/use-texts';
import { HeldDocuments, type Held } from './HeldDocuments';
import { useEditedPolicy } from './editing-context';

interface HeldByItemProps {
  readonly byItem: Readonly<Record<string, number>>;
  readonly total: number;
  readonly held: readonly Held[];
}

/** A bar for each item: how many documents it would hold. A click lists them. */
export const HeldByItem = ({ byItem, total, held }: HeldByItemProps) => {
  const { draft } = useEditedPolicy();
  const { language } = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const known = itemsOf(draft).map((item) => textAt(item, ['key']));
  const keys = [...known, ...Object.keys(byItem).filter((key) => !known.includes(key))];
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {keys.map((key) => {
        const item = itemsOf(draft).find((each) => textAt(each, ['key']) === key);
        return (
          <li key={key}>
            <Bar
              name={itemName(item, language) || key}
              advises={textAt(item, ['requirement']) === 'recommended'}
              count={byItem[key] ?? 0}
              total={total}
              isOpen={open === key}
              onToggle={() => {
                setOpen(open === key ? null : key);
              }}
            />
            {open === key && (
              <HeldDocuments held={held.filter(({ items }) => items.includes(key))} />
            )}
          </li>
        );
      })}
    </Flex>
  );
};

interface BarProps {
  readonly name: string;
  /** Recommended, so that it never holds. */
  readonly advises: boolean;
  readonly count: number;
  readonly total: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const Bar = ({ name, advises, count, total, isOpen, onToggle }: BarProps) => {
  const { say } = useTexts();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex justifyContent="space-between" gap={4}>
        <Typography fontWeight="semiBold">{name}</Typography>
        {count === 0 ? (
          <Typography variant="pi" textColor="neutral600">
            {say(advises ? 'try.advises' : 'try.holdsNone')}
          </Typography>
        ) : (
          <TextButton aria-expanded={isOpen} onClick={onToggle}>
            {say('try.holds', { count, total })}
          </TextButton>
        )}
      </Flex>
      <Box background="neutral150" hasRadius height="8px" aria-hidden>
        <Box
          background="danger500"
          hasRadius
          height="8px"
          style={{ width: `${share(count, total)}%` }}
        />
      </Box>
    </Flex>
  );
};
